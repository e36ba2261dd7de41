import {expect, it} from 'vitest';
import {beyondData} from './beyond-data.ts';

it.each([
  ['at(100) * (new Date().getFullYear() / 2026)', 'new Date()'],
  ["import {median} from '../x.ts';\nimport {statSync} from 'node:fs';", "from 'node:fs'"],
  ["const fs = await import('fs/promises');", "import('fs/promises'"],
  ["readFileSync(new URL('../data/a.csv', import.meta.url))", 'readFileSync'],
  ["fetch('https://example.com/')", 'fetch('],
  ['process.env.CI', 'process.env'],
])('“%s” asks something else than the data', (code, name) => {
  expect(beyondData(code)).toEqual({name, index: code.indexOf(name)});
});

it.each([
  "new Date('2026-11-21').getTime()",
  "import path from 'node:path';\nimport {rows} from './fs.mjs';",
  '// Not Math.random(): seeded.\n/** @type {import("../../../src/x.ts").Recompute} Date.now() */\n',
  "const [wall] = ['wall', 'process'];",
])('“%s” asks the data alone', (code) => {
  expect(beyondData(code)).toBeUndefined();
});

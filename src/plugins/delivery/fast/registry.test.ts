import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {readRegistry, registryModule} from './registry.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'registry-'));
});
afterEach(() => rmSync(dir, {recursive: true}));

/** As Docusaurus 3.10.2 writes an entry. */
function entry(chunk: string, request: string): string {
  return `  "${chunk}": [() => import(/* webpackChunkName: "${chunk}" */ "${request}"), "${request}", require.resolveWeak("${request}")],`;
}

function read(text: string): ReturnType<typeof readRegistry> {
  writeFileSync(path.join(dir, 'registry.js'), text);
  return readRegistry(dir);
}

describe('the registry of what routes name', () => {
  const lines = [entry('0a1b', '@site/docs/a.mdx'), entry('__comp', '@site/blog/b/index.mdx?truncated=true')];

  it('is read as Docusaurus writes it, its end on the last entry’s line', () => {
    expect(read(`export default {\n${lines.join('\n')}};\n`)).toEqual([
      {chunk: '0a1b', request: '@site/docs/a.mdx', line: lines[0]},
      {chunk: '__comp', request: '@site/blog/b/index.mdx?truncated=true', line: lines[1]},
    ]);
  });

  it('may be empty', () => {
    expect(read('export default {\n};\n')).toEqual([]);
  });

  it('is what was read, written again', () => {
    const module = registryModule(lines);
    expect(read(module).map(({line}) => line)).toEqual(lines);
  });

  it.each([
    [
      'an unknown entry',
      `export default {\n${lines[0]}\n  "x": lazy("@site/x"),};\n`,
      /: this entry .*lazy\("@site\/x"\)/,
    ],
    ['an entry over two lines', `export default {\n  "x":\n    [() => import("y")],};\n`, / {2}"x":$/],
    ['an entry set in further', `export default {\n  ${lines[0]}};\n`, /: this entry/],
    ['another form of module', `module.exports = {\n${lines[0]}};\n`, / cannot be read.*: module\.exports/],
  ])('stops the build at %s, by file and line, and says what to do', (_, text, message) => {
    expect(() => read(text)).toThrow(message);
    expect(() => read(text)).toThrow(path.join(dir, 'registry.js'));
    expect(() => read(text)).toThrow(/build with DELIVERY_FAST=0/);
  });
});

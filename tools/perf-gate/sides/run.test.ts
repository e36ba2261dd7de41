import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {runLogged} from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'gate-run-'));
const log = join(folder, 'x.log');
afterAll(() => rmSync(folder, {recursive: true, maxRetries: 5}));

function run(code: string, said: string[] = []): Promise<void> {
  const command = {what: 'base abc: building', command: process.execPath, args: ['-e', code], folder, log};
  return runLogged(command, (text) => said.push(text));
}

describe('a program that the gate runs', () => {
  it('is announced, and what it prints goes to its log', async () => {
    const said: string[] = [];
    await run('console.log("out"); console.error("err")', said);
    expect(said).toEqual(['base abc: building']);
    expect(readFileSync(log, 'utf8').trim().split('\n').toSorted()).toEqual(['err', 'out']);
  });

  it('tells the end of its log when it fails, and where the rest is', async () => {
    const failing = run('for (let i = 0; i < 50; i += 1) console.log("line " + i); process.exitCode = 3');
    await expect(failing).rejects.toThrow(/building: .* ended with 3\. The end of .*x\.log:\nline 20\n/);
  });

  it('says when there is no such program', async () => {
    const command = {what: 'x', command: '/no/such/program', args: [], folder, log};
    await expect(runLogged(command, () => undefined)).rejects.toThrow(/ENOENT/);
  });
});

import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {appendRevision} from './append-revision.ts';

const revision = {id: 'r2', date: '2027-01-02', kind: 'correction', reason: 'It was 2: “two”, not 3.'};
const root = path.join(import.meta.dirname, '../..');

describe('a revision that is appended', () => {
  it.each([
    ['- id: r1\n', '- id: r2\n  date: 2027-01-02\n'],
    ['  - id: r1\n    date: 2026-01-01 # a day\n', '  - id: r2\n    date: 2027-01-02\n'],
    ['  - {id: r1} # the first\n', '  - {id: r2, date: 2027-01-02'],
    ['  - id: r1', '  - id: r2\n'],
    ['  - id: r1\r\n', '  - id: r2\r\n'],
  ])('has the form of the one before: %j', (last, added) => {
    const head = `title: 'Feed'   # quoted\n\nsymptoms: [ a,b ]\nrevisions:\n`;
    const result = appendRevision(head + last, revision);
    expect(result.startsWith(`${head}${last.trimEnd()}`)).toBe(true);
    expect(result.slice(head.length + last.trimEnd().length).trimStart()).toMatch(added.trimStart());
    expect(parse(result)).toMatchObject({revisions: [{id: 'r1'}, revision]});
  });

  it('leaves what follows as it is', () => {
    const tail = '\n# Figures.\nclaims:   {}\n';
    const result = appendRevision(`revisions:\n  - id: r1\n    kind: first\n${tail}`, revision);
    expect(result.endsWith(tail)).toBe(true);
    expect(result).toContain('    kind: first\n  - id: r2\n');
  });

  it('is there in any form of the list', () => {
    for (const list of ['[{id: r1}]', '\n  -\n    id: r1'])
      expect(parse(appendRevision(`# Kept.\nrevisions: ${list}\n`, revision))).toMatchObject({
        revisions: [{id: 'r1'}, revision],
      });
  });

  it('adds its own lines and no other change to the studies of this site', () => {
    const files = globSync('case-studies/*/study.yaml', {cwd: root});
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const source = readFileSync(path.join(root, file), 'utf8');
      const lines = appendRevision(source, revision).split('\n');
      const at = lines.findIndex((line) => line.includes('2027-01-02')) - 1;
      expect([...lines.slice(0, at), ...lines.slice(at + 4)].join('\n')).toBe(source);
    }
  });
});

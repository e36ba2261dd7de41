import {describe, expect, it} from 'vitest';
import {coefficientOfVariation, medianRange} from '../../src/domain/stats/spread.ts';
import {holdReceipt} from '../../tools/receipts/hold.ts';
import {noteFolders} from '../../tools/receipts/note-folder.ts';
import {copiedSite, SLOW_MS, today} from './copied-site.ts';
import {fill} from './fill.ts';

const site = copiedSite(['blog', 'docs', 'editions.yaml', 'spelling.txt', 'src', 'tools', 'package.json']);
const {make, read, edit, run, check} = site;

describe('npm run new -- note --receipt', () => {
  const folder = `blog/${today}-sorting-costs`;
  const reproduce = (name: string): string => `${folder}/reproduce/${name}.mjs`;

  /** receipt.yaml as its author fills it from what the command printed and from the data. */
  function fillReceipt(printed: string): void {
    const rows = read(`${folder}/data/runs.csv`).trim().split('\n').slice(1);
    const times = rows.map((row) => Number(row.split(',')[1]));
    const {median, min, max} = medianRange(times);
    const figures: Readonly<Record<string, string>> = {
      value: `${median.toFixed(2)} ms`,
      n: '6 runs',
      cv: `${(100 * (coefficientOfVariation(times) ?? 0)).toFixed(1)} %`,
      interval: `{low: ${min.toFixed(2)} ms, high: ${max.toFixed(2)} ms, level: 96.9 %, by: range of the runs}`,
    };
    edit(`${folder}/receipt.yaml`, (text) =>
      text
        .replaceAll(
          /^( *)(\w+): # gap: .*For example: (.+)$/gm,
          (_, indent: string, name: string, example) => {
            const told = new RegExp(`^${name}: .*$`, 'm').exec(indent === '' ? printed : '')?.[0];
            return `${indent}${figures[name] === undefined ? (told ?? example) : `${name}: ${figures[name]}`}`;
          },
        )
        // Where a test runs on no virtual machine, the kind is the author’s to say.
        .replace('not virtual', 'server'),
    );
  }

  it(
    'makes an experiment that runs, whose gaps the check names, and whose figures are those of its data once they are filled',
    async () => {
      expect(make('note', 'Sorting costs', '--receipt')).toMatch(
        new RegExp(`^wrote ${folder}/index.mdx\nwrote ${folder}/receipt.yaml\n[^]*node ${reproduce('run')}`),
      );
      const open = check(folder);
      expect(open.status).toBe(1);
      for (const [, name = ''] of read(`${folder}/receipt.yaml`).matchAll(/(\w+): # gap/g))
        expect(open.said).toMatch(
          new RegExp(`\\\`[\\w.]*${name}\\\` is empty\\.[^→]*→ Write for example \\\`${name}: `),
        );
      for (const name of ['run', 'claims'])
        for (const [, what = ''] of read(reproduce(name)).matchAll(/\/\/ gap: (.*)$/gm))
          expect(open.said).toContain(what);

      const ran = run(reproduce('run'));
      expect(ran).toMatchObject({status: 0, said: expect.stringContaining('machine: {kind: ')});
      fillReceipt(ran.said);
      edit(`${folder}/index.mdx`, fill);
      for (const name of ['run', 'claims'])
        edit(reproduce(name), (text) => text.replaceAll(/^ *\/\/ gap: .*\n/gm, ''));
      expect(check(folder)).toMatchObject({status: 0, said: expect.stringContaining('0 errors')});

      const [note] = noteFolders(site.root(), ['sorting-costs']);
      expect(note && (await holdReceipt(site.root(), note))).toMatchObject({claims: 1, problems: []});
    },
    SLOW_MS,
  );

  it('names its receipt in the front matter, and a note without one does not', () => {
    make('note', 'Sorting costs', '--receipt');
    make('note', 'Why queues wait');
    expect(read(`${folder}/index.mdx`)).toMatch(/^receipt: receipt\.yaml$/m);
    expect(read(`blog/${today}-why-queues-wait/index.mdx`)).not.toMatch(/^receipt:/m);
    expect(site.has(`blog/${today}-why-queues-wait/receipt.yaml`)).toBe(false);
  });
});

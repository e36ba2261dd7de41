import {describe, expect, it} from 'vitest';
import {nextName} from '../../tools/scaffold/new-edition.ts';
import {ScaffoldError} from '../../tools/scaffold/scaffold-error.ts';
import {copiedSite, siteContent, SLOW_MS, today} from './copied-site.ts';
import {fill} from './fill.ts';

const site = copiedSite(siteContent);
const {make, read, edit, run, check} = site;

/** What it takes to run the code on the copy. */
function bringCode(...names: readonly string[]): void {
  site.bring('src', 'package.json', 'tsconfig.json', ...names);
}

const note = `blog/${today}-why-queues-wait/index.mdx`;

describe('npm run new -- note', () => {
  it(
    'makes one whose gaps the check names, and that passes once they are filled',
    () => {
      expect(make('note', 'Why queues wait')).toMatch(
        new RegExp(`^wrote ${note}\n[^]*npm run check -- ${note}`),
      );
      expect(read(note)).toContain('\nauthors: [msmsoft]\n');
      const open = check(note);
      expect(open.status).toBe(1);
      for (const field of ['description', 'tags']) expect(open.said).toContain(`\`${field}\``);
      // Each gap of the text stands in a finding, with what is to say.
      for (const [, what = ''] of read(note).matchAll(/\{\/\* gap: (.*?) \*\/\}/g))
        expect(open.said).toContain(what);
      edit(note, fill);
      expect(read(note)).not.toContain('gap:');
      expect(check(note)).toMatchObject({status: 0, said: expect.stringContaining('0 errors')});
    },
    SLOW_MS,
  );

  it('never takes an address that is there, on any day', () => {
    make('note', 'Why queues wait');
    expect(() => make('note', 'Why queues wait!', '--date', '2027-02-03')).toThrow(
      `blog/${today}-why-queues-wait has this address already, and nothing was written`,
    );
    expect(site.has('blog/2027-02-03-why-queues-wait')).toBe(false);
  });

  it('keeps a title as it was typed', () => {
    make('note', 'Queues: “p99” isn’t all');
    expect(read(`blog/${today}-queues-p99-isnt-all/index.mdx`)).toContain(
      '\ntitle: "Queues: “p99” isn’t all"\n',
    );
  });

  it('is signed by the author whom git names', () => {
    edit('blog/authors.yml', (text) => `${text}\nada:\n  name: Somebody else\n`);
    make('note', 'Why queues wait');
    expect(read(note)).toContain('authors: [ada]');
  });

  it.each([
    [['note', 'Why', '--date', '2.1.2027'], /“2\.1\.2027” is no day/],
    [['note', '???'], /has no letter/],
    [['note', 'Why', '--author', 'msmsof'], /no author `msmsof`\. Write `msmsoft`/],
    [['note', 'Why', 'queues'], /stands in quotes/],
  ])('refuses %j', (args, message) => {
    expect(() => make(...args)).toThrow(message);
    expect(site.has(`blog/${today}-why`)).toBe(false);
  });
});

describe('npm run new -- practice', () => {
  it(
    'makes a page at the end of the sidebar with its reason, which passes once its gaps are filled',
    () => {
      make('practice', 'Build times');
      expect(read('docs/practice/build-times.mdx')).toContain('sidebar_position: 3');
      expect(read('editions.yaml')).toMatch(/page: practice\/build-times\n +from: ["']?2026\.1["']?\n/);
      expect(check('docs/practice/build-times.mdx').status).toBe(1);
      edit('docs/practice/build-times.mdx', fill);
      expect(check()).toMatchObject({status: 0, said: expect.stringContaining('0 errors')});
    },
    SLOW_MS,
  );

  it('never overwrites one', () => {
    const before = read('editions.yaml');
    expect(() => make('practice', 'Latency profiling')).toThrow(/latency-profiling\.mdx is there already/);
    expect(read('editions.yaml')).toBe(before);
  });
});

describe('npm run new -- edition', () => {
  it(
    'freezes the open edition and opens the next, which passes the check',
    () => {
      bringCode('docusaurus.config.ts', 'sidebars.ts', 'versioned_sidebars', 'deploy');
      expect(make('edition', '2026.2')).toContain('wrote editions.yaml');
      expect(JSON.parse(read('versions.json'))).toEqual(['2026.2', '2026.1']);
      expect(read('editions.yaml')).toContain(`
  - name: '${nextName('2026.2', today)}'
    state: open
    summary: The services and practice pages as they are today. They may change until the edition is frozen.
  - name: '2026.2'
    state: frozen
    published: ${today}
    summary: The services and practice pages as they were on ${today}.
  - name: '2026.1'
`);
      expect(read('versioned_docs/version-2026.2/practice/latency-profiling.mdx')).toBe(
        read('docs/practice/latency-profiling.mdx'),
      );
      expect(check('editions.yaml', 'versions.json', 'docs', 'versioned_docs')).toMatchObject({
        status: 0,
        said: expect.stringContaining('0 errors'),
      });
      expect(() => make('edition', '2026.2')).toThrow(/is frozen already/);
    },
    SLOW_MS,
  );

  it('names the next one by the year', () => {
    expect([nextName('2026.9', '2026-12-31'), nextName('2026.9', '2027-01-01')]).toEqual([
      '2026.10',
      '2027.1',
    ]);
  });

  it('refuses while a page that would be frozen has gaps', () => {
    const before = read('versions.json');
    make('practice', 'Build times');
    expect(() => make('edition', '2026.2')).toThrow(
      /nothing was written.*\n +docs\/practice\/build-times\.mdx:\d+ .*gap:/,
    );
    expect(read('versions.json')).toBe(before);
  });

  it('says which edition can be frozen', () => {
    const before = read('versions.json');
    expect(() => make('edition', '2027.1')).toThrow(/npm run new -- edition 2026\.2/);
    expect(read('versions.json')).toBe(before);
  });
});

describe('npm run new -- check', () => {
  it(
    'makes a rule that the list holds, and that fails and passes as its fixtures say',
    () => {
      bringCode();
      make('check', 'bare-figures');
      site.write('vitest.config.mts', 'export default {test: {include: ["src/checks/**/*.test.ts"]}};');
      const vitest = run(
        'node_modules/vitest/vitest.mjs',
        'run',
        '--testNamePattern',
        'bare-figures|is rejected where|passes without',
        'src/checks/list.test.ts',
        'src/checks/rules/bare-figures',
      );
      expect(read('src/checks/list.ts')).toMatch(/^ {2}bareFigures,\n\];/m);
      expect(vitest.said).toContain('src/checks/rules/bare-figures/rule.test.ts');
      expect(vitest.status, vitest.said).toBe(0);
    },
    SLOW_MS,
  );

  it.each(['Bare Figures', '../x', 'links'])('refuses the name “%s”', (id) => {
    bringCode();
    const list = read('src/checks/list.ts');
    expect(() => make('check', id)).toThrow(ScaffoldError);
    expect(read('src/checks/list.ts')).toBe(list);
  });
});

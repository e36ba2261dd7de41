import {describe, expect, it} from 'vitest';
import {publishCommand} from '../../tools/scaffold/publish-command.ts';
import {ScaffoldError} from '../../tools/scaffold/scaffold-error.ts';
import {copiedSite, siteContent, SLOW_MS, today} from './copied-site.ts';
import {fill} from './fill.ts';

const site = copiedSite(siteContent);
const {make, check} = site;

function publish(...slugs: readonly string[]): string {
  return publishCommand(slugs, {root: site.root(), today});
}

function read(file: string): string {
  return site.read(`case-studies/${file}`);
}

function write(file: string, text: string): void {
  site.write(`case-studies/${file}`, text);
}

/** A scaffold's files with something of an author's in each gap. */
function fillStudy(slug: string): void {
  const summary =
    'summary: A cache that was cold each morning, and what filled it before the first request came.';
  write(`${slug}/study.yaml`, read(`${slug}/study.yaml`).replace(/^summary: .*$/m, summary));
  write(`${slug}/r1.mdx`, fill(read(`${slug}/r1.mdx`)));
}

describe('npm run new -- case-study', () => {
  it(
    'makes a draft whose gaps the check names, that passes once they are filled, and is published once it is finished',
    () => {
      make('case-study', 'cold-cache', '--title', 'A cold: cache');
      expect(read('cold-cache/study.yaml')).toMatch(/^title: "A cold: cache"\n/);
      const open = check('case-studies/cold-cache');
      expect(() => publish('cold-cache')).toThrow(/study\.yaml:2:11 {2}A gap is left here: one sentence/);
      for (const [, what = ''] of read('cold-cache/r1.mdx').matchAll(/\{\/\* gap: (.*?) \*\/\}/g)) {
        expect(open.said).toContain(what);
        expect(() => publish('cold-cache')).toThrow(what);
      }
      expect(open).toMatchObject({status: 1, said: expect.stringContaining('study.yaml:2:11')});
      fillStudy('cold-cache');
      expect(check()).toEqual({
        status: 0,
        said: expect.stringMatching(
          /cold-cache\/study\.yaml:\d+:\d+ {2}warning {2}Revision r1 is not published yet/,
        ),
      });

      expect(() => publish('cold-cache')).toThrow(
        /r1\.mdx:1:1 {2}The text is marked as a draft\.\n +Finish it/,
      );
      write('cold-cache/r1.mdx', read('cold-cache/r1.mdx').replace(/^.*\n\n/, ''));
      expect(publish('cold-cache')).toContain('cold-cache: r1 is published');
      const {status, said} = check();
      expect([status, said]).toEqual([0, expect.stringContaining('0 errors, ')]);
      expect(said).not.toContain('is not published yet');
    },
    SLOW_MS,
  );

  it('never writes into a folder that is there', () => {
    const study = read('feed-fan-out/study.yaml');
    expect(() => make('case-study', 'feed-fan-out')).toThrow(
      /is there already, and nothing was written.*npm run new -- revision feed-fan-out/,
    );
    expect(read('feed-fan-out/study.yaml')).toBe(study);
  });

  it.each(['Cold Cache', '../x', 'service', 'claims'])('refuses the name “%s”', (slug) => {
    expect(() => make('case-study', slug)).toThrow(ScaffoldError);
    expect(site.has(`case-studies/${slug}/r1.mdx`)).toBe(false);
  });
});

describe('npm run new -- revision', () => {
  const slug = 'high-load-api';
  const options = ['--kind', 'clarification', '--reason', 'Names which facts were not published.'];

  it(
    'makes one that passes npm run check, and is published once it differs',
    () => {
      const number = [...read(`${slug}/study.yaml`).matchAll(/\bid: r\d+/g)].length;
      const [newest, next] = [`r${number}`, `r${number + 1}`];
      expect(make('revision', slug, ...options)).toContain(`wrote case-studies/${slug}/${next}.mdx`);
      expect(read(`${slug}/${next}.mdx`)).toBe(read(`${slug}/${newest}.mdx`));
      expect(check().status).toBe(0);

      expect(() => publish(slug)).toThrow(/says what the revision before it says/);
      write(`${slug}/${next}.mdx`, `${read(`${slug}/${next}.mdx`)}\nMore.\n`);
      publish(slug);
      expect(Object.keys(JSON.parse(read(`${slug}/published.json`)) as object)).toContain(next);
      const {said} = check();
      expect(said).toContain('0 errors, ');
      expect(said).not.toContain('is not published yet');
    },
    SLOW_MS,
  );

  it('publishes the one before where that was not done', () => {
    make('case-study', 'cold-cache');
    fillStudy('cold-cache');
    expect(() => make('revision', 'cold-cache', ...options)).toThrow(
      /r1 is not published yet: to change it, edit/,
    );
    write('cold-cache/r1.mdx', 'Text.\n');
    expect(make('revision', 'cold-cache', ...options)).toContain(
      'wrote case-studies/cold-cache/published.json',
    );
    expect(Object.keys(JSON.parse(read('cold-cache/published.json')) as object)).toEqual(['r1']);
  });

  it('takes figures that were changed already as its own', () => {
    const file = 'payments-authorisation/study.yaml';
    write(file, read(file).replace('28 ms', '29 ms'));
    expect(() => publish('payments-authorisation')).toThrow(
      /`payments-authorisation\.p99`: its `after` was published in r\d as “28 ms”, and is “29 ms” here/,
    );
    make('revision', 'payments-authorisation', '--kind', 'correction', '--reason', 'It was 29 ms.');
    expect(publish('payments-authorisation')).toContain('is published');
  });

  it.each([
    [['revision', slug, '--kind', 'first', '--reason', 'x'], /write --kind correction \(or clarification/],
    [['revision', slug, '--kind', 'correction'], /write --reason "…"/],
    [
      ['revision', 'high-load-ap', ...options],
      /There is no case study `high-load-ap`\. Write `high-load-api`\./,
    ],
    [['revision', slug, '--date', '2020-01-01', ...options], /2020-01-01 is before 2026-11-21/],
    [['novel', slug], /There is no `novel` to make/],
    [['case-study'], /A name is missing/],
    [['--colour'], /--colour/],
  ])('refuses %j', (args, message) => {
    const before = read(`${slug}/study.yaml`);
    expect(() => make(...args)).toThrow(message);
    expect(read(`${slug}/study.yaml`)).toBe(before);
  });

  it('refuses where a published text was edited', () => {
    write(`${slug}/r1.mdx`, 'Edited.');
    expect(() => make('revision', slug, ...options)).toThrow(/r1\.mdx:1:1 {2}The text of r1 was published/);
  });
});

describe('the commands', () => {
  it('explain themselves', () => {
    expect(make('--help')).toMatch(/npm run new -- case-study SLUG/);
    expect(publish('--help')).toMatch(/npm run publish -- SLUG/);
    expect(() => publish()).toThrow(/npm run publish -- SLUG/);
  });

  it('write nothing where one of several cannot be published', () => {
    make('case-study', 'cold-cache');
    make('case-study', 'warm-cache');
    fillStudy('cold-cache');
    write('cold-cache/r1.mdx', 'Text.\n');
    expect(() => publish('cold-cache', 'warm-cache')).toThrow(ScaffoldError);
    expect(site.has('case-studies/cold-cache/published.json')).toBe(false);
  });

  it(
    'end with 1 where they refuse, and with 2 where they are not understood',
    () => {
      site.bring('tools', 'src', 'package.json');
      const codes = [['case-study', 'feed-fan-out'], ['--colour']].map(
        (args) => site.run('tools/scaffold/new.ts', ...args).status,
      );
      expect(codes).toEqual([1, 2]);
    },
    SLOW_MS,
  );
});

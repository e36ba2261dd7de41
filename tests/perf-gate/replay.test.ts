import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {launchBrowser} from '../../tools/browser.ts';
import {figuresOf} from '../../tools/perf-gate/judge/figures.ts';
import {replayTape} from '../../tools/perf-gate/replay/replay.ts';
import {weighPages} from '../../tools/perf-gate/replay/weigh.ts';
import {brotliSize} from '../../tools/perf-gate/replay/brotli-size.ts';
import type {Tape} from '../../tools/perf-gate/tape/schema.ts';
import {startServer, type RunningServer} from '../../tools/static-server.ts';

const ISLAND = 'document.body.append("alive");';
const SMALL =
  'addEventListener("click", (e) => { if (e.target.id === "use") { import("/island.js"); fetch("/icon.svg"); } });';
const ROUTER = `addEventListener('click', (e) => {
  const link = e.target.closest('a');
  if (!link) return;
  e.preventDefault();
  setTimeout(() => { history.pushState(0, '', link.href); document.querySelector('h1').textContent = 'Second'; }, 60);
});`;
const page = (title: string, script: string, more = '') =>
  `<!doctype html><html lang="en"><title>${title}</title><link rel="icon" href="/icon.svg"><script src="/${script}" defer></script>` +
  `<main><h1>${title}</h1><p>${'Words. '.repeat(80)}</p><a href="/a/">Second</a> <button id="use">Use</button>${more}</main>`;

/** Two sites with the same pages: documents, and one page that draws the other in place. */
const SITES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  documents: {'index.html': page('First', 'small.js'), 'small.js': SMALL, 'island.js': ISLAND},
  inPlace: {
    'index.html': page('First', 'small.js', '<a href="/b/">Third</a>'),
    'small.js': ROUTER,
    'island.js': ISLAND,
  },
};

const TAPE: Tape = {
  viewport: {width: 412, height: 823},
  network: {roundTripMs: 40, downMbits: 10, upMbits: 10},
  cpuSlowdown: 1,
  dwellMs: 0,
  sessions: [
    {
      name: 'uses',
      steps: [{kind: 'open', page: '/'}, {kind: 'use', selector: '#use'}, {kind: 'anchor'}, {kind: 'menu'}],
    },
    {
      name: 'follows',
      steps: [
        {kind: 'open', page: '/'},
        {kind: 'follow', to: '/a/'},
      ],
    },
    {name: 'misses', steps: [{kind: 'open', page: '/none/', missing: true}]},
  ],
};

const folder = mkdtempSync(join(tmpdir(), 'gate-site-'));
let browser: Browser;
let servers: readonly RunningServer[];

beforeAll(async () => {
  servers = await Promise.all(
    Object.entries(SITES).map(([name, files]) => {
      const dir = join(folder, name);
      const all = {
        ...files,
        'a/index.html': page('Second', 'small.js'),
        '404.html': page('Not here', 'small.js'),
        'icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
      };
      for (const [file, text] of Object.entries(all)) {
        mkdirSync(dirname(join(dir, file)), {recursive: true});
        writeFileSync(join(dir, file), text);
      }
      return startServer({dir, port: 0});
    }),
  );
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));
  rmSync(folder, {recursive: true});
});

function origin(index: number): string {
  const server = servers[index];
  if (!server) throw new Error(`There is no server ${index}.`);
  return server.url;
}

describe('the tape, played', () => {
  it('weighs each opened page once: its own bytes, apart from them what the reader caused, and no icon', async () => {
    const [home, missing, ...others] = await weighPages(browser, TAPE, origin(0));
    expect(others).toEqual([]);
    expect(missing).toMatchObject({page: '/none/', pageClass: '404', status: 404});
    const figures = new Map(
      figuresOf(home ?? expect.unreachable('no home page')).map(({name, value}) => [name, value]),
    );
    const html = SITES.documents?.['index.html'] ?? '';
    expect(figures.get('html raw')).toBe(html.length);
    expect(figures.get('html')).toBe(brotliSize(Buffer.from(html)));
    expect(figures.get('script raw')).toBe(SMALL.length);
    expect(figures.get('after intent')).toBe(brotliSize(Buffer.from(ISLAND)));
    expect(figures.get('requests')).toBe(2);
  });

  // On a busy machine a session may not come to rest in time; the gate then leaves its pair out, and here nothing would be left.
  it('times both sides in pairs, whether a link loads a document or draws in place', {retry: 2}, async () => {
    const {pairs, unplayed} = await replayTape(
      browser,
      {tape: TAPE, runs: 1, base: origin(0), head: origin(1)},
      () => undefined,
    );
    expect(unplayed).toEqual([]);
    const lcp = pairs.filter(({metric, pageClass}) => metric === 'LCP' && pageClass === 'home');
    // Two sessions open the home page; one round trip at least stands before its first paint.
    expect(lcp).toHaveLength(2);
    for (const {base, head} of lcp) expect(Math.min(base, head)).toBeGreaterThan(35);
    const click = pairs.find(({metric}) => metric === 'click to LCP');
    expect(click?.base).toBeGreaterThan(35);
    expect(click?.head).toBeGreaterThanOrEqual(60);
    expect(Math.max(click?.base ?? Infinity, click?.head ?? Infinity)).toBeLessThan(5000);
    expect(pairs.filter(({pageClass}) => pageClass === '404').map(({metric}) => metric)).toEqual([
      'LCP',
      'blocking time',
    ]);
  });

  it('leaves out a session that the base cannot play, and fails on one that the head cannot', async () => {
    const steps: Tape['sessions'][number]['steps'] = [
      {kind: 'open', page: '/'},
      {kind: 'follow', to: '/b/'},
    ];
    const tape: Tape = {...TAPE, sessions: [{name: 'third', steps}]};
    const play = (base: number, head: number) =>
      replayTape(browser, {tape, runs: 1, base: origin(base), head: origin(head)}, () => undefined);
    expect((await play(0, 1)).unplayed).toEqual([
      {session: 'third', reason: expect.stringMatching(/no link to \/b\//)},
    ]);
    await expect(play(1, 0)).rejects.toThrow(/head cannot play “third”/);
  });
});

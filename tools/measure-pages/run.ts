import {join} from 'node:path';
import type {Browser} from 'playwright-core';
import {busyWarning} from '../perf-gate/machine.ts';
import type {Say} from '../perf-gate/say.ts';
import {startServer, type RunningServer} from '../static-server.ts';
import {measureNavigation, type Navigations} from './measure/measure-navigation.ts';
import {measureOpenings, type OpenedPage} from './measure/measure-openings.ts';
import type {Options} from './options.ts';
import {buildCheckout, firstNotePath} from './sites/checkout.ts';
import {heaviest, readPages} from './sites/choose-pages.ts';
import {writeFloor} from './sites/floor.ts';
import {longestNote} from './sites/longest-note.ts';
import {buildRival} from './sites/rival.ts';
import {starlight} from './sites/starlight.ts';
import {stock} from './sites/stock.ts';
import {vitepress} from './sites/vitepress.ts';

export type Measured = {
  readonly opened: readonly OpenedPage[];
  readonly navigation: (Navigations & {readonly from: string; readonly to: string}) | undefined;
};

/** Makes the sites that the options ask for, and measures them in one run. */
export async function measureSites(
  browser: Browser,
  root: string,
  options: Options,
  say: Say,
): Promise<Measured> {
  const folders = await makeSites(root, options, say);
  const busy = busyWarning();
  if (busy !== undefined) say(busy);
  const servers = new Map<string, RunningServer>();
  try {
    for (const [name, dir] of Object.entries(folders.sites))
      servers.set(name, await startServer({dir, port: 0}));
    const origin = (name: string): string => servers.get(name)?.url ?? '';
    const {pages, runs} = {...options, ...folders};
    const sites = new Map(
      ['ours', 'floor', 'bare floor', ...folders.rivals].map((name) => [name, origin(name)]),
    );
    const opened = await measureOpenings(browser, {sites, pages, runs}, say);
    if (!options.navigation) return {opened, navigation: undefined};
    const way = {from: firstNotePath, to: folders.target};
    const origins = {
      static: origin('static'),
      'single-page': origin('single-page'),
      stock: origin('stock'),
    };
    return {opened, navigation: {...way, ...(await measureNavigation(browser, {origins, way, runs}, say))}};
  } finally {
    for (const server of servers.values()) await server.close();
  }
}

/** Builds everything before anything is measured: a build in the background would slow every reader. */
async function makeSites(root: string, {build, classes, every, rivals, navigation}: Options, say: Say) {
  const cache = join(root, '.cache/measure-pages');
  const target = longestNote(root);
  const copy =
    build === undefined || navigation ? await buildCheckout(root, 'static', {target, cache}, say) : undefined;
  const ours = build ?? copy ?? '';
  const all = readPages(ours).filter(({path}) => path !== firstNotePath);
  const sites: Record<string, string> = {
    ours,
    floor: join(cache, 'floor'),
    'bare floor': join(cache, 'bare-floor'),
  };
  writeFloor(all, join(cache, 'floor'), {policy: true});
  writeFloor(all, join(cache, 'bare-floor'), {policy: false});
  if (navigation && copy !== undefined) {
    sites['static'] = copy;
    sites['single-page'] = await buildCheckout(root, 'single-page', {target, cache}, say);
    const notes = readPages(copy).filter(({path}) => path === firstNotePath || path === target);
    sites['stock'] = await buildRival(stock(root), notes, cache, say);
  }
  const wanted = rivals && classes.length > 0 ? [starlight, vitepress] : [];
  for (const rival of wanted) sites[rival.name] = await buildRival(rival, all, cache, say);
  const pages = (every ? all : heaviest(all)).filter(({pageClass}) => classes.includes(pageClass));
  return {sites, pages, target, rivals: wanted.map(({name}) => name)};
}

import {describe, expect, it} from 'vitest';
import {readPage} from '../built-pages/read.ts';
import {ask, askAll, type Ask} from './ask.ts';
import {externalLinks, reportOf} from './links.ts';

const page = (route: string, ...links: readonly string[]): ReturnType<typeof readPage> =>
  readPage(route, links.map((link) => `<a href="${link}">x</a>`).join(''));

/** Answers with these states in turn; a text is an error. */
function answering(...states: readonly (number | string)[]): Ask & {readonly asked: string[]} {
  const asked: string[] = [];
  const fetch: Ask['fetch'] = (url, {method}) => {
    const state = states[asked.length] ?? 200;
    asked.push(`${method} ${url}`);
    return typeof state === 'number'
      ? Promise.resolve({status: state})
      : Promise.reject(new Error('fetch failed', {cause: new Error(state)}));
  };
  return {fetch, pauseMs: 0, asked};
}

const url = 'https://standards.net/a';

describe('links to other sites', () => {
  it('are found once, with their pages, without anchors, our own and reserved names', () => {
    const pages = [
      page('/a/', `${url}#one`, '/b/', 'https://own.org/x', 'https://x.example/', 'mailto:x@y.net'),
      page('/b/', `${url}#two`),
    ];
    expect(externalLinks(pages, 'https://own.org')).toEqual([{url, pages: ['/a/', '/b/']}]);
  });

  it('answer where one of three tries does', async () => {
    const way = answering(503, 503, 'reset', 'reset', 405);
    expect(await ask(url, way)).toEqual({kind: 'answers'});
    expect(way.asked).toEqual(['HEAD', 'GET', 'HEAD', 'GET', 'HEAD'].map((method) => `${method} ${url}`));
  });

  it('are there for people where programs are turned away', async () => {
    expect(await ask(url, answering(403))).toEqual({kind: 'answers'});
  });

  it('are reported with the reason and the pages, and nothing is where all answer', async () => {
    const links = [{url, pages: ['/a/']}];
    const gone = await askAll(links, answering(...Array.from({length: 6}, () => 404)));
    expect(reportOf(gone)).toMatch(
      /^1 link leads nowhere[^]*- <https:\/\/standards\.net\/a> answers 404; linked from `\/a\/`\n/,
    );
    const unreachable = await askAll(links, answering(...Array.from({length: 6}, () => 'no such host')));
    expect(reportOf(unreachable)).toContain('cannot be reached (no such host)');
    expect(reportOf(await askAll(links, answering(200)))).toBe('');
  });
});

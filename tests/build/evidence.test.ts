import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import * as z from 'zod';
import {grades} from '../../src/domain/evidence/claim.ts';
import {evidenceSchema} from '../../src/domain/evidence/evidence-schema.ts';
import {site} from '../../src/site.ts';
import {buildDir, builtPages, type BuiltPage} from '../support/build.ts';
import {elements, textOf} from '../support/html.ts';

const registered = evidenceSchema.parse(readJson('evidence.json'));
const registerPages = builtPages().filter(({route}) => /^\/evidence\/(?:\d+\/)?$/.test(route));
const rows = registerPages.flatMap(({route, document}) =>
  elements(document, 'tr')
    .filter(({attribs}) => attribs['id'] !== undefined)
    .map((row) => ({address: `${route}#${row.attribs['id']}`, row})),
);

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(buildDir, file), 'utf8'));
}

/** Where the links of a page that lead to rows of the register lead. */
function linksToRows({document}: BuiltPage): readonly string[] {
  return elements(document, 'a')
    .map(({attribs}) => attribs['href'] ?? '')
    .filter((href) => /^\/evidence\/.*#/.test(href));
}

describe('evidence.json', () => {
  it('is valid by the JSON Schema that is served beside it', () => {
    const schema = readJson('evidence.schema.json');
    expect(schema).toMatchObject({$id: registered.$schema});
    const served = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
    expect(served.safeParse(readJson('evidence.json')).error).toBeUndefined();
  });

  it('carries the figures of the cases, exactly', () => {
    const texts = new Map(registered.claims.map(({id, text}) => [id, text]));
    expect(texts.get('feed-fan-out.p99')).toBe('4.1\u2009s → 380\u2009ms');
    expect(texts.get('order-matching-engine.throughput')).toBe('6.4×');
    expect(texts.get('monorepo-ci.build')).toBe('41\u2009min → 6\u2009min 12\u2009s');
    expect(registered.claims.length).toBeGreaterThanOrEqual(14);
  });

  it('counts its claims by grade', () => {
    const {all, ...byGrade} = registered.counts;
    expect(all).toBe(registered.claims.length);
    for (const grade of grades)
      expect(byGrade[grade], grade).toBe(registered.claims.filter((claim) => claim.grade === grade).length);
  });

  it('names pages of this site that exist', () => {
    const routes = builtPages().map(({route}) => site.url + route);
    for (const {id, page} of registered.claims) expect(routes, id).toContain(page.url);
  });
});

describe('/evidence/', () => {
  it('has a row for each claim at the address that evidence.json gives, and no other', () => {
    expect(rows.map(({address}) => site.url + address)).toEqual(registered.claims.map(({url}) => url));
  });

  it('states of each claim its figure, metric, statistic, grade, conditions, source, revision and date', () => {
    for (const [index, {row}] of rows.entries()) {
      const claim = registered.claims[index]!;
      const text = textOf(row).replace(' to ', ' ').replaceAll(/\s/g, '');
      const said = [
        claim.text,
        claim.metric,
        claim.subject ?? '',
        claim.statistic ?? 'not published',
        claim.grade,
        ...Object.values(claim.conditions).map((condition) => condition ?? 'not published'),
        claim.note ?? '',
        claim.page.title,
        claim.revision,
        claim.ratio?.text ?? '',
      ];
      for (const words of said) expect(text, claim.id).toContain(words.replaceAll(/\s/g, ''));
      expect(elements(row, 'time')[0]?.attribs['datetime'], claim.id).toBe(claim.date);
      expect(elements(row, 'a').map(({attribs}) => site.url + attribs['href'])).toContain(claim.page.url);
    }
  });

  it('tells what each grade says and how many claims have it', () => {
    const [table] = elements(registerPages[0]!.document, 'table');
    const stated = elements(table!, 'tr').map(textOf).join('\n');
    for (const grade of grades)
      expect(stated).toMatch(new RegExp(`${grade} ?${registered.counts[grade]} ?\\S`));
  });

  it('leads to the register as data', () => {
    const links = elements(registerPages[0]!.document, 'a').map(({attribs}) => attribs['href']);
    expect(links).toEqual(expect.arrayContaining(['/evidence.json', '/evidence.schema.json']));
  });
});

describe('a claim on any other page', () => {
  const addresses = new Set(rows.map(({address}) => address));

  it('links to its row', () => {
    const links = builtPages().flatMap(linksToRows);
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(addresses, link).toContain(link);
  });

  it('has its conditions and its link side by side, as often', () => {
    for (const page of builtPages().filter(({route}) => !route.startsWith('/evidence/'))) {
      const conditions = elements(page.document, 'summary').filter((summary) =>
        /· conditions/.test(textOf(summary)),
      );
      expect(linksToRows(page).length, page.route).toBeGreaterThanOrEqual(conditions.length);
    }
  });

  it('is reached from the foot of every page', () => {
    for (const {route, document} of builtPages().filter(({html}) => html.includes('<footer'))) {
      const foot = elements(document, 'footer').flatMap((footer) => elements(footer, 'a'));
      expect(
        foot.map(({attribs}) => attribs['href']),
        route,
      ).toContain('/evidence/');
    }
  });
});

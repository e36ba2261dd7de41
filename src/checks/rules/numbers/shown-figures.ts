import path from 'node:path/posix';
import {noteName} from '../../../domain/content/routes/note-route.ts';
import type {DataFile, Page, Site} from '../../core/site.ts';
import {knownClaims} from '../claims/known-claims.ts';
import {claimReferences} from '../claims/references.ts';
import {comparable, findQuantities} from './find-quantities.ts';

/** Whether a figure is one that the page shows as a claim, so that its text only repeats it. */
export type IsShown = (page: Page, figure: string) => boolean;

/**
 * Of each page the figures and conditions of the claims that it shows, itself or in a transcript. Where one of their files is no YAML,
 * nobody knows them: that mistake is told alone.
 */
export function shownFigures(site: Site): IsShown {
  const stated = new Map(site.data.flatMap(statedBy));
  const {unreadable} = knownClaims(site);
  const named = Map.groupBy(claimReferences(site), ({file}) => file);
  const keysOf = (page: Page): ReadonlySet<string> | 'unknown' => {
    const files = [page.file, ...shownSessions(page)];
    const ids = files.flatMap((file) => named.get(file) ?? []).map(({id}) => id);
    if (ids.some((id) => unreadable.has(id.replace(/\..*/, '')))) return 'unknown';
    return new Set(ids.flatMap((id) => stated.get(id) ?? []).flatMap(keyOf));
  };
  const byPage = new Map<Page, ReadonlySet<string> | 'unknown'>();
  return (page, figure) => {
    const keys = byPage.get(page) ?? keysOf(page);
    byPage.set(page, keys);
    return keys === 'unknown' || keyOf(figure).some((key) => keys.has(key));
  };
}

function shownSessions({elements}: Page): readonly string[] {
  return elements.flatMap(({name, attributes}) => {
    const id = name === 'Transcript' ? attributes.get('id')?.text : undefined;
    if (id === undefined) return [];
    return [`${path.join('case-studies', path.dirname(id), 'transcripts', path.basename(id))}.txt`];
  });
}

/**
 * The figures of each claim of a study or a receipt, as they are written: a mistake elsewhere in the file is reported once, by its own
 * rule.
 */
export function statedBy({
  slug: ofStudy,
  kind,
  file,
  yaml,
}: DataFile): readonly (readonly [id: string, figures: readonly string[]])[] {
  const slug =
    ofStudy ?? (kind === 'receipt' ? noteName(`${file.split('/')[1]}/index.mdx`)?.slug : undefined);
  if (slug === undefined) return [];
  return Object.entries(fieldsOf(yaml.value, 'claims')).map(([name, claim]) => {
    const figures = ['before', 'after', 'value', 'multiple'].map((field): unknown =>
      Reflect.get(Object(claim) as object, field),
    );
    const conditions: readonly unknown[] = Object.values(fieldsOf(claim, 'conditions'));
    const spoken = conditions.flatMap((text) => findQuantities(String(text))).map(({text}) => text);
    return [`${slug}.${name}`, [...figures.map(String), ...spoken]] as const;
  });
}

function fieldsOf(value: unknown, name: string): object {
  return Object(Reflect.get(Object(value) as object, name)) as object;
}

/** Whether two figures are one, however they are written: `0.5 s` and `500 ms`. */
export function isSameFigure(a: string, b: string): boolean {
  const keys = keyOf(a);
  return a === b || keyOf(b).some((key) => keys.includes(key));
}

function keyOf(figure: string): readonly string[] {
  const read = comparable(figure);
  // A binary fraction would keep 0.1 × 3 apart from 0.3.
  return read === undefined ? [] : [`${read.dimension} ${read.value.toPrecision(12)}`];
}

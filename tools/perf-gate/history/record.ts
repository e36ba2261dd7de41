import {readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {
  addRelease,
  parseHistory,
  type PageRecord,
  type Release,
  type TimingRecord,
} from '../../../src/domain/delivery-history/history.ts';
import {parseRegistry} from '../../../src/domain/editions/registry.ts';
import {median} from '../../../src/domain/stats/quantile.ts';
import {figuresOf} from '../judge/figures.ts';
import type {Measured} from '../judge/judge.ts';
import {seriesOf} from '../judge/series.ts';
import type {PageWeight} from '../replay/measured.ts';
import {git, type Snapshot} from '../sides/git.ts';

const FILE = join(import.meta.dirname, 'released.json');

/**
 * Adds the head's figures to the history. `busy` leaves the timings out: on a busy machine they say more of it than of the pages.
 * Throws when the head is not a commit: such figures could not be made again.
 */
export function recordRelease(
  root: string,
  snapshot: Snapshot,
  measured: Pick<Measured, 'head' | 'pairs'>,
  {busy, ...setting}: Pick<Release, 'machine' | 'conditions'> & {readonly busy: boolean},
): string {
  assertRecordable(snapshot);
  const {commit} = snapshot;
  const release: Release = {
    commit,
    day: git(root, 'show', '-s', '--format=%cs', commit),
    edition: editionAt(root, commit),
    ...setting,
    pages: measured.head.map(pageRecord),
    timings: busy ? [] : [...timingRecords(measured.pairs)],
  };
  const history = addRelease(parseHistory(JSON.parse(readFileSync(FILE, 'utf8'))), release);
  const written = `${FILE}.new`;
  writeFileSync(written, `${JSON.stringify(parseHistory(history), undefined, 2)}\n`);
  renameSync(written, FILE);
  return FILE;
}

/** Throws unless the state is a commit. */
export function assertRecordable({changed}: Snapshot): void {
  if (changed.length === 0) return;
  throw new Error(
    `Only a commit is recorded, and ${changed.length} files differ from it. Commit first, or record another one:  --record --head HEAD`,
  );
}

function editionAt(root: string, commit: string): string {
  const parsed = parseRegistry(git(root, 'show', `${commit}:editions.yaml`));
  const open = parsed.kind === 'ok' ? parsed.value.editions.find(({state}) => state === 'open') : undefined;
  if (open === undefined)
    throw new Error(`editions.yaml at ${commit} names no open edition. Run:  npm run check`);
  return open.name;
}

/** The figures of a page under the names that the history gives them. */
export function pageRecord(weight: PageWeight): PageRecord {
  const figures = new Map(figuresOf(weight).map(({name, value}) => [name, value]));
  const value = (name: string): number => figures.get(name) ?? 0;
  return {
    page: weight.page,
    pageClass: weight.pageClass,
    html: value('html'),
    css: value('css'),
    script: value('script'),
    font: value('font'),
    image: value('image'),
    other: value('other'),
    scriptBeforeIntent: value('script before intent'),
    requests: value('requests'),
    elements: value('elements'),
  };
}

function timingRecords(pairs: Measured['pairs']): readonly TimingRecord[] {
  return seriesOf(pairs).map(({pageClass, metric, pairs}) => ({
    pageClass,
    metric,
    medianMs: Math.round(median(pairs.map(({head}) => head))),
    samples: pairs.length,
  }));
}

import {improvement} from '../quantity/ratio.ts';
import {claimText, grades, type Claim, type Grade} from './claim.ts';

/** Where the register begins. */
export const REGISTER_ROUTE = '/evidence/';

/** How many rows a page of the register holds: these fit into one round trip with their conditions (the build weighs each page). */
export const ROWS_A_PAGE = 40;

/** A claim as the register lists it. */
export type RegisterRow = Claim & {
  /** The id of its row on the page that lists it. */
  readonly anchor: string;
  /** Its address on the site: the page of the register and the anchor. */
  readonly to: string;
  /** The figure: `4.1 s → 380 ms`. */
  readonly text: string;
  /** How many times better, computed, or the multiple that was published alone; undefined where nothing is compared. */
  readonly ratio?: number | undefined;
};

export type GradeCounts = Readonly<Record<Grade, number>>;

/** Every claim of the site in the register's order, and how many there are of each grade. */
export type Register = {readonly rows: readonly RegisterRow[]; readonly counts: GradeCounts};

/** A part of the register that is one page; numbers are from 1. */
export type RegisterPage = {
  readonly number: number;
  readonly pages: number;
  /** Of the whole register. */
  readonly total: number;
  readonly counts: GradeCounts;
  readonly rows: readonly RegisterRow[];
};

/**
 * The register of these claims, by the date of the revision that gave the figure, then by id: what is published later comes at the
 * end, so that rows keep their page.
 * @throws {Error} that names every id that stands twice, and where.
 */
export function register(claims: readonly Claim[]): Register {
  const twice = [...Map.groupBy(claims, ({id}) => id)].filter(([, same]) => same.length > 1);
  if (twice.length > 0) {
    throw new Error(
      `Each claim needs an id of its own:\n${twice.map(([id, same]) => `“${id}” stands in ${same.map(({source}) => source.to).join(' and ')}`).join('\n')}`,
    );
  }
  const rows = claims.toSorted(byDateAndId).map((claim, index) => toRow(claim, index));
  const counts = Object.fromEntries(
    grades.map((grade) => [grade, claims.filter((claim) => claim.grade === grade).length]),
  ) as GradeCounts; // Object.fromEntries forgets that every grade is there.
  return {rows, counts};
}

/** The register's pages. There is always a first one. */
export function registerPages({rows, counts}: Register): readonly RegisterPage[] {
  const pages = Math.max(1, Math.ceil(rows.length / ROWS_A_PAGE));
  return Array.from({length: pages}, (_, index) => ({
    number: index + 1,
    pages,
    total: rows.length,
    counts,
    rows: rows.slice(index * ROWS_A_PAGE, (index + 1) * ROWS_A_PAGE),
  }));
}

/** The address of a page of the register: `/evidence/`, `/evidence/2/`. */
export function registerRoute(page: number): string {
  return page === 1 ? REGISTER_ROUTE : `${REGISTER_ROUTE}${page}/`;
}

/** The id of a claim's row: `feed-fan-out.p99` → `feed-fan-out-p99`. */
export function claimAnchor(id: string): string {
  return id.replaceAll('.', '-');
}

function toRow(claim: Claim, index: number): RegisterRow {
  const anchor = claimAnchor(claim.id);
  const page = Math.floor(index / ROWS_A_PAGE) + 1;
  return {
    ...claim,
    anchor,
    to: `${registerRoute(page)}#${anchor}`,
    text: claimText(claim),
    ratio: ratioOf(claim),
  };
}

function ratioOf({figure, better}: Claim): number | undefined {
  switch (figure.kind) {
    case 'change':
      return improvement(figure.before, figure.after, better)?.value;
    case 'multiple':
      return figure.multiple.value;
    case 'value':
      return undefined;
  }
}

/** By code unit, not by a locale's order, which differs between machines. */
function byDateAndId(a: Claim, b: Claim): number {
  const [one, other] = [`${a.date} ${a.id}`, `${b.date} ${b.id}`];
  return one < other ? -1 : Number(one > other);
}

import * as z from 'zod';
import type {Parsed} from '../content/finding.ts';
import {parseYaml} from '../content/yaml-source.ts';
import {parseQuantity, QuantityError, type Quantity} from '../quantity/quantity.ts';
import {improvement} from '../quantity/ratio.ts';
import {conditionNames, grades, type Claim, type ClaimFigure} from './claim.ts';

/** The engagements that the practice sells; a study belongs to at most one. */
export const services = ['performance-tuning', 'distributed-systems', 'ci-and-build'] as const;

/** Why a revision was published. */
export const revisionKinds = [
  'first',
  'correction',
  'clarification',
  're-measurement',
  'retraction',
] as const;

const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'write lower-case words joined by hyphens, such as `tail-latency`');
const text = z.string().trim().min(1, 'write a text');

const quantity = z.union([z.string(), z.number()]).transform((source, context): Quantity => {
  try {
    return parseQuantity(String(source));
  } catch (error) {
    if (!(error instanceof QuantityError)) throw error;
    context.addIssue({code: 'custom', message: error.message});
    return z.NEVER;
  }
});

const claim = z
  .strictObject({
    /** What was measured: latency, throughput, build time, flake rate. */
    metric: text,
    /** Which path or service, as published. */
    subject: text.optional(),
    /** p50, p99, mean, count, share …; absent where it was not published. */
    statistic: text.optional(),
    before: quantity.optional(),
    after: quantity.optional(),
    /** A published ratio whose two figures were not published. */
    multiple: quantity.optional(),
    value: quantity.optional(),
    better: z.enum(['lower', 'higher']),
    grade: z.enum(grades),
    conditions: z
      .strictObject(Object.fromEntries(conditionNames.map((name) => [name, text.optional()])))
      .default({}),
    /** What a reader must know that no other field says. */
    note: text.optional(),
  })
  .transform(({before, after, multiple, value, ...rest}, context) => {
    const figure = readFigure({before, after, multiple, value});
    if (figure === undefined) {
      context.addIssue({
        code: 'custom',
        message: 'write exactly one of `before` with `after`, `multiple`, or `value`',
      });
      return z.NEVER;
    }
    if (figure.kind === 'change') {
      try {
        improvement(figure.before, figure.after, rest.better);
      } catch (error) {
        if (!(error instanceof QuantityError)) throw error;
        context.addIssue({code: 'custom', message: error.message});
      }
    }
    return {...rest, figure};
  });

const study = z.strictObject({
  title: text,
  /** One sentence for cards, lists and the page's description. */
  summary: text.min(50, 'write 50 to 160 characters').max(160, 'write 50 to 160 characters'),
  /** The kind of client, as published; never a name. */
  client: text,
  /** The year of the engagement, where it was published. */
  year: z.int().min(2000).max(2100).optional(),
  service: z.enum(services).optional(),
  /** Practice pages that this study belongs to, by file name. */
  practice: z.array(slug).default([]),
  symptoms: z.array(slug).default([]),
  revisions: z
    .array(
      z.strictObject({
        id: z.string().regex(/^r[1-9]\d*$/, 'write r1, r2, …'),
        date: z.iso.date('write a date as YYYY-MM-DD'),
        kind: z.enum(revisionKinds),
        reason: text,
      }),
    )
    .min(1, 'write at least revision r1'),
  claims: z.record(slug, claim).default({}),
});

export type Revision = z.output<typeof study>['revisions'][number];

/** One engagement told with figures: what `study.yaml` holds. */
export type Study = Omit<z.output<typeof study>, 'claims'> & {
  readonly slug: string;
  readonly to: string;
  readonly claims: readonly Claim[];
};

/** Reads `case-studies/<slug>/study.yaml`; every mistake is reported at once with its line. */
export function parseStudy(slugOfFolder: string, source: string): Parsed<Study> {
  const parsed = parseYaml(source, study);
  if (parsed.kind === 'findings') return parsed;
  const {claims, ...rest} = parsed.value;
  const to = `/case-studies/${slugOfFolder}/`;
  return {
    kind: 'ok',
    value: {
      ...rest,
      slug: slugOfFolder,
      to,
      claims: Object.entries(claims).map(([name, value]) => ({
        ...value,
        id: `${slugOfFolder}.${name}`,
        source: {title: rest.title, to},
      })),
    },
  };
}

type Figures = {
  before?: Quantity | undefined;
  after?: Quantity | undefined;
  multiple?: Quantity | undefined;
  value?: Quantity | undefined;
};

function readFigure({before, after, multiple, value}: Figures): ClaimFigure | undefined {
  const change = before !== undefined && after !== undefined;
  const given = [
    before !== undefined || after !== undefined,
    multiple !== undefined,
    value !== undefined,
  ].filter(Boolean);
  if (given.length !== 1) return undefined;
  if (change) return {kind: 'change', before, after};
  if (multiple !== undefined) return {kind: 'multiple', multiple};
  return value === undefined ? undefined : {kind: 'value', value};
}

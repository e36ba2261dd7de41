import * as z from 'zod';

const path = z.string().regex(/^\/(?:[\w.-]+\/)*$/, 'write a path of the site, such as "/services/"');

/** One thing that a reader does. `follow` clicks the first visible link to `to`; `use` clicks what `selector` names, and types. */
const step = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('open'),
    page: path,
    /** The page does not exist, and the reader is to see the 404 page. */
    missing: z.literal(true).optional(),
  }),
  z.strictObject({kind: z.literal('follow'), to: path}),
  z.strictObject({kind: z.literal('menu')}),
  z.strictObject({kind: z.literal('anchor')}),
  z.strictObject({kind: z.literal('use'), selector: z.string().min(1), text: z.string().optional()}),
]);

const session = z.strictObject({
  /** Who comes and what for; shown in progress and in reports. */
  name: z.string().min(1),
  steps: z
    .tuple([step], step)
    .refine(([first]) => first.kind === 'open', 'a session begins with {"kind": "open", "page": "…"}'),
});

export const tapeSchema = z.strictObject({
  /** The reader's window, in CSS pixels. */
  viewport: z.strictObject({width: z.int().positive(), height: z.int().positive()}),
  network: z.strictObject({
    roundTripMs: z.number().nonnegative(),
    downMbits: z.number().positive(),
    upMbits: z.number().positive(),
  }),
  /** By how many times the reader's processor is slower than this machine's. */
  cpuSlowdown: z.number().min(1),
  /** How long the pointer rests on a link before the click: prefetch on intent gets this much time. */
  dwellMs: z.number().nonnegative(),
  sessions: z.array(session).min(1),
});

export type Tape = z.infer<typeof tapeSchema>;
export type Session = Tape['sessions'][number];
export type Step = Session['steps'][number];

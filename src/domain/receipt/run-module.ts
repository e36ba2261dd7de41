import {placeName} from '../content/place-name.ts';

/** What became of `reproduce/claims.mjs` where it came to an end; what it threw is told by the process that it threw in. */
export type ModuleAnswer =
  | {readonly kind: 'answer'; readonly answer: unknown}
  /** It exports no function as its default; what it does export, by name. */
  | {readonly kind: 'no function'; readonly exported: readonly string[]}
  | {readonly kind: 'promise'}
  /** It computed twice, and gave two answers; `where` they part, in words. */
  | {readonly kind: 'chance'; readonly where: string}
  /** It asked for a file of the note that is not there; the stack says where. */
  | {readonly kind: 'no file'; readonly file: string; readonly stack: string};

class NoFile extends Error {
  readonly file: string;

  constructor(file: string) {
    super(`There is no ${file}.`);
    this.file = file;
  }
}

/**
 * Computes what a note states. `load` imports its module, `read` gives the text of a file by its path in the note’s folder, or undefined
 * where there is none. @throws whatever the module throws
 */
export async function runModule(
  load: () => Promise<unknown>,
  read: (file: string) => string | undefined,
): Promise<ModuleAnswer> {
  const module = Object(await load()) as Readonly<Record<string, unknown>>;
  const compute = module['default'];
  if (typeof compute !== 'function') return {kind: 'no function', exported: Object.keys(module)};
  try {
    const answer: unknown = compute({text: (file: string) => textOf(file, read)});
    // Nobody waits for a promise at build time; its error would be lost.
    if (!(answer instanceof Promise)) return {kind: 'answer', answer};
    answer.catch(() => undefined);
    return {kind: 'promise'};
  } catch (error) {
    if (error instanceof NoFile) return {kind: 'no file', file: error.file, stack: error.stack ?? ''};
    throw error;
  }
}

/** The same, computed twice: a figure that is another each time does not follow from the data. */
export async function runModuleTwice(...given: Parameters<typeof runModule>): Promise<ModuleAnswer> {
  const first = await runModule(...given);
  if (first.kind !== 'answer') return first;
  const second = await runModule(...given);
  const where = second.kind === 'answer' ? firstDifference(first.answer, second.answer) : undefined;
  return where === undefined ? first : {kind: 'chance', where: placeName(where)};
}

function firstDifference(a: unknown, b: unknown): readonly PropertyKey[] | undefined {
  if (typeof a === 'function' || Object.is(a, b)) return undefined;
  if (!(a instanceof Object) || !(b instanceof Object)) return [];
  for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
    const within = firstDifference(Reflect.get(a, key), Reflect.get(b, key));
    if (within !== undefined) return [Array.isArray(a) ? Number(key) : key, ...within];
  }
  return undefined;
}

function textOf(file: string, read: (file: string) => string | undefined): string {
  const text = read(file);
  if (text === undefined) throw new NoFile(file);
  return text;
}

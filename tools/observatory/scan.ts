import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import type {Served} from './setting.ts';

export type Test = {readonly name: string; readonly result: string; readonly modifier: number};
export type Scan = {readonly score: number; readonly grade: string; readonly tests: readonly Test[]};

/** What the scanner's modules offer, as far as it is used here (version 1.4.8, which is pinned). */
type Modules = {
  readonly retriever: {
    readonly retrieve: (host: string, options: Pick<Served, 'httpPort' | 'httpsPort'>) => Promise<Responses>;
  };
  readonly constants: {readonly ALL_TESTS: readonly ((responses: Responses) => Output)[]};
  readonly grader: {
    readonly getScoreModifier: (result: string) => number;
    readonly getGradeForScore: (score: number) => {readonly score: number; readonly grade: string};
  };
  readonly charts: {readonly MINIMUM_SCORE_FOR_EXTRA_CREDIT: number};
};
type Responses = {readonly responses: {readonly auto: {readonly status: number} | null}};
type Output = {readonly result: string | null; readonly constructor: {readonly name: string}};

/** Runs every test of the scanner on what is served here. Its own `scan` takes no ports, so that the sum is made here, by its rules. */
export async function scan(scanner: string, {httpPort, httpsPort}: Served): Promise<Scan> {
  const {retriever, constants, grader, charts} = await load(scanner);
  const responses = await retriever.retrieve('localhost', {httpPort, httpsPort});
  if (responses.responses.auto?.status !== 200)
    throw new Error(`The home page was not answered with 200 but with ${responses.responses.auto?.status}.`);
  const tests = constants.ALL_TESTS.map((test) => test(responses)).map(({result, constructor}) => ({
    name: constructor.name,
    result: result ?? 'no result',
    modifier: result === null ? 0 : grader.getScoreModifier(result),
  }));
  return {...grader.getGradeForScore(total(tests, charts.MINIMUM_SCORE_FOR_EXTRA_CREDIT)), tests};
}

/** 100 and every test's modifier; what is above 100 counts only for a site that is good without it. */
export function total(tests: readonly Pick<Test, 'modifier'>[], leastForCredit: number): number {
  const modifiers = tests.map(({modifier}) => modifier);
  const without = sum(modifiers.filter((modifier) => modifier < 0));
  return without >= leastForCredit ? sum(modifiers) : without;
}

function sum(modifiers: readonly number[]): number {
  return modifiers.reduce((all, one) => all + one, 100);
}

async function load(scanner: string): Promise<Modules> {
  // Modules without types of their own; `Modules` says what they hold.
  const open = (file: string): Promise<unknown> => import(pathToFileURL(join(scanner, 'src', file)).href);
  const [retriever, constants, grader, charts] = await Promise.all(
    ['retriever/retriever.js', 'constants.js', 'grader/grader.js', 'grader/charts.js'].map(open),
  );
  return {retriever, constants, grader, charts} as Modules;
}

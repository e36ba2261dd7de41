import {writeFileSync} from 'node:fs';
import {availableParallelism, platform} from 'node:os';
import {join} from 'node:path';
import {parseOwnStages} from '../src/domain/pipeline/own-stages.ts';
import type {Result} from './stages.ts';

const FILE = join(import.meta.dirname, 'stages-record.json');

/**
 * Writes how long each stage took, for the pipeline on /how-this-site-is-built/. @throws {Error} unless all of them passed: the time of
 * a stage that failed is not the stage's time.
 */
export function recordStages(results: readonly Result[], day: string): string {
  const stages = results.map(({stage: {script, title, needs}, outcome}) => {
    if (outcome.kind !== 'passed') throw new Error(`The stages are not recorded: ${title} has not passed.`);
    return {script, title, needs, seconds: Math.round(outcome.seconds * 10) / 10};
  });
  const machine = `${availableParallelism()} cores, ${platform()}`;
  writeFileSync(FILE, `${JSON.stringify(parseOwnStages({day, machine, stages}), undefined, 2)}\n`);
  return FILE;
}

import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {parseHistory, type History} from '../../domain/delivery-history/history.ts';
import {parseOwnStages, type OwnStages} from '../../domain/pipeline/own-stages.ts';

type Content = {readonly history: History; readonly stages: OwnStages};

/**
 * What this repository recorded of itself, as data for /how-this-site-is-built/: the figures of its releases and the times of its own
 * stages.
 */
export default function history({siteDir}: LoadContext): Plugin<Content> {
  const files = {
    history: path.join(siteDir, 'tools/perf-gate/history/released.json'),
    stages: path.join(siteDir, 'tools/stages-record.json'),
  };
  return {
    name: 'history',
    getPathsToWatch: () => Object.values(files),
    loadContent: async () => ({
      history: parseHistory(await readJson(files.history)),
      stages: parseOwnStages(await readJson(files.stages)),
    }),
    async contentLoaded({content, actions}) {
      await actions.createData('released.json', JSON.stringify(content.history));
      await actions.createData('stages.json', JSON.stringify(content.stages));
    },
  };
}

async function readJson(file: string): Promise<unknown> {
  return JSON.parse(await readFile(file, 'utf8'));
}

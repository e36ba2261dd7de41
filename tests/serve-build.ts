import type {TestProject} from 'vitest/node';
import {startServer} from '../tools/static-server.ts';
import {buildDir} from './support/build.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the production build is served: origin without a slash at its end. */
    readonly siteUrl: string;
  }
}

/** Serves the production build once for all tests of the built site; a missing build names the command that makes it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer({dir: buildDir, port: 0});
  project.provide('siteUrl', server.url);
  return server.close;
}

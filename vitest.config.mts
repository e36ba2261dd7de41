import {defineConfig} from 'vitest/config';

/**
 * Two projects. `unit` sits beside what it tests and needs no build; `site` (tests/) reads and visits the production build.
 * `npm test` runs both; `npx vitest run --project unit src/domain` runs a folder.
 */
export default defineConfig({
  resolve: {alias: {'@site': import.meta.dirname}},
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // One more than vitest would take by itself: on a machine of two cores that halves the time.
          maxWorkers: '100%',
          // They share no state, and a fresh realm for each of 120 files would take longer than the tests.
          isolate: false,
          include: ['src/**/*.test.{ts,tsx}', 'tools/**/*.test.ts', 'deploy/**/*.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/**/*.test.ts'],
          globalSetup: ['tests/serve-build.ts'],
          // A page is loaded, resized and audited twice within a test; the slowest takes about a second on an idle machine.
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // What comes with an island takes longer than a second where other work runs on the machine.
          expect: {poll: {timeout: 10_000}},
          // Two browsers at most: each uses about one core.
          maxWorkers: 2,
        },
      },
    ],
  },
});

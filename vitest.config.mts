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
          // Two browsers at most: each uses about one core.
          maxWorkers: 2,
        },
      },
    ],
  },
});

import { defineConfig } from 'vitest/config';

// Seven rings, cheapest first. Built sites and the browser are made once for all files of a ring.
const ring = (name: string, options: object = {}) => ({
  test: { name, include: [`tests/${name}/**/*.test.ts`], ...options },
});

export default defineConfig({
  test: {
    projects: [
      // Pure, so that its files can share one set of modules.
      ring('unit', { isolate: false }),
      // Files, processes, and texts of a size that takes time; no built site.
      ring('integration', { testTimeout: 30_000 }),
      ring('content', { testTimeout: 60_000 }),
      ring('site', {
        testTimeout: 180_000,
        hookTimeout: 240_000,
        globalSetup: 'tests/support/built-site.ts',
        maxWorkers: 1,
      }),
      // nginx, Apache and Caddy: what is not installed is skipped.
      ring('hosts', {
        testTimeout: 60_000,
        hookTimeout: 240_000,
        globalSetup: 'tests/support/built-site.ts',
        maxWorkers: 1,
      }),
      ring('browser', {
        testTimeout: 120_000,
        hookTimeout: 240_000,
        globalSetup: 'tests/support/built-site.ts',
        maxWorkers: 1,
        expect: { poll: { timeout: 30_000 } },
      }),
      ring('engines', {
        testTimeout: 120_000,
        hookTimeout: 240_000,
        globalSetup: 'tests/support/built-site.ts',
        maxWorkers: 1,
        expect: { poll: { timeout: 30_000 } },
      }),
    ],
    reporters: ['default', ['json', { outputFile: '.cache/test-report.json' }]],
  },
});

/** The central modules: what most of the code goes through, of each pure room and of search and offline use. */
const modules = [
  'src/article/path.ts',
  'src/article/sections.ts',
  'src/article/view.ts',
  'src/schema/redirects.ts',
  'src/i18n/translate.ts',
  'src/i18n/urls/redirects.ts',
  'src/lint/align/needleman.ts',
  'src/lint/align/swaps.ts',
  'src/lint/facts/numeral.ts',
  'src/lint/facts/times.ts',
  'src/lint/compare/facts-equal.ts',
  'src/lint/compare/match-facts.ts',
  'src/permalinks/ids-lock.ts',
  'src/permalinks/redirects.ts',
  'src/replies/build-reply.ts',
  'src/replies/customer-text.ts',
  'src/search/edit-distance.ts',
  'src/search/messages.ts',
  'src/publish/headers.ts',
  'src/offline/list-release.ts',
];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: modules,
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tools/mutation/vitest.config.ts' },
  coverageAnalysis: 'perTest',
  // A mutant outside functions needs all modules loaded again, which takes the whole ring for each.
  ignoreStatic: true,
  // Texts and patterns are data: tests of behaviour would repeat them.
  mutator: { excludedMutations: ['StringLiteral', 'Regex'] },
  concurrency: 1,
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { reportTests: false, allowColor: false, logTests: false },
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  tempDirName: '.cache/mutation/sandbox',
  ignorePatterns: ['.astro', '.cache', 'bench', 'dist', 'examples', 'public', 'tools/mutation/node_modules'],
  allowEmpty: false,
  disableTypeChecks: false,
};

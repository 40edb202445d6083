/**
 * The rooms (folders) of `src`, and the rooms each may import. Imports go one way: a room imports only rooms above it in this list.
 * `.dependency-cruiser.mjs` enforces it in TypeScript, `eslint.config.mjs` in `.astro` files.
 */
import { readdirSync } from 'node:fs';

const article = ['i18n', 'schema', 'article'];

/** @type {Record<string, readonly string[]>} */
export const rooms = {
  // Data: no code.
  content: [],
  styles: [],
  i18n: [],
  schema: ['i18n'],
  article: ['i18n', 'schema'],
  permalinks: article,
  lint: [...article, 'permalinks'],
  import: [...article, 'lint'],
  replies: article,
  publish: article,
  search: article,
  'content-layer': [...article, 'permalinks', 'lint'],
  offline: ['i18n', 'schema'],
  client: [...article, 'replies', 'search', 'offline', 'styles'],
  embed: ['i18n', 'search', 'client'],
  'page-data': [...article, 'permalinks', 'lint', 'replies', 'publish', 'content-layer'],
  components: [...article, 'lint', 'replies', 'publish', 'client', 'styles', 'page-data'],
  layouts: [...article, 'publish', 'client', 'styles', 'page-data', 'components'],
  pages: [
    ...article,
    'permalinks',
    'lint',
    'replies',
    'publish',
    'content-layer',
    'client',
    'styles',
    'page-data',
    'components',
    'layouts',
  ],
  integration: [
    ...article,
    'permalinks',
    'lint',
    'replies',
    'publish',
    'search',
    'content-layer',
    'offline',
    'page-data',
  ],
  cli: [...article, 'permalinks', 'lint', 'import', 'replies', 'search', 'content-layer'],
  serve: ['i18n', 'schema', 'publish', 'content-layer'],
};

/** Rooms of pure code, without Astro, file system, process or clock. */
export const pure = ['i18n', 'schema', 'article', 'permalinks', 'lint', 'replies', 'publish'];

/** Rooms whose code is bundled for browsers. */
export const inBrowser = ['search', 'client', 'embed', 'offline/worker'];

const unknown = readdirSync(new URL('../src', import.meta.url), { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && !(entry.name in rooms),
);
if (unknown.length > 0)
  throw new Error(`Unexpected folder src/${unknown[0].name}, expected a row for it in tools/rooms.mjs.`);

export const direction = 'A room may use only those that tools/rooms.mjs lists for it.';
export const purity = 'The core takes values and returns values; the shell reads, writes and runs.';

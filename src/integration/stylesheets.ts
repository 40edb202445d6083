/** What the bundler knows of a module. */
interface ModuleInfo {
  importers: readonly string[];
  dynamicImporters: readonly string[];
}

/** The context the bundler gives. */
interface Modules {
  getModuleInfo(id: string): ModuleInfo | null;
}

/** The order of the layers. A style that comes first in a page would else make its own the lowest. */
const layers = '@layer tokens, base, text, parts, page, tools, print;';
const styleRe = /\.css(?:$|\?(?!.*\burl\b))/;
/** A script loads it on the first intent to search, so it keeps an address of its own. */
const searchRe = /\/styles\/search\.css$/;
const belowPagesRe = /\/src\/pages\/(.+\.astro)$/;

/** The stylesheets of the site, and the pages they are made for: the first that matches a page which uses a style gets it. */
/* eslint-disable lockstep/addresses -- Names of files in src/pages. */
const sheets: readonly [name: string, page: RegExp][] = [
  ['site', /^\[lang\]\/kb\/\[kb\]\.astro$/],
  ['lists', /^(?:\[lang\]|kb)\/|^(?:404|index)\.astro$/],
  ['desk', /^agent\//],
  ['status', /^status\.astro$/],
];
/* eslint-enable lockstep/addresses */

/**
 * A Vite plugin: puts the styles of layouts, components and pages into few files. Left alone, the bundler makes a file for
 * every set of pages that share a component: six requests on an article page, whose budget has room for one.
 */
export function stylesheets() {
  const output = { codeSplitting: { groups: [{ name: stylesheetFor }] } };
  return {
    name: 'lockstep-stylesheets',
    enforce: 'pre' as const,
    transform: (code: string, id: string) => (styleRe.test(id) ? layers + code : undefined),
    configEnvironment: (environment: string) =>
      environment === 'client' ? undefined : { build: { rolldownOptions: { output } } },
  };
}

/** The stylesheet a module goes into: all that an article page uses is one file. */
export function stylesheetFor(id: string, modules: Modules): string | null {
  if (!styleRe.test(id) || searchRe.test(id)) return null;
  const pages = pagesThatUse(id, modules);
  return sheets.find(([, pageRe]) => pages.some((page) => pageRe.test(page)))?.[0] ?? null;
}

/** Paths below `src/pages`. */
function pagesThatUse(id: string, modules: Modules): string[] {
  const seen = new Set([id]);
  for (const current of seen) {
    const { importers = [], dynamicImporters = [] } = modules.getModuleInfo(current) ?? {};
    for (const importer of [...importers, ...dynamicImporters]) seen.add(importer);
  }
  return [...seen].flatMap((module) => belowPagesRe.exec(module)?.[1] ?? []);
}

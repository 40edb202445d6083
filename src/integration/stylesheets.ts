/** The part of the bundler's module information that is used here. */
interface ModuleInfo {
  importers: readonly string[];
  dynamicImporters: readonly string[];
}

/** The part of the bundler's context that is used here. */
interface Modules {
  getModuleInfo(id: string): ModuleInfo | null;
}

/** Every stylesheet begins with the order of the layers. Otherwise the first one on a page would decide the order. */
const layers = '@layer tokens, base, text, parts, page, tools, print;';
const styleRe = /\.css(?:$|\?(?!.*\burl\b))/;
/** A script loads this stylesheet when a reader starts to search, so it stays a separate file. */
const searchRe = /\/styles\/search\.css$/;
const belowPagesRe = /\/src\/pages\/(.+\.astro)$/;

/** The stylesheets of the site with their pages. A style goes into the first stylesheet that matches a page using the style. */
/* eslint-disable lockstep/addresses -- Names of files in src/pages. */
const sheets: readonly [name: string, page: RegExp][] = [
  ['site', /^\[lang\]\/kb\/\[kb\]\.astro$/],
  ['lists', /^(?:\[lang\]|kb)\/|^(?:404|index)\.astro$/],
  ['desk', /^agent\//],
  ['status', /^status\.astro$/],
];
/* eslint-enable lockstep/addresses */

/**
 * A Vite plugin that bundles the styles of layouts, components and pages into a few files. By default the bundler makes a file
 * for each set of pages that share a component. An article page would load six; its budget has room for one.
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

/** The name of the stylesheet that a module goes into, or null if the bundler decides. */
export function stylesheetFor(id: string, modules: Modules): string | null {
  if (!styleRe.test(id) || searchRe.test(id)) return null;
  const pages = pagesThatUse(id, modules);
  return sheets.find(([, pageRe]) => pages.some((page) => pageRe.test(page)))?.[0] ?? null;
}

/** The pages that import a module, directly or not, as paths below `src/pages`. */
function pagesThatUse(id: string, modules: Modules): string[] {
  const seen = new Set([id]);
  for (const current of seen) {
    const { importers = [], dynamicImporters = [] } = modules.getModuleInfo(current) ?? {};
    for (const importer of [...importers, ...dynamicImporters]) seen.add(importer);
  }
  return [...seen].flatMap((module) => belowPagesRe.exec(module)?.[1] ?? []);
}

import { below, type Layout } from './layout.ts';

/** Folder of a plugin's translations → folder of its sources. */
const plugins: readonly [translated: string, source: string][] = [
  ['docusaurus-plugin-content-docs/current', 'docs'],
  ['docusaurus-plugin-content-docs', 'versioned_docs'],
  ['docusaurus-plugin-content-blog', 'blog'],
  ['docusaurus-plugin-content-pages', 'src/pages'],
];

/** `i18n/es/docusaurus-plugin-content-docs/current/setup.md` for `docs/setup.md`, and the same for versions, blog and pages. */
export const docusaurus: Layout = {
  sourcesOf: (path, _, target) => {
    const translated = below(path, `i18n/${target}`);
    for (const [folder, source] of plugins) {
      const page = translated === undefined ? undefined : below(translated, folder);
      if (page !== undefined) return [`${source}/${page}`];
    }
    return [];
  },
};

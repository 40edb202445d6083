import { withoutLang } from './pattern.ts';

/** A pattern for translated pages, with patterns for their source, the likeliest first. */
export interface PathRule {
  target: string;
  sources: readonly string[];
}

/** The rule for a pattern whose source has the same path, with its own tag or without a tag. */
export function ruleOf(target: string): PathRule {
  return { target, sources: [target, withoutLang(target)] };
}

const suffix = ['**/*.{lang}.{ext}', '**/README-{lang}.{ext}', '**/README_{lang}.{ext}'].map(ruleOf);

const folders: readonly PathRule[] = [
  ruleOf('**/{lang}/**'),
  ruleOf('**/{base}.{lang}/**'),
  // `i18n/es/guide.md` for `guide.md` or `docs/guide.md`.
  { target: '{box}/{lang}/**', sources: ['**', 'docs/**'] },
];

/** The rule of a Docusaurus plugin: `i18n/es/docusaurus-plugin-content-docs-api/current/` for its instance `api`. */
function docusaurus(plugin: string, sources: readonly string[]): PathRule {
  return { target: `i18n/{lang}/docusaurus-plugin-content-${plugin}/**`, sources };
}

/** The rules of each layout, by name. Paths are relative to the root of the tree. */
export const layouts = {
  starlight: [ruleOf('src/content/docs/{lang}/**'), ruleOf('{lang}/**')],
  docusaurus: [
    docusaurus('docs/current', ['docs/**']),
    docusaurus('docs', ['versioned_docs/**']),
    docusaurus('docs-{id}/current', ['{id}/**', 'docs-{id}/**', 'docs/{id}/**']),
    docusaurus('docs-{id}', ['{id}_versioned_docs/**']),
    docusaurus('blog', ['blog/**']),
    docusaurus('blog-{id}', ['{id}/**', 'blog-{id}/**']),
    docusaurus('pages', ['src/pages/**']),
  ],
  vitepress: [ruleOf('{lang}/**'), ruleOf('docs/{lang}/**')],
  hugo: [ruleOf('content/{lang}/**'), ruleOf('content.{lang}/**'), ...suffix],
  mkdocs: [ruleOf('docs/{lang}/**'), ...suffix],
  jekyll: [ruleOf('_i18n/{lang}/**'), ruleOf('{lang}/**'), ruleOf('**/{lang}/**'), ...suffix],
  mdbook: [
    ruleOf('{lang}/src/**'),
    ruleOf('src/{lang}/**'),
    { target: '{box}/{lang}/src/**', sources: ['{box}/{lang}/src/**', 'src/**'] },
    { target: '{box}/{lang}/**', sources: ['{box}/{lang}/**', 'src/**'] },
  ],
  folders,
  suffix,
} satisfies Record<string, readonly PathRule[]>;

export type LayoutName = keyof typeof layouts;

export const layoutNames = Object.keys(layouts) as LayoutName[];

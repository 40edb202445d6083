import { languagesOf, pickLanguages } from './languages-of.ts';
import { pairPages, type TreeLanguage } from './pair-pages.ts';
import { layouts, type LayoutName, type PathRule } from './registry.ts';

/** Files that mark a folder as the root of a site, with the layout of its generator. */
const signs: readonly [file: RegExp, layout: LayoutName][] = [
  [/(?:^|\/)docusaurus\.config\.[cm]?[jt]s$/, 'docusaurus'],
  [/(?:^|\/)astro\.config\.[cm]?[jt]s$/, 'starlight'],
  [/(?:^|\/)\.vitepress$/, 'vitepress'],
  [/(?:^|\/)hugo\.(?:toml|ya?ml|json)$/, 'hugo'],
  [/(?:^|\/)mkdocs\.ya?ml$/, 'mkdocs'],
  [/(?:^|\/)book\.toml$/, 'mdbook'],
  [/(?:^|\/)_config\.ya?ml$/, 'jekyll'],
];

export interface Detected {
  name: LayoutName;
  rules: readonly PathRule[];
  source: TreeLanguage;
  targets: TreeLanguage[];
}

/**
 * Detects the layout of a tree: that of the site generator whose configuration is found, if it gives any pairs, else the layout
 * that gives the most pairs.
 *
 * @param files paths in the upper folders of the tree, with forward slashes
 * @param wanted the languages that were requested; without a source among them, English is the source if possible
 */
export function detectLayout(
  pages: readonly string[],
  files: readonly string[],
  wanted: { source?: string | undefined; layout?: readonly [LayoutName, readonly PathRule[]] | undefined },
): Detected | undefined {
  const possible = wanted.layout ? [wanted.layout] : candidates(files);
  let best: (Detected & { pairs: number }) | undefined;
  for (const [name, rules] of possible) {
    const found = detectLanguages(pages, rules, wanted.source);
    if (found && found.pairs > (best?.pairs ?? 0)) best = { name, rules, ...found };
    if (best && !generic.includes(best.name)) break;
  }
  return best;
}

const generic: readonly LayoutName[] = ['folders', 'suffix'];

function candidates(files: readonly string[]): [LayoutName, readonly PathRule[]][] {
  const ofGenerators = signs.flatMap(([sign, name]) =>
    files
      .filter((file) => sign.test(file))
      .map((file): [LayoutName, PathRule[]] => [name, below(file.replace(/[^/]*$/, ''), layouts[name])]),
  );
  return [
    ...ofGenerators,
    ...generic.map((name): [LayoutName, readonly PathRule[]] => [name, layouts[name]]),
  ];
}

/** The languages of a tree with translated file names, in which no two pages share a path. */
export function languagesByName(
  pages: readonly string[],
  [name, rules]: readonly [LayoutName, readonly PathRule[]],
  wanted = 'en',
): Detected {
  const found = languagesOf(pages);
  const source = asLanguage(wanted, found);
  const targets = found.filter(({ tag }) => tag !== source.tag && !tag.startsWith(`${source.tag}-`));
  return { name, rules, source, targets };
}

/** The rules of a layout for a subfolder of the tree. */
function below(folder: string, rules: readonly PathRule[]): PathRule[] {
  return rules.map(({ target, sources }) => ({
    target: folder + target,
    sources: sources.map((source) => folder + source),
  }));
}

/** If other languages have this many pairs, a language with a single page is a word that looks like a tag. */
const manyPairs = 20;

function detectLanguages(pages: readonly string[], rules: readonly PathRule[], wanted: string | undefined) {
  const found = languagesOf(pages);
  const isEnglish = ({ tag }: TreeLanguage) => tag === 'en' || tag.startsWith('en-');
  const english = found.filter(isEnglish);
  const sources =
    wanted !== undefined
      ? [asLanguage(wanted, found)]
      : [
          ...(english.length > 0 ? english : [{ tag: 'en', spellings: [] }]),
          ...found.filter((each) => !isEnglish(each)),
        ];
  let best: { source: TreeLanguage; targets: TreeLanguage[]; pairs: number } | undefined;
  for (const source of sources) {
    const counted = found
      .filter(({ tag }) => tag !== source.tag)
      .map((target) => ({ target, pairs: pairPages(pages, rules, source, target).pairs.length }))
      .filter(({ pairs }) => pairs > 0);
    const most = Math.max(0, ...counted.map(({ pairs }) => pairs));
    const targets = counted.filter(({ pairs }) => pairs > 1 || most < manyPairs).map(({ target }) => target);
    const pairs = counted.reduce((sum, each) => sum + each.pairs, 0);
    if (pairs > (best?.pairs ?? 0)) best = { source, targets, pairs };
    if (best && isEnglish(best.source)) break;
  }
  return best;
}

function asLanguage(wanted: string, found: readonly TreeLanguage[]): TreeLanguage {
  return { tag: wanted, spellings: pickLanguages(wanted, found).flatMap(({ spellings }) => spellings) };
}

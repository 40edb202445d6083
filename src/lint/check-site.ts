import { compareDiagnostics, type Diagnostic } from '#article/diagnostic.ts';
import type { Article, ParsedFile } from '#article/model.ts';
import type { Glossary } from '#schema/glossary.ts';
import type { Lang } from '#i18n/languages.ts';
import { lowerKnownStale } from './known-stale.ts';
import { toDocument } from './read/open-document.ts';
import { ruleIds } from './registry.ts';
import { checkAcross, lintGroup, finishLint, type LintResult } from './run.ts';
import { noSettings, type Settings } from './settings.ts';
import { readSuppressions, type Suppression } from './suppressions.ts';

export interface SiteToCheck {
  articles: readonly Article[];
  passages?: readonly ParsedFile[];
  glossary: Glossary;
  site: Partial<Pick<Settings, 'severity' | 'units' | 'idPatterns'>>;
  /** Diagnostics from reading the content. */
  diagnostics?: readonly Diagnostic[];
  /** The last committed version of each changed file, by path; absent if unknown. */
  before?: ReadonlyMap<string, ParsedFile>;
}

export interface Selection {
  /** Numbers of the articles to check; all if undefined. */
  ids?: ReadonlySet<number> | undefined;
  /** Languages to compare with their source; all if undefined. */
  langs?: ReadonlySet<Lang> | undefined;
}

/**
 * Returns all diagnostics of a site, sorted: those from reading it and those of the rules. `today` decides which
 * reviews are overdue. `inspect` may return a cached lint result.
 */
export function checkSite(
  site: SiteToCheck,
  today: string,
  { ids, langs }: Selection = {},
  inspect: (article: Article, settings: Settings) => LintResult = lintArticle,
): Diagnostic[] {
  const settings = settingsOf(site);
  const known = site.diagnostics ?? [];
  const byPath = Map.groupBy(
    [...known, ...checkAcross(site.articles, today, site.before ?? new Map())],
    ({ path }) => path,
  );
  const checked = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const article of site.articles) {
    if (ids && !ids.has(article.kb)) continue;
    const translations = article.translations.filter(({ lang }) => !langs || langs.has(lang));
    const files = [article.source, ...translations].map(({ path }) => path);
    const more = files.flatMap((path) => byPath.get(path) ?? []);
    for (const path of files) checked.add(path);
    const complete = translations.length === article.translations.length;
    const result = inspect({ ...article, translations }, settings);
    const finished = finishLint(result, { more, complete }, settings);
    for (const diagnostic of lowerKnownStale(finished, article)) diagnostics.push(diagnostic);
  }
  if (!ids)
    for (const diagnostic of checkPassages(site.passages ?? [], settings, langs))
      diagnostics.push(diagnostic);
  for (const diagnostic of known) if (!checked.has(diagnostic.path)) diagnostics.push(diagnostic);
  return diagnostics.sort(compareDiagnostics);
}

/** Compares the languages of each passage, and checks each of its files. */
function checkPassages(
  passages: readonly ParsedFile[],
  settings: Settings,
  langs: ReadonlySet<Lang> | undefined,
): Diagnostic[] {
  return [...Map.groupBy(passages, ({ folder }) => folder).values()].flatMap(([source, ...others]) => {
    const targets = others.filter(({ lang }) => !langs || langs.has(lang)).map(toDocument);
    const complete = targets.length === others.length;
    const result = lintGroup({ source: toDocument(source!), targets, singles: true }, settings);
    return finishLint(result, { more: [], complete }, settings);
  });
}

/** Runs every rule on one article, except those that look at the whole site. */
export function lintArticle({ source, translations }: Article, settings: Settings): LintResult {
  const group = {
    source: toDocument(source.open()),
    targets: translations.map((each) => toDocument(each.open())),
    singles: true,
  };
  return lintGroup(group, settings);
}

/** Returns every suppression in the articles of a site, in their order. */
export function listSuppressions(articles: readonly Article[]): Suppression[] {
  return articles.flatMap(({ source, translations }) =>
    [source, ...translations].flatMap((translation) =>
      readSuppressions(toDocument(translation.open()), ruleIds),
    ),
  );
}

/** Returns the settings of a site. Code must be identical in every language. */
export function settingsOf({ glossary, site }: Pick<SiteToCheck, 'glossary' | 'site'>): Settings {
  const terms = glossary.terms.map(({ id: _, ...byLang }) => byLang as Settings['glossary'][number]);
  return {
    ...noSettings,
    doNotTranslate: glossary.doNotTranslate,
    glossary: terms,
    verbatimCode: true,
    units: site.units ?? [],
    idPatterns: site.idPatterns ?? [],
    severity: site.severity ?? {},
  };
}

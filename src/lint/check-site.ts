import { compareDiagnostics, type Diagnostic } from '#article/diagnostic.ts';
import type { Article, Translation } from '#article/model.ts';
import type { Glossary } from '#schema/glossary.ts';
import type { Lang } from '#i18n/languages.ts';
import type { LintDocument } from './document.ts';
import { toDocument } from './read/open-document.ts';
import { checkPair } from './run.ts';
import { noSettings, type Settings } from './settings.ts';

export interface SiteToCheck {
  articles: readonly Article[];
  glossary: Glossary;
  severity?: Settings['severity'] | undefined;
}

export interface Selection {
  /** Numbers of the articles to check; all where it is left out. */
  ids?: ReadonlySet<number> | undefined;
  /** Languages to check against their source; all where it is left out. */
  langs?: ReadonlySet<Lang> | undefined;
}

/** Checks the articles of a site: every rule, over every translation. */
export function checkSite(site: SiteToCheck, selection: Selection = {}): Diagnostic[] {
  const settings = settingsOf(site);
  const diagnostics: Diagnostic[] = [];
  for (const article of site.articles) {
    if (selection.ids && !selection.ids.has(article.kb)) continue;
    const source = documentOf(article.source);
    for (const translation of article.translations) {
      if (selection.langs && !selection.langs.has(translation.lang)) continue;
      diagnostics.push(...checkPair(source, documentOf(translation), settings));
    }
  }
  return diagnostics.sort(compareDiagnostics);
}

/** The settings of a site: its glossary, and code that is the same to the letter. */
export function settingsOf({ glossary, severity = {} }: SiteToCheck): Settings {
  const terms = glossary.terms.map(({ id: _, ...byLang }) => byLang as Settings['glossary'][number]);
  return {
    ...noSettings,
    doNotTranslate: glossary.doNotTranslate,
    glossary: terms,
    verbatimCode: true,
    severity,
  };
}

function documentOf(translation: Translation): LintDocument {
  return toDocument(translation.tree, translation.path, translation.lang, translation.text);
}

/** Runs in the browser, without touching the document. */
import type { Lang } from '#i18n/languages.ts';
import type { Lexicon } from './lexicon.ts';
import type { QueryWords } from './query-words.ts';
import type { Reading } from './readings.ts';
import { stem } from './stem.ts';
import { isStopStem, isStopword } from './stopwords.ts';
import type { ConceptFile } from './table.ts';

/** The most words of a form that is looked for. */
const longestForm = 5;

/** What the glossary knows by another name, in the language of the lexicon or in another. */
export function synonymReadings(
  { words }: QueryWords,
  lexicon: Lexicon,
  forms: ReadonlyMap<string, Form[]>,
): Reading[] {
  const langs = new Set([...forms.values()].flat().map(({ lang }) => lang));
  return [...langs].flatMap((lang) => {
    const stems = words.map(({ text }) => stem(text, lang));
    const telling = words.flatMap(({ text }, index) => (isStopword(text, lang) ? [] : [index]));
    const spans = [...spansOf(telling), ...spansOf(words.map((_, index) => index))];
    const keys = new Set<string>();
    return spans.flatMap((span) => {
      const key = span.map((index) => stems[index]).join(' ');
      if (keys.size === keys.add(`${span[0]} ${key}`).size) return [];
      // A word that says nothing here may look like one elsewhere: Spanish `los` is not `lose`.
      if (span.every((index) => words[index]!.isStopword)) return [];
      const typed = forms.get(key) ?? [];
      const place = { from: span[0]!, to: span.at(-1)! + 1 };
      return typed
        .filter((form) => form.lang === lang)
        .flatMap((form) => meaningsOf(form, lexicon).map((meaning) => ({ ...place, ...meaning })));
    });
  });
}

/** All runs of some words: from each, the longest first. */
function spansOf(places: readonly number[]): number[][] {
  return places.flatMap((_, at) => {
    const longest = Math.min(longestForm, places.length - at);
    return Array.from({ length: longest }, (_, less) => places.slice(at, at + longest - less));
  });
}

/** The forms the articles write for one that was typed, as far as all their words are known. */
function meaningsOf({ lang, text, concept }: Form, lexicon: Lexicon): Omit<Reading, 'from' | 'to'>[] {
  const written = concept.forms[lexicon.lang]?.slice(0, concept.written) ?? [];
  const kind = lang === lexicon.lang ? 'synonym' : 'translation';
  const trust = kind === 'translation' ? 0.85 : 0.75;
  return written.flatMap((other) => {
    const parts = other.split(' ').filter((part) => !isStopword(part, lexicon.lang));
    const ids = parts.flatMap((part) => lexicon.findStem(part) ?? []);
    const isKnown = ids.length > 0 && ids.length === parts.length;
    return other !== text && isKnown ? [{ lang: lexicon.lang, ids, trust, kind }] : [];
  });
}

export interface Form {
  lang: Lang;
  text: string;
  concept: ConceptFile;
}

/** The forms of all notions by their telling stems; one that has fewer than two stands under all its stems. */
export function formsByStems(concepts: readonly ConceptFile[]): Map<string, Form[]> {
  const forms = new Map<string, Form[]>();
  for (const concept of concepts) {
    for (const [lang, texts] of Object.entries(concept.forms) as [Lang, string[]][]) {
      for (const text of texts) {
        const parts = text.split(' ');
        const telling = parts.filter((part) => !isStopStem(part, lang));
        // "no puedo entrar" must not make "entrar" a synonym of a failure.
        const key = (telling.length > 1 ? telling : parts).join(' ');
        forms.set(key, [...(forms.get(key) ?? []), { lang, text, concept }]);
      }
    }
  }
  return forms;
}

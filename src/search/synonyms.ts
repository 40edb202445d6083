/** Runs in the browser, without touching the document: what the glossary knows by another name. */
import type { Lang } from '#i18n/languages.ts';
import type { Lexicon } from './lexicon.ts';
import type { QueryWords } from './query-words.ts';
import type { Reading } from './readings.ts';
import { stem } from './stem.ts';
import { isStopword } from './stopwords.ts';
import type { ConceptFile } from './table.ts';

/** What the glossary knows by another name, in the language of the lexicon or in another. */
export function synonymReadings(
  { words }: QueryWords,
  lexicon: Lexicon,
  forms: ReadonlyMap<string, Form[]>,
): Reading[] {
  const readings: Reading[] = [];
  const langs = new Set([...forms.values()].flat().map(({ lang }) => lang));
  for (const lang of langs) {
    const stems = words.map(({ text }) => stem(text, lang));
    const telling = words.flatMap(({ text }, index) => (isStopword(text, lang) ? [] : [index]));
    for (let at = 0; at < telling.length; at++) {
      for (let length = Math.min(5, telling.length - at); length > 0; length--) {
        const span = telling.slice(at, at + length);
        const key = span.map((index) => stems[index]).join(' ');
        for (const form of forms.get(key) ?? []) {
          if (form.lang !== lang) continue;
          for (const other of form.concept.forms[lexicon.lang]?.slice(0, form.concept.written) ?? []) {
            if (other === form.text) continue;
            const ids = other
              .split(' ')
              .filter((part) => !isStopword(part, lexicon.lang))
              .map((part) => lexicon.findStem(part));
            if (ids.length === 0 || ids.some((id) => id === undefined)) continue;
            const kind = lang === lexicon.lang ? 'synonym' : 'translation';
            const trust = kind === 'translation' ? 0.85 : 0.75;
            readings.push({
              from: span[0]!,
              to: span.at(-1)! + 1,
              lang: lexicon.lang,
              ids: ids as number[],
              trust,
              kind,
            });
          }
        }
      }
    }
  }
  return readings;
}

export interface Form {
  lang: Lang;
  text: string;
  concept: ConceptFile;
}

/** The forms of all notions by their telling stems; a form of stopwords only stands under all its stems. */
export function formsByStems(concepts: readonly ConceptFile[]): Map<string, Form[]> {
  const forms = new Map<string, Form[]>();
  for (const concept of concepts) {
    for (const [lang, texts] of Object.entries(concept.forms) as [Lang, string[]][]) {
      for (const text of texts) {
        const parts = text.split(' ');
        const telling = parts.filter((part) => !isStopword(part, lang));
        // "no puedo entrar" must not make "entrar" a synonym of a failure.
        if (telling.length < 2 && parts.length > 1) continue;
        const key = telling.join(' ');
        forms.set(key, [...(forms.get(key) ?? []), { lang, text, concept }]);
      }
    }
  }
  return forms;
}

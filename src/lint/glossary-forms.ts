import type { Lang } from '#i18n/languages.ts';
import { escapeRegExp } from './escape-reg-exp.ts';
import { fold } from './packs/fold.ts';
import type { GlossaryTerm, Settings } from './settings.ts';

/** A term of the glossary as expressions over folded text. */
export interface TermForms {
  preferred: string;
  /** Finds the term in the source. */
  given: RegExp;
  /** Whether a text has a right form: all its words, in any order, with any ending. */
  accepts: (text: string) => boolean;
  /** Finds a wrong form in the translation. */
  rejected: RegExp | undefined;
}

const compiled = new WeakMap<Settings['glossary'], Map<string, TermForms[]>>();

/** The terms of a glossary that both languages have. */
export function compileForms(glossary: Settings['glossary'], from: Lang, to: Lang): TermForms[] {
  const byLangs = compiled.get(glossary) ?? new Map<string, TermForms[]>();
  compiled.set(glossary, byLangs);
  let forms = byLangs.get(`${from} ${to}`);
  if (!forms) {
    forms = glossary.flatMap(({ [from]: source, [to]: target }) =>
      source && target ? compile(source, target) : [],
    );
    byLangs.set(`${from} ${to}`, forms);
  }
  return forms;
}

function compile(source: GlossaryTerm, target: GlossaryTerm): TermForms[] {
  return [
    {
      preferred: target.term,
      given: expression([source.term, ...source.accepted], withPlural),
      accepts: anyOf([target.term, ...target.accepted]),
      rejected: target.rejected.length > 0 ? expression(target.rejected, withPlural) : undefined,
    },
  ];
}

function expression(forms: readonly string[], inflect: (word: string) => string): RegExp {
  const phrases = forms.map((form) => fold(form).split(/\s+/).map(inflect).join('[\\s-]+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

function anyOf(forms: readonly string[]): (text: string) => boolean {
  const all = forms.map((form) => {
    const words = fold(form).split(/\s+/);
    const telling = words.filter((word) => word.length > 3);
    return (telling.length > 0 ? telling : words).map((word) => expression([word], withEndings));
  });
  return (text) => all.some((words) => words.every((word) => word.test(text)));
}

/** What is looked for must be the term: only its plural counts too. */
function withPlural(word: string): string {
  return `${escapeRegExp(word)}(?:s|es)?`;
}

/** What would do may have any ending of number, gender or person: `claves de acceso temporales`, `caducó`. */
function withEndings(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return escapeRegExp(word);
  return `${word.replace(/(?:[aei]r|[aeo]s?|s)$/, '')}[a-z]{0,5}`;
}

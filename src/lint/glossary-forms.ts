import { escapeRegExp } from './escape-reg-exp.ts';
import { fold } from './locales/fold.ts';
import type { GlossaryTerm, Settings } from './settings.ts';

/** Returns the first match of several forms in a folded text. */
export type Finder = (text: string) => RegExpExecArray | null;

/** A glossary term with functions that search folded text for it. */
export interface TermForms {
  preferred: string;
  /** Finds the term in the source. */
  given: Finder;
  /** Whether a text has an accepted form: all its words, in any order, with any ending. */
  accepts: (text: string) => boolean;
  /** Finds a rejected form in the translation. */
  rejected: Finder | undefined;
}

const compiled = new WeakMap<Settings['glossary'], Map<string, TermForms[]>>();

/** Returns the glossary terms that both languages have. The result is cached. */
export function compileForms(glossary: Settings['glossary'], from: string, to: string): TermForms[] {
  const byLangs = compiled.get(glossary) ?? new Map<string, TermForms[]>();
  compiled.set(glossary, byLangs);
  let forms = byLangs.get(`${from} ${to}`);
  if (!forms) {
    forms = glossary.flatMap((term) => {
      const [source, target] = [formsIn(term, from), formsIn(term, to)];
      return source && target ? compile(source, target) : [];
    });
    byLangs.set(`${from} ${to}`, forms);
  }
  return forms;
}

/** Returns the forms of a term. `es-MX` uses those of `es` if it has none of its own. */
function formsIn(term: Settings['glossary'][number], tag: string): GlossaryTerm | undefined {
  return term[tag] ?? term[tag.split('-')[0]!];
}

function compile(source: GlossaryTerm, target: GlossaryTerm): TermForms[] {
  return [
    {
      preferred: target.term,
      given: finder([source.term, ...source.accepted]),
      accepts: anyOf([target.term, ...target.accepted]),
      rejected: target.rejected.length > 0 ? finder(target.rejected) : undefined,
    },
  ];
}

/** Returns a function that finds a form or its plural. */
function finder(forms: readonly string[]): Finder {
  const whole = expression(forms, withPlural);
  // Few texts contain a term, and a search for its first word fails faster than the expression.
  const firsts = forms.map((form) => fold(form).split(/\s+/)[0]!);
  return (text) => (firsts.some((word) => text.includes(word)) ? whole.exec(text) : null);
}

function expression(forms: readonly string[], inflect: (word: string) => string): RegExp {
  const phrases = forms.map((form) => fold(form).split(/\s+/).map(inflect).join('[\\s-]+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

function anyOf(forms: readonly string[]): (text: string) => boolean {
  const all = forms.map((form) => {
    const words = fold(form).split(/\s+/);
    const contentWords = words.filter((word) => word.length > 3);
    return (contentWords.length > 0 ? contentWords : words).map((word) => expression([word], withEndings));
  });
  return (text) => all.some((words) => words.every((word) => word.test(text)));
}

function withPlural(word: string): string {
  return `${escapeRegExp(word)}(?:s|es)?`;
}

/** Returns an expression for a word with any ending of number, gender or person: `claves de acceso temporales`, `caducó`. */
function withEndings(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return escapeRegExp(word);
  return `${word.replace(/(?:[aei]r|[aeo]s?|s)$/, '')}[a-z]{0,5}`;
}

/** Runs in Node and in the browser. */
import type { Lang } from './languages.ts';
import type { Text } from './strings.ts';

export type Params = Record<string, string | number>;

/** Creates the function that fills placeholders in texts of a language. `count` selects the plural form; numbers are localised. */
export function createFiller(lang: Lang): (key: string, text: Text, params: Params) => string {
  const plural = new Intl.PluralRules(lang);
  const number = new Intl.NumberFormat(lang);
  return (key, text, params) => {
    const form =
      typeof text === 'string' ? text : (text[plural.select(Number(params['count']))] ?? text.other);
    return form.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = params[name];
      if (value === undefined) throw new Error(`The text "${key}" needs a value for {${name}}.`);
      return typeof value === 'number' ? number.format(value) : value;
    });
  };
}

import type { en } from './strings/en.ts';

export type StringKey = keyof typeof en;

/** A text, or its plural forms by CLDR category; `other` is the fallback. */
export type Text = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** What every language must provide: the keys of English, plural where English is. */
export type Strings = {
  [Key in StringKey]: (typeof en)[Key] extends string ? string : Exclude<Text, string>;
};

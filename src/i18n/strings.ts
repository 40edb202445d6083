import type { en } from './strings/en.ts';

export type StringKey = keyof typeof en;

/** A text, or its plural forms by CLDR category. `other` is the fallback. */
export type Text = string | ({ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** The texts that every language must have: the keys of English, with plural forms if English has them. */
export type Strings = {
  [Key in StringKey]: (typeof en)[Key] extends string ? string : Exclude<Text, string>;
};

import { z } from 'zod';
import { addressProblem } from './address.ts';
import { allLangs } from '#i18n/languages.ts';

/** The number of an article: a positive integer that is never reused. */
export const kbId = z.int().positive().describe('a KB number such as `1133`');

/** A section, topic or contact id. It is permanent and part of addresses. */
export const slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .describe('small letters, digits and single hyphens, such as `login-loop`');

/** The id of a step of any kind or of a row. It is permanent, and part of addresses and of the codes in tickets. */
export const stepId = z
  .string()
  .regex(/^[a-z]\d{1,3}$/)
  .describe('a letter and a number, such as `b3`');

/** A calendar day as text: content has neither a time of day nor a time zone. */
export const day = z.iso.date().describe('a day such as `2026-11-23`');

/** Text on one line, for titles, attributes and feeds. Control characters and lone surrogates are invalid. */
export const text = z
  .string()
  .overwrite((value) => value.replace(/(?<!\s)\s*\n\s*/g, ' '))
  .trim()
  .min(1)
  .regex(/^[^\p{Cc}\p{Cs}]*$/u)
  .describe('text');

/** An `https` address that is safe to send readers to. */
export const webAddress = z
  .url({ protocol: /^https?$/ })
  .refine((value) => addressProblem(value) === undefined)
  .describe('an address with `https://`, without a user name or invisible characters');

export const lang = z.enum(allLangs).describe(`a language of the site: ${allLangs.join(', ')}`);

/** A text in each language. A missing language falls back to the first one in the object. */
export const perLang = z
  .partialRecord(lang, text)
  .refine((texts) => Object.keys(texts).length > 0)
  .describe('a text for each language, such as `{ en: Login, es: Inicio de sesión }`');

/** A text in each language that a site may omit. */
export const perLangOrNone = z.partialRecord(lang, text).default({});

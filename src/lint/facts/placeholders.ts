import { takeAll, type FactReader } from './scan.ts';

const templateRe = /\{%[^%]{0,500}%\}|\{:[^}]{0,300}\}|https?:\/\/[^\s<>"'`)\]]+/g;
const mailRe = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
/** Template calls with arguments, which may contain translated text: `{{< note title="Hint" >}}`, `{{ "/x" | url }}`. */
const callRe = /\{\{[<%]-?\s*(\/?[\w./-]*)[^\n]{0,500}?[>%]\}\}|\{\{[^{}\n]{0,300}["'|][^{}\n]{0,300}\}\}/g;

const families = [
  // printf and similar: `%s`, `%1$s`, `%(name)s`, `%@`.
  '%(?:\\d{1,2}\\$)?[sdif@]\\b|%(?:\\d{1,2}\\$)?@|%\\([A-Za-z_][\\w.]{0,40}\\)[sdifr]',
  // Between percent signs: `%NAME%`, `%name%`.
  '(?<![\\d\\w])%[A-Za-z][A-Za-z0-9_]{1,60}%',
  // In braces: `${id}`, `#{id}`, `%{id}`, `{{id}}`, `{id}`, `{0}`.
  '[$#%]\\{[^}\\n]{1,60}\\}|\\{\\{[^}\\n]{1,60}\\}\\}|\\{(?:[A-Za-z_][\\w.]{0,40}|\\d{1,2})\\}',
  // Names of variables: `$HOME`, `$user_name`, `API_KEY`.
  '(?<![\\w$])\\$?[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,12}(?!\\w)',
  '(?<![\\w$])\\$(?:[A-Z]{4,40}|[a-z][a-z0-9]{1,40}(?:_[a-z0-9]{1,40}){0,12})(?![\\w$])',
];
const placeholderRe = new RegExp(families.join('|'), 'g');

/** `[NAME]` inside a sentence. At the beginning of a text it is a badge, such as `[BETA]`. */
const bracketedRe = /(?<=\S\s*)\[\p{Lu}[\p{Lu}\d_-]{1,40}\](?![([])/gu;

/**
 * Reads placeholders that a reader or a program fills in: `%NAME%`, `{n}`, `${id}`, `[NAME]`, `YOUR_TOKEN`. Addresses
 * and templates are blanked; only the name of a template call counts.
 */
export const readPlaceholders: FactReader = (scan) => {
  if (/[%{/]/.test(scan.rest)) takeAll(scan, templateRe, () => undefined);
  if (scan.rest.includes('@'))
    takeAll(scan, mailRe, ([mail]) => ({ kind: 'id', values: [mail.toLowerCase()] }));
  if (scan.rest.includes('{{')) {
    takeAll(scan, callRe, ([, name]) =>
      name ? { kind: 'placeholder', values: [`{{< ${name} >}}`] } : undefined,
    );
  }
  if (/[%{_$]/.test(scan.rest)) {
    takeAll(scan, placeholderRe, ([raw]) => ({ kind: 'placeholder', values: [raw] }));
  }
  if (scan.rest.includes('['))
    takeAll(scan, bracketedRe, ([raw]) => ({ kind: 'placeholder', values: [raw] }));
};

import { takeAll, type FactReader } from './scan.ts';

const templateRe = /\{%[^%]{0,500}%\}|\{:[^}]{0,300}\}|https?:\/\/[^\s<>"'`)\]]+/g;
const mailRe = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const placeholderRe =
  /%[A-Z][A-Z0-9_]{0,60}%|%[sdif]\b|\$\{[^}\n]{1,60}\}|\{\{[^}\n]{1,60}\}\}|\{[A-Za-z_][\w.]{0,40}\}|(?<![\w$])\$?[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,12}(?!\w)/g;

/** `[NAME]` inside a sentence; at the beginning it is a badge, such as `[BETA]`. */
const bracketedRe = /(?<=\S\s*)\[\p{Lu}[\p{Lu}\d_-]{1,40}\](?![([])/gu;

/** Names that somebody or a program fills in: `%NAME%`, `{n}`, `${id}`, `[NAME]`, `YOUR_TOKEN`. Addresses and templates are blanked. */
export const readPlaceholders: FactReader = (scan) => {
  if (/[%{/]/.test(scan.rest)) takeAll(scan, templateRe, () => undefined);
  if (scan.rest.includes('@'))
    takeAll(scan, mailRe, ([mail]) => ({ kind: 'id', values: [mail.toLowerCase()] }));
  if (/[%{_]/.test(scan.rest)) {
    takeAll(scan, placeholderRe, ([raw]) => ({ kind: 'placeholder', values: [raw] }));
  }
  if (scan.rest.includes('['))
    takeAll(scan, bracketedRe, ([raw]) => ({ kind: 'placeholder', values: [raw] }));
};

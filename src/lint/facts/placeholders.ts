import { takeAll, type FactReader } from './scan.ts';

const templateRe = /\{%[^%]{0,500}%\}|\{:[^}]{0,300}\}|https?:\/\/[^\s<>"'`)\]]+/g;
const mailRe = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const placeholderRe =
  /%[A-Z][A-Z0-9_]{0,60}%|%[sdif]\b|\$\{[^}\n]{1,60}\}|\{\{[^}\n]{1,60}\}\}|\{[A-Za-z_][\w.]{0,40}\}|(?<![\w$])\$?[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,12}(?!\w)/g;

/** Names that somebody or a program fills in: `%NAME%`, `{n}`, `${id}`, `YOUR_TOKEN`. Addresses and templates are blanked. */
export const readPlaceholders: FactReader = (scan) => {
  if (/[%{/]/.test(scan.rest)) takeAll(scan, templateRe, () => undefined);
  if (scan.rest.includes('@'))
    takeAll(scan, mailRe, ([mail]) => ({ kind: 'id', values: [mail.toLowerCase()] }));
  if (/[%{_]/.test(scan.rest)) {
    takeAll(scan, placeholderRe, ([raw]) => ({ kind: 'placeholder', values: [raw] }));
  }
};

import { z } from 'zod';
import { inLog, reportFields, reportUrl, type ReportKind } from '#i18n/urls/reports.ts';
import { webAddress } from './fields.ts';

/** Whether a template gives a valid address when filled in, and uses only the fields of its kind of report. */
function isTemplate(value: string, fields: readonly string[]): boolean {
  const names = [...value.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!);
  if (names.some((name) => name !== 'lang' && !fields.includes(name))) return false;
  const filled = reportUrl(value, 'en', Object.fromEntries(fields.map((field) => [field, '1'])));
  return /^mailto:[^\s<>"{}@?]+@[^\s<>"{}]+$/.test(filled) || (/^https:/.test(filled) && isAddress(filled));
}

const isAddress = (value: string) => !/[\s<>"{}]/.test(value) && webAddress.safeParse(value).success;

const listOf = new Intl.ListFormat('en', { type: 'conjunction' });

/** The setting for reports of a kind. */
export function reportWay(kind: Exclude<ReportKind, 'miss'>, what: string) {
  const fields = reportFields[kind];
  const names = listOf.format(['lang', ...fields].map((name) => `\`{${name}}\``));
  return z
    .string()
    .refine((value) => value === inLog || isTemplate(value, fields))
    .optional()
    .describe(
      `${what}: \`log\` for the access log of the site, or an \`https:\` or \`mailto:\` address with any of ${names}`,
    );
}

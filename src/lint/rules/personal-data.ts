import { pointAt } from '#article/positions.ts';
import type { LintDocument, Unit } from '../document.ts';
import { readFacts } from '../facts/read-facts.ts';
import { siteFactsOf } from '../facts/site-facts.ts';
import { findPersonalData, isMadeUpPhone } from '../personal-data.ts';
import { rangeInUnit } from '../read/place.ts';
import { defineRule, type Finding } from '../rule.ts';
import type { Settings } from '../settings.ts';

export default defineRule({
  id: 'personal-data',
  summary: 'No e-mail address, telephone number or account number in an article can be that of a person.',
  severity: 'warning',
  scope: 'document',
  check(document, report, settings) {
    const { text, lineStarts } = document;
    for (const { kind, raw, at } of findPersonalData(text)) {
      const range = { start: pointAt(lineStarts, at), end: pointAt(lineStarts, at + raw.length) };
      report(finding(kind, raw, range));
    }
    for (const unit of document.units) for (const found of phonesIn(document, unit, settings)) report(found);
  },
});

const hints = {
  'e-mail address':
    'Write one of `example.com`, or put the address into contacts.yaml and show it with `<Contact>`.',
  'telephone number': 'Put the number into contacts.yaml and show it with `<Contact>`.',
  'card number': 'Write one that is plainly made up, such as `0000 0000 0000 0000`.',
  'bank account': 'Write one that is plainly made up.',
  'account number': 'Write one that is plainly made up, such as `U0000000`.',
};

function finding(kind: keyof typeof hints, raw: string, range: Finding['range']): Finding {
  return {
    range,
    message: `Unexpected ${kind} \`${raw}\`, expected none of a person`,
    hint: hints[kind],
    actual: raw,
  };
}

const manyDigitsRe = /\d(?:\D{0,2}\d){6}/;

/** Yields a finding for each telephone number, in the text or in the address of a link. */
function* phonesIn(document: LintDocument, unit: Unit, settings: Settings): Generator<Finding> {
  for (const { kind, value, range } of unit.atoms) {
    if (kind !== 'link' || !/^tel:/i.test(value) || isMadeUpPhone(value)) continue;
    yield finding('telephone number', value.slice(4), range);
  }
  if (!manyDigitsRe.test(unit.text)) return;
  for (const { kind, raw, start, end } of readFacts(unit.text, document.lang, siteFactsOf(settings)))
    if (kind === 'phone' && !isMadeUpPhone(raw) && findPersonalData(raw).length === 0)
      yield finding('telephone number', raw, rangeInUnit(document, unit, start, end));
}

import { expect, test } from 'vitest';
import { lint } from '../../../support/lint.ts';

const found = (text: string, lang = 'en') =>
  lint(lang === 'en' ? text : '', lang === 'en' ? '' : text, { singles: true })
    .filter((each) => each.ruleId === 'personal-data' && each.lang === lang)
    .map(
      ({ range, message }) =>
        `${range.start.line}:${range.start.column} ${/Unexpected (.*),/.exec(message)![1]}`,
    );

test.each([
  ['Ask ana.ruiz@correo.es now.', '1:5 e-mail address `ana.ruiz@correo.es`'],
  ['[Ana](mailto:ana%2Bx@correo.es)', '1:14 e-mail address `ana%2Bx@correo.es`'],
  ['```\nfrom: peter_k@firma.de\n```', '2:7 e-mail address `peter_k@firma.de`'],
  ['---\ntitle: Of m.dubois@orange.fr\n---\n\nText.', '2:11 e-mail address `m.dubois@orange.fr`'],
  ['Call (415) 867-9042.', '1:6 telephone number `(415) 867-9042`'],
  ['Call **+44 7911 283746** today.', '1:8 telephone number `+44 7911 283746`'],
  ['[Call](tel:+34912387465)', '1:1 telephone number `+34912387465`'],
  ['Pay to DE02 1203 0000 0000 2020 51.', '1:8 bank account `DE02 1203 0000 0000 2020 51`'],
  ['Pay to ES9121000418450200051332.', '1:8 bank account `ES9121000418450200051332`'],
  ['Card 4539 5787 6362 1486 is refused.', '1:6 card number `4539 5787 6362 1486`'],
  ['Account no. 73029451 is locked.', '1:13 account number `73029451`'],
  ['Customer number: `DU8302945`', '1:19 account number `DU8302945`'],
])('personal data is reported: %j', (text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test.each([
  ['Su cuenta n.º 73029451 está bloqueada.', '1:15 account number `73029451`'],
  ['Número de cliente: 5502917', '1:20 account number `5502917`'],
  ['Llame al 91 238 74 65.', '1:10 telephone number `91 238 74 65`'],
  ['Su cuenta U7302945 está bloqueada.', '1:11 account number `U7302945`'],
])('personal data in Spanish text is reported: %j', (text, expected) => {
  expect(found(text, 'es')).toEqual([expected]);
});

test.each([
  'Write to support@correo.es, no-reply@firma.de or me@example.com.',
  'Clone git@github.com:owner/name and npm install react@18.2.0 @scope/name.',
  '![Window](window@2x.png) and user@localhost',
  'Call 202-555-0143, +44 20 7946 0018 or +34 600 000 000.',
  '<Contact of="support" />',
  'Ports 4000, 4001 and 7496; build 936; 1,234,567.89 dollars; 2026-11-28; 10.0.12.255.',
  'The codes 4000 4001 4002 and version 12.0.4531.',
  'Card 4242 4242 4242 4242, card 0000 0000 0000 0000.',
  'Card 4539 5787 6362 1487 has a wrong check digit, DE03 1203 0000 0000 2020 51 too.',
  'Account U1234567, account number 00000000, account 12.',
  'An account with 250000 dollars.',
  'The account holder has 7302945 shares.',
  '---\ntranslated: { from: en, sections: { a: "756299165097" } }\n---\n\nText.',
  'Order 73029451 was placed.',
  '',
])('an example is not reported: %j', (text) => {
  expect(found(text)).toEqual([]);
});

test('a comment with a reason suppresses the finding', () => {
  expect(
    found('{/* kb-ignore personal-data: the founder wants it there */}\n\nWrite to jo.mills@firma.de.'),
  ).toEqual([]);
});

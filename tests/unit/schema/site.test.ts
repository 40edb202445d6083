import { describe, expect, test } from 'vitest';
import { addressProblem } from '#schema/address.ts';
import { webAddress } from '#schema/fields.ts';
import { site } from '#schema/site.ts';

const parse = (fields: object) =>
  site.safeParse({
    name: 'Help',
    url: 'https://help.example',
    languages: ['en'],
    factsDate: '2026-11',
    ...fields,
  }).success;

test.each([
  ['https://app.chatwoot.com', true],
  ['http://localhost:3000', true],
  ['https://a.example/', false],
  ['https://a.example?; sandbox', false],
  ['https://a.example#x', false],
  ["https://a.example; script-src 'none'", false],
  ['https://*.example', false],
  ['https://user@a.example', false],
  ['javascript:alert(1)', false],
  ['*', false],
])('a ticket tool at `%s`: %s', (origin, isFine) => {
  expect(parse({ ticketTools: [origin] })).toBe(isFine);
});

test.each([
  ['2026-11', true],
  ['2026-11-30', true],
  ['2026-13', false],
  ['2026-13-99', false],
  ['2026-02-30', false],
  ['2026-00', false],
])('facts of %s: %s', (factsDate, isFine) => {
  expect(parse({ factsDate })).toBe(isFine);
});

test.each([
  [0, true],
  [365, true],
  [366, false],
  [-1, false],
  [1.5, false],
  ['7 days', false],
])('assets for %j days: %s', (keepAssets, isFine) => {
  expect(parse({ keepAssets })).toBe(isFine);
});

describe('an address that may lead elsewhere than it looks', () => {
  test.each([
    'https://good.example@evil.example/',
    'https://good.example:x@evil.example/',
    'https:\\\\good.example@evil.example/',
    'HTTPS://good.example@evil.example/',
    'https://good.example/\u202Egnp.exe',
    'https://good.example/\u2066x',
    'https://good.example/\u0007',
    'https://good.example/\u009B',
  ])('%j', (address) => {
    expect(addressProblem(address)).toBeDefined();
    expect(webAddress.safeParse(address).success).toBe(false);
  });

  test.each([
    'https://good.example/@user',
    'https://good.example/?to=a@b.example',
    'https://ñandú.example/ñ',
  ])('%s reads as it is', (address) => {
    expect(addressProblem(address)).toBeUndefined();
    expect(webAddress.safeParse(address).success).toBe(true);
  });
});

import { expect, test } from 'vitest';
import { flagUrl } from '#replies/flag-url.ts';

test('what is reported is filled in, encoded, and nothing else', () => {
  const flagged = { kb: 7, section: 'a&b=c', lang: 'es' as const, revised: '2026-11-22' };
  expect(
    flagUrl('https://x.example/new?t=KB{kb}+{section}&l={lang}&r={revised}&why={reason}&u={user}', flagged),
  ).toBe('https://x.example/new?t=KB7+a%26b%3Dc&l=es&r=2026-11-22&why=&u={user}');
});

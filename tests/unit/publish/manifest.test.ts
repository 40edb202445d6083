import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { manifest } from '#publish/manifest.ts';

const texts = { lang: 'es' as const, dir: 'ltr' as const, name: 'Ayuda "A"', description: 'Para todo' };

test('a manifest is of a language, below the base, and names icons that exist', () => {
  const made = JSON.parse(manifest(texts, '/help/')) as {
    start_url: string;
    scope: string;
    name: string;
    icons: { src: string; sizes: string; purpose: string }[];
  };
  expect(made).toMatchObject({ start_url: '/help/es/', scope: '/help/', lang: 'es', name: 'Ayuda "A"' });
  for (const { src } of made.icons) expect(existsSync(src.replace('/help/', 'public/'))).toBe(true);
  expect(made.icons.map(({ sizes }) => sizes)).toEqual(['192x192', '512x512', '512x512']);
});

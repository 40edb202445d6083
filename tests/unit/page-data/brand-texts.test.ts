import { expect, test } from 'vitest';
import { brandTexts } from '#page-data/brand-texts.ts';
import { site } from '#schema/site.ts';

const base = { url: 'https://help.example', languages: ['en', 'es'], tagline: { en: 'Help', es: 'Ayuda' } };
const titles = (name: unknown) => {
  const parsed = site.parse({ ...base, name });
  return (['en', 'es'] as const).map((lang) => brandTexts(parsed, lang).title);
};

test('a site name is one text, or one in each language', () => {
  expect(titles('Brio')).toEqual(['Brio: Help', 'Brio: Ayuda']);
  expect(titles({ en: 'Brio Help', es: 'Ayuda de Brio' })).toEqual([
    'Brio Help: Help',
    'Ayuda de Brio: Ayuda',
  ]);
  expect(titles({ en: 'Brio Help' })).toEqual(['Brio Help: Help', 'Brio Help: Ayuda']);
});

test.each([[''], [{}], [7], [{ en: '' }], [{ xx: 'Brio' }]])('%j is not a valid site name', (name) => {
  expect(site.safeParse({ ...base, name }).success).toBe(false);
});

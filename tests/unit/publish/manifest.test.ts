import { expect, test } from 'vitest';
import { manifest } from '#publish/manifest.ts';

const texts = {
  lang: 'es' as const,
  dir: 'ltr' as const,
  name: 'Ayuda "A"',
  description: 'Para todo',
  paper: '#fff',
  icons: [] as string[],
};

interface Made {
  icons: { src: string; sizes: string; purpose: string }[];
}

test('a manifest is of a language, below the base, and names the icons there are', () => {
  const icons = ['icon-192', 'maskable-512'];
  const made = JSON.parse(manifest({ ...texts, icons }, '/help/')) as Made;
  expect(made).toMatchObject({ start_url: '/help/es/', scope: '/help/', lang: 'es', name: 'Ayuda "A"' });
  expect(made.icons).toMatchObject([
    { src: '/help/icons/icon-192.png', sizes: '192x192', purpose: 'any' },
    { src: '/help/icons/maskable-512.png', sizes: '512x512', purpose: 'maskable' },
  ]);
});

test('without pictures the drawing is the icon', () => {
  const made = JSON.parse(manifest(texts, '/')) as Made;
  expect(made.icons).toMatchObject([{ src: '/icon.svg', sizes: 'any' }]);
});

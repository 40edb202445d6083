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

test('the manifest of a language has addresses below the base and the existing icons', () => {
  const icons = ['icon-192', 'maskable-512'];
  const made = JSON.parse(manifest({ ...texts, icons }, '/help/')) as Made;
  expect(made).toMatchObject({ start_url: '/help/es/', scope: '/help/', lang: 'es', name: 'Ayuda "A"' });
  expect(made.icons).toMatchObject([
    { src: '/help/icons/icon-192.png', sizes: '192x192', purpose: 'any' },
    { src: '/help/icons/maskable-512.png', sizes: '512x512', purpose: 'maskable' },
  ]);
});

test('the manifest has the SVG icon if there are no pictures', () => {
  const made = JSON.parse(manifest(texts, '/')) as Made;
  expect(made.icons).toMatchObject([{ src: '/icon.svg', sizes: 'any' }]);
});

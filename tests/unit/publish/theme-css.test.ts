import { expect, test } from 'vitest';
import { themeCss } from '#publish/theme-css.ts';
import { site } from '#schema/site.ts';

const cssOf = (theme: object) =>
  themeCss(
    site.parse({ name: 'Help', url: 'https://help.example', languages: ['en'], theme }).theme,
    (file) => `/brand/${file}`,
  );

test('a site without colours and fonts has no theme CSS', () => {
  expect(cssOf({})).toBe('');
});

test('colours and fonts replace those of the design, except in high-contrast mode', () => {
  const css = cssOf({
    colors: { accent: { light: '#8a3b12', dark: '#f0b48a' }, paper: '#fffdf8' },
    fonts: { sans: { family: 'Lato, sans-serif', files: [{ file: 'lato.woff2', weight: '100 900' }] } },
  });
  expect(css).toMatchInlineSnapshot(`
    "@font-face { font-family: Lato; src: url('/brand/lato.woff2') format('woff2'); font-weight: 100 900; font-style: normal; font-display: swap; }
    @layer tokens { @media not (forced-colors: active) { :root { --kb-color-accent: light-dark(#8a3b12, #f0b48a); --kb-color-paper: #fffdf8; } } :root { --kb-sans: Lato, sans-serif; } }
    "
  `);
});

test.each([
  { colors: { accent: 'red; } body { display: none' } },
  { fonts: { sans: { family: 'A; } body { display: none' } } },
  { fonts: { sans: { family: 'A', files: [{ file: '../../secret.woff2' }] } } },
])('a theme cannot carry other CSS or leave its folder: %j', (theme) => {
  expect(() => cssOf(theme)).toThrow();
});

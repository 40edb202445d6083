import { expect, test } from 'vitest';
import { stylesheetFor, stylesheets } from '#integration/stylesheets.ts';

const src = '/project/src';
const home = `${src}/pages/[lang]/index.astro`;
const article = `${src}/pages/[lang]/kb/[kb].astro`;
const desk = `${src}/pages/agent/sidebar.astro`;

/** A style of a component, and the pages that have the component, by way of another. */
function sheetOf(style: string, ...pages: string[]): string | null {
  const importers: Record<string, string[]> = {
    [style]: ['/project/src/components/Inner.astro'],
    '/project/src/components/Inner.astro': ['/project/src/components/Outer.astro'],
    '/project/src/components/Outer.astro': pages,
  };
  const getModuleInfo = (id: string) => ({ importers: importers[id] ?? [], dynamicImporters: [] });
  return stylesheetFor(style, { getModuleInfo });
}

const style = `${src}/components/Inner.astro?astro&type=style&index=0&lang.css`;

test('every style that an article page uses goes into one stylesheet', () => {
  expect(sheetOf(style, article)).toBe('site');
  expect(sheetOf(style, home, desk, article)).toBe('site');
});

test('a style that only other pages use goes into another stylesheet', () => {
  expect(sheetOf(style, home)).toBe('lists');
  expect(sheetOf(style, `${src}/pages/404.astro`)).toBe('lists');
  expect(sheetOf(style, desk)).toBe('desk');
  expect(sheetOf(style, `${src}/pages/status.astro`)).toBe('status');
  expect(sheetOf(style)).toBeNull();
});

test('code and the stylesheet that a script loads are left to the bundler', () => {
  expect(sheetOf(`${src}/components/Inner.ts`, article)).toBeNull();
  expect(sheetOf(`${src}/styles/search.css`, home)).toBeNull();
});

test('every style begins with the order of the layers', () => {
  const { transform } = stylesheets();
  expect(transform('.a {}', style)).toMatch(/^@layer tokens, .*, print;\.a \{\}$/);
  expect(transform('.a {}', `${src}/styles/search.css?transform-only`)).toMatch(/^@layer tokens/);
  expect(transform('export default 1', `${src}/styles/search.css?url`)).toBeUndefined();
  expect(transform('export default 1', `${src}/components/Inner.astro`)).toBeUndefined();
});

import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Declarations that mean a side of the screen rather than of the text, or a fixed axis. */
const physicalRe =
  /^\s*(?:(?:margin|padding|border|inset|scroll-(?:margin|padding))-(?:left|right|top|bottom)[\w-]*|left|right|top|bottom|width|height|(?:min|max)-(?:width|height)|border-(?:top|bottom)-(?:left|right)-radius|float|clear|text-align)\s*:\s*(.*)$/;

/** @returns the declarations a mirrored page would not mirror, each with its line */
function physicalIn(css: string): string[] {
  return css.split('\n').flatMap((line, index) => {
    const match = physicalRe.exec(line);
    const isLogical =
      match && /^\s*(?:text-align|float|clear)\s*:\s*(?:start|end|center|inline-\w+|none|both)/.test(line);
    return match && !isLogical ? [`${index + 1}: ${line.trim()}`] : [];
  });
}

const styleRe = /<style[^>]*>([^]*?)<\/style>/;
const classRe = /\.([a-z][\w-]*)/g;

/** A component with a `<style>`: its template and its style. */
interface Styled {
  file: string;
  template: string;
  style: string;
}

const sheets = globSync('src/styles/*.css')
  .sort()
  .map((file) => [file, readFileSync(file, 'utf8')] as const);
const components = globSync('src/**/*.astro').sort();
const styled = components.flatMap((file): Styled[] => {
  const text = readFileSync(file, 'utf8');
  const style = styleRe.exec(text)?.[1];
  return style === undefined ? [] : [{ file, template: text.replace(styleRe, ''), style }];
});

/** The selectors of a style, without those of rules that hold others. */
function selectorsOf(css: string): string[] {
  const rules = css.replace(/\/\*[^]*?\*\//g, '').matchAll(/(?<=^|[{};])\s*([^{};@]+)\{/g);
  return [...rules].flatMap(([, list]) => list!.split(/,(?![^(]*\))/).map((selector) => selector.trim()));
}

const classesIn = (css: string) =>
  selectorsOf(css).flatMap((selector) => [...selector.matchAll(classRe)].map(([, name]) => name!));

test.each([...sheets, ...styled.map(({ file, style }) => [file, style] as const)])(
  '%s has logical properties only',
  (_, css) => {
    expect(physicalIn(css)).toEqual([]);
  },
);

test('a physical property is found, a logical one is not', () => {
  expect(physicalIn('a {\n  margin-left: 1rem;\n  text-align: right;\n  left: 0;\n}')).toHaveLength(3);
  expect(physicalIn('a {\n  margin-inline-start: 1rem;\n  text-align: start;\n  line-height: 1;\n}')).toEqual(
    [],
  );
});

describe('the style of a component is about its own markup', () => {
  test.each(styled)('$file', ({ template, style }) => {
    const isOwn = (selector: string) =>
      [...selector.matchAll(classRe)].some(([, name]) => new RegExp(`\\b${name}\\b`).test(template)) ||
      [...selector.matchAll(/\[([\w-]+)/g)].some(([, name]) => template.includes(name!));
    expect(selectorsOf(style).filter((selector) => !isOwn(selector))).toEqual([]);
  });
});

test('no style is scoped, which would add a class to every element', () => {
  const scoped = components.filter((file) => /<style(?![^>]*is:global)/.test(readFileSync(file, 'utf8')));
  expect(scoped).toEqual([]);
});

test('every class that a style names is in some markup', () => {
  const code = [...globSync('src/**/*.ts'), ...components]
    .map((file) => readFileSync(file, 'utf8').replace(styleRe, ''))
    .join('\n');
  const named = [...sheets.map(([, css]) => css), ...styled.map(({ style }) => style)].flatMap(classesIn);
  expect(
    [...new Set(named)].filter((name) => !new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(code)),
  ).toEqual([]);
});

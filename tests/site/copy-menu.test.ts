import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';

// What a page carries for copying and reporting before anybody uses them: buttons, one rule, one listener.
const limit = 1024;
const folder = inject('sites').main;
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const weight = (text: string) => brotliCompressSync(text).length;
const assets = readdirSync(join(folder, '_astro'));
const assetWith = (extension: string, text: string) =>
  assets
    .filter((name) => name.endsWith(extension))
    .map((name) => read(`_astro/${name}`))
    .find((content) => content.includes(text))!;

const buttonRe = /<button class="tool" data-copy[\s\S]*?<\/button>/g;
const ruleRe = /@media \(scripting:none\)\{button\[data-copy\]\{display:none\}\}/;

/** The statement that listens for presses; it opens the dialog for saving as well, so this counts more than it must. */
function listenerIn(script: string): string {
  const from = script.lastIndexOf('addEventListener(', script.indexOf('[data-copy]'));
  let depth = 0;
  for (let at = script.indexOf('(', from); at < script.length; at++) {
    if (script[at] === '(') depth++;
    if (script[at] === ')' && --depth === 0) return script.slice(from, at + 1);
  }
  throw new Error('The listener has no end');
}

describe('what copying adds to an article page before it is used', () => {
  const script = assetWith('.js', '[data-copy]');
  const css = assetWith('.css', 'button[data-copy]');
  const listener = listenerIn(script);
  const shared =
    weight(script) - weight(script.replace(listener, '')) + (weight(css) - weight(css.replace(ruleRe, '')));

  test('the parts are found', () => {
    expect(listener).toContain('import(');
    expect(css).toMatch(ruleRe);
  });

  const pages = ['en', 'es'].flatMap((lang) =>
    readdirSync(join(folder, lang, 'kb'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${lang}/kb/${name}/index.html`),
  );

  test.each(pages)('%s', (path) => {
    const html = read(path);
    const bare = html.replace(buttonRe, '');
    const content = html.match(/data-copy=/g)?.length ?? 0;
    const sections = html.match(/class="sec"/g)?.length ?? 0;
    // One button copies the article, and one reports a mistake.
    expect(html.match(buttonRe)?.length).toBe(sections + 2 + content);
    expect(html.match(/<button [^>]*name="flag"/g)).toHaveLength(1);
    expect(bare).not.toContain('data-copy');
    expect(shared + weight(html) - weight(bare)).toBeLessThanOrEqual(limit);
  });
});

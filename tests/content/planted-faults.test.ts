import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readContent } from '#content-layer/read-content.ts';
import { latestDay } from '../support/latest-day.ts';
import { checkSite } from '#lint/check-site.ts';

// What is wrong with a file by itself is told once too, and not again by the rules that compare languages. The files are
// those of a copy of the content, so that every rule runs.
const root = mkdtempSync(join(tmpdir(), 'lockstep-'));
cpSync('src/content', root, { recursive: true });
afterAll(() => rmSync(root, { recursive: true, force: true }));

const numbers = readContent(root, root).articles.map(({ kb }) => kb);

/** Gives the changed text, or undefined when the file has no such passage. */
type Plant = (text: string) => string | undefined;

/** Replaces what the group of an expression finds in the last passage of the body that matches it. */
const inBody =
  (expression: RegExp, to: string | ((found: string) => string)): Plant =>
  (text) => {
    const body = text.indexOf('\n---\n', 4) + 5;
    const match = [...text.matchAll(expression)].filter(({ index }) => index > body).at(-1);
    if (!match) return undefined;
    const [whole, found = ''] = match;
    const at = match.index + whole.lastIndexOf(found);
    return text.slice(0, at) + (typeof to === 'string' ? to : to(found)) + text.slice(at + found.length);
  };

const inFields =
  (expression: RegExp, to: string): Plant =>
  (text) => {
    const changed = text.replace(expression, to);
    return changed === text ? undefined : changed;
  };

const paragraph = /\n\n([A-ZÁÉÍÓÚ¿][^|<\n]{60,})\n\n/g;
const sectionId = /\n## [^\n]* \{\/\* #([\w-]+) \*\/\}/g;

const both = ['en', 'es'] as const;
const source = ['en'] as const;

/** A kind of fault → how it is planted, in which languages, and the rule that has to find it. */
const kinds: Record<string, { plant: Plant; langs: readonly ('en' | 'es')[]; rule: string | RegExp }> = {
  // In a translation the right address is known; in the source it is not.
  'a link to no article': {
    plant: inBody(/\]\(kb:(\d+)/g, '99999'),
    langs: both,
    rule: /^links en|^link-parity es/,
  },
  'a link to no section': {
    plant: inBody(/\]\(kb:\d+#([\w-]+)\)/g, (id) => `${id}x`),
    langs: both,
    rule: /^links en|^link-parity es/,
  },
  'an address without a number': {
    plant: inBody(/\]\((kb:\d+[^)]*)\)/g, '/es/kb/69/'),
    langs: both,
    rule: /^links en|^link-parity es/,
  },
  'a broken external address': {
    plant: inBody(/\]\((https?:[^)]+)\)/g, 'htps://x'),
    langs: both,
    rule: 'links',
  },
  'an unknown contact': {
    plant: inBody(/<Contact of="([^"]+)"/g, (id) => `${id}x`),
    langs: both,
    rule: 'references',
  },
  'an unknown block component': {
    plant: (text) =>
      text.includes('</Note>') ? text.replace('<Note>', '<Notee>').replace('</Note>', '</Notee>') : undefined,
    langs: both,
    rule: 'vocabulary',
  },
  'an HTML element': { plant: inBody(/(<Ui>[^<]*<\/Ui>)/g, '<b>Save</b>'), langs: both, rule: 'vocabulary' },
  'a Markdown picture': {
    plant: inBody(paragraph, (text) => `${text} ![x](x.png)`),
    langs: both,
    rule: 'vocabulary',
  },
  'steps that are no list': {
    plant: inBody(/\n(<Steps>)\n/g, '<Steps>\n\nFirst.\n'),
    langs: both,
    rule: 'vocabulary',
  },
  'an empty component': { plant: inBody(/<Kbd>([^<]*)<\/Kbd>/g, ''), langs: both, rule: 'vocabulary' },
  'an expression': { plant: inBody(paragraph, (text) => `${text} {x}`), langs: both, rule: 'vocabulary' },
  'a heading without an id': {
    plant: inBody(/\n## [^\n]*( \{\/\* #[\w-]+ \*\/\})/g, ''),
    langs: both,
    rule: 'section-ids',
  },
  'a malformed section id': { plant: inBody(sectionId, (id) => `${id}_X`), langs: both, rule: 'section-ids' },
  'the id of the lead for a section': { plant: inBody(sectionId, 'top'), langs: both, rule: 'section-ids' },
  'a heading of level 4': { plant: inBody(/\n(##) [^\n]*\{\/\*/g, '####'), langs: both, rule: 'section-ids' },
  'text that is not MDX': {
    plant: inBody(paragraph, (text) => `${text} <b`),
    langs: both,
    rule: 'mdx-syntax',
  },
  'a misspelt field': { plant: inFields(/^title:/m, 'titel:'), langs: both, rule: 'frontmatter' },
  'another number than the folder': {
    plant: inFields(/^kb: .*/m, 'kb: 5'),
    langs: both,
    rule: 'frontmatter',
  },
  'an unknown topic': {
    plant: inFields(/^topics: .*/m, 'topics: [nothing]'),
    langs: source,
    rule: 'references',
  },
  'an unknown related article': {
    plant: inFields(/^related: .*/m, 'related: [99999]'),
    langs: source,
    rule: 'references',
  },
  'a suppression without a reason': {
    plant: inBody(paragraph, (text) => `{/* kb-ignore figures */}\n\n${text}`),
    langs: both,
    rule: 'suppressions',
  },
};

/** The findings with one fault planted in a file; undefined when it has no place for it. */
function findWith(plant: Plant, kb: number, lang: 'en' | 'es'): string[] | undefined {
  const file = join(root, 'articles', String(kb), `${lang}.mdx`);
  const text = readFileSync(file, 'utf8');
  const planted = plant(text);
  if (planted === undefined) return undefined;
  writeFileSync(file, planted);
  try {
    const content = readContent(root, root);
    return checkSite(content, latestDay(content.articles))
      .filter(({ severity }) => severity === 'error')
      .map((each) => `${each.ruleId} ${each.lang}`);
  } finally {
    writeFileSync(file, text);
  }
}

/** Every article would take minutes; these are the first that have a place for the fault. */
const enough = 2;

describe.each(Object.entries(kinds))('%s', (_, { plant, langs, rule }) => {
  test.each(langs)('planted in %s is found once', (lang) => {
    let planted = 0;
    for (const kb of numbers) {
      const found = planted < enough ? findWith(plant, kb, lang) : undefined;
      if (!found) continue;
      planted++;
      const expected = typeof rule === 'string' ? `${rule} ${lang}` : expect.stringMatching(rule);
      expect(found, `KB${kb}`).toEqual([expected]);
    }
    expect(planted).toBeGreaterThan(0);
  });
});

import { describe, expect, test } from 'vitest';
import type { Article } from '#article/model.ts';
import { parseSource, parseTranslation } from '#article/parse.ts';
import { checkSite } from '#lint/check-site.ts';
import { readContent } from '#content-layer/read-content.ts';
import { latestDay } from '../support/latest-day.ts';

const { articles, glossary, site } = readContent('src/content');

interface Planted {
  text: string;
  /** Line of the defect in the file it was planted in. */
  line: number;
}

type Plant = (text: string) => Planted | undefined;

/** Replaces the last match in the body: `expression` needs one group that finds what changes. */
function replaceLast(expression: RegExp, change: (found: string) => string): Plant {
  return (text) => {
    const body = text.indexOf('\n---\n', 4) + 5;
    const match = [...text.matchAll(expression)].filter(({ index }) => index > body).at(-1);
    if (!match) return undefined;
    const at = match.index + match[0].lastIndexOf(match[1]!);
    const changed = text.slice(0, at) + change(match[1]!) + text.slice(at + match[1]!.length);
    return { text: changed, line: text.slice(0, at).split('\n').length };
  };
}

const drop = (expression: RegExp): Plant => replaceLast(expression, () => '');

const nextDigit = (digits: string) => digits.slice(0, -1) + String((Number(digits.at(-1)) + 1) % 10);

/** A kind of defect → how it is planted, and the rule that has to find it. */
const kinds: Record<string, { plant: Plant; rule: string | RegExp }> = {
  'a number in bold': { plant: replaceLast(/\*\*(\d{2,})\*\*/g, nextDigit), rule: 'figures' },
  'a number with its unit': {
    plant: replaceLast(/\*\*(\d+)[  ](?:days|días|hours|horas|MB|GB)\*\*/g, nextDigit),
    rule: 'figures',
  },
  'a unit of time': {
    plant: replaceLast(
      /\d (days|días|hours|horas)\b/g,
      (unit) => ({ days: 'weeks', días: 'semanas', hours: 'minutes', horas: 'minutos' })[unit]!,
    ),
    rule: 'figures',
  },
  'a unit of memory': {
    plant: replaceLast(/\d (MB|GB)\b/g, (unit) => (unit === 'MB' ? 'GB' : 'MB')),
    rule: 'figures',
  },
  'a currency': { plant: replaceLast(/\b(USD)\b/g, () => 'EUR'), rule: 'figures' },
  'a number word': {
    plant: replaceLast(/[a-zñ,] (three|four|five|tres|cuatro|cinco) [a-z]/g, (word) =>
      /^[tfc][hioru]/.test(word) && /e$|s$|r$/.test(word)
        ? /tres|cuatro|cinco/.test(word)
          ? 'ocho'
          : 'eight'
        : 'eight',
    ),
    rule: 'figures',
  },
  'the address of a link': { plant: replaceLast(/\]\(kb:(\d+)/g, nextDigit), rule: 'link-parity' },
  'a link that is lost': {
    plant: replaceLast(/(\[[^\]\n]+\]\(kb:[^)]+\))/g, (link) => link.slice(1, link.indexOf(']'))),
    rule: 'link-parity',
  },
  'a letter in code': {
    plant: replaceLast(/`([A-Za-z][^`\n]{5,})`/g, (code) => code.slice(0, 3) + code.slice(4)),
    rule: 'inline-code',
  },
  'a message': {
    plant: replaceLast(/<Msg>([^<\n]{6,})<\/Msg>/g, (text) => text.slice(0, -1)),
    rule: 'messages',
  },
  'a label': { plant: replaceLast(/<Ui>([^<\n]{4,})<\/Ui>/g, (text) => `${text} x`), rule: 'messages' },
  'a contact': { plant: drop(/( <Contact of="[^"]+" \/>)/g), rule: 'components' },
  'a step': { plant: drop(/\n(\d+\. \*\*.*\n)(?=\d+\. )/g), rule: 'steps' },
  'a list item': { plant: drop(/\n(- .*\n)(?=- )/g), rule: 'steps' },
  'a table row': { plant: drop(/\n(\| .*\n)(?=\| )/g), rule: 'tables' },
  'a paragraph': { plant: drop(/\n\n([A-ZÁÉÍÓÚ¿][^|<\n]{60,}\n\n)(?=[A-Z#<¿-])/g), rule: 'paragraphs' },
  'a section': { plant: drop(/\n(## [^\n]+\n[^#]+)(?=## )/g), rule: 'sections' },
  'a section id': { plant: replaceLast(/\{\/\* #([a-z-]+) \*\/\}/g, (id) => `${id}-x`), rule: 'sections' },
  'a heading level': { plant: replaceLast(/\n(##) [^\n]+\{\/\*/g, () => '###'), rule: 'sections' },
  'a callout': {
    plant: (text) => {
      const match = /\n<Note>\n\n([^]*?)\n\n<\/Note>\n/.exec(text);
      if (!match) return undefined;
      const changed = text.replace(match[0], () => `\n${match[1]!}\n`);
      return { text: changed, line: text.slice(0, match.index).split('\n').length + 1 };
    },
    rule: 'components',
  },
  'a name': {
    plant: replaceLast(/[a-zéó] (Client Portal|IB Gateway)[ .,]/g, () => 'Xyz'),
    rule: 'do-not-translate',
  },
  'a key': {
    plant: replaceLast(/<Kbd>[^<]*(Alt|Ctrl)\+/g, (key) => (key === 'Alt' ? 'Ctrl' : 'Alt')),
    rule: 'keys',
  },
  'a mark that something is to be written': {
    plant: replaceLast(/\n\n([A-ZÁÉÍÓÚ¿][^|<\n]{60,})\n\n/g, (text) => `${text} [TODO: how often]`),
    rule: 'unfinished',
  },
};

const today = latestDay(articles);
const check = (article: Article) =>
  checkSite({ articles: [article], glossary, site }, today).filter(({ severity }) => severity !== 'info');

function plantIn(
  article: Article,
  lang: 'en' | 'es',
  plant: Plant,
): { article: Article; line: number } | undefined {
  const folder = String(article.kb);
  const [source, translation] = [article.source, article.translations.find((each) => each.lang === 'es')!];
  const planted = plant((lang === 'en' ? source : translation).open().text);
  if (!planted) return undefined;
  const file = { folder, lang, path: lang === 'en' ? source.path : translation.path, text: planted.text };
  const parsed = lang === 'en' ? parseSource(file) : parseTranslation(file);
  if (!parsed.translation) return undefined;
  const changed =
    lang === 'en'
      ? { ...article, source: parsed.translation as Article['source'] }
      : { ...article, translations: [parsed.translation as Article['translations'][number]] };
  return { article: changed, line: planted.line };
}

test('the articles are clean, without a suppression', () => {
  for (const article of articles) expect(check(article)).toEqual([]);
  const text = articles
    .flatMap(({ source, translations }) => [source, ...translations])
    .map((each) => each.open().text)
    .join('\n');
  expect(text).not.toContain('kb-ignore');
});

describe.each(Object.entries(kinds))('%s', (_, { plant, rule }) => {
  test.each(['en', 'es'] as const)('planted in %s is found once, at its line', (lang) => {
    let planted = 0;
    for (const article of articles) {
      const changed = plantIn(article, lang, plant);
      if (!changed) continue;
      planted++;
      const path = lang === 'en' ? changed.article.source.path : changed.article.translations[0]!.path;
      const found = check(changed.article).map(({ ruleId, path: file, range, related = [] }) => ({
        ruleId,
        lines: [{ path: file, range }, ...related]
          .filter((place) => place.path === path)
          .map((place) => place.range.start.line),
      }));
      const label = `KB${article.kb} line ${changed.line}`;
      expect([label, found.map(({ ruleId }) => ruleId)]).toEqual([label, [rule]]);
      const isNear = found[0]!.lines.some((line) => Math.abs(line - changed.line) <= 3);
      expect([label, isNear ? 'near' : found[0]!.lines]).toEqual([label, 'near']);
    }
    expect(planted).toBeGreaterThan(0);
  });
});

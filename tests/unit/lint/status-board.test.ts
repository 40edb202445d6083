import { expect, test } from 'vitest';
import type { Diagnostic } from '#article/diagnostic.ts';
import type { Article, Translation } from '#article/model.ts';
import type { Lang } from '#i18n/languages.ts';
import { statusBoard } from '#lint/status-board.ts';

function translation(lang: Lang, kb: number, fingerprints: Record<string, string>): Translation {
  const outline = Object.keys(fingerprints)
    .filter((id) => id !== 'top')
    .map((id) => ({ id, level: 2 as const, title: `About ${id}` }));
  return {
    lang,
    path: `articles/${kb}/${lang}.mdx`,
    frontmatter: { title: `Title ${kb}` },
    outline,
    fingerprints,
  } as Translation;
}

function article(kb: number, translated?: Record<string, string>): Article {
  const source = translation('en', kb, { top: '1', a: '1', b: '1' }) as Article['source'];
  return { kb, source, translations: translated ? [translation('es', kb, translated)] : [] };
}

const onlyEnglish = (each: Article): Article => ({
  ...each,
  source: { ...each.source, frontmatter: { ...each.source.frontmatter, only: 'en' } },
});

test('an article for one language does not count as missing in the others', () => {
  const board = statusBoard([onlyEnglish(article(1))], ['en', 'es'], []);
  expect(board.missing).toBe(0);
  expect(board.rows[0]!.cells.map(({ kind }) => kind)).toEqual(['source', 'unwanted']);
});

const finding = (path: string) => ({ path, ruleId: 'figures', severity: 'warning' }) as Diagnostic;

test('every section is in step, behind or missing, and articles with open work come first', () => {
  const board = statusBoard(
    [
      article(1, { top: '1', a: '1', b: '1' }),
      article(2),
      article(3, { top: '1', a: '0' }),
      article(4, { top: '1', a: '1', b: '1' }),
    ],
    ['en', 'es'],
    [finding('articles/4/es.mdx')],
  );
  const cells = board.rows.map(({ kb, findings, cells: [source, spanish] }) => [
    kb,
    findings,
    source!.kind,
    spanish!.kind,
    spanish!.parts.map(({ state }) => state).join(' '),
  ]);
  expect(cells).toEqual([
    [3, 0, 'source', 'behind', 'in-step behind missing'],
    [4, 1, 'source', 'in-step', 'in-step in-step in-step'],
    [2, 0, 'source', 'missing', 'missing missing missing'],
    [1, 0, 'source', 'in-step', 'in-step in-step in-step'],
  ]);
  expect(board).toMatchObject({ articles: 4, inStep: 7, behind: 1, missing: 4 });
  expect(board.rows[0]!.cells[1]!.parts.map(({ title }) => title)).toEqual(['Title 3', 'About a', 'About b']);
});

test('a site without articles has an empty board', () => {
  expect(statusBoard([], ['en', 'es'], [])).toEqual({
    articles: 0,
    inStep: 0,
    behind: 0,
    missing: 0,
    rows: [],
  });
});

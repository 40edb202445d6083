import { describe, expect, test } from 'vitest';
import { quotedPhrase } from '#search/find.ts';
import { loggedQuery } from '#search/logged-query.ts';
import { text } from '#schema/fields.ts';
import { codeStyle } from '#lint/compare/code-languages.ts';
import { tokenize } from '#lint/compare/code-tokens.ts';
import { readDirectives } from '#lint/directives.ts';
import { openDocument } from '#lint/read/open-document.ts';
import { svgDanger } from '#lint/svg-danger.ts';
import { parseSource } from '#article/parse.ts';
import { checkFile, checkGroup } from '#lint/run.ts';
import { noSettings } from '#lint/settings.ts';
import { toMdast } from '#article/to-mdast.ts';
import { writeMarkdown } from '#article/write-markdown.ts';
import { customerText } from '#replies/customer-text.ts';
import { sentencesOf } from '#replies/questions.ts';
import { github } from '#replies/formats/github.ts';
import { jira } from '#replies/formats/jira.ts';
import { textile } from '#replies/formats/textile.ts';
import { zendesk } from '#replies/formats/zendesk.ts';
import { sourceText } from '../support/article.ts';

const many = 300_000;

/** What took minutes: a run of spaces, or of line ends, at each of whose places an expression began anew. */
const runs = [' ', '\u00a0', '\u3000', '\u2028', '\n', '\t'];

const cell = (value: string) => ({
  greeting: undefined,
  parts: [
    {
      lang: 'en' as const,
      heading: ['A'],
      notices: [],
      blocks: [{ type: 'table' as const, head: [['a']], rows: [[[value]]] }],
      link: { label: 'A', href: 'https://help.example/' },
      id: 'KB7',
    },
  ],
});

describe('a run of hundreds of thousands of signs takes no longer than a text of that length', () => {
  test.each(runs)('%j', (sign) => {
    const run = `a${sign.repeat(many)}b`;
    expect(zendesk.write(cell(run)).text).toContain('b');
    expect(github.write(cell(run)).text).toContain('b');
    expect(text.safeParse(run).success).toBe(sign !== '\t');
    expect(jira.write(cell(run)).text).toContain('b');
    expect(textile.write(cell(run)).text).toContain('b');
  });

  test.each(runs)('a quotation mark that is never closed, before %j', (sign) => {
    for (const query of [`"${sign.repeat(2000 - 1)}`, `"a${sign.repeat(many)}b`])
      expect(quotedPhrase(query)).toBeUndefined();
  });

  test('digits and addresses in a query', () => {
    for (const sign of ['1', '@', 'a', '12:'])
      expect(loggedQuery(sign.repeat(many)).length).toBeLessThan(101);
  });

  test('code with as many runs of backticks as a call has no room for', () => {
    const code = { type: 'code' as const, value: '` '.repeat(many) };
    expect(writeMarkdown(toMdast([code], { isGfm: true, hasPictures: true }))).toMatch(/^```\n/);
  });

  test('comments in code that never end, gaps in its lines, ids of a heading and comments for the linter', () => {
    const fewer = many / 10;
    for (const open of ['{{/*', '{{- /* ', '{#-', '<%--', '@*', '/*', '<!--', '  a', '"', '`'])
      for (const language of ['html', 'sh', 'yaml', 'text', ''])
        tokenize(open.repeat(fewer), codeStyle(language, open.repeat(fewer)));
    for (const sign of [' ', '{ #a ', '[[a']) openDocument('a.md', 'en', `# a${sign.repeat(fewer)}b`);
    const place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
    const text = `kb-ignore ${' '.repeat(fewer)}b`;
    expect(readDirectives({ comments: [{ text, range: place, covers: place }] })).toHaveLength(1);
  });

  test('links, and marks without effect, in one paragraph', () => {
    for (const piece of ['https://a.b/c ', '**a ', '\\*\\*a ', '~~a ', '\u200b- a\n', '|a|b|\n']) {
      const source = openDocument('a.md', 'en', piece.repeat(many / 10)).document!;
      checkGroup({ source, targets: [], singles: true, complete: true, more: [] }, noSettings);
    }
  });

  test.each([...runs, '> a\n', '\r\n', ' -', '1) ', '@', '+1 ', 'from: ', 'a\n\n'])(
    'a message to support, of %j',
    (piece) => {
      const own = customerText(`a${piece.repeat(many / piece.length)}b`);
      expect(sentencesOf(own).length).toBeLessThan(many);
    },
  );

  test('tags of a picture', () => {
    for (const sign of ['<style ', ' style="', 'url(', ' on']) svgDanger(sign.repeat(many));
  });

  test('spaces of an article, in text, a heading and a quoted value', () => {
    const spaces = '\u00a0'.repeat(20_000);
    const body = `## A${spaces}b {/* #a */}\n\nText${spaces}text.\n`;
    const parsed = parseSource({ folder: '7', lang: 'en', path: 'x', text: sourceText(body) });
    expect(checkFile(parsed)).toEqual([]);
  });
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rules } from '#lint/registry.ts';
import { readRulePage, runExample } from '../../support/rule-page.ts';

const ids = rules.map(({ id }) => id);
const stems = (folder: string, end: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(end) && name !== 'README.md')
    .map((name) => name.slice(0, -end.length))
    .sort();

test('every rule has a file, a page and a test, and every such file has a rule', () => {
  const sorted = ids.toSorted();
  expect(stems('src/lint/rules', '.ts')).toEqual(sorted);
  expect(stems('docs/rules', '.md')).toEqual(sorted);
  expect(stems('tests/unit/lint/rules', '.test.ts')).toEqual(sorted);
});

test('no two rules have the same id', () => {
  expect(new Set(ids).size).toBe(ids.length);
});

describe.each(rules)('$id', ({ id, summary, severity }) => {
  test('the page has the rule id as its title, and the four sections', () => {
    const page = readRulePage(id);
    expect(page.title).toBe(id);
    expect(page.headings).toEqual(['Why', 'Wrong', 'Right', 'How to mend']);
  });

  test('the list of rules has the rule', () => {
    const row = readFileSync('docs/rules/README.md', 'utf8')
      .split('\n')
      .find((line) => line.startsWith(`| [\`${id}\`](${id}.md)`));
    expect(
      row
        ?.split('|')
        .map((cell) => cell.trim())
        .slice(2, 4),
    ).toEqual([severity, summary]);
    expect(existsSync(`docs/rules/${id}.md`)).toBe(true);
  });

  test('the wrong examples of the page give the findings it names', () => {
    const { wrong } = readRulePage(id);
    expect(wrong.output.length).toBeGreaterThan(0);
    expect(runExample(wrong, id)).toEqual(wrong.output);
  });

  test('the right examples of the page give no finding', () => {
    expect(runExample(readRulePage(id).right, id)).toEqual([]);
  });
});

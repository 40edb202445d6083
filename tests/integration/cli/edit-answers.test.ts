import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { editAnswers } from '#cli/edit-answers.ts';

const answers = `# What people ask
- answer: kb:7#login # comment
- answer: kb:7#login-loop
- answer: kb:7
- answer: kb:70#login
`;
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lockstep-answers-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const edit = (...places: [Parameters<typeof editAnswers>[1], Parameters<typeof editAnswers>[2]]) => {
  writeFileSync(join(root, 'answers.yaml'), answers);
  editAnswers(root, ...places);
  return readFileSync(join(root, 'answers.yaml'), 'utf8');
};

test('a renamed section is renamed in answers.yaml, and nothing else is', () => {
  expect(edit({ kb: 7, section: 'login' }, { kb: 7, section: 'sign-in' })).toBe(
    answers.replace('kb:7#login #', 'kb:7#sign-in #'),
  );
});

test('a section whose id leads to the top of the article leaves the article as the answer', () => {
  expect(edit({ kb: 7, section: 'login' }, { kb: 7 })).toBe(answers.replace('kb:7#login #', 'kb:7 #'));
});

test('a new number of an article is the number in all its answers', () => {
  expect(edit({ kb: 7 }, { kb: 8 })).toBe(answers.replaceAll(/kb:7(?!0)/g, 'kb:8'));
});

test('a content folder without answers.yaml, or without such a link, is left as it is', () => {
  expect(editAnswers(root, { kb: 7 }, { kb: 8 })).toEqual([]);
  writeFileSync(join(root, 'answers.yaml'), answers);
  expect(editAnswers(root, { kb: 9 }, { kb: 8 })).toEqual([]);
  expect(readFileSync(join(root, 'answers.yaml'), 'utf8')).toBe(answers);
});

import { expect, test } from 'vitest';
import { checkStepAliases } from '#permalinks/check-step-aliases.ts';
import { numbered } from '../../support/article.ts';

const path =
  '<Path>\n\n- Ready? {/* #a1 */}\n  - **No.** Wait. {/* #a2 */}\n  - **Yes.** Go. {/* #a3 */}\n\n</Path>';
const of = (stepAliases: string) => checkStepAliases([numbered(1, path, { stepAliases })]);

test('former steps lead to a step of the path or to the article', () => {
  expect(of('{ b1: a2, b2: top }')).toEqual([]);
  expect(checkStepAliases([numbered(1, '', {})])).toEqual([]);
});

test('never to another former step, nor nowhere', () => {
  expect(of('{ b1: c9, b2: b1 }').map(({ hint }) => hint)).toEqual([
    'Name a step, or `top` for the article.',
    'It is a former step itself; write `c9`.',
  ]);
});

test('a former id is not given to a new step', () => {
  const [found] = of('{ a1: a2 }');
  expect([found?.path, found?.message]).toEqual([
    'articles/1/en.mdx',
    'Unexpected step `a1` with the id of a former step, expected another id',
  ]);
});

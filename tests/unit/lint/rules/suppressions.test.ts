import { describe, expect, test } from 'vitest';
import { openDocument } from '#lint/read/open-document.ts';
import { checkGroup } from '#lint/run.ts';
import { noSettings } from '#lint/settings.ts';
import { lint, places } from '../../../support/lint.ts';

const en = 'Wait 2 days.\n';
const es = (comment: string) => `{/* ${comment} */}\n\nEspere 3 días.\n`;
const found = (comment: string, text = es(comment)) =>
  lint(en, text).filter(({ ruleId }) => ruleId === 'suppressions');

describe('a suppression', () => {
  test('with a rule, a reason and a finding to suppress is not reported', () => {
    expect(lint(en, es('kb-ignore figures: the Spanish office needs a day more'))).toEqual([]);
    expect(places(lint(en, 'Espere 3 días.\n'))).toEqual(['figures es 1']);
  });

  test.each([
    ['kb-ignore figures', 'Unexpected `kb-ignore` without a reason'],
    ['kb-ignore: because', 'Unexpected `kb-ignore` without the name of a rule'],
    ['kb-only: because', 'Unexpected `kb-only` without a language'],
    [
      'kb-only en: because',
      'Unexpected language `en` in `kb-only`, expected `es`, the language of this file',
    ],
    ['kb-only xx: because', 'Unexpected `xx` in `kb-only`, expected `es`, the language of this file'],
    ['kb-skip: because', 'Unexpected comment `kb-skip`, expected `kb-ignore` or `kb-only`'],
  ])('{/* %s */} is reported', (comment, message) => {
    expect(found(comment)).toMatchObject([{ path: 'es.mdx', range: { start: { line: 1 } }, message }]);
  });

  test.each([
    ['figurs', 'Did you mean `figures`?'],
    ['xyzzy', '`kb explain` lists the rules.'],
    [
      'links',
      'It cannot be ignored at one place; mend what it reports, or change its `severity` for the whole site.',
    ],
  ])('of the unsuppressible or unknown rule `%s` is reported', (rule, hint) => {
    const message = `Unexpected rule \`${rule}\` in \`kb-ignore\``;
    expect(found(`kb-ignore ${rule}: because`)).toMatchObject([{ message, hint }]);
  });

  test('that suppresses nothing is reported', () => {
    expect(found('', '{/* kb-ignore figures: because */}\n\nEspere 2 días.\n')).toMatchObject([
      { message: 'Unexpected `kb-ignore figures`, there is nothing here to ignore' },
    ]);
  });

  test('of a rule that is off is not reported as unused', () => {
    const settings = { severity: { figures: 'off' } as const };
    expect(lint(en, es('kb-ignore figures: because'), { settings })).toEqual([]);
  });

  test('is reported with the severity that the site sets', () => {
    const of = (severity: 'warning' | 'off') =>
      lint(en, es('kb-ignore figures'), { settings: { severity: { suppressions: severity } } });
    expect(of('warning').map((each) => `${each.severity} ${each.ruleId}`)).toEqual([
      'warning suppressions',
      'error figures',
    ]);
    expect(places(of('off'))).toEqual(['figures es 3']);
  });
});

test.each([
  ['es.md', '<!-- kb-ignore figures -->', 'Write <!-- kb-ignore figures: the reason -->.'],
  ['es.md', '<!-- kb-only es -->', 'Write <!-- kb-only es: the reason -->.'],
  ['es.mdx', '{/* kb-ignore figures */}', 'Write {/* kb-ignore figures: the reason */}.'],
])('the hint uses the comment syntax of %s', (path, comment, hint) => {
  const source = openDocument(path, 'es', `${comment}\n\nTexto.`).document!;
  const found = checkGroup({ source, targets: [], singles: false, complete: false, more: [] }, noSettings);
  expect(found).toMatchObject([{ ruleId: 'suppressions', hint }]);
});

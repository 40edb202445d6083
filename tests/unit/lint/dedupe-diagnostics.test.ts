import { describe, expect, test } from 'vitest';
import type { Diagnostic, Severity } from '#article/diagnostic.ts';
import { dedupeDiagnostics } from '#lint/dedupe-diagnostics.ts';

const at = (line: number, column = 1) => ({ start: { line, column }, end: { line, column: column + 1 } });

/** A finding of a rule in es.mdx, or of one that compares with line `twin` of en.mdx. */
function finding(
  ruleId: string,
  line: number,
  { column = 1, twin, ...more }: Partial<Diagnostic> & { column?: number; twin?: number } = {},
): Diagnostic {
  const related = twin === undefined ? undefined : [{ path: 'en.mdx', range: at(twin, column), message: '' }];
  return {
    ruleId,
    severity: 'error',
    path: 'es.mdx',
    range: at(line, column),
    message: ruleId,
    related,
    ...more,
  };
}
const left = (...diagnostics: Diagnostic[]) => dedupeDiagnostics(diagnostics).map(({ ruleId }) => ruleId);

describe('a link that leads nowhere', () => {
  const dead = finding('links', 16, { column: 63 });

  test('is reported by the rule that knows the correct address, if there is one', () => {
    const compared = finding('link-parity', 16, { column: 63, twin: 16, expected: 'kb:69' });
    expect(left(compared, dead)).toEqual(['link-parity']);
  });

  test('is reported as a dead link if it is in the source, whose address is then wrong', () => {
    const inSource = { ...dead, path: 'en.mdx' };
    const compared = finding('link-parity', 18, { column: 63, twin: 16, expected: 'kb:99999' });
    expect(left(inSource, compared)).toEqual(['links']);
  });

  test('does not drop the finding of another link in the same line', () => {
    const other = finding('link-parity', 16, { column: 80, twin: 16, expected: 'kb:69' });
    expect(left(dead, other)).toEqual(['links', 'link-parity']);
  });
});

test.each([
  ['vocabulary', 'messages'],
  ['vocabulary', 'picture-parity'],
  ['section-ids', 'sections'],
  ['section-ids', 'heading-order'],
  ['references', 'components'],
  ['pictures', 'picture-parity'],
])('a finding of `%s` drops the one of `%s` about the same passage or its counterpart', (kept, echo) => {
  expect(left(finding(kept, 9), finding(echo, 9, { twin: 7 }))).toEqual([kept]);
  expect(left(finding(kept, 7, { path: 'en.mdx' }), finding(echo, 9, { twin: 7 }))).toEqual([kept]);
  expect(left(finding(kept, 9), finding(echo, 20, { twin: 7 }))).toEqual([kept, echo]);
  expect(left(finding(kept, 9), finding('figures', 9, { twin: 7 }))).toEqual([kept, 'figures']);
});

test('a section whose text is missing is not also reported as empty', () => {
  expect(left(finding('empty-sections', 9), finding('paragraphs', 11, { twin: 11 }))).toEqual(['paragraphs']);
  expect(left(finding('empty-sections', 9), finding('unfinished', 11))).toEqual([
    'empty-sections',
    'unfinished',
  ]);
});

test.each<[Severity, Severity, string[]]>([
  ['error', 'error', ['vocabulary']],
  ['error', 'warning', ['vocabulary']],
  ['warning', 'error', ['vocabulary', 'messages']],
  ['info', 'warning', ['vocabulary', 'messages']],
])('a finding is never dropped in favour of a less severe one: %s, %s', (kept, echo, expected) => {
  expect(
    left(finding('vocabulary', 9, { severity: kept }), finding('messages', 9, { severity: echo, twin: 7 })),
  ).toEqual(expected);
});

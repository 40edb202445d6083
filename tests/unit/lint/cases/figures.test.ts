import { describe, expect, test } from 'vitest';
import { openDocument } from '#lint/read/open-document.ts';
import { checkPair } from '#lint/run.ts';
import { noSettings } from '#lint/settings.ts';
import { kinds } from './figures.ts';
import { cases } from './passages.ts';

const open = (lang: 'en' | 'es', text: string) => openDocument(`${lang}.md`, lang, text).document!;

function check(en: string, es: string): string[] {
  return checkPair(open('en', en), open('es', es), noSettings).map(
    ({ ruleId, range, message }) => `${ruleId} ${range.start.line}: ${message}`,
  );
}

function checkBackwards(en: string, es: string): string[] {
  return checkPair(open('es', es), open('en', en), noSettings).map(({ message }) => message);
}

describe.each(kinds)('$name', ({ same, different, oneWay = false }) => {
  test.each(same)('the same figure is not reported: %s | %s', (en, es) => {
    expect(check(en, es)).toEqual([]);
    if (!oneWay) expect(checkBackwards(en, es)).toEqual([]);
  });

  test.each(different)('a different figure is reported: %s | %s', (en, es, found) => {
    const findings = check(en, es);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(`\`${found}\``);
  });
});

describe('passages', () => {
  test.each(cases)('$name', ({ en, es, found }) => {
    const findings = check(en, es);
    if (found === undefined) return expect(findings).toEqual([]);
    const [place = '', text = ''] = found.split(': ');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(new RegExp(`^${place}: `));
    expect(findings[0]).toContain(`\`${text}\``);
  });
});

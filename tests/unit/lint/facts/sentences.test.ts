import { describe, expect, test } from 'vitest';
import type { Lang } from '#i18n/languages.ts';
import { openDocument } from '#lint/read/open-document.ts';
import { checkPair } from '#lint/run.ts';
import { noSettings } from '#lint/settings.ts';
import { different, same } from './sentences.ts';

function check(en: string, translated: string, lang: Lang = 'es'): string[] {
  const open = (tag: Lang, text: string) => openDocument(`${tag}.md`, tag, text).document!;
  return checkPair(open('en', en), open(lang, translated), noSettings).map(
    ({ ruleId, message }) => `${ruleId}: ${message}`,
  );
}

describe('sentences with the same facts are not reported', () => {
  test.each(same)('%s | %s', (en, es) => {
    expect(check(en, es)).toEqual([]);
  });
});

describe('sentences with contradicting facts are reported', () => {
  test.each(different)('%s | %s', (en, es, found) => {
    const findings = check(en, es);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(`\`${found}\``);
  });
});

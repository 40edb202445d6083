import { openDocument } from '#lint/read/open-document.ts';
import { checkPair } from '#lint/run.ts';
import { noSettings } from '#lint/settings.ts';

/** What is said of an English text and its translation, as `rule: message`. */
export function check(lang: string, english: string, translation: string): string[] {
  const open = (tag: string, text: string) => openDocument(`${tag}.md`, tag, `${text}\n`).document!;
  return checkPair(open('en', english), open(lang, translation), noSettings)
    .filter(({ severity }) => severity !== 'info')
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

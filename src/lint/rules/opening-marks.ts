import { atomMark } from '../document.ts';
import { localeDataOf } from '../locales/registry.ts';
import { rangeInUnit } from '../read/place.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'opening-marks',
  summary: 'Spanish questions begin with ¿ and exclamations with ¡.',
  severity: 'error',
  scope: 'document',
  check(document, report) {
    const { openingMarks } = localeDataOf(document.lang);
    for (const unit of document.units) {
      for (const [close, open] of Object.entries(openingMarks)) {
        const at = unopened(unit.text, open, close);
        if (at === undefined) continue;
        report({
          range: rangeInUnit(document, unit, at, at + 1),
          message: `Unexpected \`${close}\` without \`${open}\` before it`,
          hint: `Write \`${open}\` where the ${close === '?' ? 'question' : 'exclamation'} begins.`,
          expected: open,
        });
      }
    }
  },
});

/** Returns the offset of the first closing mark after a word without an opening mark. Several marks in a row count as one. */
function unopened(text: string, open: string, close: string): number | undefined {
  let opened = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === open) opened++;
    else if (
      text[i] === close &&
      /[\p{L}\p{N}»”")\]]/u.test(text[i - 1] ?? '') &&
      !(text[i - 1] ?? '').includes(atomMark)
    ) {
      if (opened === 0) return i;
      opened--;
    }
  }
  return undefined;
}

import { describe, expect, test } from 'vitest';
import { openDocument } from '#lint/read/open-document.ts';
import { checkPair } from '#lint/run.ts';
import { noSettings } from '#lint/settings.ts';
import { furtherVariants } from './further-variants.ts';
import { localisedVariants } from './localised-variants.ts';
import { variants, type Variant } from './variants.ts';

function check({ from, to, source, target, ext = 'md', names = [] }: Variant) {
  const [a, b] = [
    [from, source],
    [to, target],
  ].map(([lang, text]) => openDocument(`${lang}.${ext}`, lang!, text!)) as [
    ReturnType<typeof openDocument>,
    ReturnType<typeof openDocument>,
  ];
  const found = checkPair(a.document!, b.document!, { ...noSettings, doNotTranslate: names });
  return [...a.diagnostics, ...b.diagnostics, ...found].filter(({ severity }) => severity !== 'info');
}

describe.each([variants, furtherVariants, localisedVariants].flatMap(Object.entries<readonly Variant[]>))(
  '%s',
  (_, list) => {
    test.each(list)('$from | $to: $source | $target', (variant) => {
      const { from, to, source, target, found = [], oneWay = false } = variant;
      const told = check(variant);
      expect(told.map(({ ruleId }) => ruleId)).toEqual(found);
      if (found.length > 0 || oneWay) return;
      expect(check({ ...variant, from: to, to: from, source: target, target: source })).toEqual([]);
    });
  },
);

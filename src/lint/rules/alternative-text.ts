import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'alternative-text',
  summary: 'Every picture has a text for people who do not see it.',
  severity: 'error',
  scope: 'document',
  check({ units }, report) {
    for (const { kind, value, label = '', range } of units.flatMap((unit) => unit.atoms)) {
      if (kind !== 'picture') continue;
      const text = label.trim();
      const isName =
        text !== '' && (text === value || /^[\w-]+\.(?:png|jpe?g|svg|webp|avif|gif)$/i.test(text));
      if (text !== '' && !isName) continue;
      report({
        range,
        message:
          text === ''
            ? `Missing alternative text of the picture \`${value}\``
            : `Unexpected file name \`${text}\` as alternative text`,
        hint: 'Say in a sentence what the picture shows.',
      });
    }
  },
});

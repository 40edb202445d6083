import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Declarations that mean a side of the screen rather than of the text, or a fixed axis. */
const physicalRe =
  /^\s*(?:(?:margin|padding|border|inset|scroll-(?:margin|padding))-(?:left|right|top|bottom)[\w-]*|left|right|top|bottom|width|height|(?:min|max)-(?:width|height)|border-(?:top|bottom)-(?:left|right)-radius|float|clear|text-align)\s*:\s*(.*)$/;

/** @returns the declarations a mirrored page would not mirror, each with its line */
function physicalIn(css: string): string[] {
  return css.split('\n').flatMap((line, index) => {
    const match = physicalRe.exec(line);
    const isLogical =
      match && /^\s*(?:text-align|float|clear)\s*:\s*(?:start|end|center|inline-\w+|none|both)/.test(line);
    return match && !isLogical ? [`${index + 1}: ${line.trim()}`] : [];
  });
}

test.each(globSync('src/styles/*.css').sort())('%s has logical properties only', (file) => {
  expect(physicalIn(readFileSync(file, 'utf8'))).toEqual([]);
});

test('a physical property is found, a logical one is not', () => {
  expect(physicalIn('a {\n  margin-left: 1rem;\n  text-align: right;\n  left: 0;\n}')).toHaveLength(3);
  expect(physicalIn('a {\n  margin-inline-start: 1rem;\n  text-align: start;\n  line-height: 1;\n}')).toEqual(
    [],
  );
});

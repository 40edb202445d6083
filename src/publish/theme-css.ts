import type { Theme } from '#schema/brand.ts';

/**
 * The colours and fonts of a site as CSS, to stand after the tokens of the design; empty if the site has none of its own.
 *
 * @param urlOf the address of a font's file, as the style sheet is to write it
 */
export function themeCss({ colors, fonts }: Theme, urlOf: (file: string) => string): string {
  const colorLines = Object.entries(colors).map(([name, color]) => {
    const value = typeof color === 'string' ? color : `light-dark(${color.light}, ${color.dark})`;
    return `--kb-color-${name}: ${value};`;
  });
  const fontLines = Object.entries(fonts).map(([name, { family }]) => `--kb-${name}: ${family};`);
  const faces = Object.values(fonts).flatMap(({ family, files }) =>
    files.map(
      ({ file, weight, style }) =>
        `@font-face { font-family: ${firstOf(family)}; src: url('${urlOf(file)}') format('woff2'); ` +
        `font-weight: ${weight}; font-style: ${style}; font-display: swap; }\n`,
    ),
  );
  // High contrast keeps the colours of the system.
  const rules = [
    ...(colorLines.length > 0
      ? [`@media not (forced-colors: active) { :root { ${colorLines.join(' ')} } }`]
      : []),
    ...(fontLines.length > 0 ? [`:root { ${fontLines.join(' ')} }`] : []),
  ];
  return rules.length === 0 ? '' : `${faces.join('')}@layer tokens { ${rules.join(' ')} }\n`;
}

/** The family that the files are of: the first of a list. */
function firstOf(families: string): string {
  return families.split(',')[0]!.trim();
}

import type { Theme } from '#schema/brand.ts';

/**
 * The colours and fonts of a site as CSS, to load after the design tokens. Empty if the site sets neither.
 *
 * @param urlOf returns the address of a font file for the style sheet
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
  // In high-contrast mode, the colours of the system stay.
  const rules = [
    ...(colorLines.length > 0
      ? [`@media not (forced-colors: active) { :root { ${colorLines.join(' ')} } }`]
      : []),
    ...(fontLines.length > 0 ? [`:root { ${fontLines.join(' ')} }`] : []),
  ];
  return rules.length === 0 ? '' : `${faces.join('')}@layer tokens { ${rules.join(' ')} }\n`;
}

/** The first family of a list: the one that the font files belong to. */
function firstOf(families: string): string {
  return families.split(',')[0]!.trim();
}

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Problem, Range } from '#article/diagnostic.ts';
import { logoPath } from '#i18n/urls/assets.ts';
import { svgDanger } from '#lint/svg-danger.ts';
import { fontFiles } from '#schema/brand.ts';
import type { Brand } from '#schema/entries.ts';
import type { Site } from '#schema/site.ts';
import { listFolder, readBytes } from './files.ts';

/** Every page contains the logo and the icon. Longer ones would weigh more than the text. */
const maxCharacters = 4000;

/** Reads the logo, icon and fonts that `site.yaml` names. A problem with a file is reported at the field that names it. */
export function readBrand(
  root: string,
  site: Site,
  fieldRange: (path: string) => Range,
): { brand: Brand; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (field: string, message: string, hint: string) =>
    problems.push({ range: fieldRange(field), message, hint });
  const read = (field: string, file: string): Buffer | undefined => {
    const found = readBytes(join(root, 'brand', file));
    if ('bytes' in found) return found.bytes;
    const there = listFolder(join(root, 'brand')).files.join(', ');
    report(
      field,
      `Missing file \`brand/${file}\``,
      there === '' ? 'Put it into the folder `brand`.' : `The folder \`brand\` has: ${there}.`,
    );
    return undefined;
  };
  const readSvg = (field: string, file: string): string | undefined => {
    const svg = read(field, file)
      ?.toString('utf8')
      .replace(/<\?xml[^>]*\?>|<!DOCTYPE[^>]*>|<!--[^]*?-->/g, '')
      .replace(/>\s+</g, '><')
      .trim();
    if (svg === undefined) return undefined;
    const trouble = svgTrouble(svg);
    if (trouble) report(field, `Unexpected ${trouble.found} in \`brand/${file}\``, trouble.hint);
    return trouble ? undefined : svg;
  };
  for (const [index, file] of fontFiles(site.theme).entries()) read(fontField(site, index), file);
  const logo = site.logo;
  const svg = logo?.endsWith('.svg') ? readSvg('logo', logo) : undefined;
  const picture = logo !== undefined && !logo.endsWith('.svg') ? read('logo', logo) : undefined;
  const iconSvg = site.icon === undefined ? svg : readSvg('icon', site.icon);
  return {
    brand: {
      ...(svg !== undefined && {
        logoSvg: svg
          .replace(/ xmlns="[^"]*"/, '')
          .replace(/^<svg( viewBox="[^"]*")?/, '<svg class="mark"$1 aria-hidden="true"'),
      }),
      ...(picture && { logoFile: logoPath(hashOf(picture), logo!.split('.').at(-1)!) }),
      ...(iconSvg !== undefined && { iconSvg }),
    },
    problems,
  };
}

function svgTrouble(svg: string): { found: string; hint: string } | undefined {
  if (!/^<svg[\s>]/.test(svg))
    return { found: 'text before `<svg>`', hint: 'Save the picture again as plain SVG.' };
  const danger = svgDanger(svg);
  if (danger !== undefined) return { found: danger, hint: 'A picture only draws: take it out.' };
  if (/<style\b|\sstyle\s*=|\sclass\s*=/i.test(svg))
    return {
      found: '`style` or `class`',
      hint: 'The site’s security policy blocks styles in pages. Write colours as attributes, such as `fill="currentColor"`; a program such as svgo does it.',
    };
  if (svg.length > maxCharacters)
    return {
      found: `${svg.length} characters`,
      hint: `Every page carries it: make it smaller than ${maxCharacters} characters, or use a PNG.`,
    };
  return undefined;
}

/** The path in `site.yaml` of the font file at `index` in `fontFiles`. */
function fontField({ theme }: Site, index: number): string {
  const fields = Object.entries(theme.fonts).flatMap(([name, { files }]) =>
    files.map((_, position) => `theme.fonts.${name}.files.${position}.file`),
  );
  return fields[index]!;
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 8);
}

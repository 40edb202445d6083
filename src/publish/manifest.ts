import type { Lang } from '#i18n/languages.ts';
import { iconPath, svgIconPath } from '#i18n/urls/assets.ts';
import { withBase } from '#i18n/urls/base.ts';
import { homePath } from '#i18n/urls/pages.ts';

export interface ManifestTexts {
  lang: Lang;
  dir: 'ltr' | 'rtl';
  name: string;
  description: string;
  /** The background colour of a page, such as `#ffffff`. */
  paper: string;
  /** The names of the existing icons: `icon-192`, `icon-512`, `maskable-512`. If there is none, the SVG is the icon. */
  icons: readonly string[];
}

/** The web manifest, from which a device installs the site. */
export function manifest(
  { lang, dir, name, description, paper, icons }: ManifestTexts,
  base: string,
): string {
  const pictures = icons.map((icon) => {
    const size = icon.split('-').at(-1)!;
    return {
      src: withBase(base, iconPath(icon)),
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose: icon.startsWith('maskable') ? 'maskable' : 'any',
    };
  });
  const drawing = {
    src: withBase(base, svgIconPath),
    sizes: 'any',
    type: 'image/svg+xml',
    purpose: 'any',
  };
  return JSON.stringify({
    id: withBase(base, homePath(lang)),
    name,
    short_name: name,
    description,
    lang,
    dir,
    start_url: withBase(base, homePath(lang)),
    scope: base,
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: pictures.length > 0 ? pictures : [drawing],
  });
}

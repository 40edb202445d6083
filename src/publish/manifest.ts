import type { Lang } from '#i18n/languages.ts';
import { iconPath } from '#i18n/urls/assets.ts';
import { withBase } from '#i18n/urls/base.ts';
import { homePath } from '#i18n/urls/pages.ts';

export interface ManifestTexts {
  lang: Lang;
  dir: 'ltr' | 'rtl';
  name: string;
  description: string;
}

/** The web manifest: what a device shows of the site when a reader installs it. */
export function manifest({ lang, dir, name, description }: ManifestTexts, base: string): string {
  const icon = (name: string, size: number, purpose: string) => ({
    src: withBase(base, iconPath(name)),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  });
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
    background_color: '#ffffff',
    theme_color: '#ffffff',
    icons: [
      icon('icon-192', 192, 'any'),
      icon('icon-512', 512, 'any'),
      icon('maskable-512', 512, 'maskable'),
    ],
  });
}

import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { themeCss } from '#publish/theme-css.ts';
import type { Theme } from '#schema/brand.ts';

/** The main stylesheet. The bundler inlines its imports and no plugin sees them, so the theme is added here. */
const sheetRe = /[\\/]src[\\/]styles[\\/]site\.css$/;

/**
 * A Vite plugin that adds the colours and fonts of a site's theme after the design tokens. They become part of the stylesheet
 * that every page loads, so a theme costs no request.
 */
export function themePlugin(contentRoot: string, theme: Theme): Plugin {
  const brand = resolve(contentRoot, 'brand');
  return {
    name: 'lockstep-theme',
    enforce: 'pre',
    config: () => ({ server: { fs: { allow: ['.', brand] } } }),
    transform: {
      order: 'pre',
      handler: (code: string, id: string) => {
        if (!sheetRe.test(id)) return undefined;
        const urlOf = (file: string) => relative(dirname(id), join(brand, file)).split(sep).join('/');
        return code + themeCss(theme, urlOf);
      },
    },
  };
}

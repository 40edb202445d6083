import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { themeCss } from '#publish/theme-css.ts';
import type { Theme } from '#schema/brand.ts';

/** What it imports is put into it by the bundler and passes no plugin: the tokens themselves cannot be added to. */
const sheetRe = /[\\/]src[\\/]styles[\\/]site\.css$/;

/**
 * Puts the colours and fonts of a site behind the tokens of the design. They become part of the style sheet that every page loads:
 * a site with its own look asks for no file more.
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

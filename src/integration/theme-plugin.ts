import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { themeCss } from '#publish/theme-css.ts';
import type { Theme } from '#schema/brand.ts';

const tokensRe = /[\\/]src[\\/]styles[\\/]tokens\.css$/;

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
        if (!tokensRe.test(id)) return undefined;
        const urlOf = (file: string) => relative(dirname(id), join(brand, file)).split(sep).join('/');
        return code + themeCss(theme, urlOf);
      },
    },
  };
}

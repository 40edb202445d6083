import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentRoot } from './src/content-layer/content-root.ts';
import { readSite } from './src/content-layer/read-content.ts';
import { lockstep } from './src/integration/index.ts';
import { plainImports } from './src/integration/plain-imports.ts';
import { stylesheets } from './src/integration/stylesheets.ts';
import { themePlugin } from './src/integration/theme-plugin.ts';

const { site } = readSite(contentRoot());

export default defineConfig({
  site: site.url,
  base: site.base,
  // 'always' would ask for a slash after the pictures of articles, too, in development. Our own links have theirs.
  trailingSlash: 'ignore',
  // The JSX-like default drops the space between elements on lines of their own.
  compressHTML: true,
  integrations: [mdx(), lockstep()],
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [plainImports(), stylesheets(), themePlugin(contentRoot(), site.theme)],
    build: {
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false, resolveDependencies: () => [] },
      // Astro marks the modules of own pages with a directive, and the bundler would warn of each.
      rollupOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      client: {
        build: {
          rollupOptions: {
            // Astro names a script after the whole path of its component, and every page would carry that.
            output: {
              entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js`,
              // Whoever needs one of the two needs both: a file for each would cost more in headers than it holds.
              codeSplitting: { groups: [{ name: 'words', test: /\/src\/search\/(?:words|fold)\.ts/ }] },
            },
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
});

import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { buildSite, tryToBuild } from '../support/build.ts';
import { useCopy } from '../support/use-content.ts';

// Whoever uses this project as an Astro project: integrations of others, and options of Astro.
const { home, content, edit, reset } = useCopy('tests/fixtures/sites/subpath');
const outDir = join(home, 'dist');
const built = (path: string) => readFileSync(join(outDir, path), 'utf8');
const config = `.cache/other-${process.pid}.config.mjs`;
const settings = { content, outDir, args: ['--config', config] };

/** Writes a configuration: ours with more integrations before it, and more options. */
function configure({ imports = '', integrations = '', options = '' }): void {
  mkdirSync('.cache', { recursive: true });
  writeFileSync(
    config,
    `import ours from ${JSON.stringify(pathToFileURL(resolve('astro.config.mjs')).href)};
    ${imports}
    export default { ...ours, integrations: [${integrations} ...ours.integrations], ${options} };`,
  );
}

/** An integration that does something with the folder of the built site. */
const whenBuilt = (code: string) => ({
  imports: `import { readFileSync, mkdirSync, writeFileSync } from 'node:fs';`,
  integrations: `{ name: 'other', hooks: { 'astro:build:done': ({ dir }) => {
    const at = (path) => new URL(path, dir);
    ${code}
  } } },`,
});

beforeEach(reset);
afterAll(() => rmSync(config, { force: true }));

describe('integrations of others', () => {
  test('@astrojs/sitemap sees every page, also if nothing was edited', () => {
    configure({ imports: `import sitemap from '@astrojs/sitemap';`, integrations: 'sitemap(),' });
    const { stdout } = buildSite(settings);
    expect(stdout).toContain('Every page is rendered: @astrojs/sitemap may change them.');
    const first = built('sitemap-0.xml');
    expect(first).toContain('<loc>https://host.example/help/en/kb/1/</loc>');
    expect(built('sitemap-index.xml')).toContain('https://host.example/help/sitemap-0.xml');
    expect(built('en/kb/1/index.html')).toContain('Hold the button');
    buildSite(settings);
    expect(built('sitemap-0.xml')).toBe(first);
  });

  test('a page that one adds is part of the site, if a page leads there', () => {
    configure(whenBuilt(`mkdirSync(at('extra/')); writeFileSync(at('extra/index.html'), '<h1>Extra</h1>');`));
    const { status, stderr } = tryToBuild(settings);
    expect(stderr).toMatch(/^\/extra\/\n {2}error {2}No page links to this one\nNothing was written/);
    expect(status).toBe(1);
    edit('pages/about/en.mdx', /$/, '\n[Extra](/help/extra/)\n');
    for (let turn = 0; turn < 2; turn++) {
      buildSite(settings);
      expect(built('extra/index.html')).toBe('<h1>Extra</h1>');
    }
  });

  test('a page that one changes is what stands, and what the service worker stores', () => {
    for (const text of ['first', 'second']) {
      configure(
        whenBuilt(`const page = at('en/kb/1/index.html');
        writeFileSync(page, readFileSync(page, 'utf8').replace('</h1>', ' (${text})</h1>'));`),
      );
      buildSite(settings);
      const page = built('en/kb/1/index.html');
      expect(page).toContain(` (${text})</h1>`);
      const hash = createHash('sha256').update(page).digest('hex').slice(0, 32);
      // Lists of the builds before stay for a while.
      const list = globSync('offline/en.*.json', { cwd: outDir }).find((path) =>
        built('sw.js').includes(path),
      );
      expect(built(list!)).toContain(hash);
    }
    configure({});
    buildSite(settings);
    expect(built('en/kb/1/index.html')).not.toContain('(second)');
  });
});

describe('redirects of the configuration', () => {
  test('are pages, until they are removed', () => {
    configure({
      options: `redirects: { '/old': '/help/en/kb/1/', '/gone': { status: 302, destination: 'https://new.example/' } }`,
    });
    for (let turn = 0; turn < 2; turn++) {
      buildSite(settings);
      expect(built('old/index.html')).toMatch(/http-equiv="refresh" content="0;url=\/help\/en\/kb\/1\/"/);
      expect(built('gone/index.html')).toMatch(
        /http-equiv="refresh" content="0;url=https:\/\/new\.example\/"/,
      );
    }
    configure({});
    buildSite(settings);
    expect(globSync('{old,gone}/**', { cwd: outDir })).toEqual([]);
  });

  test('that lead nowhere stop the build', () => {
    configure({ options: `redirects: { '/old': '/help/en/kb/2/' }` });
    const { status, stderr } = tryToBuild(settings);
    expect(stderr).toMatch(/^\/old\/\n {2}error {2}`\/help\/en\/kb\/2\/` leads nowhere\nNothing was written/);
    expect(status).toBe(1);
  });
});

describe('a configuration without what the collections need is said to be wrong', () => {
  test('if Astro reads another store', () => {
    configure({
      integrations: `{ name: 'other', hooks: { 'astro:config:setup': ({ updateConfig }) => updateConfig({ vite: { plugins: [{
        name: 'other', enforce: 'pre', resolveId: { order: 'pre', handler: (id) =>
          id === 'astro:data-layer-content' ? '\\0astro:data-layer-content' : undefined } }] } }) } },`,
    });
    const { status, stderr } = tryToBuild(settings);
    expect(stderr).toBe(
      'Astro has not read the collections from src/content-layer/data-store.ts.\nIs this the version of Astro that package.json names?\n',
    );
    expect(status).toBe(1);
  });

  test('if our integration is missing', () => {
    configure({ options: 'integrations: ours.integrations.filter(({ name }) => name !== "lockstep")' });
    const { status, stderr } = tryToBuild(settings);
    expect(stderr).toContain('The collections need the integration `lockstep()`');
    expect(status).toBe(1);
  });
});

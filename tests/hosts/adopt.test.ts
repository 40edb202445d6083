import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { createSiteServer, listen } from '#serve/server.ts';
import { astroArguments, runNode } from '../support/build.ts';
import { programOf, startHost, type RunningHost } from '../support/start-host.ts';

// docs/adopt.md from its first command to a site behind nginx: what runs and what is written are its own code blocks.

const home = mkdtempSync(join(tmpdir(), 'lockstep-adopt-'));
const content = join(home, 'my-help');
const page = readFileSync('docs/adopt.md', 'utf8').split('\n## Check what you have already')[0]!;
/** Each code block: its language, the file it is, and its text. */
const blocks = [...page.matchAll(/^```(\w+)(?: (\S+))?\n(.*?)^```$/gms)].map(
  ([, lang = '', file, text = '']) => ({ lang, file, text }),
);
/** These serve for ever, and try pages in a browser: tests of their own run them. */
const elsewhere = /^npm (?:start|run verify)\b/;

/** When each file of the engine was last written. */
const engineFiles = () =>
  ['src', 'public', 'templates', 'tools', 'docs'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => {
      const path = join(folder, name);
      return `${path} ${statSync(path).isFile() ? statSync(path).mtimeMs : ''}`;
    }),
  );
let before: string[];
let host: RunningHost;

beforeAll(async () => {
  before = engineFiles();
  for (const { lang, file, text } of blocks) {
    if (file !== undefined) write(file, text);
    else if (lang === 'sh') for (const line of text.trim().split('\n')) run(line);
  }
  host = await serve(join(home, 'my-help-site'));
});
afterAll(async () => {
  await host?.stop();
  rmSync(home, { recursive: true, force: true });
});

/** Writes a file of the content folder; the fields of `site.yaml` take the place of those that are there. */
function write(file: string, text: string): void {
  const path = join(content, file);
  mkdirSync(dirname(path), { recursive: true });
  if (file !== 'site.yaml') return writeFileSync(path, text);
  const site = parseDocument(readFileSync(path, 'utf8'));
  for (const [field, value] of Object.entries(parse(text) as object)) site.set(field, value);
  writeFileSync(path, site.toString());
}

/** Runs a line as npm would, in Lockstep's folder. */
function run(line: string): void {
  if (elsewhere.test(line)) return;
  const [, script, rest = ''] = /^npm run (kb|build) -- (.*)$/.exec(line) ?? [];
  expect(script, line).toBeDefined();
  const args = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) =>
    (quoted ?? word!).replace(/^\.\.\//, `${home}/`),
  );
  const { status, stdout, stderr } = runNode(
    script === 'kb' ? ['src/cli/main.ts', ...args] : astroArguments('build', ...args),
  );
  expect([line, status, status === 0 || stdout + stderr]).toEqual([line, 0, true]);
}

/** Serves a site with nginx as docs/deploy says, else as `npm start` does. */
async function serve(folder: string): Promise<RunningHost> {
  if (programOf('nginx')) return startHost('nginx', folder, '/help/');
  const server = createSiteServer({ folder, base: '/help/' });
  const origin = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}`;
  return { origin, stop: async () => void server.close() };
}

const get = async (path: string) => {
  const response = await fetch(host.origin + path);
  return { status: response.status, text: await response.text() };
};

test.each([
  ['en', 'Clean the fan', 'Shop'],
  ['es', 'Limpiar el ventilador', 'Tienda'],
  ['pt', 'Limpar o ventilador', 'Loja'],
])('the article stands below the path: %s', async (lang, title, link) => {
  const { status, text } = await get(`/help/${lang}/kb/1003/`);
  expect(status).toBe(200);
  expect(text).toContain(`<html lang="${lang}"`);
  expect(text).toContain(`${title}</h1>`);
  expect(text).toMatch(new RegExp(`href="https://www\\.brisa\\.example/">\\s*${link}\\s*</a>`));
  expect(text).toContain('M3 10h15a4 4 0 1 0-4-4');
});

test('three articles in every language, those without a translation in their own', async () => {
  for (const kb of [1001, 1002, 1003])
    for (const lang of ['en', 'es', 'pt'])
      expect([kb, lang, (await get(`/help/${lang}/kb/${kb}/`)).status]).toEqual([kb, lang, 200]);
});

test('its colours are in the style sheet that pages load', async () => {
  const { text } = await get('/help/es/');
  const [, sheet] = /<link rel="stylesheet" href="(\/help\/_astro\/site\.[^"]+)"/.exec(text)!;
  expect((await get(sheet!)).text).toContain('#8a3b12');
  expect((await get(sheet!)).text).toContain('Verdana');
});

test('an address that is nowhere has the 404 page, and the search its files', async () => {
  const nowhere = await get('/help/es/kb/9999/');
  expect([nowhere.status, nowhere.text]).toEqual([404, expect.stringContaining('<kb-not-found')]);
  expect((await get('/help/find/pt/table.json')).status).toBe(200);
});

test('nothing on the site is of the company whose content lies beside the engine', () => {
  const folder = join(home, 'my-help-site');
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:html|md|json|xml|txt|webmanifest|svg|css|js)$/.test(name),
  );
  const foreign = texts.filter((name) =>
    /Interactive Brokers|IBKR|\bTWS\b/.test(readFileSync(join(folder, name), 'utf8')),
  );
  expect([texts.length > 50, foreign]).toEqual([true, []]);
});

test('no file of the engine was touched', () => {
  expect(engineFiles()).toEqual(before);
});

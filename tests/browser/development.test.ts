import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { astroArguments, userEnvironment } from '../support/build.ts';
import { page, usePage } from '../support/use-page.ts';

// The development server over a copy of a small site: what an author sees while writing. It reloads every open page after a
// change, more than once, so a test goes on in a page of its own where it goes elsewhere.
const folder = mkdtempSync(join(tmpdir(), 'lockstep-dev-'));
const article = join(folder, 'articles/1/en.mdx');
let server: ChildProcess;
let output = '';
let address: string;

usePage();

beforeAll(async () => {
  cpSync('tests/fixtures/sites/subpath', folder, { recursive: true });
  const args = astroArguments('dev', '--host', '127.0.0.1', '--port', '0');
  server = spawn(process.execPath, args, { env: userEnvironment({ KB_CONTENT: folder }) });
  address = await new Promise<string>((resolve, reject) => {
    const read = (data: Buffer) => {
      output += String(data);
      const found = /http:\/\/127\.0\.0\.1:\d+\/help\//.exec(output.replace(/\x1B\[[\d;]*m/g, ''));
      if (found) resolve(found[0]);
    };
    server.stdout!.on('data', read);
    server.stderr!.on('data', read);
    server.once('exit', () => reject(new Error(output)));
  });
});

afterAll(async () => {
  server?.kill();
  if (server?.exitCode === null) await once(server, 'exit');
  rmSync(folder, { recursive: true, force: true });
});

const edit = (from: string, to: string) =>
  writeFileSync(article, readFileSync(article, 'utf8').replace(from, to));
const overlay = () => page.locator('vite-error-overlay');
const heading = (name: string) => page.getByRole('heading', { name });

test('an edit shows, a mistake opens the overlay with place and mend, and mending closes it', async () => {
  await page.goto(`${address}en/kb/1/`);
  await heading('Hold the button').waitFor();
  edit('## Hold the button', '## Press the button');
  await heading('Press the button').waitFor();

  edit('<Figure', '<Figur');
  await overlay().waitFor({ state: 'attached' });
  await overlay()
    .getByText('Unexpected component `<Figur>`')
    .or(overlay().getByText('Figur').first())
    .first()
    .waitFor({ state: 'attached' });
  await expect.poll(() => output).toContain('Did you mean `<Figure>`?');
  edit('<Figur ', '<Figure ');
  await overlay().waitFor({ state: 'detached' });
  await heading('Press the button').waitFor();
});

test('a contradiction between the languages shows as well', async () => {
  await page.goto(`${address}en/kb/1/`);
  edit('**5 seconds**', '**6 seconds**');
  await overlay().waitFor({ state: 'attached' });
  await expect.poll(() => output).toMatch(/5 segundos/);
  edit('**6 seconds**', '**5 seconds**');
  await overlay().waitFor({ state: 'detached' });
});

test('the server survives a file that cannot be parsed, and search works', async () => {
  await page.goto(`${address}en/kb/1/`);
  const text = readFileSync(article, 'utf8');
  writeFileSync(article, '---\n{');
  await overlay().waitFor({ state: 'attached' });
  writeFileSync(article, text);
  await heading('the button').waitFor();
  const search = await page.context().newPage();
  await search.goto(`${address}en/search/?q=button`);
  await search.locator('a[href^="/help/en/kb/1/"]').first().waitFor();
});

test('an article that is added, called otherwise and removed shows in lists and topics without a restart', async () => {
  const added = join(folder, 'articles/9');
  const inAdded = (lang: string, changes: [from: string | RegExp, to: string][]) => {
    const file = join(added, `${lang}.mdx`);
    const text = changes.reduce(
      (before, [from, to]) => before.replace(from, to),
      readFileSync(file, 'utf8').replaceAll('kb:1', 'kb:9'),
    );
    writeFileSync(file, text);
  };
  const renamed = (title: string): [RegExp, string] => [/^title: .*$/m, `title: ${title}`];
  const topic = /^topics: \[([\w-]+)/m.exec(readFileSync(article, 'utf8'))![1]!;
  const paths = [`en/topics/${topic}/`, 'en/kb/9/', 'api/v1/index.json', 'find/en/9.json'];
  const titles = () =>
    Promise.all(paths.map(async (path) => /Otter \w+/.exec(await (await fetch(address + path)).text())?.[0]));

  cpSync(join(folder, 'articles/1'), added, { recursive: true });
  inAdded('es', [['kb: 1\n', 'kb: 9\n'], renamed('Nutria')]);
  inAdded('en', [['kb: 1\n', 'kb: 9\n'], renamed('Otter first')]);
  await expect.poll(titles).toEqual(paths.map(() => 'Otter first'));

  // Saves in quick succession: the last one counts.
  for (const word of ['second', 'third', 'fourth']) inAdded('en', [renamed(`Otter ${word}`)]);
  await expect.poll(titles).toEqual(paths.map(() => 'Otter fourth'));

  rmSync(added, { recursive: true });
  await expect.poll(async () => (await fetch(`${address}en/kb/9/`)).status).toBe(404);
  await expect.poll(titles).toEqual(paths.map(() => undefined));
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { join } from 'node:path';
import { cacheFolder } from '#content-layer/cache.ts';
import { assetFolder } from '#i18n/urls/assets.ts';
import { withBase } from '#i18n/urls/base.ts';
import { articlePath } from '#i18n/urls/pages.ts';
import { readContent } from '#content-layer/read-content.ts';
import { readCount } from './benchmark.ts';
import { timeBuild } from './time-build.ts';

export const summary =
  'asks a server for pages while their site is built anew and replaced: [builds] [seconds at least] [content], 10, 30 and src/content by default';

const connections = 16;

/** A page and what it loads, as a reader got them. */
interface Seen {
  requests: number;
  /** What was wrong, with how often. */
  failures: Map<string, number>;
  editions: Set<string>;
}

/** Prints how many requests were answered; the process ends with 1 if one of them failed or mixed two builds. */
export async function run([builds, least, from = 'src/content']: string[]): Promise<void> {
  const home = join('.cache', 'bench', 'load');
  const [content, site] = [join(home, 'content'), join(home, 'site')];
  for (const folder of [home, cacheFolder(content)]) rmSync(folder, { recursive: true, force: true });
  cpSync(from, content, { recursive: true });
  const edit = editor(content);
  edit(0);
  await timeBuild(content, site);

  const server = spawn(process.execPath, ['src/serve/main.ts', '--dir', site], {
    env: { ...process.env, KB_CONTENT: content, PORT: '0', HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const [said] = (await once(server.stdout, 'data')) as [Buffer];
    const seen: Seen = { requests: 0, failures: new Map(), editions: new Set() };
    const pages = pagesOf(content);
    const agent = new Agent({ keepAlive: true, maxSockets: connections });
    let isOver = false;
    const readers = Array.from({ length: connections }, async (_, first) => {
      for (let turn = first; !isOver; turn++)
        await readPage(new URL(pages[turn % pages.length]!, String(said).trim()), agent, seen);
    });
    const started = performance.now();
    const count = readCount(builds) ?? 10;
    for (let build = 1; build <= count; build++) {
      edit(build);
      await timeBuild(content, site);
    }
    const rest = (readCount(least) ?? 30) * 1000 - (performance.now() - started);
    await new Promise((resolve) => setTimeout(resolve, Math.max(rest, 0)));
    isOver = true;
    await Promise.all(readers);
    agent.destroy();
    const seconds = (performance.now() - started) / 1000;
    print(
      `${count} builds, ${seconds.toFixed(0)} s, ${seen.requests} requests, ${seen.editions.size} editions`,
    );
    for (const [failure, times] of seen.failures) print(`  ${times} times: ${failure}`);
    if (seen.failures.size > 0) process.exitCode = 1;
  } finally {
    server.kill();
  }
}

/** Marks every text of every article with the number of the build. */
function editor(content: string): (build: number) => void {
  const files = readContent(content).articles.flatMap(({ source, translations }) =>
    [source, ...translations].map(({ kb, lang }) => {
      const file = join(content, 'articles', String(kb), `${lang}.mdx`);
      const text = readFileSync(file, 'utf8');
      return { file, text, of: `of KB${kb} (${lang})` };
    }),
  );
  return (build) => {
    for (const { file, text, of } of files)
      writeFileSync(file, text.replace(/^(title|summary): .*/gm, `$1: Edition${1000 + build} ${of}`));
  };
}

function pagesOf(content: string): string[] {
  const { articles, site } = readContent(content);
  return articles.flatMap(({ kb }) =>
    site.languages.map((lang) => withBase(site.base, articlePath(lang, kb))),
  );
}

/** Asks for a page and for what it loads, and notes whatever is not as one build made it. */
async function readPage(url: URL, agent: Agent, seen: Seen): Promise<void> {
  const html = await read(url, agent, seen);
  if (html === undefined) return;
  if (!html.trimEnd().endsWith('</html>')) note(seen, `${url.pathname} ends in ${html.slice(-30)}`);
  // Its own title, in the head and in the text; other articles are named in both with theirs.
  const editions = new Set(html.match(/Edition\d{4}/g));
  if (editions.size !== 1) note(seen, `${url.pathname} has ${[...editions].join(', ') || 'no edition'}`);
  for (const edition of editions) seen.editions.add(edition);
  const loaded = html.match(/(?<=(?:href|src)=")[^"]+/g) ?? [];
  for (const asset of new Set(loaded.filter((path) => path.includes(assetFolder))))
    await read(new URL(asset, url), agent, seen);
}

/** The text of an answer; undefined if there was none of the whole file. */
async function read(url: URL, agent: Agent, seen: Seen): Promise<string | undefined> {
  seen.requests++;
  try {
    return await new Promise((resolve, reject) => {
      const request = get(url, { agent }, (response) => {
        if (response.statusCode !== 200) note(seen, `${url.pathname}: ${response.statusCode}`);
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => (text += part));
        response.on('end', () => resolve(response.statusCode === 200 ? text : undefined));
        response.on('error', reject);
      });
      request.on('error', reject);
    });
  } catch (error) {
    note(seen, `${url.pathname}: ${(error as Error).message}`);
    return undefined;
  }
}

function note(seen: Seen, failure: string): void {
  seen.failures.set(failure, (seen.failures.get(failure) ?? 0) + 1);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { describeInto } from '#integration/built-files.ts';
import { stageSite } from '#integration/staged-site.ts';
import { createSiteServer, listen } from '#serve/server.ts';
import { writeWorker } from '#offline/write-worker.ts';
import type { Site } from '#schema/site.ts';

/**
 * A copy of a built site with texts replaced in some of its files, and a worker of its own: the next release, without
 * building again.
 */
export async function nextRelease(
  from: string,
  to: string,
  site: Site,
  replaced: Record<string, [string, string]>,
): Promise<string> {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  rmSync(join(to, 'offline'), { recursive: true });
  for (const [path, [before, after]] of Object.entries(replaced)) {
    const text = readFileSync(join(to, path), 'utf8');
    if (!text.includes(before)) throw new Error(`${path} does not have "${before}".`);
    writeFileSync(join(to, path), text.replaceAll(before, after));
  }
  const release = stageSite(to, site.base, new Map());
  describeInto(release.files, to, site.base);
  await writeWorker(release.put, release.files.values(), site);
  return to;
}

/** A host whose release, reachability and connections a test changes under the browser. */
export interface Host {
  url: string;
  deploy: (folder: string) => void;
  /** Connections for these paths break; none by default. */
  breaks: (path: string) => boolean;
  /** What the answer for a path waits for; nothing by default. */
  holds: (path: string) => Promise<unknown> | undefined;
  /** Answers every request with this page, as a broken host or the log-in page of a hotel does. */
  saysOnly: { status: number; html: string } | undefined;
  /** Leads from every page to its address without the slash, and serves it there, as some hosts do. */
  takesSlashes: boolean;
  /** Paths asked for, in order. */
  asked: string[];
  stop: () => Promise<void>;
}

export async function startHost(folder: string, base = '/'): Promise<Host> {
  let current: Server = createSiteServer({ folder, base });
  const host: Host = {
    url: '',
    deploy: (next) => (current = createSiteServer({ folder: next, base })),
    breaks: () => false,
    holds: () => undefined,
    saysOnly: undefined,
    takesSlashes: false,
    asked: [],
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  const server = createServer(async (request, response) => {
    const path = request.url ?? '';
    host.asked.push(path);
    await host.holds(path);
    if (host.breaks(path)) request.socket.destroy();
    else if (host.saysOnly)
      response.writeHead(host.saysOnly.status, { 'Content-Type': 'text/html' }).end(host.saysOnly.html);
    else if (host.takesSlashes && /.\/$/.test(path))
      response.writeHead(308, { Location: path.slice(0, -1) }).end();
    else {
      if (host.takesSlashes && /\/[^/.]+$/.test(path)) request.url = `${path}/`;
      current.emit('request', request, response);
    }
  });
  host.url = `http://127.0.0.1:${await listen(server, '127.0.0.1', 0)}${base}`;
  return host;
}

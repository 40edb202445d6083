import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask as askRaw } from '../../support/ask.ts';
import { serveSite, type ServedSite } from '../../support/serve.ts';

const dist = mkdtempSync(join(tmpdir(), 'lockstep-'));
const text = '0123456789'.repeat(20);
let site: ServedSite;

beforeAll(async () => {
  mkdirSync(join(dist, 'en/kb/1'), { recursive: true });
  for (const path of ['404.html', 'index.html', 'sw.js', 'en/index.html', 'en/kb/1/index.html'])
    writeFileSync(join(dist, path), `<p>${path}`);
  for (const path of [
    'theme.js',
    'en/kb/1.md',
    'llms.txt',
    'feed.xml',
    'site.webmanifest',
    'x.json',
    'x.svg',
  ])
    writeFileSync(join(dist, path), text);
  writeFileSync(join(dist, 'theme.js.br'), brotliCompressSync(text));
  writeFileSync(join(dist, 'theme.js.gz'), gzipSync(text));
  writeFileSync(join(dist, 'large.wasm'), Buffer.alloc(4_000_000));
  writeFileSync(join(dist, '.secret'), text);
  execFileSync('mkfifo', [join(dist, 'pipe')]);
  symlinkSync('loop', join(dist, 'loop'));
  site = await serveSite(dist);
});

afterAll(async () => {
  await site.close();
  rmSync(dist, { recursive: true, force: true });
});

const ask = (target: string, headers: string[] = [], method = 'GET') =>
  askRaw(site.url, target, headers, { method });

describe('ranges', () => {
  test.each([
    ['bytes=0-9', 206, 10],
    ['bytes=-10', 206, 10],
    ['bytes=0-0', 206, 1],
    ['bytes=190-', 206, 10],
    ['bytes=195-9999999', 206, 5],
    ['bytes=0-9007199254740992', 206, 200],
    ['bytes=0-9223372036854775807', 206, 200],
    ['bytes=-9007199254740993', 206, 200],
    ['bytes=200-', 416, 0],
    ['bytes=99999999-', 416, 0],
    ['bytes=5-2', 416, 0],
    ['bytes= 9-3', 416, 0],
    ['items=0-1', 200, 200],
    ['bytes=0-1,3-4', 200, 200],
    ['bytes=1e3-2e3', 200, 200],
    ['bytes=0x10-0x20', 200, 200],
    ['bytes=1-2x', 200, 200],
    ['bytes=a-b', 200, 200],
    ['bytes=', 200, 200],
    ['bytes=-0', 416, 0],
  ])('%s', async (range, status, length) => {
    for (const method of ['GET', 'HEAD']) {
      const answer = await ask('/theme.js', [`Range: ${range}`], method);
      expect([method, answer.status]).toEqual([method, status]);
      if (method === 'GET') expect(answer.body).toHaveLength(length);
    }
    expect((await ask('/')).status).toBe(200);
  });

  test.each(['', 'bytes', 'bytes=-', 'bytes=--1', 'bytes=,', '💥'])(
    'the odd one `%s` ends nothing',
    async (range) => {
      expect([200, 206, 416]).toContain((await ask('/theme.js', [`Range: ${range}`])).status);
      expect((await ask('/')).status).toBe(200);
    },
  );

  test('`If-Range` gives a part if the file is unchanged, and the whole file if it is not', async () => {
    const etag = (await ask('/theme.js')).fields.get('etag')!;
    expect((await ask('/theme.js', ['Range: bytes=0-9', `If-Range: ${etag}`])).status).toBe(206);
    expect((await ask('/theme.js', ['Range: bytes=0-9', 'If-Range: "another"'])).status).toBe(200);
  });
});

describe('a file that the client already has is not sent again', () => {
  test.each([
    (etag: string) => `If-None-Match: ${etag}`,
    (etag: string) => `If-None-Match: "a", ${etag}, "b"`,
    () => 'If-None-Match: *',
    () => `If-Modified-Since: ${new Date(Date.now() + 5000).toUTCString()}`,
  ])('%s', async (header) => {
    const etag = (await ask('/theme.js')).fields.get('etag')!;
    const { status, body } = await ask('/theme.js', [header(etag)]);
    expect([status, body]).toEqual([304, '']);
  });
});

test.each([
  ['br, gzip', 'br'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip', 'gzip'],
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0, gzip;q=0', undefined],
  ['br; q=0.0,gzip ;q=0.5', 'gzip'],
  ['vibrant', undefined],
  ['*', 'br'],
  ['*;q=0', undefined],
  ['', undefined],
])('`Accept-Encoding: %s` gets %s', async (accepted, encoding) => {
  const { fields } = await ask('/theme.js', [`Accept-Encoding: ${accepted}`]);
  expect([fields.get('content-encoding'), fields.get('vary')]).toEqual([encoding, 'Accept-Encoding']);
});

test.each([
  ['/en/', 'text/html; charset=utf-8'],
  ['/theme.js', 'text/javascript; charset=utf-8'],
  ['/en/kb/1.md', 'text/markdown; charset=utf-8'],
  ['/llms.txt', 'text/plain; charset=utf-8'],
  ['/feed.xml', 'application/xml; charset=utf-8'],
  ['/site.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['/x.json', 'application/json; charset=utf-8'],
  ['/x.svg', 'image/svg+xml; charset=utf-8'],
  ['/large.wasm', 'application/wasm'],
])('%s has the content type %s', async (path, type) => {
  expect((await ask(path, [], 'HEAD')).fields.get('content-type')).toBe(type);
});

test.each([
  '/pipe',
  '/.secret',
  '/%2esecret',
  '/theme.js.br',
  '/theme.js/',
  '/en/kb/1.md/',
  '/en/index',
  '/404',
])('%s is not an address of the site', async (path) => {
  const { status, body } = await ask(path);
  expect([status, body]).toEqual([404, '<p>404.html']);
});

test('a page has one address', async () => {
  for (const path of ['/en', '/en/index.html'])
    expect((await ask(`${path}?x=1`)).fields.get('location')).toBe('/en/?x=1');
});

test('other origins may read a 404 of the API, as they may read its files', async () => {
  const allowed = async (path: string) => (await ask(path)).fields.get('access-control-allow-origin');
  expect([await allowed('/api/v1/none.json'), await allowed('/en/none/')]).toEqual(['*', undefined]);
});

test('a file that cannot be opened fails only its own request', async () => {
  expect((await ask('/loop')).status).toBe(500);
  expect((await ask('/')).status).toBe(200);
});

test.skipIf(process.platform !== 'linux')('clients that hang up leave no file open', async () => {
  const { port } = new URL(site.url);
  for (let client = 0; client < 40; client++) {
    const socket = connect(Number(port), '127.0.0.1');
    socket.write('GET /large.wasm HTTP/1.1\r\nHost: x\r\n\r\n');
    await once(socket, 'readable');
    socket.resetAndDestroy();
  }
  await expect.poll(openFiles, { timeout: 20_000 }).toEqual([]);
});

function openFiles(): string[] {
  return readdirSync('/proc/self/fd').flatMap((descriptor) => {
    try {
      return [readlinkSync(`/proc/self/fd/${descriptor}`)].filter((path) => path.startsWith(dist));
    } catch {
      return [];
    }
  });
}

test.skipIf(process.platform !== 'linux')(
  'a server that may open few files outlives many readers',
  async () => {
    const command = 'ulimit -n 40; exec "$0" src/serve/main.ts --dir "$1"';
    const server = spawn('bash', ['-c', command, process.execPath, dist], {
      env: { ...process.env, PORT: '0', HOST: '127.0.0.1' },
    });
    const [line] = (await once(server.stdout, 'data')) as [Buffer];
    const url = line.toString().trim();
    const sockets = Array.from({ length: 60 }, () => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      socket.on('error', () => {});
      socket.write('GET /large.wasm HTTP/1.1\r\nHost: x\r\n\r\n');
      return socket;
    });
    await new Promise((resolve) => setTimeout(resolve, 500));
    for (const socket of sockets) socket.destroy();
    await expect.poll(async () => (await fetch(url)).status, { timeout: 20_000 }).toBe(200);
    server.kill();
    expect(await once(server, 'exit')).toEqual([0, null]);
  },
);

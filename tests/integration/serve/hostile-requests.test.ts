import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../../support/ask.ts';
import { serveSite, type ServedSite } from '../../support/serve.ts';

const home = mkdtempSync(join(tmpdir(), 'lockstep-'));
const missing = '<p>Not here.';
const secret = 'not of the site';
let site: ServedSite;

beforeAll(async () => {
  mkdirSync(join(home, 'dist/en'), { recursive: true });
  for (const path of ['index.html', 'sw.js', 'en/index.html']) writeFileSync(join(home, 'dist', path), path);
  writeFileSync(join(home, 'dist/404.html'), missing);
  writeFileSync(join(home, 'dist/_redirects'), '/article/7 /kb/7/ 301\n');
  writeFileSync(join(home, 'secret.txt'), secret);
  site = await serveSite(join(home, 'dist'));
});

afterEach(async () => expect((await ask(site.url, '/')).status).toBe(200));

afterAll(async () => {
  await site.close();
  rmSync(home, { recursive: true, force: true });
});

describe('a path that leads out of the site leads nowhere', () => {
  const prefixes = ['/', '/en/', '//', '/en%2f', '/%2f', '/./', 'http://x/', '/\\'];
  const targets = ['secret.txt', 'etc/passwd'];
  test.each([
    ...['../', '..%2f', '%2e%2e/', '%2e%2e%2f', '.%2e/', '..//', '..\\', '..%5c', '%2e%2e%5c'],
    ...['%252e%252e/', '%252e%252e%252f', '..%252f', '..;/', '.../', '....//', '..%00/', '%00../', '..%09/'],
    ...[
      '..%c0%af',
      '%c0%ae%c0%ae/',
      '..%ef%bc%8f',
      '%uff0e%uff0e/',
      '%u002e%u002e/',
      '..%e2%88%95',
      '..%ff/',
    ],
  ])('%s', async (up) => {
    const paths = prefixes.flatMap((prefix) =>
      [1, 2, 7].flatMap((depth) => targets.map((target) => prefix + up.repeat(depth) + target)),
    );
    for (const path of paths) {
      const { status, body } = await ask(site.url, path);
      expect([path, status]).toEqual([path, expect.toSatisfy((code) => code === 404 || code === 400)]);
      expect(body).not.toContain(secret);
      expect(body).not.toContain('root:');
    }
  });
});

describe('a redirect stays on the host and adds no header', () => {
  const leading = [
    ...['//evil.example/en', '///evil.example/', '/\\evil.example/', '/\\/evil.example', '/%5cevil.example'],
    ...['/%2f%2fevil.example/', '/en/..//evil.example', '/.//evil.example', '/%2e//evil.example'],
    ...[
      'http://evil.example/en',
      'http://evil.example//evil.example/',
      'https:evil.example',
      '//',
      '/en?x=//a',
    ],
    ...['/en%0d%0aX-Added:1', '/en?%0d%0aX-Added:1', '/article/7?%0d%0aX-Added:1', '/article/7/?q=<script>'],
    ...[
      '/article/7//',
      '/article/7%2f',
      '/article/7?\r\nX-Added: 1',
      '/en\tx',
      '/en\rx',
      'javascript:alert(1)',
    ],
  ];
  test.each(leading)('%j', async (target) => {
    const { status, fields } = await ask(site.url, target);
    expect([301, 308, 400, 404]).toContain(status);
    expect(fields.has('x-added')).toBe(false);
    expect(fields.get('location') ?? '/').toMatch(/^\/(?![/\\])[^\s<>]*$/);
  });

  test.each(['', 'evil.example', 'a b', '[::1', 'x\\y', 'x@y', '<script>', '127.0.0.1:99999', 'x, y'])(
    'whatever host is asked for: %j',
    async (host) => {
      const { fields } = await ask(site.url, '/en', [], { host });
      expect(fields.get('location')).toBe('/en/');
    },
  );
});

test.each(['OPTIONS', 'POST', 'PUT', 'DELETE', 'TRACE', 'PATCH', 'PROPFIND'])(
  'the method %s is not allowed',
  async (method) => {
    const { status, fields } = await ask(site.url, '/en/', [], { method });
    expect([status, fields.get('allow')]).toEqual([405, 'GET, HEAD']);
  },
);

test.each(['CONNECT', 'FOO', 'get', 'G ET', ''])('the method %j ends nothing', async (method) => {
  const { status } = await ask(site.url, '/en/', [], { method });
  expect(status).not.toBe(200);
});

describe('what is too large is refused', () => {
  /** Or the connection is closed before an answer is read. */
  const refused = [431, NaN];

  test.each([17_000, 200_000])('an address of %d characters', async (length) => {
    for (const part of ['a', '/', '%41'])
      expect(refused).toContain((await ask(site.url, `/${part.repeat(length / part.length)}`)).status);
  });

  test.each([2100, 20_000])('%d headers', async (count) => {
    const headers = Array.from({ length: count }, (_, at) => `x-a-long-name-${at}: value`);
    expect(refused).toContain((await ask(site.url, '/en/', headers)).status);
  });
});

test.each([
  ...[
    '/%',
    '/%zz',
    '/%e0%a4%a',
    '/%00',
    '/en/%00.html',
    '/<script>',
    '/"><img>',
    '/__proto__',
    '/constructor',
  ],
  ...[
    '/toString',
    '/en/__proto__/',
    '/en////',
    `/${'x'.repeat(5000)}`,
    '/.git/',
    '/.cache/',
    'file:///etc/passwd',
  ],
])('the page for %s is the one for all that is missing', async (path) => {
  const { status, body } = await ask(site.url, path);
  expect([status, body]).toEqual([404, missing]);
});

test('clients that never finish a request keep nobody waiting', async () => {
  const sockets = Array.from({ length: 100 }, () => {
    const socket = connect(Number(new URL(site.url).port), '127.0.0.1');
    socket.on('error', () => {});
    socket.write('GET /en/ HTTP/1.1\r\nHost: x\r\nX-Slow: ');
    return socket;
  });
  await Promise.all(sockets.map((socket) => once(socket, 'connect')));
  expect((await ask(site.url, '/en/')).status).toBe(200);
  for (const socket of sockets) socket.destroy();
});

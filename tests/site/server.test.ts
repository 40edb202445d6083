import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { createServer } from 'node:net';
import { describe, expect, inject, test } from 'vitest';
import { useSites } from '../support/use-sites.ts';

const { main: site, subpath: below } = useSites('main', 'subpath');

/** Sends a target as it stands; `fetch` would mend it first. */
async function statusOf(target: string): Promise<number | undefined> {
  const { hostname, port } = new URL(site.url);
  const [response] = (await once(request({ hostname, port, path: target }).end(), 'response')) as [
    IncomingMessage,
  ];
  response.resume();
  return response.statusCode;
}

const get = (path: string, headers = {}) => fetch(new URL(path, site.url), { redirect: 'manual', headers });

describe('what a production host would send', () => {
  test('security and cache headers', async () => {
    const { headers } = await get('/es/');
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
    const [asset] = /\/_astro\/[\w.-]+\.css/.exec(await (await get('/es/')).text())!;
    expect((await get(asset)).headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test('compressed files', async () => {
    expect(
      (await get('/es/kb/1133/', { 'accept-encoding': 'br, gzip' })).headers.get('content-encoding'),
    ).toBe('br');
    expect((await get('/es/kb/1133/', { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBe(
      'gzip',
    );
  });

  test('one address per page', async () => {
    const response = await get('/es/kb/1133?x=1');
    expect([response.status, response.headers.get('location')]).toEqual([308, '/es/kb/1133/?x=1']);
  });

  test('the page for what is not there', async () => {
    for (const path of ['/es/kb/99999/', '/%', '/..%2f..%2fetc/passwd', '/es/%00']) {
      const response = await get(path);
      expect([path, response.status]).toEqual([path, 404]);
      expect(await response.text()).toContain('Página no encontrada');
    }
  });

  test('a target that is no path of the site', async () => {
    for (const target of ['//', '///', '//es', '//es/', '//[', '/\\es', '*', 'http://[']) {
      expect([target, await statusOf(target)]).toEqual([target, 404]);
    }
    expect(await statusOf(`${site.url}es/`)).toBe(200);
  });

  test('nothing but reading', async () => {
    expect((await fetch(site.url, { method: 'POST' })).status).toBe(405);
  });

  test('below a path', async () => {
    const at = (path: string) => fetch(new URL(path, below.url), { redirect: 'manual' });
    expect((await at('/help/en/kb/1/')).status).toBe(200);
    expect((await at('/help')).headers.get('location')).toBe('/help/');
    expect((await at('/en/kb/1/')).status).toBe(404);
  });

  test.each([
    ['/hc/en-us/articles/360?x=1', '/help/en/kb/1/?x=1'],
    ['/hc/en-us/articles/360-Coffee-is-cold', '/help/en/kb/1/'],
    ['/help/gu%C3%ADa/', '/help/es/kb/1/'],
    ['/help/guide/setup/first.html', '/help/kb/1/'],
    ['/help/shop', 'https://shop.example/'],
  ])('the old address %s', async (from, to) => {
    const { status, headers } = await fetch(new URL(from, below.url), { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([301, to]);
  });
});

describe('npm run serve', () => {
  const start = (env: Record<string, string>) =>
    spawn(process.execPath, ['src/serve/main.ts', '--dir', inject('sites').main], {
      env: { ...process.env, ...env },
    });

  test('takes the next free port, says where, and ends on Ctrl-C', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as { port: number };
    const server = start({ PORT: String(port), HOST: '127.0.0.1' });
    const [line] = (await once(server.stdout, 'data')) as [Buffer];
    const url = /http:\/\/127\.0\.0\.1:(\d+)\//.exec(line.toString());
    expect(Number(url?.[1])).toBeGreaterThan(port);
    expect((await fetch(url![0])).status).toBe(200);
    server.kill('SIGINT');
    expect(await once(server, 'exit')).toEqual([0, null]);
    taken.close();
  });

  test.each([
    [{ PORT: 'abc' }, 'Unexpected `abc` in PORT'],
    [{ HOST: 'no.such.host.invalid' }, 'no.such.host.invalid'],
  ])('%j is refused in one line', async (env, message) => {
    const server = start(env);
    let stderr = '';
    server.stderr.on('data', (data) => (stderr += String(data)));
    // Not at its exit: what it has said may still be on the way.
    expect((await once(server, 'close'))[0]).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

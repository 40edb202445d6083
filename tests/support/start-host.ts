import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export const hostNames = ['nginx', 'apache', 'caddy'] as const;
export type HostName = (typeof hostNames)[number];

/** What the ring runs, by host: names a system may have it under. */
const programs: Record<HostName, readonly string[]> = {
  nginx: ['/usr/sbin/nginx'],
  apache: ['/usr/sbin/apache2'],
  caddy: ['/usr/bin/caddy'],
};

export function programOf(host: HostName): string | undefined {
  return programs[host].find((path) => existsSync(path));
}

export interface RunningHost {
  /** The address of the host, without a path. */
  origin: string;
  stop: () => Promise<void>;
}

/** Serves a built site with a real host, configured as the page in `docs/deploy` says, on a port of its own. */
export async function startHost(host: HostName, site: string, base: string): Promise<RunningHost> {
  const home = mkdtempSync(join(tmpdir(), 'lockstep-host-'));
  chmodSync(home, 0o755);
  const root = join(home, 'www');
  const folder = join(root, base);
  mkdirSync(folder, { recursive: true });
  cpSync(site, folder, { recursive: true });
  const port = await freePort();
  // What the page says, with the folder, the port and the place of the site put in.
  const example = readFileSync(`docs/deploy/${host}.md`, 'utf8')
    .split(`\`\`\`${host}\n`)[1]!
    .split('```')[0]!;
  const own = example
    .replaceAll('/srv/www/deploy', join(folder, 'deploy'))
    .replaceAll('/srv/www', root)
    .replace(/help\.example \{/, `:${port} {`)
    .replace('listen 80', `listen 127.0.0.1:${port}`)
    .replace('*:80', `127.0.0.1:${port}`);
  const file = join(home, 'host.conf');
  writeFileSync(file, around[host](own, home, port));
  const child = spawn(programOf(host)!, argumentsOf[host](file), {
    env: { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (data) => (said += String(data)));
  child.stderr.on('data', (data) => (said += String(data)));
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  for (let left = 100; left > 0; left--) {
    if (child.exitCode !== null) break;
    if (
      await fetch(origin + base).then(
        () => true,
        () => false,
      )
    )
      return { origin, stop };
    await setTimeout(100);
  }
  const log = join(home, 'error.log');
  if (existsSync(log)) said += readFileSync(log, 'utf8');
  await stop();
  throw new Error(`${host} does not answer:\n${said}`);
}

/** The rest of a configuration, as Debian's packages have it, so that nothing outside the folder of the test is touched. */
const around: Record<HostName, (own: string, home: string, port: number) => string> = {
  nginx: (own, home) =>
    `daemon off;\npid ${home}/pid;\nerror_log stderr;\nworker_processes 1;\nevents {}\nhttp {\n` +
    ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `  ${name}_temp_path ${home}/${name};\n`)
      .join('') +
    `  access_log off;\n  include /etc/nginx/mime.types;\n  default_type application/octet-stream;\n${own}}\n`,
  apache: (own, home, port) =>
    `ServerRoot ${home}\nPidFile ${home}/pid\nServerName localhost\nListen 127.0.0.1:${port}\nErrorLog ${home}/error.log\n` +
    (process.getuid?.() === 0 ? 'User www-data\nGroup www-data\n' : '') +
    ['mpm_event', 'authz_core', 'dir', 'mime', 'alias', 'headers', 'rewrite', 'negotiation']
      .map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so\n`)
      .join('') +
    `Include /etc/apache2/mods-available/mime.conf\n${own}`,
  caddy: (own) => `{\n  admin off\n  auto_https off\n  default_bind 127.0.0.1\n}\n${own}`,
};

const argumentsOf: Record<HostName, (file: string) => string[]> = {
  nginx: (file) => ['-c', file],
  apache: (file) => ['-f', file, '-D', 'FOREGROUND'],
  caddy: (file) => ['run', '--config', file, '--adapter', 'caddyfile'],
};

/** What a program says of itself, for the report. */
export function versionOf(host: HostName): string {
  const program = programOf(host);
  if (program === undefined) return `${host} is not installed`;
  const { stdout, stderr } = spawnSync(program, [host === 'caddy' ? 'version' : '-v'], { encoding: 'utf8' });
  return `${host} ${/\d+\.\d+\.\d+/.exec(stdout + stderr)?.[0] ?? ''}`;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

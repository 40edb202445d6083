import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder: string;

/** Every Node of this machine, each version once: the one that runs the tests first. */
const nodes = new Map(
  [process.execPath, ...(process.env['PATH'] ?? '').split(delimiter).map((each) => join(each, 'node'))]
    .filter((node) => existsSync(node))
    .map((node) => [execFileSync(node, ['--version'], { encoding: 'utf8' }).trim(), node] as const)
    .reverse(),
);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kb-package-'));
  const npm = (...args: string[]) =>
    execFileSync('npm', [...args, '--loglevel=error'], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
  execFileSync(process.execPath, ['tools/package.mjs', join(folder, 'package')]);
  const tarballs = ['./package', './package-create'].map((each) => `./${npm('pack', each).trim()}`);
  write('package.json', '{}');
  npm('install', ...tarballs, '--prefer-offline', '--no-audit', '--no-fund');
  write('docs/en/setup.md', '# Setup\n\nWait 2 days.\n\n{{< note >}}\n');
  write('docs/es/setup.md', '# Configuración\n\nEspere 3 días.\n\n{{< note >}}\n');
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

describe.each([...nodes])('the installed package on Node %s', (_, node) => {
  const kb = (...args: string[]) =>
    spawnSync(node, [join(folder, 'node_modules/lockstep-kb/lib/kb.js'), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });

  test('checks a tree that is not ours', () => {
    const { stdout, stderr, status } = kb('check', '--format', 'unix', 'docs');
    expect(stderr).toBe('');
    expect(stdout).toContain('docs/es/setup.md:3:8');
    expect(stdout).toContain('Unexpected `3 días`, expected `2 days`');
    expect(status).toBe(1);
  });

  test('checks many pages on several processors', () => {
    for (let i = 0; i < 320; i++) {
      write(`many/en/${i}.md`, 'Wait 2 days.\n');
      write(`many/es/${i}.md`, 'Espere 3 días.\n');
    }
    const { stdout, status } = kb('check', '--root', 'many', '--format', 'unix');
    expect(stdout.trim().split('\n')).toHaveLength(320);
    expect(status).toBe(1);
  }, 60_000);

  test('starts a content folder, as `npm create` does', () => {
    const create = join(folder, 'node_modules/create-lockstep/lib/create-lockstep.js');
    const made = spawnSync(node, [create, 'my-help', '--languages', 'es,en'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect([made.stderr, made.status]).toEqual(['', 0]);
    expect(existsSync(join(folder, 'my-help/.github/workflows/check.yml'))).toBe(true);
    const { stdout, status } = kb('check', '--content', 'my-help');
    rmSync(join(folder, 'my-help'), { recursive: true });
    expect([stdout, status]).toEqual(['4 files checked, nothing found\n', 0]);
  });

  test('explains a rule', () => {
    expect(kb('explain', 'figures').stdout).toMatch(/^# .*figures/);
  });
});

test('npx finds the command', () => {
  const { stdout } = spawnSync('npx', ['kb', '--help'], { cwd: folder, encoding: 'utf8' });
  expect(stdout).toMatch(/^kb - /);
});

test('it takes less than 10 MB, without Astro', () => {
  const files = readdirSync(join(folder, 'node_modules'), { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !/node_modules\/create-lockstep(?:\/|$)/.test(entry.parentPath),
  );
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  expect(bytes).toBeLessThan(10_000_000);
  expect(existsSync(join(folder, 'node_modules/astro'))).toBe(false);
});

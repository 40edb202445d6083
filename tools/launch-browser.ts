import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const candidates = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  chromium.executablePath(),
];

/** Starts the browser `npm test` has found; `more` are arguments for it. */
export function launchBrowser(more: string[] = []): Promise<Browser> {
  const executablePath = candidates.find((path) => path && existsSync(path));
  if (!executablePath) throw new Error('There is no Chromium; run `npm test`, which installs one.');
  const isRoot = process.getuid?.() === 0;
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
  return chromium.launch({
    executablePath,
    args: ['--disable-gpu', ...quiet, ...(isRoot ? ['--no-sandbox'] : []), ...more],
  });
}

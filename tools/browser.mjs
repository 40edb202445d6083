// Finds a Chromium for the tests, or installs one: CHROMIUM_PATH, one on the system, Debian's package, Playwright's download.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { run } from './install.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** The path of a Chromium or Chrome. Installs one if there is none, and exits with a hint if that fails. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.error(
      'The tests need a browser and found none. Installing Debian’s packages chromium and fonts-dejavu-core on this system …\n' +
        'hint: CHROMIUM_PATH=/path/to/chromium npm test installs nothing.',
    );
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } else {
    console.error('The tests need a browser and found none. Downloading one into the folder of Playwright …');
    run('npx', ['playwright-core', 'install', 'chromium']);
  }
  const installed = findBrowser();
  if (installed) return installed;
  console.error('No Chromium was found. Install one, or name it: CHROMIUM_PATH=/path/to/chromium npm test');
  process.exit(2);
}

function findBrowser() {
  const given = process.env.CHROMIUM_PATH;
  if (given) {
    if (existsSync(given)) return given;
    console.error(`Unexpected CHROMIUM_PATH \`${given}\`, expected the path of a browser`);
    process.exit(2);
  }
  return [...names.map(which), ...places, playwrightBrowser()].find((path) => path && existsSync(path));
}

function which(name) {
  return spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim();
}

function playwrightBrowser() {
  try {
    return createRequire(import.meta.url)('playwright-core').chromium.executablePath();
  } catch {
    return undefined;
  }
}

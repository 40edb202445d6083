// Finds Firefox and the driver of WebKitGTK for the test project `engines`, or installs them on Debian.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const engines = [
  {
    name: 'Firefox',
    variable: 'FIREFOX_PATH',
    places: ['firefox-esr', 'firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: ['firefox-esr'],
  },
  {
    name: 'WebKit',
    variable: 'WEBKIT_DRIVER_PATH',
    places: ['WebKitWebDriver'],
    /** The program it needs if there is no display. */
    screen: 'xvfb-run',
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth'],
  },
];

/**
 * @returns environment variables with the paths of the engines, and the names of missing engines, whose tests are skipped
 */
export function ensureEngines() {
  const missing = () => engines.filter((engine) => !find(engine));
  if (missing().length > 0 && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    console.error(
      `Installing for the tests: ${missing()
        .map(({ name }) => name)
        .join(', ')} …`,
    );
    const packages = missing().flatMap((engine) => engine.packages);
    aptGet('update');
    aptGet('install', '-y', '--no-install-recommends', ...packages);
  }
  const found = engines.flatMap((engine) => (find(engine) ? [[engine.variable, find(engine)]] : []));
  return { env: Object.fromEntries(found), missing: missing().map(({ name }) => name) };
}

function find({ variable, places, screen }) {
  if (screen && !process.env.DISPLAY && !which(screen)) return undefined;
  return [process.env[variable], ...places.map(which), ...places].find(
    (path) => path?.includes('/') && existsSync(path),
  );
}

function which(name) {
  return spawnSync('which', [name], { encoding: 'utf8' }).stdout?.trim();
}

/** Runs apt-get with short timeouts, so that it fails quickly without a network. */
function aptGet(...args) {
  const patience = ['-o', 'Acquire::Retries=1', '-o', 'Acquire::http::Timeout=20'];
  spawnSync('apt-get', ['-qq', ...patience, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

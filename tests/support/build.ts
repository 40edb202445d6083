import { spawnSync } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** Variables that the test runner sets. With them, Astro and Vite would behave as in a test. */
const ofRunner = /^(?:VITEST.*|NODE_ENV|TEST|MODE|DEV|PROD|SSR|BASE_URL|FORCE_TTY)$/;

/** The exit status and the output of a command, without colours. */
export interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

export interface BuildSettings {
  /** A content folder; the site's own if it is left out. */
  content?: string;
  outDir: string;
  /** More arguments of `astro build`. */
  args?: readonly string[];
}

/** Builds a site with `astro build`. Throws its output if it fails. */
export function buildSite(settings: BuildSettings): Ended {
  const ended = tryToBuild(settings);
  if (ended.status !== 0) throw new Error(`The build has failed:\n${ended.stdout}${ended.stderr}`);
  return ended;
}

/** As `buildSite`, for a build that may fail. */
export function tryToBuild(settings: BuildSettings): Ended {
  return runNode(buildArguments(settings), { KB_CONTENT: settings.content });
}

/** The arguments of Node that build a site. */
export function buildArguments({ outDir, args = [] }: BuildSettings): string[] {
  return astroArguments('build', '--outDir', outDir, ...args);
}

/** The arguments of Node that run a command of Astro. */
export function astroArguments(...args: readonly string[]): string[] {
  return ['node_modules/astro/bin/astro.mjs', ...args];
}

/** Runs a program with Node until it ends; `env` is added to the environment of a user. */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv = {}): Ended {
  const options = { encoding: 'utf8', env: userEnvironment(env), maxBuffer: 64 * 1024 * 1024 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
  return { status, stdout: stripVTControlCharacters(stdout), stderr: stripVTControlCharacters(stderr) };
}

/** The environment of a command that nobody tests. */
export function userEnvironment(more: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !ofRunner.test(name));
  // Where a program writes code, Astro would leave its development server in the background.
  const quiet = { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0' };
  return { ...Object.fromEntries(own), ...quiet, ...more };
}

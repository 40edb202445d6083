// Which Node the project needs where: plain JavaScript that any Node can read.

/**
 * Whether a Node can begin here: 20 or newer where the locked one runs, which npm puts first on the path of its scripts (Linux with
 * glibc on x64), else 22.18, the first that runs TypeScript as it stands.
 *
 * @param {{ version: string, platform: string, arch: string, isGlibc: boolean }} machine
 * @returns {string | undefined} the least version, if this one is older
 */
export function missingNode({ version, ...machine }) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (runsLockedNode(machine)) return major < 20 ? '20' : undefined;
  return major > 22 || (major === 22 && minor >= 18) ? undefined : '22.18';
}

/**
 * Whether the Node in the lock file runs on a machine. npm also installs it on Linux without glibc, where shells pass over it.
 *
 * @param {{ platform: string, arch: string, isGlibc: boolean }} machine
 */
export function runsLockedNode({ platform, arch, isGlibc }) {
  return platform === 'linux' && arch === 'x64' && isGlibc;
}

/** The Node that runs this, and the machine it is on. */
export function thisMachine() {
  const { platform, arch, versions } = process;
  const header = platform === 'linux' ? process.report?.getReport().header : undefined;
  return { version: versions.node, platform, arch, isGlibc: Boolean(header?.glibcVersionRuntime) };
}

// Decides which version of Node the project needs on a machine. Plain JavaScript, so that any Node can run it.

/**
 * The minimum version of Node on a machine, if its Node is older. It is 20 if the locked Node runs there (Linux with glibc on
 * x64), because npm puts that first on the path of its scripts. Elsewhere it is 22.18, the first that runs TypeScript directly.
 *
 * @param {{ version: string, platform: string, arch: string, isGlibc: boolean }} machine
 * @returns {string | undefined} undefined if the version is sufficient
 */
export function missingNode({ version, ...machine }) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (runsLockedNode(machine)) return major < 20 ? '20' : undefined;
  return major > 22 || (major === 22 && minor >= 18) ? undefined : '22.18';
}

/**
 * Whether the Node in the lock file runs on a machine. npm also installs it on Linux without glibc, where it cannot run.
 *
 * @param {{ platform: string, arch: string, isGlibc: boolean }} machine
 */
export function runsLockedNode({ platform, arch, isGlibc }) {
  return platform === 'linux' && arch === 'x64' && isGlibc;
}

/** The version of the current Node, and its machine. */
export function thisMachine() {
  const { platform, arch, versions } = process;
  const header = platform === 'linux' ? process.report?.getReport().header : undefined;
  return { version: versions.node, platform, arch, isGlibc: Boolean(header?.glibcVersionRuntime) };
}

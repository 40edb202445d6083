/** The site's own code cannot be compiled or run. The message is said as it is, without where in the build it came up. */
export class BuildFailure extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BuildFailure';
  }
}

/** Whether an error is one, thrown in a thread, too: what comes from there has lost its class. */
export function isBuildFailure(error: unknown): error is Error {
  return error instanceof Error && error.name === 'BuildFailure';
}

/** A failure of use or environment: a flag that does not exist, a folder that cannot be read. Ends `kb` with exit code 2. */
export class KbError extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'KbError';
    this.hint = hint;
  }
}

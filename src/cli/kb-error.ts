/** An error of the user or the environment, such as an unknown flag or an unreadable folder. Ends `kb` with exit code 2. */
export class KbError extends Error {
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'KbError';
    this.hint = hint;
  }
}

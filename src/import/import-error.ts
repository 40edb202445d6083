/** Why an export cannot be taken over: one message, and how to mend it. */
export class ImportError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'ImportError';
    this.hint = hint;
  }
}

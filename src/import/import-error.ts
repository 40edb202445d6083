/** An export that cannot be imported. The error has one message and a hint. */
export class ImportError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.name = 'ImportError';
    this.hint = hint;
  }
}

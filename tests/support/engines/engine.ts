/** A page in a browser of any engine; what it shows is asked of the page itself. */
export interface EnginePage {
  goto: (url: string) => Promise<unknown>;
  /** Runs a function in the page, which gets the arguments and returns what can be written as JSON. */
  run: <Args extends readonly unknown[], Result>(
    work: (...args: Args) => Result,
    ...args: Args
  ) => Promise<Awaited<Result>>;
  click: (selector: string) => Promise<unknown>;
  /** Types text where the focus is. */
  type: (text: string) => Promise<unknown>;
  press: (key: Key) => Promise<unknown>;
  /** Pastes from the clipboard where the focus is. */
  paste: () => Promise<unknown>;
  resize: (width: number, height: number) => Promise<unknown>;
  close: () => Promise<unknown>;
}

export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowDown';

/** A browser of an engine other than Chromium, and how it is started. */
export interface Engine {
  name: string;
  /** Undefined where the machine does not have it: `npm test` says so. */
  launch: (() => Promise<EnginePage>) | undefined;
}

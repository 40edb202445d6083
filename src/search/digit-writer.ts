import { digits, keyLength } from './digits.ts';

export interface DigitWriter {
  /** Begins an entry. */
  key: (key: number) => void;
  number: (value: number) => void;
  /** What was written since the last time. */
  take: () => string;
}

const codes = Uint8Array.from(digits, (digit) => digit.charCodeAt(0));
const space = 32;

/** Writes entries as `phrases.ts` reads them, byte by byte: to put together millions of strings would take far longer. */
export function createDigitWriter(): DigitWriter {
  let bytes = new Uint8Array(1 << 16);
  let size = 0;
  const push = (code: number) => {
    if (size === bytes.length) {
      const larger = new Uint8Array(size * 2);
      larger.set(bytes);
      bytes = larger;
    }
    bytes[size++] = code;
  };
  return {
    key: (key) => {
      if (size > 0) push(space);
      for (let at = 0, rest = key; at < keyLength; at++, rest >>>= 6) push(codes[rest & 63]!);
    },
    number: (value) => {
      let rest = value;
      for (; rest >= 32; rest >>>= 5) push(codes[32 + (rest & 31)]!);
      push(codes[rest]!);
    },
    take: () => {
      const text = Buffer.from(bytes.buffer, 0, size).toString('latin1');
      size = 0;
      return text;
    },
  };
}

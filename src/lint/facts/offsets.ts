import { takeAll, type FactReader } from './scan.ts';

const offsetRe = /(?<![\p{L}\d])(?:UTC|GMT)\s?([+\-−–])\s?(\d{1,2})(?::?([0-5]\d))?(?![\d:]|[.,]\d)/gu;

/** Reads offsets from UTC, in minutes: `UTC-5` and `GMT−05:00` are `utc-300`. */
export const readOffsets: FactReader = (scan) => {
  if (!scan.hasDigit) return;
  takeAll(scan, offsetRe, ([, sign, hours, minutes = '0']) => {
    const size = Number(hours) * 60 + Number(minutes);
    return { kind: 'time', values: [`utc${sign === '+' || size === 0 ? '+' : '-'}${size}`] };
  });
};

import { takeAll, type FactReader } from './scan.ts';

const ipRe = /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?:[:/]\d{1,5})?(?![\w]|\.\d)/g;

/** Reads IP addresses, with or without a port or a mask. */
export const readAddresses: FactReader = (scan) => {
  if (!scan.hasDigit) return;
  takeAll(scan, ipRe, ([raw]) => {
    const isAddress = raw
      .split(/[.:/]/)
      .slice(0, 4)
      .every((part) => Number(part) <= 255);
    return isAddress ? { kind: 'address', values: [raw] } : 'skip';
  });
};

import { takeAll, type FactReader } from './scan.ts';

const phoneRe = /(?<![\w.,/])(?:\+\s?)?\(?\d(?:[ \u00A0().-]{0,2}\d){6,14}(?![\w]|[.,]\d)/g;
const groupedRe = /^\d{1,3}(?:[ .\u00A0]\d{3})+$/;

/** Reads telephone numbers: seven digits or more with separators or a `+`. Only the digits count. */
export const readPhones: FactReader = (scan) => {
  if (!scan.hasDigit) return;
  takeAll(scan, phoneRe, ([raw]) => {
    const groups = raw.split(/[^\d]+/).filter(Boolean);
    const isPhone =
      raw.startsWith('+') ||
      raw.includes('(') ||
      groups.length >= 3 ||
      (groups.length === 2 && groups[0]!.length <= 3);
    if (!isPhone || groupedRe.test(raw) || groups.some((group) => group.length > 8)) return 'skip';
    return { kind: 'phone', values: [groups.join('')] };
  });
};

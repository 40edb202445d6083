import { takeAll, type FactReader } from './scan.ts';

const versionRe =
  /(?<![\w.])(?:[vV]\d+(?:\.\d+)*(?:\.[xX*])?(?:-[a-z]+(?:\.?\d+)*)?|\d+(?:\.\d+)*\.[xX*](?!\w)|\d+(?:\.\d+){2,}(?:[a-z]|-[a-z]+(?:\.?\d+)*)?|\d{3,}\.\d+[a-z])(?![\w])/g;
const groupedRe = /^\d{1,3}(?:\.\d{3})+$/;

/** Versions: `v2`, `3.12.1`, `10.19.2a`, `0.127.x`. Where the points could separate groups of three digits, it is left to the numbers. */
export const readVersions: FactReader = (scan) => {
  if (!scan.hasDigit) return;
  takeAll(scan, versionRe, ([raw]) => {
    if (groupedRe.test(raw)) return 'skip';
    return { kind: 'version', values: [raw.toLowerCase().replace(/^v/, '')] };
  });
};

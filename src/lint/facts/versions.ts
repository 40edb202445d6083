import { takeAll, type FactReader } from './scan.ts';

const versionRe =
  /(?<![\w.])(?:[vV]\d+(?:\.\d+)*(?:\.[xX*])?(?:-[a-z]+(?:\.?\d+)*)?|\d+(?:\.\d+)*\.[xX*](?!\w)|\d+(?:\.\d+){2,}(?:[a-z]|-[a-z]+(?:\.?\d+)*)?|\d{3,}\.\d+[a-z])(?![\w])/g;
const groupedRe = /^\d{1,3}(?:\.\d{3})+$/;

/**
 * Reads versions: `v2`, `3.12.1`, `10.19.2a`, `0.127.x`. Digits whose points may separate groups of three are left to
 * the number reader.
 */
export const readVersions: FactReader = (scan) => {
  if (!scan.hasDigit) return;
  takeAll(scan, versionRe, ([raw]) => {
    if (groupedRe.test(raw)) return 'skip';
    return { kind: 'version', values: [raw.toLowerCase().replace(/^v/, '')] };
  });
};

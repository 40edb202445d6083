import { takeAll, type FactReader } from './scan.ts';

const idRe =
  /(?<![\p{L}\p{N}_])(?:0[xX][0-9A-Fa-f]{1,64}|[A-Z]{2,20}(?:-\d{2,20}){1,4}|[A-Z]{2}[A-Z0-9]{0,30}-?\d[A-Z0-9]{0,30}\d|[A-Z]{2,20}-\d{1,20}|[A-Z]-?\d{3,20})(?![\p{L}\p{N}_])/gu;

/**
 * Reads ids of articles, tickets and errors, hexadecimal codes, and the site's own ids: `KB2816`, `INC-20471`,
 * `E1043`, `0x80070005`.
 */
export const readIds: FactReader = (scan) => {
  const { ids } = scan.site;
  if (ids) takeAll(scan, ids, ([raw]) => ({ kind: 'id', values: [raw.toUpperCase()] }));
  if (!scan.hasDigit) return;
  takeAll(scan, idRe, ([raw]) => ({ kind: 'id', values: [raw.toUpperCase().replaceAll('-', '')] }));
};

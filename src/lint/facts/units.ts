import { unitTable, type Dimension } from './unit-table.ts';

/** What a number measures. Two measures are the same if they share an id. A `$` has the ids of every dollar and peso. */
export interface Measure {
  dimension: Dimension;
  ids: readonly string[];
}

/** Measures by unit id. A degree may be Celsius or Fahrenheit. */
export const measures: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ...unitTable.map(({ id, dimension }): [string, Measure] => [id, { dimension, ids: [id] }]),
  ['degree', { dimension: 'temperature', ids: ['degree', 'celsius', 'fahrenheit'] }],
]);

/** Measures by symbol. Case matters: `MB` is not `mb`. */
export const symbols: ReadonlyMap<string, Measure> = new Map<string, Measure>([
  ...unitTable.flatMap(({ id, symbols: list }) => list.map((symbol) => [symbol, measures.get(id)!] as const)),
  ['°', measures.get('degree')!],
  ['º', measures.get('degree')!],
  ['m', { dimension: 'length', ids: ['m', 'minute'] }],
]);

/** Symbols that are units only if no space separates them from their number: `15in`, `2w`. */
export const gluedSymbols: ReadonlyMap<string, Measure> = new Map(
  Object.entries({
    w: 'week',
    wk: 'week',
    mo: 'month',
    y: 'year',
    yr: 'year',
    in: 'inch',
    mi: 'mile',
    ha: 'hectare',
    em: 'em',
  }).map(([symbol, id]) => [symbol, measures.get(id)!]),
);

const sizes = new Map(unitTable.map(({ id, size }) => [id, size]));

/** Tells whether two quantities are the same: 48 hours and 2 days, 500 mL and half a litre. */
export function isSameQuantity(a: number, aUnit: Measure, b: number, bUnit: Measure): boolean {
  return aUnit.ids.some((id) =>
    bUnit.ids.some((other) => {
      const [x, y] = [sizes.get(id), sizes.get(other)];
      if (!x || !y || x.of !== y.of) return false;
      const [left, right] = [a * x.factor, b * y.factor];
      return Math.abs(left - right) <= 1e-9 * Math.max(Math.abs(left), Math.abs(right));
    }),
  );
}

export function isSameMeasure(a: Measure, b: Measure): boolean {
  return a === b || a.ids.some((id) => b.ids.includes(id));
}

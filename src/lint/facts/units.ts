/** What a number measures. Two measures meet when they share an id; a `$` has the ids of every dollar and peso. */
export interface Measure {
  dimension:
    'time' | 'data' | 'length' | 'mass' | 'temperature' | 'rate' | 'share' | 'screen' | 'money' | 'other';
  ids: readonly string[];
}

type Entry = [id: string, dimension: Measure['dimension'], symbols: string];

/** Unit id, what it measures, and the symbols that are the same in every language. */
const table: readonly Entry[] = [
  ['millisecond', 'time', 'ms'],
  ['second', 'time', 's'],
  ['minute', 'time', 'min'],
  ['hour', 'time', 'h'],
  ['day', 'time', ''],
  ['week', 'time', ''],
  ['month', 'time', ''],
  ['quarter', 'time', ''],
  ['semester', 'time', ''],
  ['year', 'time', ''],
  ['decade', 'time', ''],
  ['bit', 'data', ''],
  ['byte', 'data', ''],
  ['KB', 'data', 'KB kB'],
  ['MB', 'data', 'MB'],
  ['GB', 'data', 'GB'],
  ['TB', 'data', 'TB'],
  ['PB', 'data', 'PB'],
  ['KiB', 'data', 'KiB Ki'],
  ['MiB', 'data', 'MiB Mi'],
  ['GiB', 'data', 'GiB Gi'],
  ['kbps', 'rate', 'kbps kbit/s kb/s'],
  ['Mbps', 'rate', 'Mbps Mbit/s Mb/s'],
  ['Gbps', 'rate', 'Gbps Gbit/s Gb/s'],
  ['MB/s', 'rate', 'MB/s'],
  ['Hz', 'rate', 'Hz'],
  ['kHz', 'rate', 'kHz'],
  ['MHz', 'rate', 'MHz'],
  ['GHz', 'rate', 'GHz'],
  ['fps', 'rate', 'fps'],
  ['mm', 'length', 'mm'],
  ['cm', 'length', 'cm'],
  ['m', 'length', 'm'],
  ['km', 'length', 'km'],
  ['inch', 'length', ''],
  ['foot', 'length', ''],
  ['mile', 'length', ''],
  ['g', 'mass', 'g'],
  ['kg', 'mass', 'kg'],
  ['pound', 'mass', 'lb lbs'],
  ['W', 'other', 'W'],
  ['kW', 'other', 'kW'],
  ['V', 'other', 'V'],
  ['celsius', 'temperature', '°C ºC'],
  ['fahrenheit', 'temperature', '°F ºF'],
  ['degree', 'temperature', '°'],
  ['percent', 'share', '%'],
  ['pixel', 'screen', 'px'],
  ['point', 'screen', 'pt'],
];

export const measures: ReadonlyMap<string, Measure> = new Map(
  table.map(([id, dimension]) => [id, { dimension, ids: [id] }]),
);

/** Symbols, case kept: `MB` is not `mb`. */
export const symbols: ReadonlyMap<string, Measure> = new Map(
  table.flatMap(([id, , list]) =>
    list
      .split(' ')
      .filter(Boolean)
      .map((symbol) => [symbol, measures.get(id)!] as const),
  ),
);

const seconds: Readonly<Record<string, number>> = {
  millisecond: 0.001,
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
};
const months: Readonly<Record<string, number>> = { month: 1, quarter: 3, semester: 6, year: 12, decade: 120 };

/** Whether two spans of time are the same: 48 hours and 2 days, 12 months and a year. */
export function isSameSpan(a: number, aUnit: Measure, b: number, bUnit: Measure): boolean {
  return [seconds, months].some((scale) => {
    const [x, y] = [scale[aUnit.ids[0]!], scale[bUnit.ids[0]!]];
    return x !== undefined && y !== undefined && Math.abs(a * x - b * y) < 1e-9 * Math.max(1, a * x);
  });
}

export function isSameMeasure(a: Measure, b: Measure): boolean {
  return a === b || a.ids.some((id) => b.ids.includes(id));
}

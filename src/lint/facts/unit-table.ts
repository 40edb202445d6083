/**
 * What a unit measures. Different units of one dimension contradict each other. `share` and `concentration` depend on
 * what is measured.
 */
export type Dimension =
  | 'time'
  | 'data'
  | 'rate'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'angle'
  | 'pressure'
  | 'force'
  | 'energy'
  | 'power'
  | 'electric'
  | 'light'
  | 'sound'
  | 'concentration'
  | 'hardness'
  | 'share'
  | 'screen'
  | 'text'
  | 'money'
  | 'other';

export interface UnitEntry {
  id: string;
  dimension: Dimension;
  /** Symbols, the same in every language. Case matters. */
  symbols: readonly string[];
  /** The base unit and the factor to it; absent if the unit does not convert. */
  size?: { of: string; factor: number } | undefined;
  /** The SI prefixes that the symbols and names take. */
  prefixes: readonly string[];
  /** Names that most languages share, folded. */
  names: readonly string[];
}

/** SI prefixes (BIPM, SI Brochure, 9th edition, table 7) with their names in the languages, folded. */
export const prefixes: Readonly<Record<string, { factor: number; names: readonly string[] }>> = {
  p: { factor: 1e-12, names: ['pico', 'piko'] },
  n: { factor: 1e-9, names: ['nano'] },
  µ: { factor: 1e-6, names: ['micro', 'mikro'] },
  m: { factor: 1e-3, names: ['milli', 'mili'] },
  c: { factor: 1e-2, names: ['centi', 'zenti'] },
  d: { factor: 0.1, names: ['deci', 'dezi'] },
  h: { factor: 100, names: ['hecto', 'hekto'] },
  k: { factor: 1e3, names: ['kilo', 'quilo'] },
  M: { factor: 1e6, names: ['mega'] },
  G: { factor: 1e9, names: ['giga'] },
  T: { factor: 1e12, names: ['tera'] },
  P: { factor: 1e15, names: ['peta'] },
};

/** Id, symbols, factor to the base unit, prefixes, names. In units with prefixes, the first symbol is the id. */
type Row = readonly [id: string, symbols: string, factor?: number, prefixes?: string, names?: string];

/** Factors: BIPM, SI Brochure, 9th edition; NIST SP 811, appendix B, for units outside the SI. */
const rows: Readonly<Partial<Record<Dimension, readonly Row[]>>> = {
  data: [
    ['bit', ''],
    ['byte', ''],
    ['kbit', 'kbit Kbit kb Kb'],
    ['Mbit', 'Mbit Mb'],
    ['Gbit', 'Gbit Gb'],
    ['Tbit', 'Tbit Tb'],
    ['KB', 'KB kB'],
    ['MB', 'MB'],
    ['GB', 'GB'],
    ['TB', 'TB'],
    ['PB', 'PB'],
    ['KiB', 'KiB Ki'],
    ['MiB', 'MiB Mi'],
    ['GiB', 'GiB Gi'],
    ['TiB', 'TiB Ti'],
  ],
  rate: [
    ['kbps', 'kbps Kbps kbit/s kb/s Kb/s'],
    ['Mbps', 'Mbps Mbit/s Mb/s'],
    ['Gbps', 'Gbps Gbit/s Gb/s'],
    ['KB/s', 'KB/s kB/s'],
    ['MB/s', 'MB/s MBps'],
    ['GB/s', 'GB/s GBps'],
    ['Hz', 'Hz', 1, 'kMGT', 'hertz'],
    ['fps', 'fps'],
    ['rpm', 'rpm'],
    ['bpm', 'bpm'],
  ],
  length: [
    ['m', 'm', 1, 'nµmcdhk'],
    ['inch', 'in ″', 0.0254],
    ['foot', 'ft', 0.3048],
    ['yard', 'yd', 0.9144],
    ['mile', 'mi', 1609.344],
    ['nautical mile', 'nmi', 1852],
  ],
  area: [
    ['mm²', 'mm² mm2', 1e-6],
    ['cm²', 'cm² cm2', 1e-4],
    ['m²', 'm² m2', 1],
    ['km²', 'km² km2', 1e6],
    ['hectare', 'ha', 1e4],
    ['acre', 'ac', 4046.8564224],
    ['ft²', 'ft² ft2 sqft', 0.09290304],
  ],
  volume: [
    ['L', 'L l', 0.001, 'µmcdhk'],
    ['mm³', 'mm³ mm3', 1e-9],
    ['cm³', 'cm³ cm3 cc', 1e-6],
    ['dm³', 'dm³ dm3', 1e-3],
    ['m³', 'm³ m3', 1],
    ['ft³', 'ft³ ft3', 0.028316846592],
    ['gallon', 'gal'],
    ['quart', 'qt'],
    ['pint', ''],
    ['cup', ''],
    ['fluid ounce', 'fl_oz floz'],
    ['tablespoon', 'tbsp'],
    ['teaspoon', 'tsp'],
  ],
  mass: [
    ['g', 'g', 1, 'nµmk'],
    ['mcg', 'mcg', 1e-6],
    ['tonne', 't', 1e6],
    ['ounce', 'oz', 28.349523125],
    ['pound', 'lb lbs', 453.59237],
    ['stone', '', 6350.29318],
  ],
  speed: [
    ['m/s', 'm/s', 1],
    ['km/h', 'km/h kmh kph', 1 / 3.6],
    ['mph', 'mph mi/h', 0.44704],
    ['knot', 'kn kt'],
  ],
  temperature: [
    ['celsius', '°C ºC C'],
    ['fahrenheit', '°F ºF F'],
    ['K', 'K', undefined, '', 'kelvin kelvins'],
  ],
  angle: [['radian', 'rad']],
  pressure: [
    ['Pa', 'Pa', 1, 'hkMG', 'pascal pascals'],
    ['bar', 'bar', 1e5, 'm', 'bars'],
    ['psi', 'psi', 6894.757],
    ['atm', 'atm', 101_325],
    ['mmHg', 'mmHg mm_Hg', 133.322387415],
    ['torr', 'Torr torr', 133.322368],
    ['inHg', 'inHg', 3386.389],
  ],
  force: [['N', 'N', 1, 'kM', 'newton newtons']],
  energy: [
    ['J', 'J', 1, 'mkMG', 'joule joules'],
    ['Wh', 'Wh', 3600, 'mkMGT'],
    ['cal', 'cal', 4.184, 'k'],
    ['Cal', 'Cal', 4184],
    ['BTU', 'BTU Btu'],
    ['eV', 'eV', 1.602176634e-19, 'kMG'],
  ],
  power: [
    ['W', 'W', 1, 'mkMGT', 'watt watts'],
    ['VA', 'VA', undefined, 'kM'],
    ['horsepower', 'hp HP CV'],
    ['dBm', 'dBm'],
  ],
  electric: [
    ['V', 'V VAC VDC', 1, 'µmkM', 'volt volts'],
    ['A', 'A', 1, 'µmk', 'ampere amperes amp amps'],
    ['Ah', 'Ah', 1, 'm'],
    ['Ω', 'Ω', 1, 'mkM', 'ohm ohms'],
    ['µF', 'µF uF', 1],
    ['nF', 'nF', 1e-3],
    ['pF', 'pF', 1e-6],
  ],
  light: [
    ['lm', 'lm', 1, '', 'lumen lumens'],
    ['lx', 'lx', 1, '', 'lux'],
    ['cd', 'cd', 1, '', 'candela candelas'],
  ],
  sound: [['dB', 'dB dBA', 1, '', 'decibel decibels']],
  concentration: [
    ['ppm', 'ppm'],
    ['ppb', 'ppb'],
    ['ppt', 'ppt'],
    ['g/L', 'g/L g/l', 1, 'nµm'],
    ['g/dL', 'g/dL g/dl', 10, 'nµm'],
    ['g/mL', 'g/mL g/ml', 1000, 'nµm'],
    ['g/m³', 'g/m³ g/m3', 0.001, 'nµmk'],
    ['mol/L', 'mol/L mol/l', 1, 'nµm'],
    ['mol', 'mol', 1, 'nµm'],
    ['IU', 'IU UI'],
    ['IU/L', 'IU/L UI/L U/L'],
    ['mEq/L', 'mEq/L'],
  ],
  hardness: [
    ['dH', '°dH dH dGH °dGH'],
    ['dKH', '°dKH dKH'],
    ['fH', '°fH °f'],
    ['gpg', 'gpg'],
    ['HRC', 'HRC'],
    ['HB', 'HB HBW'],
    ['HV', 'HV'],
  ],
  share: [
    ['percent', '%'],
    ['permille', '‰'],
  ],
  screen: [
    ['pixel', 'px'],
    ['point', 'pt'],
    ['em', 'em'],
    ['rem', 'rem'],
    ['dpi', 'dpi'],
    ['ppi', 'ppi'],
    ['MP', 'MP Mpx'],
  ],
  text: [
    ['character', ''],
    ['word', ''],
    ['letter', ''],
    ['digit', ''],
    ['line', ''],
    ['page', ''],
    ['paragraph', ''],
    ['sentence', ''],
  ],
};

/** Units of time: days and shorter in seconds, months and longer in months. */
const times: readonly Row[] = [
  ['nanosecond', 'ns', 1e-9],
  ['microsecond', 'µs us', 1e-6],
  ['millisecond', 'ms', 1e-3],
  ['second', 's', 1],
  ['minute', 'min', 60],
  ['hour', 'h', 3600],
  ['day', 'd', 86_400],
  ['week', '', 604_800],
];

const longTimes: readonly Row[] = [
  ['month', '', 1],
  ['quarter', '', 3],
  ['semester', '', 6],
  ['year', '', 12],
  ['decade', '', 120],
];

/** Every unit, including those with a prefix. */
export const unitTable: readonly UnitEntry[] = [
  ...times.map((row) => entry('time', 'second', row)),
  ...longTimes.map((row) => entry('time', 'month', row)),
  ...Object.entries(rows).flatMap(([dimension, list]) =>
    list.map((row) => entry(dimension as Dimension, baseOf(dimension as Dimension, row[0]), row)),
  ),
].flatMap(withPrefixes);

/** Dimensions whose units convert only within their own kind: electricity, sight and amounts. */
function baseOf(dimension: Dimension, id: string): string {
  if (dimension === 'electric') return id.replace(/^[µnp](?=F$)/, '');
  if (dimension === 'light') return id;
  if (dimension === 'concentration') return id.startsWith('mol') ? id : 'g/L';
  return dimension;
}

function entry(
  dimension: Dimension,
  of: string,
  [id, symbols, factor, list = '', names = '']: Row,
): UnitEntry {
  return {
    id,
    dimension,
    symbols: symbols
      .split(' ')
      .filter(Boolean)
      .map((symbol) => symbol.replace('_', ' ')),
    size: factor === undefined ? undefined : { of, factor },
    prefixes: [...list],
    names: names.split(' ').filter(Boolean),
  };
}

function withPrefixes(unit: UnitEntry): UnitEntry[] {
  const prefixed = unit.prefixes.map((prefix): UnitEntry => {
    const { factor, names } = prefixes[prefix]!;
    const letters = prefix === 'µ' ? ['µ', 'μ', 'u'] : [prefix];
    return {
      id: `${prefix}${unit.id}`,
      dimension: unit.dimension,
      symbols: letters.flatMap((letter) => unit.symbols.map((symbol) => letter + symbol)),
      size: unit.size && { of: unit.size.of, factor: unit.size.factor * factor },
      prefixes: [],
      names: names.flatMap((name) => unit.names.map((each) => name + each)),
    };
  });
  return [unit, ...prefixed];
}

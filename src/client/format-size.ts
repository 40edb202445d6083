/** Returns a size in a unit that people can read. @example formatSize(84_123, 'es') // '84 kB' */
export function formatSize(bytes: number, lang: string): string {
  const [unit, value] = bytes < 1_000_000 ? ['kilobyte', bytes / 1000] : ['megabyte', bytes / 1_000_000];
  const digits = unit === 'megabyte' ? 1 : 0;
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: unit as string,
    maximumFractionDigits: digits,
  }).format(unit === 'kilobyte' ? Math.max(1, value as number) : (value as number));
}

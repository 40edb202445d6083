/** @example seconds(12.345) // '12.3 s' */
export function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}

/** @example gigabytes(1_234_000_000) // '1.23 GB' */
export function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(2)} GB`;
}

/** @example kilobytes(10_240) // '10.0 KB' */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

/**
 * A figure beside its budget, where there is one.
 *
 * @example against(12, 15, seconds) // '12.0 s (budget 15.0 s, met)'
 */
export function against(value: number, budget: number | undefined, write: (value: number) => string): string {
  if (budget === undefined) return write(value);
  return `${write(value)} (budget ${write(budget)}, ${value <= budget ? 'met' : 'MISSED'})`;
}

/** An encoding of a file by its HTTP name, with the suffix of the file name. */
export interface Encoding {
  name: 'br' | 'gzip' | 'identity';
  suffix: string;
}

const known: readonly Encoding[] = [
  { name: 'br', suffix: '.br' },
  { name: 'gzip', suffix: '.gz' },
  { name: 'identity', suffix: '' },
];

/**
 * The encodings that a request accepts, smallest first (RFC 9110, 12.5.3). `identity` is always the last, even if the client
 * refuses it: the plain file serves it better than an error.
 *
 * @param header the value of `Accept-Encoding`
 * @example encodingsFor('br;q=0, gzip').map(({ name }) => name) // ['gzip', 'identity']
 */
export function encodingsFor(header = ''): Encoding[] {
  const weights = new Map(
    header.split(',').map((part): [string, number] => {
      const [name = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase());
      const weight = parameters.find((each) => each.startsWith('q='));
      return [name, weight === undefined ? 1 : Number(weight.slice(2))];
    }),
  );
  const accepted = (name: string) => (weights.get(name) ?? weights.get('*') ?? 0) > 0;
  return known.filter(({ name }) => name === 'identity' || accepted(name));
}

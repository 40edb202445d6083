import { isSlip } from './is-slip.ts';

/**
 * Whether a difference between two pieces of code is a translation: a name to fill in, or words for people. `usesCode` tells
 * what the source has as code anywhere: such a piece in the wrong place is a mix-up and no translation.
 */
export function isLocalised(
  source: string | undefined,
  target: string | undefined,
  usesCode: (code: string) => boolean,
): boolean {
  if (target === undefined) return false;
  if (usesCode(target) || (source !== undefined && isSlip(source, target))) return false;
  if (source?.toLowerCase() === target.toLowerCase()) return false;
  if (source !== undefined && placeholder.test(source) && placeholder.test(target)) return true;
  if (/[áéíóúñ¿¡ãõçâêô]/i.test(target)) return true;
  const words = /^@?[a-z]+(?: [a-z]+)*$/i;
  return words.test(target) && (source === undefined || words.test(source));
}

/** `<your-name>`, alone or as a part: somebody is to fill it in. */
const placeholder = /<[a-zà-ÿ][\wà-ÿ -]*>/i;

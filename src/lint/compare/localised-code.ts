import { isSlip } from './compare-code.ts';

/**
 * Whether a difference between two pieces of code is a translation: a name to fill in, or words for people. `usesCode` tells
 * what the source has as code anywhere: such a piece in the wrong place is a mix-up and no translation.
 */
export function isLocalised(
  source: string | undefined,
  target: string | undefined,
  usesCode: (code: string) => boolean,
): boolean {
  if (source !== undefined && target !== undefined && isSlip(source, target)) return false;
  if (source !== undefined && /<[a-z][\w -]*>/i.test(source)) return true;
  if (target === undefined) return false;
  if (/<[a-zà-ÿ][\wà-ÿ -]*>|[áéíóúñ¿¡ãõçâêô]/i.test(target)) return true;
  const words = /^@?[a-z]+(?: [a-z]+)*$/i;
  return words.test(target) && (source === undefined || words.test(source)) && !usesCode(target);
}

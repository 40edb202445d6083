/** Marks that change the direction of text, so that an address looks like another one (Unicode TR 36, 2.3). */
const directionMarkRe = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/**
 * Why an address may lead elsewhere than it looks. Undefined if it is safe to send readers to.
 *
 * @example addressProblem('https://good.example@evil.example/') // 'user name in an address'
 * @example addressProblem('https://good.example/') // undefined
 */
export function addressProblem(address: string): string | undefined {
  if (/\p{Cc}/u.test(address)) return 'control character in an address';
  if (directionMarkRe.test(address)) return 'direction mark in an address';
  const url = URL.parse(address);
  if (url && /^https?:$/.test(url.protocol) && url.username + url.password !== '')
    return 'user name in an address';
  return undefined;
}

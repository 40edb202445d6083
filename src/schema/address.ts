/** Marks that turn the direction of what follows them, so that an address reads as another (Unicode TR 36, 2.3). */
const directionMarkRe = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/**
 * What is wrong with an address that readers are sent to, as it stands in a text: it would lead elsewhere than it reads.
 *
 * @example addressTrouble('https://good.example@evil.example/') // 'user name in an address'
 * @example addressTrouble('https://good.example/') // undefined
 */
export function addressTrouble(address: string): string | undefined {
  if (/\p{Cc}/u.test(address)) return 'control character in an address';
  if (directionMarkRe.test(address)) return 'direction mark in an address';
  const url = URL.parse(address);
  if (url && /^https?:$/.test(url.protocol) && url.username + url.password !== '')
    return 'user name in an address';
  return undefined;
}

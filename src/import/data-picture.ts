import { decodeAddress } from '#i18n/urls/base.ts';
import type { FormerPicture } from './model.ts';

/** Returns the picture in a data URL. Undefined for every other address. */
export function dataPicture(src: string): FormerPicture | undefined {
  const [, type, base64, data] = /^data:image\/([\w+.-]+)[^,]*?(;base64)?,(.*)$/s.exec(src) ?? [];
  if (type === undefined) return undefined;
  const bytes = base64 ? Buffer.from(data!, 'base64') : Buffer.from(decodeAddress(data!));
  return { name: `picture.${type.split('+')[0]}`, bytes, from: `${src.slice(0, 40)}…` };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Lang } from '#i18n/languages.ts';
import { searchIndexPath } from '#i18n/urls/search.ts';
import { readFragment } from '#search/fragment.ts';

/** Of the real site one query of each kind of work; of a generated one words that its articles have. */
export function queriesFor(pairs: number): [Lang, string][] {
  const real: [Lang, string][] = [
    ['es', 'clave de acceso temporal'],
    ['es', 'Log in progress (attempt #3)'],
    ['es', 'contrseña olvidda'],
    ['en', 'cortafuegos'],
    ['en', 'kb 2816'],
  ];
  const generated: [Lang, string][] = [
    ['en', 'connection settings'],
    ['en', 'how do I change the settings of the device'],
    ['es', 'ajustes de la conexion'],
    ['es', 'conexion dispositivo'],
  ];
  return pairs === 16 ? real : generated;
}

const samples = 12;

/** Queries made of headings of the site, from one word to the whole heading, each fourth with a slip. */
export function sampleQueries(outDir: string): [Lang, string][] {
  return (['en', 'es'] as const).flatMap((lang) => {
    const folder = join(outDir, searchIndexPath(lang, '0/fragment'));
    const fragments = readdirSync(folder);
    return Array.from({ length: samples }, (_, at): [Lang, string] => {
      const name = fragments[Math.floor((at * fragments.length) / samples)]!;
      const { meta } = readFragment(gunzipSync(readFileSync(join(folder, name))).toString());
      const words = meta['title']!.split(' ');
      const query = words.slice(0, (at % 4) + 1).join(' ');
      return [lang, at % 4 === 3 ? swapped(query) : query];
    });
  });
}

/** A slip of the fingers in the longest word. */
function swapped(query: string): string {
  const longest = query.split(' ').reduce((a, b) => (b.length > a.length ? b : a));
  return query.replace(longest, longest.replace(/^(...)(.)(.)/, '$1$3$2'));
}

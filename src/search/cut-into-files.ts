/** Characters of a file of postings: little more than the longest posting of a big site, as most queries want few words of it. */
const fileSize = 3000;
/** What is not larger than this altogether is one file. */
const smallSite = 30_000;

/**
 * Entries in order, cut into files of about the same size, one on a small site. `start` is the number of the first entry of a
 * file; `sizeOf` counts characters.
 */
export function cutIntoFiles<Entry>(
  all: readonly Entry[],
  sizeOf: (entry: Entry) => number,
): { start: number; entries: Entry[] }[] {
  const whole = all.reduce((sum, entry) => sum + sizeOf(entry), 0);
  const most = whole > smallSite ? fileSize : smallSite;
  const files: { start: number; entries: Entry[] }[] = [];
  let size = Infinity;
  all.forEach((entry, start) => {
    if (size + sizeOf(entry) > most) {
      files.push({ start, entries: [] });
      size = 0;
    }
    files.at(-1)!.entries.push(entry);
    size += sizeOf(entry);
  });
  return files;
}

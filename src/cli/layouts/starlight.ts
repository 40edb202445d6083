import { below, type Layout } from './layout.ts';

/** `es/setup.md` beside `en/setup.md`, or beside `setup.md` where the source has no folder; also from the project's root. */
export const starlight: Layout = {
  sourcesOf: (path, source, target) => {
    for (const docs of ['', 'src/content/docs/']) {
      const page = path.startsWith(docs) ? below(path.slice(docs.length), target) : undefined;
      if (page !== undefined) return [`${docs}${source}/${page}`, `${docs}${page}`];
    }
    return [];
  },
};

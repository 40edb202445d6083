import { below, type Layout } from './layout.ts';

/** `es/setup.md` beside `en/setup.md`. */
export const folders: Layout = {
  sourcesOf: (path, source, target) => {
    const page = below(path, target);
    return page === undefined ? [] : [`${source}/${page}`];
  },
};

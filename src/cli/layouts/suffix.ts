import type { Layout } from './layout.ts';

/** `setup.es.md` beside `setup.md` or `setup.en.md`. */
export const suffix: Layout = {
  sourcesOf: (path, source, target) => {
    const match = /^(.*)\.([a-z]{2})\.(mdx?)$/.exec(path);
    return match?.[2] === target ? [`${match[1]}.${match[3]}`, `${match[1]}.${source}.${match[3]}`] : [];
  },
};

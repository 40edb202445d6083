const attributeRe = /\s(?:href|src)="([^"#?]+)[^"]*"/g;
const scriptNameRe = /["'`]((?:\.{0,2}\/)?[\w./-]+\.(?:js|css))["'`]/g;

/**
 * Returns the paths of this site that a built page or script refers to, below the base path. Some may not exist: the caller
 * checks them against the list of files.
 *
 * @example references('/es/index.html', '<a href="/es/kb/69/">', '/') // ['/es/kb/69/']
 * @example references('/_astro/a.js', 'import"./b.js"', '/') // ['/_astro/b.js']
 */
export function references(path: string, text: string, base: string): string[] {
  const isScript = path.endsWith('.js');
  const found = [...text.matchAll(isScript ? scriptNameRe : attributeRe)].map((match) => match[1]!);
  const here = `https://site${base.replace(/\/$/, '')}${path}`;
  const paths = found.flatMap((reference) => {
    // Vite names the files of a dynamic import relative to the base, without a slash.
    const isBare = isScript && !/^[./]/.test(reference);
    const url = URL.parse(isBare ? `https://site${base}${reference}` : reference, here);
    return url?.host === 'site' && url.pathname.startsWith(base) ? [url.pathname.slice(base.length - 1)] : [];
  });
  return [...new Set(paths)];
}

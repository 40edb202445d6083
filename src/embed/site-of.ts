/** The address of the site this file was loaded from, with its base path: two folders up from `embed/kb-card.js`. */
export const siteOf = new URL('..', import.meta.url).href;

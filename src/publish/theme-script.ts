/**
 * Applies the theme a reader chose before the first paint; the one script that stands in the pages. Storage may be forbidden;
 * then the theme is the system's.
 */
export const themeScript =
  "try{let t=localStorage['kb-theme'];t&&(document.documentElement.dataset.theme=t)}catch{}";

/** The hash of the script, as a Content-Security-Policy names it; a test computes it again. */
export const themeScriptHash = 'sha256-44DbpWQ5hXFbOd1wtZoqJFClg07b6azoA0eriRMrDc8=';

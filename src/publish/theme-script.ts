/**
 * Applies the theme that the reader chose, before the first paint. It is the only inline script. If storage is blocked, the theme
 * of the system stays.
 */
export const themeScript =
  "try{let t=localStorage['kb-theme'];t&&(document.documentElement.dataset.theme=t)}catch{}";

/** The hash of the script for the Content-Security-Policy. A test recomputes it. */
export const themeScriptHash = 'sha256-44DbpWQ5hXFbOd1wtZoqJFClg07b6azoA0eriRMrDc8=';

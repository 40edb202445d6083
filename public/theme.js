// Before the first paint: the theme the reader chose. Everything else about it is in the site's script.
try {
  const theme = localStorage.getItem('kb-theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden; the theme of the system is fine.
}

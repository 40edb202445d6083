try {
  const theme = localStorage.getItem('kb-theme');
  if (/light|dark/.test(theme)) document.documentElement.dataset.theme = theme;
} catch {}

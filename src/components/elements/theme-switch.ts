/** Light, dark, or as the system: `public/theme.js` applies a stored choice before the first paint, this changes it. */
const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

export function switchTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-theme-switch]');
  if (!button) return;
  const root = document.documentElement;
  const current = (): Theme => themes.find((theme) => theme === root.dataset['theme']) ?? 'auto';
  const show = () => {
    const label = button.getAttribute(`data-label-${current()}`) ?? '';
    button.setAttribute('aria-label', label);
    button.title = label;
  };
  button.addEventListener('click', () => {
    const next = themes[(themes.indexOf(current()) + 1) % themes.length]!;
    if (next === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = next;
    try {
      localStorage.setItem('kb-theme', next);
    } catch {
      // Storage may be forbidden; the choice then holds for this page.
    }
    show();
  });
  show();
  button.hidden = false;
}

import { remember } from './remember.ts';

/**
 * Switches between light, dark and the theme of the system. The script in the head applies a stored choice before the first paint.
 */
const themes = ['auto', 'light', 'dark'];

export function switchTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('[data-auto]');
  if (!button) return;
  const root = document.documentElement.dataset;
  const current = () => root['theme'] ?? 'auto';
  const show = () => (button.ariaLabel = button.title = button.dataset[current()]!);
  button.onclick = () => {
    root['theme'] = themes[themes.indexOf(current()) + 1] ?? 'auto';
    remember('theme', current());
    show();
  };
  show();
  button.hidden = false;
}

import { remember } from './remember.ts';

/** Light, dark, or as the system: the script in the head applies a stored choice before the first paint, this changes it. */
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

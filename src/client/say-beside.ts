import { element } from './element.ts';

/** Says a text beside a button, once it is known, where the eye is; what was said there before goes at once. */
export async function sayBeside(button: HTMLElement, text: Promise<string>): Promise<void> {
  const holder = button.parentElement!;
  const status =
    holder.querySelector<HTMLElement>('[role="status"]') ??
    element('span', { className: 'small', attributes: { role: 'status' } });
  status.textContent = '';
  holder.append(status);
  status.textContent = await text;
}

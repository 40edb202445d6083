import { element } from './element.ts';

/** Says a text beside a button, once it is known, where the eye is; what was said there before goes at once. */
export async function sayBeside(button: HTMLElement, text: Promise<string>): Promise<void> {
  const holder = button.parentElement!;
  let status = holder.querySelector<HTMLElement>('[role="status"]');
  if (!status) holder.append(' ', (status = element('span', { className: 'small', role: 'status' })));
  status.textContent = '';
  status.textContent = await text;
}

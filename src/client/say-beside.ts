import { element } from './element.ts';

/** Shows a text beside a button as soon as it is known. Removes the previous text at once. */
export async function sayBeside(button: HTMLElement, text: Promise<string>): Promise<void> {
  const holder = button.parentElement!;
  let status = holder.querySelector<HTMLElement>('[role="status"]');
  if (!status) holder.append(' ', (status = element('span', { className: 'small', role: 'status' })));
  status.textContent = '';
  status.textContent = await text;
}

import { buildReply, greetingFor, type Amount } from '#replies/build-reply.ts';
import type { ReplyChoice } from '#replies/find-place.ts';
import type { ClipboardContent } from '#replies/formats/format.ts';
import type { Reply } from '#replies/reply.ts';
import { linkTo } from '#replies/titled-link.ts';
import { toolById } from '#replies/tools.ts';
import type { Lang } from '#i18n/languages.ts';
import { translator, type Translate } from '#i18n/translate.ts';
import { element } from '../element.ts';
import { writeClipboard } from '../write-clipboard.ts';
import { writeMemory, type Memory } from './memory.ts';
import { warningsOf } from './warnings.ts';

export interface ReplyPanel {
  /** Shows the reply made from the chosen places; an empty reply if there are none. */
  show: (chosen: readonly ReplyChoice[], lang: Lang) => void;
  /** Copies the reply once `shown` resolves. Returns undefined if there is no reply or the browser refuses. */
  copy: (shown: Promise<void>) => Promise<ClipboardContent | undefined>;
  /** Copies the link to the chosen place. Returns whether it succeeded. */
  copyLink: (choice: Promise<ReplyChoice>) => Promise<boolean>;
  say: (text: string) => void;
}

interface Parts {
  tool: HTMLSelectElement;
  amount: HTMLSelectElement;
  greeting: HTMLInputElement;
  preview: HTMLElement;
  status: HTMLElement;
  warnings: HTMLElement;
  /** Shows how many sections the reply has. */
  count: HTMLElement;
  /** Buttons that are disabled while there is no reply. */
  buttons: readonly HTMLButtonElement[];
}

/** Creates the third column: tool, amount, preview of the reply, and copying. `onSetting` is called when a setting changes. */
export function createReplyPanel(
  { tool, amount, greeting, preview, status, warnings, count, buttons }: Parts,
  memory: Memory,
  { t, uiLang }: { t: Translate; uiLang: Lang },
  onSetting: () => void,
): ReplyPanel {
  let reply: Reply | undefined;
  tool.value = toolById(memory.tool).id;
  amount.value = memory.amount;
  greeting.checked = memory.hasGreeting;
  for (const control of [tool, amount, greeting]) {
    control.addEventListener('change', () => {
      memory.tool = tool.value;
      memory.amount = amount.value as Amount;
      memory.hasGreeting = greeting.checked;
      writeMemory(memory);
      onSetting();
    });
  }
  const format = () => toolById(tool.value).format;
  const say = (text: string) => {
    status.textContent = text;
  };
  return {
    say,
    show: (chosen, lang) => {
      const first = greeting.checked ? greetingFor(toolById(tool.value), translator(lang)) : undefined;
      const options = { amount: amount.value as Amount, greeting: first, translate: translator };
      reply = chosen.length === 0 ? undefined : buildReply(chosen, options);
      preview.textContent = reply ? format().write(reply).text : '';
      preview.lang = lang;
      const places = new Set(chosen.map(({ article, section }) => `${article.kb}#${section ?? ''}`));
      count.textContent = places.size === 0 ? '' : t('desk.partCount', { count: places.size });
      for (const button of buttons) button.disabled = !reply;
      const texts = warningsOf(chosen, uiLang, t);
      warnings.hidden = texts.length === 0;
      warnings.replaceChildren(...texts.map((text) => element('p', {}, text)));
    },
    copy: async (shown) => {
      const written = shown.then(() => {
        if (!reply) throw new Error('There is nothing to copy.');
        return format().write(reply);
      });
      // If the browser refuses before the text is ready, nothing awaits the promise.
      written.catch(() => {});
      const isRich = format().write({ parts: [] }).html !== undefined;
      const isDone = await writeClipboard(written, isRich);
      const flavours = await written.catch(() => undefined);
      if (!flavours) return undefined;
      say(isDone ? copiedText(flavours, format().markup, t) : t('desk.copyFailed'));
      return isDone ? flavours : undefined;
    },
    copyLink: async (choice) => {
      const isDone = await writeClipboard(choice.then(linkTo), true);
      say(t(isDone ? 'desk.copied' : 'desk.copyFailed'));
      return isDone;
    },
  };
}

/** Returns the message about the forms in which a text was copied. */
export function copiedText({ html }: ClipboardContent, markup: string | undefined, t: Translate): string {
  return html === undefined ? t('desk.copied') : t('desk.copiedRich', { markup: markup ?? t('desk.plain') });
}

/** Controls that send a report: a link to the form or e-mail address of the site, or a button that writes to the access log. */
import { withBase } from '#i18n/urls/base.ts';
import {
  inLog,
  reportPath,
  reportUrl,
  type ReportKind,
  type ReportValues,
  type ReportWay,
} from '#i18n/urls/reports.ts';
import type { Lang } from '#i18n/languages.ts';
import type { Params } from '#i18n/fill-text.ts';
import type { StringKey } from '#i18n/strings.ts';
import { element } from './element.ts';

export interface Reporting {
  way: ReportWay;
  base: string;
  /** The language of the reported text or query. */
  lang: Lang;
  t: (key: StringKey, params?: Params) => string;
}

/** Sends a report to the access log by requesting a file of one byte. Returns whether the request succeeded. */
export async function sendReport<Kind extends ReportKind>(
  { base, lang }: Pick<Reporting, 'base' | 'lang'>,
  kind: Kind,
  values: ReportValues<Kind>,
): Promise<boolean> {
  const address = withBase(base, reportPath(kind, lang, values));
  try {
    return (await fetch(address, { credentials: 'omit', cache: 'no-store', keepalive: true })).ok;
  } catch {
    return false;
  }
}

/**
 * Returns a control that sends one report. It calls `values` at the click, so that a field beside it may change before. A log gets the id
 * of the reason, a form or e-mail its text. After a report to the log, thanks replace `group`.
 */
export function reportControl<Kind extends ReportKind>(
  reporting: Reporting,
  kind: Kind,
  name: string,
  values: () => ReportValues<Kind>,
  group: () => HTMLElement,
): HTMLElement {
  const { way, lang, t } = reporting;
  if (way !== inLog) {
    const link = element('a', { className: 'tool', rel: 'nofollow' }, name);
    const fill = () => {
      link.href = reportUrl(way, lang, values());
    };
    fill();
    for (const type of ['pointerdown', 'focus', 'click']) link.addEventListener(type, fill);
    return link;
  }
  const button = element('button', { type: 'button', className: 'tool' }, name);
  button.addEventListener('click', () => {
    button.disabled = true;
    void sendReport(reporting, kind, values()).then((done) => {
      button.disabled = false;
      sayReported(group(), t(done ? 'report.thanks' : 'report.failed'), done);
    });
  });
  return button;
}

/** Says whether a report was sent: in place of `group` if `isDone`, else below it, so that the reader can try again. */
export function sayReported(group: HTMLElement, text: string, isDone: boolean): void {
  const status =
    group.querySelector<HTMLElement>('[role="status"]') ??
    element('p', { role: 'status', className: 'small', tabIndex: -1 });
  const hadFocus = group.contains(document.activeElement) || document.activeElement === document.body;
  if (isDone) group.replaceChildren(status);
  else group.append(status);
  status.textContent = text;
  // The pressed button is gone, so keyboard users would lose their place.
  if (isDone && hadFocus) status.focus();
}

/** Returns a line with the address if reports go by e-mail, because not every device has an e-mail program; else undefined. */
export function writeTo({ way, t }: Pick<Reporting, 'way' | 't'>): HTMLElement | undefined {
  const [, address] = /^mailto:([^?]+)/.exec(way) ?? [];
  if (address === undefined) return undefined;
  return element('p', { className: 'small' }, t('report.orWrite', { address: decodeURIComponent(address) }));
}

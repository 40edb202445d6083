/** What is pressed to report something: a link to the site's form or e-mail, or a button whose press the site's own log keeps. */
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
  /** Of what is reported. */
  lang: Lang;
  t: (key: StringKey, params?: Params) => string;
}

/** Asks for the file of one byte whose request is the report; whether it came. */
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
 * A control for one report. `values` are read when it is used, so that a field beside it may change; a log is given the id of the
 * reason, an address its text. Once the log has it, thanks stand in place of `group`.
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

/** Says in place of what was asked, or after it if it may be tried again, what became of a report. */
export function sayReported(group: HTMLElement, text: string, isDone: boolean): void {
  const status =
    group.querySelector<HTMLElement>('[role="status"]') ??
    element('p', { role: 'status', className: 'small', tabIndex: -1 });
  const hadFocus = group.contains(document.activeElement) || document.activeElement === document.body;
  if (isDone) group.replaceChildren(status);
  else group.append(status);
  status.textContent = text;
  // What was pressed is gone, and with it the place of those who use the keyboard.
  if (isDone && hadFocus) status.focus();
}

/** Says whom to write to where the way is an e-mail: not every device has a program for it. */
export function writeTo({ way, t }: Pick<Reporting, 'way' | 't'>): HTMLElement | undefined {
  const [, address] = /^mailto:([^?]+)/.exec(way) ?? [];
  if (address === undefined) return undefined;
  return element('p', { className: 'small' }, t('report.orWrite', { address: decodeURIComponent(address) }));
}

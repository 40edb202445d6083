/** Questions whose answers are reports: what is wrong with a text, and why it did not solve a problem. */
import type { StringKey } from '#i18n/strings.ts';
import { flagReasons as reasonsOfFlag, inLog, solvedReasons, type ReportValues } from '#i18n/urls/reports.ts';
import { element } from './element.ts';
import { reportControl, writeTo, type Reporting } from './report-control.ts';

/** Asks what is wrong with an article, section or step. */
export function flagReasons(reporting: Reporting, about: Omit<ReportValues<'flag'>, 'reason'>): HTMLElement {
  return reasons(reporting, 'flag', 'flag.ask', about, reasonsOfFlag);
}

/** Asks why an article did not solve the problem. */
export function whyNotSolved(
  reporting: Reporting,
  about: Omit<ReportValues<'solved'>, 'reason'>,
): HTMLElement {
  return reasons(reporting, 'solved', 'solved.why', about, solvedReasons);
}

function reasons<Kind extends 'flag' | 'solved'>(
  reporting: Reporting,
  kind: Kind,
  question: StringKey,
  about: ReportValues<Kind>,
  ids: readonly (typeof reasonsOfFlag | typeof solvedReasons)[number][],
): HTMLElement {
  const { t, way } = reporting;
  const controls = ids.map((id) => {
    const text = t(`flag.${id}`);
    const reason = way === inLog ? id : text;
    return reportControl(
      reporting,
      kind,
      text,
      () => ({ ...about, reason }),
      () => group,
    );
  });
  const group = questionGroup(t(question), ...controls, writeTo(reporting));
  return group;
}

/** Returns a question with its answers below. */
export function questionGroup(question: string, ...answers: (Node | undefined)[]): HTMLElement {
  const heading = element('p', {}, question);
  // On a line of its own, aligned with the answers below.
  Object.assign(heading.style, {
    flex: '1 0 100%',
    margin: '0',
    paddingInline: 'var(--kb-space-2)',
    fontSize: 'var(--kb-text-s)',
  });
  const group = element('div', { className: 'tools', role: 'group' }, heading, ...answers);
  group.setAttribute('aria-label', question);
  return group;
}

/** Returns a button that opens the reasons to flag a text at the end of its container, and closes them again. */
export function flagButton(reporting: Reporting, about: Omit<ReportValues<'flag'>, 'reason'>): HTMLElement {
  const button = element('button', { type: 'button', className: 'tool' }, reporting.t('copy.flag'));
  let open: HTMLElement | undefined;
  button.setAttribute('aria-expanded', 'false');
  button.addEventListener('click', () => {
    const isOpen = open?.isConnected ?? false;
    button.setAttribute('aria-expanded', String(!isOpen));
    if (isOpen) return open!.remove();
    open = flagReasons(reporting, about);
    button.parentElement!.append(open);
    open.querySelector<HTMLElement>('a, button')?.focus();
  });
  return button;
}

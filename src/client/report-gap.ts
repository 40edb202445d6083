/** Reports a question that no article answers. The reader can read and change the text in a field before sending it. */
import type { ReportPlace } from '#i18n/urls/reports.ts';
import { longestMiss, loggedQuery } from '#search/logged-query.ts';
import { element } from './element.ts';
import { reportControl, writeTo, type Reporting } from './report-control.ts';

/** Returns the field and the control that sends it. Nothing leaves the device before the reader presses the control. */
export function gapReport(reporting: Reporting, question: string, from: ReportPlace): HTMLElement {
  const { t } = reporting;
  const field = element('input', { type: 'text', maxLength: longestMiss, value: loggedQuery(question) });
  field.setAttribute('autocomplete', 'off');
  // Here, and not in a sheet, like all that appears after a press.
  Object.assign(field.style, {
    inlineSize: '100%',
    minBlockSize: 'var(--kb-target)',
    padding: 'var(--kb-space-2) var(--kb-space-3)',
    border: '1px solid var(--kb-color-edge)',
    background: 'var(--kb-color-paper)',
    color: 'inherit',
    font: 'inherit',
  });
  const group = element('div', { className: 'small' });
  const control = reportControl(
    reporting,
    'gap',
    t('gap.report'),
    () => ({ query: loggedQuery(field.value), from }),
    () => group,
  );
  field.addEventListener('keydown', (event) => {
    // Keep keys from the shortcuts of the dialog and the desk.
    event.stopPropagation();
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    control.click();
  });
  group.append(element('label', {}, t('gap.label'), field), control, writeTo(reporting) ?? '');
  return group;
}

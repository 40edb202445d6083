/** Reports a question that no article answers: the text that is sent stands in a field, to be read and changed before. */
import type { ReportPlace } from '#i18n/urls/reports.ts';
import { longestMiss, loggedQuery } from '#search/logged-query.ts';
import { element } from './element.ts';
import { reportControl, writeTo, type Reporting } from './report-control.ts';

/** The field and what sends it; nothing leaves the device before a press. */
export function gapReport(reporting: Reporting, question: string, from: ReportPlace): HTMLElement {
  const { t } = reporting;
  const field = element('input', { type: 'text', maxLength: longestMiss, value: loggedQuery(question) });
  field.setAttribute('autocomplete', 'off');
  field.style.inlineSize = '100%';
  const group = element('div', { className: 'small' });
  const control = reportControl(
    reporting,
    'gap',
    t('gap.report'),
    () => ({ query: loggedQuery(field.value), from }),
    () => group,
  );
  field.addEventListener('keydown', (event) => {
    // The dialog and the desk have keys of their own.
    event.stopPropagation();
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    control.click();
  });
  group.append(element('label', {}, t('gap.label'), field), control, writeTo(reporting) ?? '');
  return group;
}

/** Asks at the end of an article whether it solved the problem. Loaded once the page is read, if the site wants to know. */
import { inLog, reportUrl } from '#i18n/urls/reports.ts';
import { translator } from '#i18n/translate.ts';
import { articlePlace } from './article-place.ts';
import { createArticles } from './desk/articles.ts';
import { element } from './element.ts';
import { sayReported, sendReport } from './report-control.ts';
import { questionGroup, whyNotSolved } from './report-reasons.ts';

const { lang, kb, base } = articlePlace();
const t = translator(lang);
const answers = ['yes', 'no'] as const;
const group = questionGroup(t('solved.ask'), ...answers.map(answerButton));
document.querySelector('[data-solved]')?.prepend(group);

function answerButton(answer: (typeof answers)[number]): HTMLElement {
  const button = element('button', { type: 'button', className: 'tool line' }, t(`solved.${answer}`));
  button.addEventListener('click', () => {
    button.disabled = true;
    void take(answer)
      .catch(() => false)
      .then((done) => {
        button.disabled = false;
        if (done === undefined) return;
        sayReported(group, t(done ? 'report.thanks' : 'report.failed'), done);
      });
  });
  return button;
}

/** Sends an answer. After “no”, asks why. */
async function take(answer: (typeof answers)[number]): Promise<boolean | undefined> {
  const { solved: way, revised } = await createArticles(base)(kb, lang);
  if (way === undefined) return false;
  const about = { kb: String(kb), revised };
  const site = { way, base, lang, t };
  if (way === inLog && !(await sendReport(site, 'solved', { ...about, answer }))) return false;
  if (answer === 'no') {
    // The log already has the answer.
    const why = whyNotSolved(site, way === inLog ? about : { ...about, answer });
    group.replaceWith(why);
    why.querySelector<HTMLElement>('button, a')?.focus();
    return undefined;
  }
  if (way !== inLog) location.assign(reportUrl(way, lang, { ...about, answer }));
  return way === inLog ? true : undefined;
}

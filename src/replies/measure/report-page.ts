import { escapeHtml } from '../formats/html.ts';
import type { LinkReport } from './report.ts';

const style = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{max-width:60rem;margin:2rem auto;padding:0 1rem}
h1,h2{font-family:Charter,Cambria,serif}
dl{display:flex;flex-wrap:wrap;gap:1rem 3rem}dt{color:GrayText}dd{margin:0;font:700 1.75rem/1.2 Charter,Cambria,serif}
table{border-collapse:collapse;width:100%}th,td{text-align:start;padding:.4rem .5rem;border-block-end:1px solid #8884;vertical-align:top}
td.n{text-align:end;font-variant-numeric:tabular-nums}td.bar{width:40%}svg{display:block;width:100%;height:1.1rem}rect{fill:#00574f}
@media(prefers-color-scheme:dark){rect{fill:#8acbbe}}`;

/** The report as one HTML page without scripts, to send or print. Every bar also has its number. */
export function reportPage(report: LinkReport): string {
  const { tickets, linked, linkRate, articles, stages, neverLinked, dead, retired, mismatch } = report;
  const most = Math.max(1, ...articles.map((article) => article.tickets));
  const articleRows = articles.map(({ kb, title, stage, tickets: count }) =>
    row([`KB${kb}`, title, stage], count, count / most),
  );
  const worst = Math.max(1, ...mismatch.pairs.map((pair) => pair.tickets));
  const pairRows = mismatch.pairs.map(({ languages, tickets: count }) =>
    row([languages], count, count / worst),
  );
  const gone = [
    ...dead.map(({ id, tickets: count }) => row([id, 'dead'], count)),
    ...retired.map(({ kb, tickets: count }) => row([`KB${kb}`, 'retired'], count)),
  ];
  const share = mismatch.of > 0 ? percent(mismatch.tickets / mismatch.of) : '–';
  return (
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">' +
    `<title>Links to the knowledge base in tickets</title><style>${style}</style></head><body>\n` +
    '<h1>Links to the knowledge base in tickets</h1>\n<dl>' +
    fact('Tickets', String(tickets)) +
    fact('With a link', `${linked} (${percent(linkRate)})`) +
    fact('In another language', share) +
    fact('Known, new, candidate', `${stages.known}, ${stages.new}, ${stages.candidate}`) +
    fact('Never linked', String(neverLinked.length)) +
    `</dl>\n${section('Articles', ['Article', 'Title', 'Stage'], articleRows)}` +
    section('Ticket and link in different languages', ['Ticket → link'], pairRows) +
    section('Ids that do not lead to an article', ['Id', 'State'], gone) +
    `<h2>Never linked</h2>\n<ul>${neverLinked.map(({ kb, title }) => `<li>KB${kb} ${escapeHtml(title)}</li>`).join('')}</ul>\n` +
    '</body></html>\n'
  );
}

function fact(name: string, value: string): string {
  return `<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

function section(title: string, heads: string[], rows: string[]): string {
  if (rows.length === 0) return '';
  const head = [...heads, 'Tickets', ''].map((name) => `<th scope="col">${name}</th>`).join('');
  return `<h2>${title}</h2>\n<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>\n`;
}

function row(cells: string[], count: number, share?: number): string {
  const [first, ...others] = cells.map(escapeHtml);
  const bar =
    share === undefined
      ? ''
      : `<svg role="presentation"><rect width="${(share * 100).toFixed(1)}%" height="100%"/></svg>`;
  return `<tr><th scope="row">${first}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}<td class="n">${count}</td><td class="bar">${bar}</td></tr>`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

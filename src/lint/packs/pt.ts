import { toCardinal, toOrdinal } from 'n2words/pt-PT';
import type { Pack } from './pack.ts';

export const pt: Pack = {
  lang: 'pt',
  name: 'Portuguese',
  decimal: ',',
  group: ['.', '\u00A0', '\u202F', ' '],
  strictMarks: false,
  cardinals: (n) => bothGenders(toCardinal(n)),
  ordinals: (n) => allForms(toOrdinal(n)),
  ordinalSuffixes: ['.º', '.ª', 'º', 'ª', '°'],
  scales: {
    mil: 1e3,
    milhares: 1e3,
    milhao: 1e6,
    milhoes: 1e6,
    'mil milhoes': 1e9,
    bilhao: 1e9,
    bilhoes: 1e9,
  },
  softWords: {
    um: 1,
    uma: 1,
    unico: 1,
    unica: 1,
    ambos: 2,
    ambas: 2,
    par: 2,
    'um quarto': 0.25,
    'tres quartos': 0.75,
    meio: 0.5,
    meia: 0.5,
    metade: 0.5,
    duzia: 12,
    'meia duzia': 6,
    cem: 100,
    cento: 100,
    centenas: 100,
    mil: 1000,
    milhao: 1e6,
    zero: 0,
    qualquer: 2,
  },
  multiples: {
    duplo: 2,
    dupla: 2,
    dobro: 2,
    duplica: 2,
    duplicam: 2,
    duplicou: 2,
    duplicar: 2,
    dobra: 2,
    triplo: 3,
    triplica: 3,
    triplicam: 3,
    triplicou: 3,
    triplicar: 3,
    quadruplo: 4,
    quadruplica: 4,
    quadruplicou: 4,
  },
  articles: ['um', 'uma', 'por', 'cada', 'ao', 'a'],
  andParts: { 'e meio': 0.5, 'e meia': 0.5, 'e um quarto': 0.25, 'e tres quartos': 0.75 },
  idioms: {
    'dia e noite': { numbers: [24, 7] },
    'o dia todo': { numbers: [24] },
    'todos os dias': { numbers: [7] },
    diariamente: { numbers: [7] },
    'dia util': { weekdays: [1, 5] },
    'dias uteis': { weekdays: [1, 5] },
    'fim de semana': { weekdays: [6, 7] },
    'fins de semana': { weekdays: [6, 7] },
  },
  clock: [
    { words: '[ad]?s {hour} e meia', add: 30 },
    { words: '[ad]?s {hour} e um quarto', add: 15 },
    { words: '[ad]?s {hour} menos um quarto', add: -15 },
    { words: 'um quarto para as {hour}', add: -15 },
    { words: '{minutes} (?:minutos )?para as {hour}', add: -1 },
  ],
  spans: {
    quinzena: [14, 15],
    quinzenas: [14, 15],
    quinzenal: [14, 15],
    quinzenais: [14, 15],
    quinzenalmente: [14, 15],
    'quinze dias': [14],
    'oito dias': [7],
  },
  afterSpan: ['depois', 'antes', 'mais', 'menos'],
  rangeWords: ['a', 'ao', 'e', 'ou', 'ate'],
  minus: ['menos'],
  units: {
    seg: 'second',
    min: 'minute',
    hs: 'hour',
    hrs: 'hour',
    diario: 'day',
    diaria: 'day',
    semanal: 'week',
    mensal: 'month',
    anual: 'year',
    trimestre: 'quarter',
    trimestres: 'quarter',
    trimestral: 'quarter',
    semestre: 'semester',
    semestres: 'semester',
    pontos: 'point',
    ponto: 'point',
    pixels: 'pixel',
    pixel: 'pixel',
    decada: 'decade',
  },
  percent: ['por cento'],
  noon: ['meio-dia', 'meio dia'],
  midnight: ['meia-noite', 'meia noite'],
  am: 'a\\.?\\s?m\\.?|da (?:manhã|madrugada)',
  pm: 'p\\.?\\s?m\\.?|da (?:tarde|noite)|do meio-dia',
  beforeTime: '[àa]s',
  months: {},
  dateWords: ['de', 'do', 'o'],
  dayFirst: true,
  keys: {
    maiusculas: 'shift',
    maius: 'shift',
    eliminar: 'delete',
    apagar: 'delete',
    'caps lock': 'capslock',
    inicio: 'home',
    fim: 'end',
    inserir: 'insert',
    espaco: 'space',
    'barra de espaco': 'space',
    opcao: 'option',
    comando: 'cmd',
    controlo: 'ctrl',
    'print screen': 'prtsc',
    'impr pant': 'prtsc',
    'seta para cima': 'up',
    'seta para baixo': 'down',
    'seta para a esquerda': 'left',
    'seta para a direita': 'right',
    'page up': 'pgup',
    'page down': 'pgdn',
    escape: 'esc',
    'alt gr': 'altgr',
  },
  openingMarks: {},
  functionWords: (
    'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando ' +
    'muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles você ' +
    'essa num nem suas meu às minha numa pelos qual nós lhe deles estas este fosse dele tu te vocês cada pode deve são todo todos'
  ).split(' '),
  letters: /[ãõáéíóúâêôç]/gi,
};

/** European and Brazilian spellings, masculine and feminine. */
function bothGenders(form: string): string[] {
  const brazilian = form
    .replace('dezasseis', 'dezesseis')
    .replace('dezassete', 'dezessete')
    .replace('dezanove', 'dezenove');
  const feminine = brazilian
    .replace(/\bum$/, 'uma')
    .replace(/\bdois$/, 'duas')
    .replace(/entos\b/, 'entas');
  return [form, brazilian, feminine];
}

function allForms(form: string): string[] {
  const feminine = form.replaceAll(/o\b/g, 'a');
  return [form, feminine, `${form}s`, `${feminine}s`];
}

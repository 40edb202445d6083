import { stemEs } from './es.ts';

/**
 * The stem of a Portuguese word that is already folded. The endings that differ from Spanish are brought to its form.
 *
 * @example stemPt('atualizacoes') // 'atualic'
 */
export function stemPt(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const known = word
    .replace(/coes$|cao$/, 'cion')
    .replace(/oes$|ao$/, 'on')
    .replace(/agens$/, 'agem')
    .replace(/ais$/, 'al')
    .replace(/eis$/, 'el');
  return stemEs(known);
}

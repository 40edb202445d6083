/** Words of a language that a defect replaces by others: each list in groups of words that mean the same, form by form. */
export interface Words {
  units: readonly (readonly string[])[];
  currencies: readonly (readonly string[])[];
  numbers: readonly (readonly string[])[];
  ordinals: readonly (readonly string[])[];
  months: readonly (readonly string[])[];
  weekdays: readonly (readonly string[])[];
  /** A step or an item. */
  sentence: string;
}

const symbols = ['KB', 'MB', 'GB', 'TB', 'ms', 'kg', 'cm', 'km', 'kW'].map((symbol) => [symbol]);

function names(lang: string, kind: 'month' | 'weekday'): string[][] {
  const format = new Intl.DateTimeFormat(lang, { [kind]: 'long', timeZone: 'UTC' });
  const count = kind === 'month' ? 12 : 7;
  return Array.from({ length: count }, (_, i) => {
    const date = kind === 'month' ? Date.UTC(2024, i, 15) : Date.UTC(2024, 0, i + 1);
    return [format.format(date)];
  });
}

const split = (text: string) => text.split(' ').map((each) => each.split('/'));

export const words: Readonly<Record<string, Words>> = {
  es: {
    units: [
      ...split('segundo/segundos minuto/minutos hora/horas día/días semana/semanas mes/meses año/años'),
      ...symbols,
    ],
    currencies: split('dólares/USD euros/EUR libras/GBP pesos/MXN'),
    numbers: split('dos tres cuatro cinco seis siete ocho nueve diez doce quince veinte treinta'),
    ordinals: split('primero/primera segundo/segunda tercero/tercera cuarto/cuarta quinto/quinta').map(
      (group) => group.slice(1),
    ),
    months: names('es', 'month'),
    weekdays: names('es', 'weekday'),
    sentence: 'Cierre todas las ventanas y reinicie el equipo.',
  },
  pt: {
    units: [
      ...split('segundo/segundos minuto/minutos hora/horas dia/dias semana/semanas mês/meses ano/anos'),
      ...symbols,
    ],
    currencies: split('dólares/USD euros/EUR libras/GBP reais/BRL'),
    numbers: split('dois três quatro cinco seis sete oito nove dez doze quinze vinte trinta'),
    ordinals: split('primeira segunda terceira quarta quinta'),
    months: names('pt', 'month'),
    weekdays: names('pt', 'weekday'),
    sentence: 'Feche todas as janelas e reinicie o computador.',
  },
  fr: {
    units: [
      ...split('seconde/secondes minute/minutes heure/heures jour/jours semaine/semaines mois/mois an/ans'),
      ...symbols,
    ],
    currencies: split('dollars/USD euros/EUR livres/GBP francs/CHF'),
    numbers: split('deux trois quatre cinq six sept huit dix douze quinze vingt trente'),
    ordinals: split('première deuxième troisième quatrième cinquième'),
    months: names('fr', 'month'),
    weekdays: names('fr', 'weekday'),
    sentence: 'Fermez toutes les fenêtres et redémarrez l’ordinateur.',
  },
  de: {
    units: [
      ...split(
        'Sekunde/Sekunden Minute/Minuten Stunde/Stunden Tag/Tage Woche/Wochen Monat/Monate Jahr/Jahre',
      ),
      ...symbols,
    ],
    currencies: split('Dollar/USD Euro/EUR Pfund/GBP Franken/CHF'),
    numbers: split('zwei drei vier fünf sechs sieben acht neun zehn zwölf fünfzehn zwanzig dreißig'),
    ordinals: split('erste/ersten zweite/zweiten dritte/dritten vierte/vierten fünfte/fünften'),
    months: names('de', 'month'),
    weekdays: names('de', 'weekday'),
    sentence: 'Schließen Sie alle Fenster und starten Sie den Computer neu.',
  },
};

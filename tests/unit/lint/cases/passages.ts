/** Passages of documentation that a figure rule once read wrongly: what is silent, and what is found. */
export interface Case {
  name: string;
  en: string;
  es: string;
  /** `rule line: text the message has`; none where nothing may be said. */
  found?: string;
}

export const cases: readonly Case[] = [
  {
    name: 'dos as acronym',
    en: '# Limits\n\nSet a rate limit to protect the gateway from a denial-of-service attack.',
    es: '# Límites\n\nFije un límite de peticiones para proteger la pasarela de un ataque de denegación de servicio (DoS).',
  },
  {
    name: 'number in a name',
    en: '# Sample\n\nThe sample project is a game of tic-tac-toe for the browser.',
    es: '# Ejemplo\n\nEl proyecto de ejemplo es un juego de tres en raya para el navegador.',
  },
  {
    name: 'colon dos puntos',
    en: '# Separators\n\n| Sign | Name |\n| --- | --- |\n| : | Colon |\n| ; | Semicolon |',
    es: '# Separadores\n\n| Signo | Nombre |\n| --- | --- |\n| : | Dos puntos |\n| ; | Punto y coma |',
  },
  {
    name: 'ellipsis tres puntos',
    en: '# Backup\n\nChoose **Backup** from the ellipsis menu.',
    es: '# Copia\n\nElija **Copia** en el menú de los tres puntos.',
  },
  {
    name: 'english number word in a name',
    en: '# Risks\n\nThe list is updated with every release of the Top Ten.',
    es: '# Riesgos\n\nLa lista se actualiza con cada edición del Top Ten.',
  },
  {
    name: 'shift left is no key',
    en: '# Security\n\nA shift-left approach finds defects before the release.',
    es: '# Seguridad\n\nUn enfoque preventivo encuentra los defectos antes de la publicación.',
  },
  {
    name: 'range of days in a date',
    en: '# Releases\n\n## Version 4.2 (March 14-15, 2024)\n\nSmall repairs.',
    es: '# Versiones\n\n## Versión 4.2 (14-15 de marzo de 2024)\n\nPequeños arreglos.',
  },
  {
    name: 'unit glued to its number',
    en: '# Attachments\n\nDo not send attachments above 8Mb.',
    es: '# Adjuntos\n\nNo envíe adjuntos de más de 8 Mb.',
  },
  {
    name: 'number glued to its label',
    en: '# Journey\n\nThe visitor goes from URL1 to URL2.',
    es: '# Recorrido\n\nEl visitante pasa de la URL 1 a la URL 2.',
  },
  {
    name: 'four digit clock',
    en: '# Hours\n\nMonday to Friday, 0830 – 1715 is working time.',
    es: '# Horario\n\nDe lunes a viernes, de 08:30 a 17:15 es horario laboral.',
  },
  {
    name: 'step letter bis',
    en: '# Setup\n\n## 2a. Install the agent\n\nRun the installer.\n\n## 2b. Turn it on\n\nUse the switch.',
    es: '# Instalación\n\n## 2 bis. Instale el agente\n\nEjecute el instalador.\n\n## 2 ter. Actívelo\n\nUse el interruptor.',
  },
  {
    name: 'one or the other',
    en: '# Sources\n\nUse one reporting source or the other.',
    es: '# Fuentes\n\nDebe usar una de las dos fuentes de informes.',
  },
  {
    name: 'decades and nineties',
    en: '# Accuracy\n\nAccuracy is in the mid to high 90s.',
    es: '# Precisión\n\nLa precisión está entre el 95 % y el 100 %.',
  },
  {
    name: 'gloss of a number',
    en: '# Size\n\nTypical size: billions (that is, 10^9) of entries.',
    es: '# Tamaño\n\nTamaño típico: miles de millones de entradas.',
  },
  {
    name: 'name with a number said once',
    en: '# Documents\n\nRead about these Level 2 resources in [Level 2 Documents](/level-2/docs/).',
    es: '# Documentos\n\nInfórmese sobre estos recursos en los [documentos de Level 2](/level-2/docs/).',
  },
  {
    name: 'same text on both sides',
    en: '# Reviews\n\n| Product | Date |\n| --- | --- |\n| Lamp | November 3, 2015 |\n| Chair | April 27, 2010 |',
    es: '# Opiniones\n\n| Producto | Fecha |\n| --- | --- |\n| Lámpara | November 3, 2015 |\n| Silla | April 27, 2010 |',
  },
  {
    name: 'php is no currency',
    en: '# Upgrade\n\nUpgrade to PHP 8.1 before you start; Node 4.2 is too old.',
    es: '# Actualización\n\nActualice a PHP 8.1 antes de empezar; Node 4.2 es demasiado antiguo.',
  },
  {
    name: 'weekday added',
    en: '# Release 3.1 (April 28, 2022)\n\nSmall repairs.',
    es: '# Versión 3.1 (jueves, 28 de abril de 2022)\n\nPequeños arreglos.',
  },
  {
    name: 'million and thousand millions',
    en: '# Import\n\nUp to one million rows are imported.',
    es: '# Importación\n\nSe importan hasta mil millones de filas.',
    found: 'figures 3: mil millones',
  },
  {
    name: 'unit after the word one',
    en: '# Steps\n\nThe first step takes one hour, the second one takes half that time.',
    es: '# Pasos\n\nEl primer paso dura una semana; el segundo, la mitad.',
    found: 'figures 3: una semana',
  },
  {
    name: 'unit after an article',
    en: '# Licence\n\nCopy the licence into the folder. It will only take a minute to protect your work.',
    es: '# Licencia\n\nCopie la licencia en la carpeta. Solo llevará un mes proteger su trabajo.',
    found: 'figures 3: un mes',
  },
  {
    name: 'unit glued changed',
    en: '# Speed\n\n- Every 100ms faster → 1% more sales',
    es: '# Velocidad\n\n- Cada 100s más rápido → 1% más de ventas',
    found: 'figures 3: 100s',
  },
  {
    name: 'unit that is no measure',
    en: '# Password\n\nThe password must have at least 12 characters.',
    es: '# Contraseña\n\nLa contraseña debe tener al menos 12 palabras.',
    found: 'figures 3: 12 palabras',
  },
  {
    name: 'around the clock changed',
    en: '# Help\n\nCall our 24/7 line.',
    es: '# Ayuda\n\nLlame a nuestra línea, disponible las 24 horas, los 7 meses de la semana.',
    found: 'figures 3: 7 meses',
  },
  {
    name: 'prefix of an id lost',
    en: '# Related\n\nRelated: KB0093 (printing from a phone) and KB0110 (scanning).',
    es: '# Relacionado\n\nRelacionado: 0093 (imprimir desde el móvil) y KB0110 (escanear).',
    found: 'ids 3: 0093',
  },
  {
    name: 'figure excused by code',
    en: '# Paths\n\nIn Tool 3, the import path became `tool.sh/lib/v3`.',
    es: '# Rutas\n\nEn Tool, la ruta de importación pasó a ser `tool.sh/lib/v3`.',
    found: 'figures 3: 3',
  },
  {
    name: 'ordinal changed',
    en: '# Layers\n\n1. Set up a second layer of security.',
    es: '# Capas\n\n1. Configure una tercera capa de seguridad.',
    found: 'figures 3: tercera',
  },
  {
    name: 'ordinal settled by a neighbour',
    en: '# PIN\n\nOn the 2nd try the device asks for the PIN.\n\nAnyone can find the device on the network.',
    es: '# PIN\n\nEn el 3.º intento, el dispositivo pide el PIN.\n\nCualquiera puede encontrar el dispositivo en la red.',
    found: 'figures 3: 3.º',
  },
  {
    name: 'number glued to a letter changed',
    en: '# Quiz\n\n### Q6: How does it help?\n\nIn many ways.',
    es: '# Cuestionario\n\n### Q5: ¿Cómo ayuda?\n\nDe muchas maneras.',
    found: 'figures 3: Q5',
  },
  {
    name: 'billion muddled',
    en: '# Market\n\nThe market has over 1 billion people who spend more than $6 trillion.',
    es: '# Mercado\n\nEl mercado tiene más de un billón de personas que gastan más de 6 trillones de dólares.',
    found: 'figures 3: un billón',
  },
  { name: 'fractions, first report', en: 'Wait 1½ hours.', es: 'Espere 1,5 horas.' },
  {
    name: 'fractions, second report',
    en: 'The fee is ¼ % of the amount.',
    es: 'La comisión es del ¾ % del importe.',
    found: 'figures 1: ¾ %',
  },
  {
    name: 'signs, first report',
    en: 'Your balance is -50 USD.',
    es: 'Su saldo es de 50 USD.',
    found: 'figures 1: 50 USD',
  },
  {
    name: 'signs, second report',
    en: 'Set the time zone to UTC-5.',
    es: 'Ponga el huso horario en UTC+5.',
    found: 'figures 1: UTC+5',
  },
  {
    name: 'month names, first report',
    en: 'The office opens on Sept. 5, 2024.',
    es: 'La oficina abre el 5 de septiembre de 2024.',
  },
  { name: 'month names, second report', en: 'On 5 September 2024 it ends.', es: 'Termina el 5 sep. 2024.' },
  {
    name: 'date ranges, first report',
    en: 'From March 3 to 7, 2025 the office is closed.',
    es: 'Del 3 al 7 de marzo de 2025 la oficina está cerrada.',
  },
  {
    name: 'date ranges, second report',
    en: 'Closed March 3–7, 2025.',
    es: 'Cerrado del 3 al 7 de marzo de 2025.',
  },
  {
    name: 'dotted dates, first report',
    en: 'As of 31.12.2024 it is closed.',
    es: 'A 31 de diciembre de 2024 está cerrado.',
  },
  { name: 'dotted dates, second report', en: 'As of December 31, 2024.', es: 'A 31.12.2024.' },
  { name: 'short dates, first report', en: 'Valid until 03/2026.', es: 'Válido hasta marzo de 2026.' },
  {
    name: 'short dates, second report',
    en: 'By 4/15/25 at the latest.',
    es: 'A más tardar el 15 de abril de 2025.',
  },
  {
    name: 'weekdays, first report',
    en: 'Open Mon–Fri, 9 a.m.–5 p.m. ET.',
    es: 'Abierto de lunes a viernes, de 9:00 a 17:00 (hora del este).',
  },
  { name: 'weekdays, second report', en: 'Closed on Sat. and Sun.', es: 'Cerrado sábados y domingos.' },
  {
    name: 'compact durations, first report',
    en: 'The session has a timeout of 30m.',
    es: 'La sesión tiene un límite de 30 min.',
  },
  {
    name: 'compact durations, second report',
    en: 'Logs are kept for 30d.',
    es: 'Los registros se conservan 30 días.',
  },
  { name: 'dotted times, first report', en: 'The cut-off is 5.30 pm.', es: 'La hora límite son las 17.30.' },
  { name: 'dotted times, second report', en: 'Open until 8.15 p.m.', es: 'Abierto hasta las 20:15.' },
  { name: 'quincena, first report', en: 'You are paid every 15 days.', es: 'Cobra cada quincena.' },
  { name: 'quincena, second report', en: 'Paid every two weeks.', es: 'Se paga quincenalmente.' },
];

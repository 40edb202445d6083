/**
 * Titles of articles and headings of sections, as pairs of templates for `fill`. With every noun and every place they give
 * enough different titles for the largest run; all stay below the limit of a title in both languages.
 */
export const titleTemplates: readonly [en: string, es: string][] = [
  ['The {a} does not open', '{El:a} no se abre'],
  ['The {a} has disappeared', '{El:a} ha desaparecido'],
  ['The {a} is slow', '{El:a} va despacio'],
  ['The {a} shows an error', '{El:a} da un error'],
  ['The {a} is missing', 'Falta {el:a}'],
  ['Changing the {a}', 'Cambiar {el:a}'],
  ['Restoring the {a}', 'Recuperar {el:a}'],
  ['Ordering another {a}', 'Pedir otr{o:a} {a}'],
  ['Removing the {a}', 'Eliminar {el:a}'],
  ['Setting up the {a}', 'Configurar {el:a}'],
  ['Sharing the {a}', 'Compartir {el:a}'],
  ['Printing the {a}', 'Imprimir {el:a}'],
  ['Checking the {a}', 'Comprobar {el:a}'],
  ['Protecting the {a}', 'Proteger {el:a}'],
  ['Renewing the {a}', 'Renovar {el:a}'],
  ['Moving the {a}', 'Trasladar {el:a}'],
  ['Limits of the {a}', 'Límites {del:a}'],
  ['Costs of the {a}', 'Costes {del:a}'],
  ['Questions on the {a}', 'Preguntas sobre {el:a}'],
  ['Basics of the {a}', 'Nociones {del:a}'],
];

/** Where a title happens; in an order such that a small run has many of them. */
export const places: readonly [en: string, es: string][] = [
  ['', ''],
  [' in TWS', ' en TWS'],
  [' in Client Portal', ' en Client Portal'],
  [' on Windows', ' en Windows'],
  [' on a Mac', ' en un Mac'],
  [' on Linux', ' en Linux'],
  [' through the API', ' mediante la API'],
  [' on IB Gateway', ' en IB Gateway'],
];

/** Sections: id, then the heading in both languages. `{m}` is another thing than the one the article is about. */
export const sectionTemplates: readonly [id: string, en: string, es: string][] = [
  ['before-you-begin', 'Before you begin', 'Antes de empezar'],
  ['what-you-need', 'What you need', 'Qué necesita'],
  ['where-to-find-it', 'Where to find the {a}', 'Dónde está {el:a}'],
  ['step-by-step', 'Step by step', 'Paso a paso'],
  ['when-nothing-happens', 'When nothing happens', 'Cuando no pasa nada'],
  ['if-it-fails-again', 'If the {a} fails again', 'Si {el:a} vuelve a fallar'],
  ['how-long-it-takes', 'How long it takes', 'Cuánto tarda'],
  ['what-it-costs', 'What the {a} costs', 'Cuánto cuesta {el:a}'],
  ['limits', 'Limits', 'Límites'],
  ['on-a-phone', 'On a mobile phone', 'En un teléfono móvil'],
  ['on-a-corporate-network', 'On a corporate network', 'En una red corporativa'],
  ['behind-a-proxy', 'Behind a proxy server', 'Detrás de un servidor proxy'],
  ['several-accounts', 'With several accounts', 'Con varias cuentas'],
  ['joint-accounts', 'Joint accounts', 'Cuentas conjuntas'],
  ['messages', 'Messages and what they mean', 'Mensajes y lo que significan'],
  ['ports-and-hosts', 'Ports and hosts', 'Puertos y servidores'],
  ['keeping-it-safe', 'Keeping the {a} safe', 'Mantener {el:a} a salvo'],
  ['after-an-update', 'After an update', 'Después de una actualización'],
  ['after-a-journey', 'After a journey abroad', 'Después de un viaje al extranjero'],
  ['undoing-a-change', 'Undoing a change', 'Deshacer un cambio'],
  ['older-versions', 'Older versions', 'Versiones anteriores'],
  ['together-with', 'Together with the {m}', 'Junto con {el:m}'],
  ['instead-of', 'Instead of the {m}', 'En lugar {del:m}'],
  ['who-may-do-it', 'Who may do it', 'Quién puede hacerlo'],
  ['whom-to-ask', 'Whom to ask', 'A quién preguntar'],
  ['what-we-do-not-know', 'What we do not know', 'Lo que no sabemos'],
];

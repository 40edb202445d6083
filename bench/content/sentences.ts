/** Pairs of templates for `fill`: English and Spanish, with the same slots. */
type Pairs = readonly [en: string, es: string][];

export const statements: Pairs = [
  ['The {a} stays valid for {days}.', '{El:a} sigue siendo válid{o:a} durante {days}.'],
  ['It takes {hours} until the {a} is ready.', 'Pasan {hours} hasta que {el:a} está list{o:a}.'],
  ['Nobody can open the {a} without the {m}.', 'Nadie puede abrir {el:a} sin {el:m}.'],
  ['The program writes the {a} to {path}.', 'El programa escribe {el:a} en {path}.'],
  ['Keep at least {size} of memory free.', 'Deje al menos {size} de memoria libres.'],
  ['The fee is {money} for every {a}.', 'La tarifa es de {money} por cada {a}.'],
  ['Traffic passes through port {port}.', 'El tráfico pasa por el puerto {port}.'],
  ['The answer comes from {host}.', 'La respuesta llega de {host}.'],
  [
    'Most readers lose the {a} during a journey, seldom at home.',
    'Casi todos los lectores pierden {el:a} durante un viaje, rara vez en casa.',
  ],
  [
    'A torn envelope is no reason to worry about the {a}.',
    'Un sobre roto no es motivo para preocuparse por {el:a}.',
  ],
  [
    'Client Services verifies the identity of the holder first.',
    'El centro de atención al cliente verifica antes la identidad del titular.',
  ],
  [
    'If the window stays grey, the {m} still holds an older {a}.',
    'Si la ventana sigue gris, {el:m} conserva todavía {un:a} anterior.',
  ],
  ['Open {ui} and look for the {a}.', 'Abra {ui} y busque {el:a}.'],
  ['Press {key} to see the {a} at once.', 'Pulse {key} para ver {el:a} enseguida.'],
  ['You find more in {link}.', 'Encontrará más en {link}.'],
  ['For the {m}, read {link}.', 'Sobre {el:m}, lea {link}.'],
  [
    'The message {msg} means that the {a} was refused.',
    'El mensaje {msg} significa que {el:a} ha sido rechazad{o:a}.',
  ],
  [
    'Whoever shares a computer closes the {a} every evening.',
    'Quien comparte un ordenador cierra {el:a} cada noche.',
  ],
  [
    'Nothing is deleted: the {a} only moves to the archive.',
    'No se borra nada: {el:a} solo pasa al archivo.',
  ],
  [
    'Thunderstorms, moving house and tired batteries are the usual causes.',
    'Las tormentas, las mudanzas y las pilas gastadas son las causas habituales.',
  ],
  [
    'The numbers of your region are at <Contact of="client-services" />.',
    'Los números de su región están en <Contact of="client-services" />.',
  ],
  ['About {percent} of the cases end here.', 'Cerca del {percent} de los casos termina aquí.'],
  ['The list holds up to {count} entries.', 'En la lista caben hasta {count} entradas.'],
  [
    'Write the {a} down on paper and keep it in a drawer.',
    'Apunte {el:a} en papel y guárdel{o:a} en un cajón.',
  ],
  [
    'A restart is enough when only the {m} has changed.',
    'Basta con reiniciar cuando solo ha cambiado {el:m}.',
  ],
  ['The supervisor sees the {a} before the bank does.', 'El supervisor ve {el:a} antes que el banco.'],
  [
    'Some antivirus programs mistake the {a} for a threat.',
    'Algunos programas antivirus confunden {el:a} con una amenaza.',
  ],
  ['Each attempt waits for {seconds}.', 'Cada intento espera {seconds}.'],
  [
    'Choose a quiet hour, before the exchanges open.',
    'Elija una hora tranquila, antes de que abran las bolsas.',
  ],
  [
    'Autumn is the busiest season for whoever handles the {a}.',
    'El otoño es la temporada de más trabajo para quien tramita {el:a}.',
  ],
  ['Copy {code} exactly as it stands.', 'Copie {code} exactamente como está.'],
  [
    'Neither the branch nor the helpdesk can see the {a}.',
    'Ni la sucursal ni la asistencia pueden ver {el:a}.',
  ],
  [
    'A translator, a lawyer or an accountant may hold the {a} for you.',
    'Un traductor, un abogado o un contable pueden guardar {el:a} por usted.',
  ],
  [
    'Since version {version}, the {a} has its own tab.',
    'Desde la versión {version}, {el:a} tiene su propia pestaña.',
  ],
  ['Compare the {a} with the {m} line by line.', 'Compare {el:a} con {el:m} línea por línea.'],
  [
    'Blank spaces, capital letters and accents all count.',
    'Los espacios en blanco, las mayúsculas y los acentos cuentan.',
  ],
  ['The weekly maintenance ends after {minutes}.', 'El mantenimiento semanal termina al cabo de {minutes}.'],
  ['Without electricity the {m} forgets everything.', 'Sin electricidad, {el:m} lo olvida todo.'],
  [
    'Students, pensioners and companies follow the same path.',
    'Estudiantes, jubilados y empresas siguen el mismo camino.',
  ],
  [
    'A customer who moves to another country asks for a new {a}.',
    'El cliente que se traslada a otro país solicita de nuevo {el:a}.',
  ],
];

/** A bold action and what belongs to it, for steps. */
export const steps: Pairs = [
  ['**Close the program.** Save the {a} first.', '**Cierre el programa.** Guarde antes {el:a}.'],
  ['**Open the menu.** Choose {ui}.', '**Abra el menú.** Elija {ui}.'],
  ['**Wait.** It takes {minutes}.', '**Espere.** Tarda {minutes}.'],
  [
    '**Open the port.** It is {port}, in both directions.',
    '**Abra el puerto.** Es el {port}, en ambos sentidos.',
  ],
  ['**Type the command.** It is {code}.', '**Escriba la orden.** Es {code}.'],
  ['**Test the connection.** The host is {host}.', '**Pruebe la conexión.** El servidor es {host}.'],
  [
    '**Unplug the cable.** Count slowly before you plug it in again.',
    '**Desconecte el cable.** Cuente despacio antes de volver a conectarlo.',
  ],
  ['**Read the label.** It is on the back of the {m}.', '**Lea la etiqueta.** Está detrás {del:m}.'],
  ['**Press the keys.** They are {key}.', '**Pulse las teclas.** Son {key}.'],
  ['**Confirm.** The {a} appears in the list.', '**Confirme.** {El:a} aparece en la lista.'],
  ['**Delete the old file.** It is {path}.', '**Borre el archivo antiguo.** Es {path}.'],
  [
    '**Call us.** The numbers are at <Contact of="client-services" />.',
    '**Llámenos.** Los números están en <Contact of="client-services" />.',
  ],
];

/** A bold case and what holds for it, for lists. */
export const items: Pairs = [
  ['**At home:** the {a} opens after {seconds}.', '**En casa:** {el:a} se abre al cabo de {seconds}.'],
  ['**In a hotel:** port {port} is often closed.', '**En un hotel:** el puerto {port} suele estar cerrado.'],
  ['**First visit:** you pay {money}.', '**Primera visita:** paga {money}.'],
  ['**Abroad:** delivery takes {days}.', '**En el extranjero:** la entrega tarda {days}.'],
  ['**Old computer:** give it {size} of memory.', '**Ordenador antiguo:** asígnele {size} de memoria.'],
  ['**Weekend:** nobody answers before Monday.', '**Fin de semana:** nadie responde antes del lunes.'],
  ['**Refused:** after {msg} you start again.', '**Rechazo:** después de {msg} vuelve a empezar.'],
  [
    '**Shared office:** ask the administrator for {host}.',
    '**Oficina compartida:** pida {host} al administrador.',
  ],
  ['**Discount:** {percent} for a whole year.', '**Descuento:** {percent} por un año entero.'],
  ['**Archive:** up to {count} pages.', '**Archivo:** hasta {count} páginas.'],
];

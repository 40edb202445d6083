/** Runs in the browser: words of any story, which say a little more than stopwords about what somebody looks for. Folded. */
import type { Lang } from '#i18n/languages.ts';

const lists: Record<Lang, string> = {
  en: `able add afternoon ago also always amount answer anybody anyone asap ask asked back bad based best better big bit
    bought brand bring built buy call called calling came careful certain clear click clicked come company correct couple
    currently customer day days dear different difficult dont each early easy else end even evening ever every everything
    exactly example fact far few fine fix fixed following found friday full funny gave give given good great guess guy
    happy hard hear heard hopefully hour hours house idea important instead issue issues kind lady last late lately later
    least leave left little loads long looked lot lots making man many matter maybe mean means meantime meanwhile minute minutes
    moment monday month months morning moved must name never new next nice night nobody noon normal normally nothing often
    ok okay old once only own possible previous probably problem problems put question questions quick quickly quite
    rather read ready really reason reply right said same saturday saying sense shall should simple simply since sir sirs
    situation small somebody somehow someone soon sorry still stop such sudden suddenly sunday supposed sure talk
    team than then thing think thought thursday till time times to today together told tomorrow tonight took top trouble
    true try tuesday turn twice understand unfortunately until urgent usual usually wait waiting wednesday week weekend
    weeks wish within without won wonder wondering worked world worse would wrong wrote year years yes yesterday yet`,
  es: `acaba acabo adelante ademas adios agradezco ahi ahora alla alli amable ano anoche anos anterior apenas aqui
    arreglar arreglo asunto atentamente atras ayer bajo bastante bien buen buena buenas bueno buenos casa casi caso cierta
    cierto claro comentar comprar compre compro comun conmigo correcto cosa cosas creo cuanta cuantas cuanto cuantos
    cuestion dar debe deben debo decir dejo demas dentro despues dia dias diferente dificil dijeron dijo directamente
    disculpe disculpen domingo ejemplo empece empezo espero estimado estimados estuve exactamente explicar facil falta
    fecha fin final forma fuera general gente grande grave haber haya hora horas hoy idea igual importante intentado
    intentar intente jamas jueves junto llama llame lleva llevo luego lunes madrugada mal manana mando manera
    martes mayor medio mejor menos mes meses mientras miercoles minuto minutos misma mismas mismo mismos modo momento
    mundo nadie ningun ninguna ninguno noche normal normalmente nuestra nuestro nueva nuevas nuevo nuevos nunca ojala otra
    otras otro otros parece parte pasado pasar paso pensar peor perdon perdona perfectamente poca poco pocos porfavor
    posible pregunta pregunto primera primero primo probado probar probe problema problemas pronto propio puse quedo
    querer queria quieren razon realmente recien respuesta resulta sabado sabe saben saber salir saludo saludos se seguir
    segura seguro semana semanas sencillo senor senora senores siempre sigo sigue siguen siguiente simple simplemente sino
    sirven situacion suele supongo tampoco tarde tardes tiempo tipo toda todas tratar tuve ultima ultimamente ultimo unico
    urge urgente urgentemente varias varios veces verdad vida viene viernes volver vuelve vuelvo`,
  pt: '',
};

const sets = new Map<Lang, Set<string>>();

/** Whether a folded word is one that any story has. */
export function isEveryday(word: string, lang: Lang): boolean {
  let set = sets.get(lang);
  if (!set) sets.set(lang, (set = new Set(lists[lang].split(/\s+/))));
  return set.has(word);
}

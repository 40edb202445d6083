/** Used by the build and by the browser: words that say little about what somebody looks for. Folded. */
import type { Lang } from '#i18n/languages.ts';
import { stem } from './stem.ts';

const lists: Record<Lang, string> = {
  en: `a about after again all am an and any are as at be because been before being but by can cant could did didnt do does
    doesnt dont for from get gets getting give go got had has have having hello help her here hi his how i if im in into is it
    its ive just keep keeps know let like me more my need no not now of off on one or our out over please say says seem show
    shows so some tell than thank thanks that the their them then there these they this those to too try trying up us use using
    very want was way we were what when where which while who whom whose why will with without work works working would you your anything come comes find finds goes going happen happens look looking looks made make makes making need needed
    needs see sees something thing things uses used wants wanted`,
  es: `a al algo alguien algun alguna algunos ante antes asi aun aunque ayuda cada como con cual cuales cuando de del desde
    dice dicen donde el ella ellos en entonces entre era eres es esa ese eso esta estan estar estas este esto estos estoy favor fue
    gracias ha hace hacer hago han has hasta hay haya he hola ir la las le les lo los mas me mi mis mucho muy nada necesito
    ni no nos o para pero poder por porque pueda puede pueden puedo pues que quien quiero quisiera sale salio se sea segun ser
    si sido sin sirve sobre solo son soy su sus tal tambien tan tanto te tener tengo ti tiene tienen todo todos tu tus un una
    uno unos usar usted ustedes va vez voy y ya yo funciona funcionan aparece aparecen deja dejan hacen haces hizo pasa pasan pide piden pone poner pongo
    puedes queda quedan quiere quieren se ve veo ver todavia asi`,
  pt: `a ao as com como da das de dela dele do dos e ela ele em entre era essa esse esta este eu foi ha isso isto ja lhe mais
    mas me meu minha muito na nao nas nem no nos o os ou para pela pelo por qual quando que quem se sem ser seu sua so tem
    tenho um uma voce`,
};

const sets = new Map<Lang, Set<string>>();

/** Whether a folded word is one of those that hardly matter in a language. */
export function isStopword(word: string, lang: Lang): boolean {
  let set = sets.get(lang);
  if (!set) sets.set(lang, (set = new Set(lists[lang].split(/\s+/))));
  return set.has(word);
}

const stemSets = new Map<Lang, Set<string>>();

/** Whether a stem is that of a word that hardly matters in a language. */
export function isStopStem(text: string, lang: Lang): boolean {
  let set = stemSets.get(lang);
  if (!set) stemSets.set(lang, (set = new Set(lists[lang].split(/\s+/).map((word) => stem(word, lang)))));
  return set.has(text);
}

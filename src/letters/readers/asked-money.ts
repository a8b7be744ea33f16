/** How odd it is that a sentence asks for money: OFII takes no payment for an appointment. */
import { hostsIn, isOfficial } from './hosts.ts'

/** Words of paying; that the reader receives money, or that nothing is to be paid, is another matter. */
export const payment =
  /\b(?:regl(?:ez|er|ement|e)|pay(?:ez|er|ement|able|es)|paie\w*|vers(?:ez|er|ement|ee?s?)|virement|vire[rz]|deposez|depot de garantie|achet\w+|recharg\w+|acquitt\w+|debite\w*|frais|caution|redevance|penalite|somme de|montant de|cout(?:e|ent|era))\b/g
const otherMoney =
  /\b(?:timbres?|taxe de sejour|allocation|ada|aide au retour|aide financiere|percev\w+|recevrez|vous sera verse\w*|loyer|sans (?:avance de )?frais|pris en charge|rembours(?:e|ee|es|ees|ement)s?(?! ?able))\b/
const refusal =
  /(?<!\bsi vous )\b(?:n(?:e |')|aucune?\b|pas\b|jamais\b|ni\b|gratuit\w*|mefiez|fraud\w+|arnaque|escroc\w*)[^.]{0,80}$/
const amount = /\b\d{1,4}(?:[.,]\d\d)?\s?(?:€|euros?\b|eur\b)/
const means =
  /\b(?:iban|virement|sur le compte|carte (?:bancaire|bleue|de credit)|par carte|western union|moneygram|paypal|wero|lydia|revolut|qr ?code|lien (?:suivant|ci-dessous)|cliquez)\b|https?:/
const needlessFees =
  /\bfrais (?:de (?:dossier|confirmation|reservation|gestion|traitement|report|annulation|validation|regularisation|livraison|port)|d'(?:envoi|expedition|acheminement))\b/
/** What is sold: a place, a date, a file that goes on. */
const favour =
  /\b(?:garder|garantir|confirmer|maintenir|avancer|reserver|valider|debloquer|reactiver)\b[^.]{0,25}\b(?:place|rendez-?vous|rdv|date|dossier|convocation)\b|\bfrais de (?:confirmation|reservation)\b|\b(?:suspendu|bloque|desactive)\w*\b[^.]{0,40}\b(?:paiement|reglement)\b|\bsans (?:paiement|reglement)\b/

/** A sum that is paid on the State's own site, or in a stamp, is nothing odd. */
export function asksMoney(words: string): number {
  const hosts = hostsIn(words)
  const official = hosts.length > 0 && hosts.every(({ host }) => isOfficial(host))
  if (official || otherMoney.test(words) || !unrefused(words, payment)) return 0
  const how = means.test(words) ? 1 : 0
  const sum = amount.test(words) ? 0.5 : 0
  const what = favour.test(words) ? 2 : needlessFees.test(words) ? 1 : 0
  return how + sum === 0 ? 0 : 1 + how + sum + what
}

/** "ne payez rien", "aucun paiement" and "ne donnez jamais votre code" warn of a scam. */
export function unrefused(words: string, pattern: RegExp): boolean {
  return [...words.matchAll(pattern)].some(({ index }) => !refusal.test(words.slice(0, index)))
}

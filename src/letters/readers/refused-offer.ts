/** Refused offer: a line on saying no to what is offered at an appointment, which is no word of staying away from it. */

/** "Si vous refusez l'hébergement proposé": what is offered there is no appointment. */
const offer =
  /\b(?:refus(?:ez|iez|er|e)|declin(?:ez|er|e)|n'accept(?:ez|iez|e) pas|en cas de refus|tout refus|le refus) (?:de |d'|du |des )?(?:la |le |les |l'|cette |cet |ce |une? |votre )?(?:\w+ )?(?:hebergement|logement|offre|proposition|conditions|place|orientation|region|centre|vol|allocation)\b/

/** In folded words. */
export const refusesOffer = (words: string): boolean =>
  offer.test(words) && !/\b(?:absen|present|ven(?:ez|ir|iez)\b)/.test(words)

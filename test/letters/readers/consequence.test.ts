/** What happens to those who do not come or do not answer, in the words of many clerks; and sentences that only look like it. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/letters/extract.ts'
import { letterText } from '../text.ts'

const now = new Date('2027-01-10T09:00:00Z')

function consequenceOf(words: string): string | null {
  const text = `OFII – Direction territoriale de Lille
Lille, le 5 janvier 2027
CONVOCATION À LA VISITE MÉDICALE
Madame,
Vous êtes convoquée le mardi 9 mars 2027 à 9h30, 2 rue de Tenremonde, 59000 Lille.
${words}
Veuillez agréer, Madame, l'expression de nos salutations distinguées.`
  return extract([letterText(text)], now)[0]?.consequence?.quote ?? null
}

describe('the consequence of not coming', () => {
  it.each([
    'À défaut, il sera considéré que vous renoncez au bénéfice du contrat.',
    'Le non-respect de cette obligation emporte le rejet de la demande.',
    'Toute personne ne se présentant pas verra son dossier clôturé.',
    'Votre non-venue serait interprétée comme un désistement.',
    'Le fait de ne pas y déférer serait pris en considération par le préfet.',
    'Ne pas se rendre à cette convocation peut justifier le refus du titre.',
    'Un défaut de réponse de votre part mettrait un terme à l’examen de votre demande.',
    'Votre place sera attribuée à une autre personne si vous ne confirmez pas.',
    'En cas de carence, le préfet est saisi.',
    'Absence = dossier classé sans suite',
    'Faute pour vous de produire ces pièces, la demande sera regardée comme abandonnée.',
    'Tout rendez-vous auquel vous ne vous rendez pas est décompté.',
    'La journée manquée sans excuse devra être rattrapée.',
    'Toute séance non suivie est à rattraper et la direction est prévenue.',
    'Au-delà de deux absences, l’organisme met un terme à votre parcours.',
    'Trois absences injustifiées : fin de la prescription',
    'Sans elle, votre carte ne pourra pas vous être délivrée.',
    'Sans cette attestation, la préfecture ne délivre pas la carte.',
    'À défaut de vous être présenté, le certificat ne saurait vous être remis.',
    'À défaut, attestation non délivrée.',
    'Votre défection vous exposerait à la fin de la prise en charge.',
    'Si vous deviez ne pas honorer ce rendez-vous, l’Office en tirerait les conséquences.',
    'Si vous ne donnez pas suite à ce courrier, nous considérerons que vous renoncez.',
    'Si nous n’avons rien reçu à cette date, le dossier vous sera retourné.',
    'Une absence que n’excuserait aucun motif légitime est de nature à entraîner la résiliation.',
    'Passé ce délai, la demande est réputée abandonnée.',
    'Faute de quoi, l’OFII est alerté et le versement cesse.',
    'Les absents sans excuse perdent leur place.',
    'Votre silence vaudra renonciation.',
    'Présentez-vous à l’heure, sous peine de voir le rendez-vous annulé.',
    'Autrement, vous devrez refaire toute la démarche.',
    'Si vous négligez de répondre, votre demande sera classée.',
    'Si vous manquez ce rendez-vous, aucun autre ne vous sera donné.',
    'Le contrat pourra être rompu si vous manquez d’assiduité.',
    'Le dossier resté incomplet à cette date sera renvoyé à son expéditeur.',
    'L’attestation n’est remise qu’aux personnes présentes toute la journée.',
    'L’impossibilité d’accéder au logement vaut refus de visite.',
    'Au bout de trois absences, vous serez exclu de la formation.',
    'Votre dossier ne pourra être instruit tant que ces pièces ne nous seront pas parvenues.',
    'Dans le cas contraire, nous serons contraints de clore votre dossier.',
    'Absence = retour au CADA',
    'Absence : décision prise sur pièces.',
    'Pas de réponse → attribution de la place à un tiers.',
    'Sans la deuxième séance, le module n’est pas acquis.',
    'Sans votre visite, la carte ne peut être fabriquée.',
    'Sans cet entretien, nous ne saurions établir votre bilan.',
    'Si vous interrompez les cours, vous ne pourrez prétendre à la carte de résident.',
    'Si vous quittez la formation avant la fin, vous n’obtiendrez pas d’attestation.',
    'Si, par extraordinaire, vous vous absteniez de répondre, nous nous verrions dans l’obligation de constater votre refus.',
    'Ceux qui se seraient abstenus de comparaître s’exposent à ce que le visa de retour leur soit refusé.',
    'Les bénéficiaires qui auront omis de se présenter perdront le logement réservé.',
    'Si vous oubliez ce rendez-vous, il faudra tout recommencer.',
    'Si vous laissez cette lettre sans suite, nous fermerons votre dossier.',
    'Si vous ne nous dites rien, nous penserons que vous renoncez à l’aide.',
    'Ces formalités n’étant pas accomplies, il ne serait donné aucune suite à votre demande.',
    'Le questionnaire n’ayant pas été rendu, l’avis serait donné au vu du seul certificat.',
    'Passé ce terme, l’intégralité des pièces vous sera restituée.',
    'À défaut d’envoi, le collège se prononcera au regard des seuls éléments reçus.',
    'Si nous restons sans nouvelles de vous, le versement pourra être arrêté.',
    'Se soustraire à cet examen équivaut à renoncer au titre.',
    'Si vous cessez de venir aux cours, le préfet ne vous remettra pas la carte pluriannuelle.',
    'Qui ne vient pas n’obtient pas son attestation.',
  ])('is “%s”', (sentence) => {
    expect(consequenceOf(sentence)).toBe(sentence)
  })

  it.each([
    'En cas d’absence, prévenez-nous au 03 20 99 98 60.',
    'Absence : 03 20 99 98 60 ou lille@ofii.fr, avec justificatif.',
    'Absence à signaler au secrétariat, 03 20 99 98 60.',
    'Toute absence doit être justifiée par écrit.',
    'En cas d’absence, un certificat médical sera exigé.',
    'Si vous ne pouvez pas venir, écrivez-nous avant le 2 mars.',
    'Si vous ne parlez pas français, un interprète sera présent.',
    'Si cette date ne vous convient pas, une autre vous sera proposée.',
    'Si vous n’avez pas de lunettes, un test de vue sera fait quand même.',
    'Dans l’hypothèse où un empêchement ne vous permettrait pas de venir, vous auriez l’obligeance de m’en aviser, afin qu’un autre rendez-vous soit fixé.',
    'Ne vous présentez pas sans nouvelle convocation.',
    'Si vous ne pouvez vous libérer, je vous serais obligée d’en prévenir l’agent qui vous sera indiqué.',
    'Aucun report ne sera accordé sans justificatif.',
    'Notre médecin étant absent le 8 mars, vous serez reçue par sa remplaçante.',
    'En cas d’absence du médecin, une autre date vous sera communiquée.',
    'Le préfet statue dans un délai de six mois. Le silence gardé au terme de ce délai vaut rejet.',
    'En l’absence de réponse de l’administration sous quatre mois, votre demande est réputée rejetée.',
    'Si vous n’êtes pas le destinataire de ce courrier, merci de le renvoyer.',
    'Vous pouvez refuser de répondre au questionnaire, sans conséquence pour votre dossier.',
    'La radiographie sera faite sans frais et sans rendez-vous.',
    'Votre dossier sera transmis au médecin.',
    'Je vous précise que la présente ne vaut pas attestation et ne fait courir aucun délai, lequel ne sera compté qu’à la réception du dossier complet.',
    'L’auditrice vous demandera vos diplômes, étant entendu que ceux de votre pays n’ont pas à être traduits et que les photos sont refusées.',
    'Il sera pris, sans que vous ayez à avancer les frais, une radiographie de vos poumons.',
    'L’examen du certificat ne permet pas d’apprécier les conséquences d’un éventuel défaut de prise en charge.',
    'Si vous étiez souffrante, Mme Perrin en serait avisée au plus tôt, le certificat devant lui parvenir dans les huit jours suivant l’absence.',
    'Un report, qui ne sera accordé qu’une fois, peut être demandé au secrétariat.',
    'Absence : prévenir le secrétariat.',
    'Absence : certificat médical à fournir.',
    'Absence : justificatif obligatoire',
    'Absence = motif à indiquer au formateur',
    'Vous vous abstiendrez de manger et serez reçue par le médecin.',
    'Cette annulation, qui n’est pas de votre fait, n’a aucune incidence sur vos droits.',
    'Si vous ne prenez pas cette aide, cela est sans conséquence pour votre titre.',
    'Sans le métro, comptez vingt minutes : le bus est direct.',
  ])('is not “%s”', (sentence) => {
    expect(consequenceOf(sentence)).toBeNull()
  })

  it('stands below a heading, or beside it', () => {
    expect(consequenceOf('Sans réponse\nL’avis sera rendu au vu du dossier.')).toBe(
      'L’avis sera rendu au vu du dossier.',
    )
    expect(consequenceOf('Et si je ne viens pas ?\tLe préfet le saura.')).toBe('Le préfet le saura.')
    expect(consequenceOf('Absence\nPrévenir 48 h avant\nToute journée manquée est à refaire')).toBe(
      'Toute journée manquée est à refaire',
    )
    expect(consequenceOf('ABSENCE\tà justifier sous 48 h. À défaut, dossier clos.')).toBe(
      'À défaut, dossier clos.',
    )
  })

  it('is what becomes of those who stay away, not of those who are late', () => {
    expect(
      consequenceOf(
        'Retard de plus de 15 minutes : visite refusée.\nToute absence bloque la délivrance du titre.',
      ),
    ).toBe('Toute absence bloque la délivrance du titre.')
    expect(consequenceOf('Après 9h45, vous ne serez pas reçue.\nTout retard vous prive de visite.')).toBe(
      'Tout retard vous prive de visite.',
    )
  })
})

/** What happens to those who do not come or do not answer, in the words of many clerks; and sentences that only look like it. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/letters/extract.ts'
import { losses, noLosses } from '../cases/losses.ts'
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

describe('of several lines that may be it', () => {
  it.each([
    [
      'En cas de non présentation, votre convocation sera annulée. Si vous refusez l’offre d’hébergement, les conditions matérielles d’accueil pourront vous être refusées.',
      'En cas de non présentation, votre convocation sera annulée.',
    ],
    [
      'Si vous refusez la région d’orientation, l’allocation pourra vous être refusée. Toute absence entraînera l’annulation du rendez-vous.',
      'Toute absence entraînera l’annulation du rendez-vous.',
    ],
    [
      'Il apparaît que vous avez quitté votre hébergement sans motif légitime. Passé ce délai, une décision pourra être prise.',
      'Passé ce délai, une décision pourra être prise.',
    ],
  ])('%s', (words, line) => {
    expect(consequenceOf(words)).toContain(line.replace(/\.$/, ''))
    expect(consequenceOf(words)).not.toMatch(/refusez|quitté/)
  })

  it('a reproach alone is none', () => {
    expect(
      consequenceOf('Il apparaît que vous avez quitté votre hébergement sans motif légitime.'),
    ).toBeNull()
  })

  it('a refusal is told where nothing else is', () => {
    const words = 'Si vous refusez l’offre d’hébergement, l’allocation pourra vous être refusée.'
    expect(consequenceOf(words)).toContain('Si vous refusez')
  })
})

describe('the consequence of not coming', () => {
  it.each([
    'Faute d’entretien, nous indiquerons au préfet que votre contrat n’a pas été mené à son terme.',
    'Faute de bilan, nous ferons savoir à la préfecture que le parcours est resté inachevé.',
    'En cas d’absence, il sera dit au préfet que vous n’avez pas souhaité signer.',
    'Qui manque l’un des deux passages sans prévenir voit son dossier mis en attente pour six mois.',
    'Quiconque manque cette visite sans nous avertir verra sa place donnée à un autre.',
    'Les personnes qui manquent les deux rendez-vous verront leur dossier mis de côté.',
    'Si, sans raison valable, vous ne suivez pas cette formation, le contrat peut être résilié par le préfet.',
    'Lorsque, sans excuse, vous ne vous présentez pas, votre demande est classée.',
    'Sachez que ne pas répondre à cette convocation peut être porté à la connaissance du préfet.',
    'Une absence sans motif pourra être portée à la connaissance de la préfecture.',
    'Ne pas venir, sans le dire, peut être rapporté au préfet.',
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
    'Qui ne répond pas à deux convocations sort du dispositif.',
    'Une absence sans motif, et le rendez-vous suivant ne pourra être donné avant six mois.',
    'Nous attirons votre attention sur le fait que votre absence nous obligerait à en référer au préfet.',
    'Votre absence reporterait d’autant la remise de votre carte.',
    'L’absence à cette séance retarde la délivrance de la carte.',
    'Il est rappelé que la non-participation met en péril le renouvellement du titre.',
    'Faute d’assiduité, le contrat tombe.',
    'Pas de visite, pas de certificat.',
    'À défaut de réponse, votre chambre sera donnée à quelqu’un d’autre.',
    'Vous n’êtes pas venue deux fois : la troisième absence mettra fin à votre prise en charge.',
    'Sans les pièces demandées, le dossier repart au début.',
    'En l’absence de visite médicale, le titre de séjour ne vous sera pas remis.',
    'Dans l’éventualité où vous ne déféreriez pas à la présente convocation, il en serait tiré toutes conséquences de droit.',
    'Il vous est loisible de ne pas donner suite, mais il serait alors mis fin à l’instruction.',
    'Tout manquement à cette obligation sera porté à la connaissance de l’autorité préfectorale.',
    'Nous ne pourrons pas vous donner d’autre rendez-vous si vous ne venez pas.',
    'Seule votre présence aux quatre journées vous ouvrira droit à l’attestation.',
    'Si vous êtes absent, la journée devra être recommencée.',
    'Absent = non validé',
    'NON-PRÉSENTATION : RADIATION',
    'Votre titre ne sera pas renouvelé si la formation n’est pas suivie en entier.',
    'Toute journée non effectuée devra être reprogrammée à votre demande.',
    'Les personnes absentes sont sorties de la liste.',
    'Au bout de deux rendez-vous manqués, nous n’en proposons plus.',
    'En ne venant pas, vous renoncez à l’aide.',
    'Si vous choisissez de ne pas venir, l’aide au retour est annulée.',
    'Un dossier incomplet n’est pas transmis à la préfecture.',
    'Votre demande sera abandonnée si rien ne nous parvient d’ici là.',
    'Ne pas se présenter, c’est perdre son tour.',
    'À défaut, le collège statuera sans ces pièces.',
    'À défaut, nous déciderons sans votre avis.',
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
    'Une absence à l’une ou l’autre étape sera notée, et votre dossier partira incomplet à la préfecture.',
    'Si l’accès nous est refusé, les conditions de logement seront réputées non remplies.',
    'Journée incomplète : attestation refusée.',
    'Visite non faite = pas de remise de la carte de séjour en préfecture.',
    'Je vous rappelle que le manque d’assiduité peut donner lieu à la résiliation du contrat.',
    'Si personne n’ouvre, le logement sera considéré comme non conforme.',
    'En cas de refus de visite, l’avis sera défavorable.',
    'Pièces manquantes : demande classée sans suite.',
    'Formation non suivie : carte pluriannuelle refusée',
    'Cours interrompu = contrat non respecté.',
    'Dossier incomplet → retour à l’expéditeur',
    'Signature manquante = journée non comptée',
    'Rendez-vous manqué : allocation suspendue',
    'Non venue : titre non délivré',
    'Sans visite : pas de certificat.',
    'Départ anticipé : journée non validée',
    'Faute d’accès au logement, l’enquête sera close.',
    'Si la porte reste close, nous conclurons à un refus.',
    'Réponse tardive : dossier refermé.',
    'Tant que la visite n’a pas eu lieu, le certificat ne peut pas être établi.',
    'Après deux absences, le dossier est rendu à la préfecture.',
    'Qui manque un jour le refait.',
    'Toute demi-journée non faite est perdue.',
    'Envoi non reçu au 2 mars : avis rendu sur pièces',
    'Le manque de ponctualité et les absences répétées peuvent conduire à la résiliation.',
    'Un défaut d’assiduité justifierait la non-délivrance du titre.',
    'Les absents ne pourront prétendre à l’attestation.',
    'Votre dossier sera clos si nous ne recevons rien.',
    'Nous classerons votre demande faute de réponse.',
    'Deux absences entraînent la fin du contrat.',
    'Une absence non justifiée fera perdre le bénéfice de l’allocation.',
    'Pas de présence, pas d’attestation.',
    'La préfecture sera informée de toute absence.',
    'Toute absence injustifiée est signalée à la préfecture.',
    'Votre titre de séjour ne pourra être renouvelé sans cette visite.',
    'Le renouvellement de votre titre est subordonné à votre présence.',
    'Absence sans motif : signalement au préfet',
    'Sans nouvelles de votre part au 3 mai, nous considérerons que vous renoncez.',
    'Manquer ce rendez-vous retarde la remise de votre carte.',
    'En votre absence, la visite sera réputée refusée.',
    'Nous serons contraints de rejeter la demande si le logement n’est pas accessible.',
    'Ne pas venir, c’est renoncer à l’aide.',
    'Si vous ne venez pas et que vous ne nous dites rien, nous devons le signaler à la préfecture.',
    'Si vous ne venez pas et ne nous prévenez pas, vous n’aurez pas le certificat médical.',
    'Si vous ne venez pas, nous le dirons à la préfecture.',
    'Sans excuse de votre part, l’Office en informe le préfet.',
    'Si vous ne venez pas, nous écrirons au préfet.',
    'Absence non excusée : la préfecture est mise au courant.',
    'Si vous ne vous présentez pas, vous resterez sans certificat.',
    'Les absents repartent sans attestation.',
    'Si vous ne venez pas, il faudra reprendre le dossier au début.',
    'Si vous ne répondez pas, nous ne pourrons rien faire pour vous.',
    'Sans nouvelles, nous rangeons votre dossier.',
    'Si vous ne venez pas, vous ne toucherez plus l’allocation.',
    'Si vous manquez cette journée, vous devrez attendre plusieurs mois.',
    'Si vous n’envoyez rien, le médecin donnera son avis sans ces papiers.',
    'Si vous ne venez pas, l’OFII fait un signalement.',
    'Si vous ne venez pas, votre place ira à quelqu’un d’autre.',
    'En ne venant pas, vous n’obtenez ni certificat ni carte.',
    'Si vous n’êtes pas là, votre carte de séjour attendra.',
    'Si vous ne venez pas, c’est la préfecture qui décidera de la suite.',
    'Absence sans prévenir : pas de second rendez-vous avant l’été.',
    'Si vous n’ouvrez pas, l’agent le notera et le maire le saura.',
    'Si vous ne vous présentez pas, la préfecture recevra un rapport.',
    'Si vous ne venez pas, rien ne pourra être délivré.',
    'Une présence irrégulière peut faire obstacle à la délivrance de la carte.',
    'Votre assiduité insuffisante serait signalée au préfet.',
    'Aucun autre report ne sera accordé et, si vous ne venez pas, le certificat ne vous sera pas délivré.',
    'Aucune modification n’est possible, et si vous n’êtes pas là votre dossier sera clos.',
    'L’attestation n’est délivrée qu’aux personnes ayant assisté à toute la journée.',
    'Le certificat de fin de parcours n’est remis qu’à ceux qui ont suivi toutes les séances.',
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
    'Au cas où aucun courrier ne vous serait parvenu le 1er mars, il vous serait possible de nous écrire.',
    'Si rien ne vous est arrivé d’ici là, une réponse vous sera donnée au guichet.',
    'Si vous n’avez pas de lunettes, un test de vue sera fait quand même.',
    'Dans l’hypothèse où un empêchement ne vous permettrait pas de venir, vous auriez l’obligeance de m’en aviser, afin qu’un autre rendez-vous soit fixé.',
    'Ne vous présentez pas sans nouvelle convocation.',
    'Si vous ne pouvez vous libérer, je vous serais obligée d’en prévenir l’agent qui vous sera indiqué.',
    'Aucun report ne sera accordé sans justificatif.',
    'Aucun report ne sera accordé si vous ne joignez pas de justificatif.',
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
    'Vous n’avez pas à payer la visite, dont le coût est réglé par la taxe qui sera demandée à la fin.',
    'Si votre nom n’est pas correctement écrit, il sera corrigé à l’accueil.',
    'Si aucune des lignes de bus ne passe, un taxi peut être demandé, mais il n’est pas remboursé.',
    'Le certificat ne sera remis qu’à la fin de la visite.',
    'Les radiographies ne sont pas conservées et vous seront rendues.',
    'Si vous n’avez pas reçu le lien, il vous sera envoyé à nouveau.',
    'En cas de grève des transports, le rendez-vous est maintenu.',
    'Si votre état ne vous permet pas de venir, un médecin sera envoyé chez vous.',
    'Votre convocation précédente est annulée, l’interprète étant absent.',
    'L’absence de convocation pour votre époux est normale : il recevra la sienne plus tard.',
    'Si vous ne disposez pas d’un ordinateur, une salle vous sera ouverte.',
    'Si vous ne vous sentez pas bien le jour même, appelez-nous, une autre date sera fixée.',
    'Aucune absence n’a été relevée, et votre assiduité sera signalée au préfet.',
    'Faute de place, la séance est déplacée à la salle 4.',
    'À défaut de passeport, une autre pièce d’identité sera acceptée.',
    'À défaut, une attestation sur l’honneur peut être fournie.',
    'Le rendez-vous que vous n’avez pas pu honorer est reporté au 9 mars.',
    'Suite à votre absence du 2 février, un nouveau rendez-vous vous est fixé.',
    'Votre dossier, resté sans suite depuis mai, est rouvert.',
    'En l’absence de Mme Perrin, qui sera de retour le 12 mars, vous vous adresserez à l’accueil, où un agent vous remettra le plan du bâtiment, le livret qui présente nos services dans votre langue, la liste des associations qui donnent des cours de français près de chez vous et le formulaire à remplir pendant que vous attendrez votre tour au premier étage.',
    'Sans le métro, comptez vingt minutes : le bus est direct.',
    'Pièces manquantes : à envoyer avant le 2 mars.',
    'Document non traduit : accepté',
    'Photos : non demandées',
    'Accompagnant : non admis',
    'Parking : non',
    'Radiographie non faite : prendre rendez-vous en ville',
    'Accès refusé aux véhicules.',
    'Ascenseur en panne : accès par l’escalier',
    '8 impasse du Clos-Renard',
    'Absence\n8 impasse du Clos-Renard',
    'Pas de photos d’identité, pas de passeport : nous avons déjà les vôtres.',
    'Si la porte est fermée, sonnez à l’interphone.',
    'Sans rendez-vous : lundi matin',
    'Repas non fourni : apportez le vôtre',
    'Si vous ne venez pas en voiture, vous aurez un bus devant la gare.',
    'Si vous n’avez pas de radiographie, vous la ferez sur place.',
    'Si vous ne pouvez pas venir, vous devez nous le signaler au 03 20 99 98 60.',
    'Si vous ne parlez pas français, dites-le à la préfecture.',
    'Si vous n’avez pas de lunettes, vous n’aurez pas à en acheter.',
    'Si vous ne pouvez pas venir, nous vous donnerons une autre date.',
  ])('is not “%s”', (sentence) => {
    expect(consequenceOf(sentence)).toBeNull()
  })

  it('stands in a sentence of its own behind a number, and behind dots', () => {
    expect(
      consequenceOf('Pour la radiographie, appelez la clinique au 03 87 17 04 33. Une absence sera notée.'),
    ).toBe('Une absence sera notée.')
    expect(consequenceOf('ABSENCE ...... : DOSSIER RETOURNE A LA PREFECTURE')).toContain('DOSSIER RETOURNE')
  })

  it('is not about moving the date because the sentence before tells nobody to come', () => {
    const words = 'Passé cette date, votre demande sera réputée abandonnée.'
    expect(consequenceOf(`Il n’est pas utile de vous déplacer. ${words}`)).toBe(words)
  })

  it('weighs what an absence costs more than a door that is shut', () => {
    const grave =
      'Une absence que vous ne pourriez justifier peut conduire le préfet à résilier votre contrat.'
    expect(
      consequenceOf(`Toute arrivée après le début du cours entraîne le refus d’accès à la salle. ${grave}`),
    ).toBe(grave)
  })

  it('weighs the contract more than a day', () => {
    expect(
      consequenceOf(
        'Sans signature, la journée est réputée non suivie.\nLe manque d’assiduité peut entraîner la résiliation du contrat.',
      ),
    ).toBe('Le manque d’assiduité peut entraîner la résiliation du contrat.')
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
      'ABSENCE à justifier sous 48 h. À défaut, dossier clos.',
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

  it.each(losses)('is what one then does not get, or what an authority may then do: %s', (words) =>
    expect(consequenceOf(words)).toBe(words),
  )
  it.each(noLosses)('is no other want: %s', (words) => expect(consequenceOf(words)).toBeNull())

  it.each([
    [
      'Les absences sont comptées.',
      'Sans assiduité, aucune attestation n’est établie et le préfet peut en tenir compte au renouvellement de votre carte.',
    ],
    [
      'Une demi-journée manquée se rattrape.',
      'Sans motif valable, nous pourrons proposer au préfet de mettre fin au contrat.',
    ],
  ])('is the graver of two: « %s » « %s »', (lighter, graver) => {
    expect(consequenceOf(`${lighter} ${graver}`)).toContain(graver)
    expect(consequenceOf(`${graver} ${lighter}`)).toContain(graver)
  })
})

describe('somebody who is not called', () => {
  it.each([
    'Votre conjoint, s’il n’a pas reçu de convocation, ne pourra pas entrer.',
    'Les accompagnants qui ne sont pas convoqués ne pourront pas entrer.',
    'Les enfants qui ne sont pas convoqués ne seront pas admis.',
    'L’accompagnateur qui n’a pas de convocation se verra refuser l’accès.',
    'Toute personne non convoquée sera refusée à l’entrée.',
  ])('loses nothing of the reader’s: %s', (words) => {
    expect(consequenceOf(words)).toBeNull()
  })

  it.each([
    'Les personnes qui ne se présentent pas à la convocation seront radiées.',
    'Si vos enfants ne sont pas présents, la visite sera annulée.',
  ])('is nobody of those who stay away: %s', (words) => {
    expect(consequenceOf(words)).not.toBeNull()
  })
})

describe('leave from work and other things that the letter gives', () => {
  const real =
    'Sans nouvelles de votre part dans le mois, il sera considéré que vous renoncez à votre demande.'
  it.each([
    'Si vous travaillez, la présente vaut autorisation d’absence ; une attestation de présence vous sera remise.',
    'Ce courrier tient lieu de justificatif d’absence auprès de votre employeur.',
    'Votre employeur ne peut pas vous refuser cette absence.',
    'Cette absence ne pourra pas être décomptée de vos congés.',
    'En cas d’absence de votre lieu de travail, cette lettre constitue un motif légitime opposable à l’employeur.',
    'L’attestation remise à la sortie servira de justificatif pour votre absence au travail.',
    'Votre absence au travail ce jour-là est réputée autorisée.',
    'Si votre patron refuse, montrez-lui ce courrier : il vaut convocation officielle.',
    'En cas d’absence, montrez ce courrier à votre patron, il ne peut pas vous refuser la journée.',
    'Toute absence à votre poste de travail est couverte, et votre salaire ne sera pas suspendu.',
    'En cas d’absence, votre employeur pourra retenir la journée sur votre salaire.',
  ])('is never “%s”', (words) => {
    expect(consequenceOf(words)).toBe(null)
    expect(consequenceOf(`${words}\n${real}`)).toBe(real)
  })

  it.each([
    'En cas d’absence, votre carte de résident peut vous être refusée et votre employeur averti.',
    'Toute absence injustifiée sera retenue sur votre allocation et votre employeur en sera averti, la carte pourra être refusée.',
    'En cas d’absence non justifiée, votre patron est prévenu, votre titre peut être refusé.',
    'Si vous ne vous présentez pas, votre employeur est averti et votre allocation est suspendue.',
    'Sans présence de votre part, votre contrat sera résilié, ce que votre employeur saura aussi.',
  ])('is still what is lost beside what an employer learns: %s', (words) => {
    expect(consequenceOf(words)).toBe(words)
  })

  it('is still what the employer is told of the training', () => {
    const words = 'En cas d’absence, votre employeur en sera informé.'
    expect(consequenceOf(words)).toBe(words)
  })
})

describe('an absence that is excused', () => {
  it.each([
    'En cas d’absence justifiée, votre dossier ne sera pas clôturé.',
    'Une absence dûment justifiée n’entraîne pas la clôture du dossier.',
    'En cas d’absence excusée, une nouvelle date vous sera donnée et votre dossier ne sera pas rejeté.',
  ])('is not what happens to who stays away: %s', (words) => expect(consequenceOf(words)).toBeNull())

  it.each([
    'Toute absence, justifiée ou non, entraînera la clôture de votre dossier.',
    'Toute absence non justifiée entraînera la clôture de votre dossier.',
    'Une absence justifiée ou non justifiée entraîne la suspension de votre dossier.',
  ])('but: %s', (words) => expect(consequenceOf(words)).not.toBeNull())
})

describe('what follows of refusing an offer, beside what follows of not coming', () => {
  const notComing = 'si vous ne vous présentez pas, vous devrez reprendre rendez-vous auprès de la SPADA.'
  it.each([
    ['ATTENTION : ', ' Si vous refusez l’hébergement proposé, le bénéfice des CMA pourra vous être refusé.'],
    [
      'Attention, ',
      ' En cas de refus de l’offre d’hébergement, vos droits à l’allocation pourront être retirés.',
    ],
    ['Important : ', ' Si vous n’acceptez pas la proposition d’orientation, l’allocation sera supprimée.'],
    ['Notez que ', ' Tout refus d’une place en centre entraîne la perte de l’allocation.'],
  ])('%s… %s', (before, behind) => {
    expect(consequenceOf(`${before}${notComing}${behind}`)).toContain('reprendre rendez-vous')
  })

  it('keeps what says both', () => {
    const both = 'Si vous refusez l’hébergement ou ne vous présentez pas, l’allocation sera supprimée.'
    expect(consequenceOf(both)).toBe(both)
  })
})

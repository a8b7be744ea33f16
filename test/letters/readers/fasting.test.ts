/** Whether to come on an empty stomach, as clerks demand it, deny it in whatever words, or speak of meals for another reason. */
import { describe, expect, it } from 'vitest'
import { passageOf } from '../../../src/letters/passage.ts'
import { fastingOf } from '../../../src/letters/readers/fasting.ts'
import { letterText } from '../text.ts'

const read = (words: string) =>
  fastingOf(
    passageOf(
      letterText(
        `Vous êtes convoquée le mardi 9 mars 2027 à 9h30, 2 rue de Tenremonde, 59000 Lille.\n${words}\nMes salutations.`,
      ).pages,
    ),
  )?.id ?? null

describe('fasting', () => {
  it.each([
    "Vous pourrez vous alimenter normalement le matin de l'examen.",
    "Inutile de venir le ventre vide : aucune prise de sang n'est prévue.",
    'Inutile de sauter votre petit-déjeuner, on ne vous fera pas de prise de sang.',
    "Personne n'a besoin d'être à jeun et les photos d'identité sont inutiles.",
    'Vous-même n’êtes pas convoqué. Personne n’a besoin d’être à jeun.',
    'Personne n’est obligé de rester à jeun.',
    'Aucune prise de sang n’étant prévue, chacun peut déjeuner normalement.',
    'Aucun prélèvement ne sera fait, on peut manger comme d’habitude.',
    'A JEUN ....... : NON',
    'À jeun ............ non',
    'A JEUN . : NON',
    "IL N'EST PAS NECESSAIRE D'ETRE A JEUN",
    'NE VENEZ PAS A JEUN.',
    'JEUNE : NON REQUIS',
    'Jeûne\tnon demandé',
    'Jeûne préalable : sans objet',
    "Être à jeun n'est pas demandé.",
    "Que vous soyez à jeun n'est nullement requis.",
    "Le fait d'être à jeun est sans utilité pour cet examen.",
    'Pour cette visite, le jeûne est superflu.',
    "Nul besoin de vous présenter l'estomac vide.",
    "On ne vous demande pas d'être à jeun.",
    "Vous n'avez pas à rester sans manger.",
    "Prenez votre petit-déjeuner comme d'habitude.",
    "La prise de sang n'étant pas faite chez nous, mangez normalement avant de venir.",
    "Le centre n'ayant pas de laboratoire, vous pouvez déjeuner comme d'habitude.",
    "Comme aucun prélèvement n'est prévu, prenez votre petit-déjeuner.",
    "Aucune prise de sang n'est faite : mangez normalement.",
    'Il est conseillé de prendre un repas léger avant de venir.',
    "Repas : comme d'habitude",
    'Repas\tvous pouvez manger avant de venir',
    "L'examen se fait sans être à jeun.",
    "Aucun jeûne n'est exigé avant l'examen.",
    'Rien ne vous oblige à être à jeun.',
    "Il n'y a pas lieu d'observer un jeûne.",
    "Vous êtes dispensée d'être à jeun.",
    "Mangez avant de venir, l'attente peut être longue.",
    'Nous vous recommandons de déjeuner normalement.',
    'À JEUN ? NON.',
    'Faut-il être à jeun ? Non.',
    'Dois-je être à jeun ?\nNon, vous pouvez manger.',
    "Inutile d'être à jeun, même si vous avez une prise de sang.",
    "Il est inutile d'être ajeun.",
    "Les personnes convoquées n'ont pas à être à jeun.",
    '• en cas de grossesse, votre carnet de maternité\nPas de jeûne.',
    "Vous n'êtes pas tenue au jeûne.",
    'Jeûne inutile.',
    'Ne vous privez pas de petit-déjeuner.',
    'Alimentez-vous comme à votre habitude.',
    'PETIT DEJEUNER AUTORISE',
    "La visite n'exige pas que vous soyez à jeun.",
  ])('denied: %s', (words) => {
    expect(read(words)).toBe('no-fasting')
  })

  it.each([
    'Vous voudrez bien être à jeun.',
    'A JEUN ....... : OUI',
    'À JEUN IMPÉRATIVEMENT',
    'Présentez-vous à jeun, sans avoir bu ni mangé depuis minuit.',
    'Un jeûne de six heures est indispensable.',
    "Il convient d'être à jeun depuis au moins 8 heures.",
    "N'oubliez pas d'être à jeun.",
    "Vous ne devrez ni boire ni manger avant l'examen.",
    "Merci de ne rien manger ni boire avant l'examen.",
    'Restez à jeun.',
    'Repas possible au foyer voisin. Vous devez être à jeun depuis minuit.',
    'Vous devez être à jeun. Vous pourrez déjeuner à la cafétéria.',
    'Venez à jeun. Un petit déjeuner vous est proposé normalement après la prise de sang.',
    'Présentez-vous à jeun. Vous pouvez prendre votre repas normalement.',
  ])('demanded: %s', (words) => {
    expect(read(words)).toBe('fasting')
  })

  it.each([
    'Vous pourrez manger après la prise de sang.',
    "Vous pouvez manger jusqu'à minuit la veille.",
    "Vous pourrez déjeuner une fois l'examen terminé.",
    "Vous pouvez boire de l'eau.",
    "Le repas n'est pas fourni.",
    "Il n'est pas possible de déjeuner sur place.",
    'Prévoyez un repas, la journée est longue.',
    'Une pause permet de déjeuner dans le quartier.',
    "Il est interdit de manger dans la salle d'attente.",
    'Les jeunes et les familles sont reçus au même guichet.',
    'Les diabétiques ne doivent pas être à jeun.',
    "Si la prise de sang n'est pas faite chez nous, mangez normalement.",
    "Sauf si une prise de sang n'étant pas faite vous est demandée, mangez après.",
    "La salle n'étant pas ouverte, déjeunez sur place.",
    'À jeun ou non, vous serez reçue.',
    'Repas possible au foyer voisin.',
    'Repas possible sur réservation.',
    'Un déjeuner est possible à la cafétéria du centre.',
    'Vous pourrez vous restaurer au snack à côté.',
    'Possibilité de repas à midi.',
    'Déjeuner libre.',
    'Un micro-ondes permet de manger sur le pouce : vous pouvez réchauffer votre repas.',
  ])('not spoken of: %s', (words) => {
    expect(read(words)).toBe(null)
  })
})

/** That one must sign twice and stay until the end, and what is wanted of whoever was absent: many wordings, and others that only look like it. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/letters/extract.ts'
import { letterText } from '../text.ts'

function read(words: string) {
  const text = `OFII – Direction territoriale de Lille
Lille, le 5 janvier 2027
CONVOCATION À LA FORMATION CIVIQUE
Madame,
Vous êtes convoquée le mardi 9 mars 2027 de 9h30 à 17h, 2 rue de Tenremonde, 59000 Lille.
${words}
Veuillez agréer, Madame, l'expression de nos salutations distinguées.`
  const [letter] = extract([letterText(text)], new Date('2027-01-10T09:00:00Z'))
  return {
    staying: letter?.signing ? 'sign' : (letter?.staying?.value ?? null),
    excuse: letter?.excuse?.value ?? null,
    deadlines: letter?.deadlines.length,
  }
}

describe('staying until the end', () => {
  it.each([
    [
      'Feuille de présence : signature le matin et l’après-midi. Sans les deux signatures, pas d’attestation.',
      'sign',
    ],
    [
      'La feuille d’émargement se signe matin et après-midi ; sans vos deux signatures, l’attestation ne peut vous être donnée.',
      'sign',
    ],
    [
      'La feuille sera signée matin et après-midi ; faute de signature, la journée est réputée non suivie.',
      'sign',
    ],
    ['UNE SEULE SIGNATURE = JOURNEE NON VALIDEE', 'sign'],
    ['À défaut de vos deux signatures, la journée ne compte pas.', 'sign'],
    ['Si vous partez avant la fin, la journée n’est pas validée.', 'or-lost'],
    [
      'On signe la feuille ; si vous partez plus tôt, la journée ne compte pas et il faut la refaire.',
      'or-lost',
    ],
    ['Tout départ anticipé annule la journée.', 'or-lost'],
    ['La séance ne peut être quittée avant son terme.', 'asked'],
    ['Vous devez rester jusqu’à la fin de la journée.', 'asked'],
    ['Il n’est pas possible de partir avant 16h30.', 'asked'],
    ['Vous y assisterez sans qu’il soit possible de la quitter avant son terme.', 'asked'],
    ['Journée incomplète : attestation refusée.', 'or-lost'],
    ['Une présence partielle ne permet pas de valider la journée.', 'or-lost'],
    ['L’attestation n’est remise qu’aux personnes présentes toute la journée.', 'asked'],
    ['Un départ avant l’heure vaut absence.', 'or-lost'],
  ])('is asked for: %s', (words, value) => {
    expect(read(words).staying).toBe(value)
  })

  it.each([
    'La séance se termine à 17 h.',
    'Vous signerez la feuille de présence le matin et l’après-midi.',
    'À la fin de la journée, une attestation vous est remise.',
    'Signez la lettre avant votre départ de chez vous.',
    'Sans signature du contrat, pas de carte pluriannuelle.',
    'Vous pouvez partir avant la fin si votre train l’exige.',
    'Prévenez-nous avant votre départ en voyage.',
  ])('is not: %s', (words) => {
    expect(read(words).staying).toBeNull()
  })
})

describe('the proof after an absence', () => {
  it.each([
    [
      'Absence : prévenez l’organisme et transmettez un justificatif sous 48 heures.',
      { what: 'proof', count: 48, unit: 'hour' },
    ],
    ['ABSENCE A JUSTIFIER SOUS 48H.', { what: 'proof', count: 48, unit: 'hour' }],
    [
      'En cas de maladie, envoyez le certificat médical dans les 48 heures suivant l’absence.',
      { what: 'certificate', count: 48, unit: 'hour' },
    ],
    [
      'Toute absence est justifiée, la pièce devant nous parvenir dans les huit jours suivant l’absence.',
      { what: 'proof', count: 8, unit: 'day' },
    ],
    [
      'Si vous êtes malade, faites parvenir un certificat d’arrêt de travail dans les deux jours.',
      { what: 'certificate', count: 2, unit: 'day' },
    ],
    [
      'Une absence se signale le jour même et se justifie dans les 48 heures.',
      { what: 'proof', count: 48, unit: 'hour' },
    ],
    [
      'Toute absence devra être justifiée dans un délai de trois jours.',
      { what: 'proof', count: 3, unit: 'day' },
    ],
    ['Votre absence est à justifier par écrit dans les 5 jours.', { what: 'proof', count: 5, unit: 'day' }],
    [
      'En cas d’absence, un certificat médical est exigé sous 72 heures.',
      { what: 'certificate', count: 72, unit: 'hour' },
    ],
    ['Malade ? Envoyez le certificat médical sous 48 h.', { what: 'certificate', count: 48, unit: 'hour' }],
    [
      'Si vous tombez malade, vous devez envoyer un certificat médical sous trois jours.',
      { what: 'certificate', count: 3, unit: 'day' },
    ],
    [
      'Vous êtes malade ? Téléphonez le jour même à l’OFII et envoyez un certificat médical sous huit jours.',
      { what: 'certificate', count: 8, unit: 'day' },
    ],
    ['Absent ? Envoyez la preuve sous huit jours.', { what: 'proof', count: 8, unit: 'day' }],
  ])('is read: %s', (words, value) => {
    const { excuse, deadlines } = read(words)
    expect(excuse).toEqual(value)
    expect(deadlines).toBe(0)
  })

  it.each([
    'Prévenez l’organisme 48 heures avant en cas d’absence.',
    'En cas d’empêchement, écrivez-nous au moins 48 heures avant la date.',
    'Envoyez un justificatif de domicile sous huit jours.',
    'Pour votre titre de séjour étranger malade, vous devez envoyer le certificat médical sous 30 jours.',
    'Le dossier de la personne malade et ses justificatifs sont à envoyer sous huit jours.',
    'Présentez votre certificat médical le jour de la visite.',
    'Sans réponse sous huit jours, votre absence sera signalée.',
    'Le certificat médical vous sera envoyé dans les huit jours.',
  ])('is not: %s', (words) => {
    expect(read(words).excuse).toBeNull()
  })

  it.each([
    'Vous avez manqué deux cours. Vous disposez de 15 jours à compter de la réception de ce courrier pour envoyer vos justificatifs d’absence.',
    'Vous disposez d’un délai de 15 jours à compter de la réception du présent courrier pour nous faire parvenir vos justificatifs d’absence (certificat médical).',
    'Vos absences sont à justifier dans un délai de 8 jours à compter de la notification de cette lettre.',
    'Vous ne vous êtes pas présentée le 5 janvier 2027. Merci de justifier cette absence sous 8 jours.',
    'Vous étiez absente le 4 janvier 2027. Un certificat médical justifiant votre absence nous est dû sous dix jours.',
  ])('is a deadline of everybody’s where the absence was: %s', (words) => {
    const { excuse, deadlines } = read(words)
    expect(excuse).toBeNull()
    expect(deadlines).toBe(1)
  })

  it.each([
    'Vous ne vous êtes pas présentée le 5 janvier 2027. Toute nouvelle absence est à justifier sous 8 jours.',
    'Vous avez manqué une journée. En cas de nouvelle absence, envoyez un justificatif sous 8 jours.',
    'Votre absence est à justifier sous 8 jours à compter de l’absence.',
  ])('is still that of an absence to come: %s', (words) => {
    expect(read(words).excuse).toEqual({ what: 'proof', count: 8, unit: 'day' })
  })
})

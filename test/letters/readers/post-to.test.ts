/** Where papers are to be posted, in the words of many offices. */
import { describe, expect, it } from 'vitest'
import { passageOf } from '../../../src/letters/passage.ts'
import { mailTo } from '../../../src/letters/readers/mail-to.ts'
import { postTo } from '../../../src/letters/readers/post-to.ts'
import { letterText } from '../text.ts'

const head = `OFII - Direction territoriale de Toulouse
Service médical
7 rue Arthur-Rimbaud, CS 40310
31203 TOULOUSE CEDEX 2
Toulouse, le 12 mai 2027
Madame Ifeoma OKAFOR
14 rue des Lois
31000 TOULOUSE
Dossier AGDREF : 3103441827
Objet : demande de titre de séjour pour raisons de santé, pièces complémentaires
Madame,
`
const foot = `
OFII - siège : 44 rue Bargue, 75732 PARIS CEDEX 15`

function read(body: string, top = head) {
  const found = postTo(passageOf(letterText(`${top}${body}${foot}`).pages))
  return found && { where: found.value, sure: found.sure }
}

describe('the address for papers', () => {
  it.each([
    'Vous enverrez ces pièces sous pli fermé à l’adresse suivante :\nOFII, service médical, 5 place Dupuy, 31000 TOULOUSE',
    'Ces documents sont à faire parvenir par la poste, à l’adresse ci-après :\nOFII - Pôle santé\n5 place Dupuy\n31000 TOULOUSE',
    'Merci d’adresser le tout à : OFII, médecin coordonnateur, 5 place Dupuy, 31000 Toulouse.',
    'Adresse d’envoi : OFII - Médecin - 5 place Dupuy - 31000 TOULOUSE',
    'Où envoyer vos papiers ?\nOFII, 5 place Dupuy, 31000 TOULOUSE, sous enveloppe fermée.',
    'Retournez les copies au médecin de l’OFII, 5 place Dupuy, 31000 Toulouse, avant le 30 mai 2027.',
    'Les pièces doivent nous parvenir sous 15 jours, par courrier : OFII, 5 place Dupuy, 31000 Toulouse.',
  ])('is the one that is given for it: %s', (body) => {
    expect(read(body)).toMatchObject({
      where: expect.stringMatching(/5 place Dupuy\W+31000 Toulouse/i),
      sure: true,
    })
  })

  it.each([
    [
      'Envoi\tPar courrier uniquement, au médecin de l’OFII, 5 place Dupuy, 31000 TOULOUSE',
      /^médecin de l’OFII, 5/,
    ],
    [
      'Les pièces seront expédiées, sous pli fermé, à OFII – Pôle santé, 5 place Dupuy, 31000 Toulouse.',
      /^(?:OFII – Pôle|5 place)/,
    ],
    ['ENVOI : PAR LA POSTE SEULEMENT, A L’OFII, 5 PLACE DUPUY, 31000 TOULOUSE', /^(?:OFII, )?5/],
  ])('begins behind how it is sent: %s', (body, where) => {
    expect(read(body)).toMatchObject({ where: expect.stringMatching(where), sure: true })
  })

  it.each([
    'Ces pièces sont à envoyer sous pli confidentiel à l’adresse ci-dessus, sous quinze jours.',
    'L’envoi se fait par voie postale à l’adresse figurant en tête de la présente.',
    'Vous les posterez à l’adresse indiquée en haut de cette lettre.',
    'À adresser, par la poste, à l’adresse de l’en-tête.',
    'Vous voudrez bien les faire parvenir à l’adresse mentionnée ci-dessus.',
  ])('is that of the letterhead: %s', (body) => {
    expect(read(body)).toMatchObject({
      where: expect.stringMatching(/7 rue Arthur-Rimbaud.*31203 TOULOUSE/i),
      sure: true,
    })
  })

  it('is perhaps that of the letterhead when none is named', () => {
    expect(read('Vous transmettrez ces pièces au service médical sous quinze jours.')).toMatchObject({
      where: expect.stringContaining('31203'),
      sure: false,
    })
  })

  it.each([
    'Vous apporterez ces pièces le jour de votre rendez-vous.',
    'Les pièces sont à déposer en ligne sur votre espace personnel. Rien ne doit être envoyé par la poste.',
    'Envoyez-les par courriel à medical.toulouse@ofii.fr, jamais par la poste.',
  ])('is none: %s', (body) => {
    expect(read(body)).toBeNull()
  })

  it('is never the reader’s own nor the head office', () => {
    const top = head.replace(/7 rue.*\n.*CEDEX 2\n/, '')
    expect(read('Vous transmettrez ces pièces au service médical sous quinze jours.', top)).toBeNull()
  })
})

describe('a mailbox beside the post', () => {
  const mailbox = (body: string) =>
    mailTo(passageOf(letterText(`${head}${body}${foot}`).pages))?.value ?? null

  it.each([
    'Où envoyer : par la poste à l’adresse ci-dessus, ou en PDF à pieces.toulouse@ofii.fr.',
    'Vous pouvez aussi nous transmettre les pièces numérisées à pieces.toulouse@ofii.fr.',
    'LES DOCUMENTS SONT A ADRESSER PAR COURRIER OU PAR COURRIEL : PIECES.TOULOUSE@OFII.FR',
  ])('%s', (body) => expect(mailbox(body)).toBe('pieces.toulouse@ofii.fr'))

  it.each([
    'Envoyez ces pièces par la poste. Aucun document en PDF ni par courriel à pieces.toulouse@ofii.fr.',
    'Envoyez ces pièces par la poste. Renseignements : pieces.toulouse@ofii.fr.',
    'Envoyez les pièces en PDF à pieces.toulouse@ofii.fr ou à regroupement@ofii.fr.',
  ])('is none in: %s', (body) => expect(mailbox(body)).toBeNull())
})

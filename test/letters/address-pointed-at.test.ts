/** "À l'adresse ci-dessus, bâtiment C": the letterhead's address, and what stands behind the words that point to it. */
import { expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { letterText } from './text.ts'

const head = `OFII - Direction territoriale de Dijon
Cité administrative Dampierre, 6 rue Chancelier de l'Hospital, 21000 DIJON
Dijon, le 8 février 2027
Objet : visite médicale
Vous êtes convoquée le jeudi 11 mars 2027 à 9h00.
`
it.each([
  ["Lieu : à l'adresse ci-dessus, bâtiment C, rez-de-jardin.", '21000 DIJON, bâtiment C, rez-de-jardin'],
  ['Lieu : adresse ci-dessus, 2e étage', '21000 DIJON, 2e étage'],
])('%s', (words, ends) => {
  const [letter] = extract([letterText(`${head}${words}`)], new Date('2027-02-09T09:00:00Z'))
  expect(letter?.appointments[0]?.place?.value.replace(/\.$/, '')).toMatch(new RegExp(`${ends}$`))
})

/** The place of the one appointment, with a question mark where it is not sure. */
function placeIn(lines: string): string {
  const text = `OFII - Direction territoriale de Pau
3 rue du Hédas, 64000 PAU
Pau, le 8 février 2027
${lines}`
  const [letter] = extract([letterText(text)], new Date('2027-02-09T09:00:00Z'))
  const place = letter?.appointments[0]?.place
  return `${place?.value ?? 'none'}${place?.sure === false ? '?' : ''}`
}

const course = 'Objet : formation linguistique\nMonsieur,\n'
const day = 'mardi 9 mars 2027 à 9 h'
it.each([
  [
    `${course}Vous suivrez vos cours à l'INFREP, 5 rue Foch, 64000 PAU, à partir du ${day}.`,
    'INFREP, 5 rue Foch, 64000 PAU',
  ],
  [
    `${course}Début : ${day}. Vous rejoindrez votre groupe au CFPPA, 5 rue Foch, 64000 PAU.`,
    'CFPPA, 5 rue Foch, 64000 PAU',
  ],
  [
    `${course}Début : ${day}. Les cours sont assurés par la MFR du Luy, 5 rue Foch, 64000 PAU.`,
    'MFR du Luy, 5 rue Foch, 64000 PAU',
  ],
  [
    `Objet : visite médicale\nVous êtes attendue le ${day}, pour votre bilan, Pavillon B, 5 rue Foch, 64000 PAU.`,
    'Pavillon B, 5 rue Foch, 64000 PAU',
  ],
  [
    `${course}Début : ${day}\nLieu : GRETA Midi-Pyrénées Sud, 5 rue Foch, 64000 PAU`,
    'GRETA Midi-Pyrénées Sud, 5 rue Foch, 64000 PAU',
  ],
  [
    `${course}L'organisme chargé de votre formation est : INFREP - 5 rue Foch, 64000 PAU\nPremière séance :\n${day}`,
    'INFREP - 5 rue Foch, 64000 PAU',
  ],
])('takes no words before it for the place: %s', (lines, place) => {
  expect(placeIn(lines)).toBe(place)
})

const office = 'OFII - Direction territoriale de Pau, 3 rue du Hédas, 64000 PAU'
it.each([
  [
    `Objet : visite médicale\nVous êtes convoquée le ${day} à la même adresse, 2e étage.`,
    `${office}, 2e étage`,
  ],
  [
    `Objet : report de votre visite médicale\nVous êtes reconvoquée le ${day}, même lieu, salle 3.`,
    `${office}, salle 3?`,
  ],
  [
    `Objet : entretien de fin de CIR\nVous êtes invitée à l'entretien le ${day} (durée 45 minutes), bureau 7.`,
    `${office}, bureau 7`,
  ],
  [
    "Objet : entretien de fin de CIR\nVous êtes invitée à l'entretien le mardi 9 mars 2027 à 9 h.",
    `${office}?`,
  ],
  [`${course}Votre formation débute le ${day}, salle 7.`, `${office}, salle 7?`],
])('adds the room to the place of the letterhead: %s', (lines, place) => {
  expect(placeIn(lines)).toBe(place)
})

it('takes a desk where a paper may be handed in for a place, and is not sure of it', () => {
  const lines = `Objet : absence au cours de français\nMerci de nous transmettre vos justificatifs par retour de mail ou à l'accueil du CFPPA, 5 rue Foch, 64000 PAU.\nProchain cours : ${day}.\nSans réponse, nous préviendrons l'OFII.\nBonne journée,\nLe secrétariat`
  expect(placeIn(lines)).toBe('accueil du CFPPA, 5 rue Foch, 64000 PAU?')
})

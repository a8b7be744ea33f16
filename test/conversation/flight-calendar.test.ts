/** The calendar entries of a return name the flight and the appointment before it each for what it is. */
import { expect, it } from 'vitest'
import { person, textFile } from './person.ts'

async function summaries(letter: string): Promise<string[]> {
  const { reply } = await person().says('', { files: [textFile(letter)] })
  const [file] = reply?.parts.filter((part) => part.kind === 'attachment') ?? []
  return (file?.content.replace(/\r?\n /g, '').match(/^SUMMARY:.*/gm) ?? []).map((one) => one.trim())
}

const preparing = 'SUMMARY:OFII: appointment about your return'
const flying = 'SUMMARY:OFII: be at the airport for your flight'

it.each([
  `OFII – Direction territoriale de Toulouse
Toulouse, le 11 janvier 2027
AIDE AU RETOUR VOLONTAIRE
Monsieur,
Votre demande d’aide au retour est acceptée.
Vous êtes attendu à l’OFII le mardi 9 février 2027 à 14h00, 7 rue Arthur Rimbaud, 31200 TOULOUSE, pour préparer votre départ.
Votre vol partira le jeudi 25 février 2027 à 12h40. Présentez-vous à l’aéroport de Toulouse-Blagnac, hall B, à 9h45.`,
  `OFII – Direction territoriale de Nantes
Nantes, le 11 janvier 2027
Objet : aide au retour – votre rendez-vous et votre départ
Madame,
1) Entretien de préparation : lundi 8 février 2027 à 10h30, 93 bis rue de la Commune de 1871, 44400 REZÉ.
2) Départ : vendredi 26 février 2027, vol RAM 771 Nantes – Casablanca, décollage 15h10. Rendez-vous à 12h00 au comptoir OFII, aéroport Nantes-Atlantique.`,
])('return %#', async (letter) => expect(await summaries(letter)).toEqual([preparing, flying]))

it('a medical visit stays one', async () =>
  expect(
    await summaries(`OFII – Direction territoriale de Tours
Tours, le 8 janvier 2027
CONVOCATION À LA VISITE MÉDICALE
Vous êtes convoqué le mardi 16 mars 2027 à 8h30, 20 rue Nationale, 37000 TOURS (face à l’ancien aéroport).`),
  ).toEqual(['SUMMARY:OFII: medical visit']))

/** Messages that claim to be OFII and want money or secrets; and genuine letters that speak of fees, links and codes. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/letters/extract.ts'
import { letterText } from '../text.ts'

const now = new Date('2027-01-10T09:00:00Z')

function letterOf(words: string) {
  const text = `OFII – Direction territoriale de Lille
Lille, le 5 janvier 2027
CONVOCATION À LA VISITE MÉDICALE
Madame, votre rendez-vous du mardi 9 mars 2027 à 9h30 est enregistré.
${words}`
  return extract([letterText(text)], now)[0]
}

const signsOf = (words: string) =>
  letterOf(words)
    ?.warnings.find(({ code }) => code === 'looks-like-a-scam')
    ?.with['signs']?.split(' ')

describe('a suspected scam', () => {
  it.each([
    ['Des frais de confirmation de 49 € sont à régler par virement sous 24 heures.', 'payment'],
    [
      'Pour garder votre place, payez 30 euros avant minuit, sinon elle sera attribuée à une autre personne.',
      'payment',
    ],
    ['Une caution de 120 euros doit être versée sur le compte BE71 0961 2345 6769.', 'payment'],
    ['Achetez un coupon PCS de 100 euros et envoyez le code par SMS.', 'untraceable'],
    ['Réglez les frais de dossier (35 €) par mandat cash.', 'untraceable'],
    ['La régularisation de votre dossier coûte 75 €, à payer en Bitcoin.', 'untraceable'],
    ['Confirmez en ligne : http://ofii-rendezvous.info/confirmer', 'address'],
    ['Écrivez à service@0fii.fr pour confirmer.', 'address'],
    ['Notre nouvelle adresse : rdv.ofii@gmail.com', 'address'],
    ['Connectez-vous à https://www.interieur-gouv.com/ofii', 'address'],
    ['Cliquez sur http://confirm-rdv.example/x sous 24 h, faute de quoi votre visa sera annulé.', 'link'],
    [
      'Saisissez votre numéro de carte bancaire et le cryptogramme pour valider : https://bit.ly/3ofi',
      'secrets',
    ],
    ['Notre agent vous attend sur WhatsApp au +44 7700 900123 pour avancer votre rendez-vous.', 'messenger'],
    ['Envoyez la photo de votre passeport par WhatsApp, de toute urgence.', 'messenger'],
  ])('is known by what it asks: %s', (words, sign) => {
    expect(letterOf(words)?.kind).toBe('suspected-scam')
    expect(signsOf(words)).toContain(sign)
  })

  it.each([
    'Vous apporterez un timbre fiscal de 225 euros.',
    'La taxe de 225 euros se règle par carte bancaire sur https://timbres.impots.gouv.fr avant la remise du titre.',
    'Vous paierez la taxe en ligne sur administration-etrangers-en-france.interieur.gouv.fr (200 euros).',
    'Suivez votre demande sur https://www.ofii.fr, rubrique « mes démarches ».',
    'Connectez-vous dix minutes avant : https://visio.formation-exemple.fr/s/12',
    'L’organisme : secretariat@escale-langues.example, https://escale-langues.example',
    'Merci d’apporter votre RIB : l’allocation vous sera versée par virement.',
    'La radiographie est prise en charge : aucun paiement ne vous sera demandé.',
    'Attention aux fraudes : l’OFII ne demande jamais de numéro de carte bancaire.',
    'Les frais de traduction, environ 30 euros, sont à votre charge. Sans ces pièces, votre dossier sera annulé.',
    'Le repas (5 euros) se paie sur place.',
    'Votre code secret vous sera envoyé par courrier, ne le communiquez à personne.',
    'Le paiement de votre allocation se fait sur votre carte ADA.',
    'Rappel : le moindre retard est signalé au préfet, c’est urgent.',
    'Scannez le QR code de l’entrée pour ouvrir la porte.',
    'Vous pouvez prendre rendez-vous en ligne : cliquez sur https://rdv.ofii.fr sous 48 h.',
  ])('is not seen in a letter that says: %s', (words) => {
    expect(letterOf(words)?.kind).toBe('medical-visit')
  })

  it('names each oddity once', () => {
    expect(
      signsOf('Réglez 89 € de frais de dossier par virement. Payez par virement à ofii.caution@gmail.com'),
    ).toEqual(['payment', 'address'])
  })
})

it('is not suspected for an address that a picture misread by a letter', () => {
  const text = `OFII – Direction territoriale de Lille
CONVOCATION À LA VISITE MÉDICALE
Madame, votre rendez-vous du mardi 9 mars 2027 à 9h30 est enregistré. Empêchement : accueil.lille@0fii.fr`
  expect(extract([letterText(text, 'ocr')], now)[0]?.kind).toBe('medical-visit')
  expect(extract([letterText(text)], now)[0]?.kind).toBe('suspected-scam')
})

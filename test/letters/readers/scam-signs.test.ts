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
    [
      'Votre rendez-vous est suspendu faute de règlement : 39 € à verser sur https://ofii-rendezvous.info/payer.',
      'address',
    ],
    [
      'Réglez 90 euros par carte sur service-public.gouv.fr.rdv-titre.com pour confirmer votre rendez-vous.',
      'payment',
    ],
    [
      'Confirmez votre rendez-vous : réglez 30 € par carte sur connexion.ofii.gouv.fr.espace.cam/rdv',
      'payment',
    ],
    ['Confirmez votre dossier sur ofii-rdv.shop et envoyez une copie de votre passeport.', 'address'],
    ['Validez votre visite sur rdv-ofii.beauty et saisissez votre numéro de carte.', 'address'],
    ['Confirmez votre venue sur ofii.store, où vous réglerez 20 euros par carte.', 'address'],
    ['Réglez 45 euros par carte, puis écrivez à service@0fii.fr pour confirmer la visite.', 'address'],
    [
      'Envoyez le numéro de votre carte bancaire et le cryptogramme à rdv.ofii@gmail.com dans les 24 heures.',
      'address',
    ],
    ['Payez la pénalité de 90 € par carte sur https://www.interieur-gouv.com/ofii sous 48 h.', 'address'],
    ['Pour débloquer votre dossier, acquittez 65 € par virement auprès de notre agent.', 'payment'],
    ['Sans paiement de 59,90 € par carte bancaire, le rendez-vous ne sera pas maintenu.', 'payment'],
    ['Le montant de 150 euros se règle en cartes cadeaux, dont vous enverrez les codes.', 'untraceable'],
    ['Répondez avec le code reçu par SMS pour valider votre rendez-vous, avant minuit.', 'secrets'],
    [
      'Cliquez sur https://dossier-sejour.example/maj ou un ordre d’expulsion sera transmis à la police.',
      'link',
    ],
    [
      'Transférez la preuve du paiement et votre passeport par WhatsApp au +44 7700 900555 ; frais : 80 €.',
      'messenger',
    ],
    ['Cliquez sur http://confirm-rdv.example/x sous 24 h, faute de quoi votre visa sera annulé.', 'link'],
    [
      'Saisissez votre numéro de carte bancaire et le cryptogramme pour valider : https://bit.ly/3ofi',
      'secrets',
    ],
    ['Notre agent vous attend sur WhatsApp au +44 7700 900123 pour avancer votre rendez-vous.', 'messenger'],
    ['Envoyez la photo de votre passeport par WhatsApp, de toute urgence.', 'messenger'],
    ['Confirmez en ligne : http://ofii-rendezvous.info/confirmer', 'link'],
    ['Connectez-vous à https://www.interieur-gouv.com/ofii', 'link'],
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
    'L’entretien a lieu par vidéo : https://visio.ofii.example/dijon/7q4k. Ayez une pièce d’identité à montrer à l’écran.',
    'Cliquez sur le lien de la visioconférence cinq minutes avant : https://meet.exemple.org/ab. En cas d’urgence, appelez-nous.',
    'Le lien https://teams.exemple.org/l/ofii-lille sera ouvert dès 9 h ; répondez sous 48 h.',
    'Confirmez votre venue sous 48 heures à secretariat@escale-langues.example, faute de quoi votre place sera attribuée à une autre personne.',
    'Centre de formation : ofii@greta-nord.example, 03 20 00 00 00. Répondez immédiatement.',
    'Le repas de midi (8 €) se règle par carte bancaire ou en espèces auprès du centre.',
    'L’examen TCF facultatif coûte 120 euros, à payer par virement à l’école.',
    'Votre carte coûte 225 euros : paiement par carte sur https://timbres.impots.gouv.fr, dans les 48 h.',
    'Le droit de timbre s’acquitte sur le portail de paiement de l’État.',
    'Les honoraires du radiologue (26 €) sont à régler sur place par carte, puis remboursés.',
    'Des escrocs se font passer pour l’OFII et réclament des frais de dossier par WhatsApp, coupon PCS ou virement : n’y répondez pas.',
    'Méfiez-vous de tout message qui vous demande de payer 50 euros pour confirmer votre rendez-vous.',
    'Signalez-nous tout appel réclamant un paiement par carte cadeau ou par Western Union.',
    'Aucun agent ne vous demandera d’argent ni de code reçu par SMS.',
    'Dois-je payer quelque chose ? Non, rien.',
    'Connectez-vous à votre espace ANEF et saisissez votre mot de passe.',
    'Sans réponse dans les 48 heures, votre dossier sera annulé et la police aux frontières informée.',
    'Communiquez votre RIB à ada.lille@ofii.fr pour le virement de l’allocation.',
    'Un groupe WhatsApp de la formation vous sera proposé par l’organisme. Prévenez immédiatement de toute absence.',
    'Si vous perdez votre carte, le duplicata coûte 25 €.',
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

describe('an address that is not theirs', () => {
  it.each([
    'Notre site : http://ofii-rendezvous.info',
    'Écrivez à service@0fii.fr pour confirmer.',
    'Notre nouvelle adresse : rdv.ofii@gmail.com',
    'Répondez sous 48 heures à ofii-lille@outlook.com, sinon votre dossier sera annulé.',
  ])('alone is a reason for caution, not for suspicion: %s', (words) => {
    const letter = letterOf(words)
    expect(letter?.kind).toBe('medical-visit')
    expect(letter?.appointments).toHaveLength(1)
    expect(signsOf(words)).toEqual(['address'])
  })

  it.each([
    'Une question ? accueil.lille@ofii.fr',
    'L’entretien a lieu par vidéo : https://visio.ofii.example/dijon/7q4k',
    'Centre de formation : ofii@greta-nord.example',
    'Imprimez le fichier convocation-ofii.pdf et le formulaire titre-de-sejour.docx.',
    'Vous viendrez à l’adresse de l’OFII.Prenez rendez-vous auprès de l’inter-OFII.Apportez votre passeport.',
    'Réglez la taxe de 200 € sur timbres.impots.gouv.fr.Apportez le reçu.',
  ])('is not seen in: %s', (words) => {
    expect(signsOf(words)).toBeUndefined()
  })

  it.each(['cofii.fr', 'ofil.fr', '0fii.fr', 'ofii.ir', 'ofi.fr', 'ofii.f', 'interieur.gouv.fi', 'gouv.tr'])(
    'may be a misreading of a picture: %s',
    (domain) => {
      const text = `OFII – Direction territoriale de Lille
CONVOCATION À LA VISITE MÉDICALE
Madame, votre rendez-vous du mardi 9 mars 2027 à 9h30 est enregistré. Empêchement : accueil.lille@${domain}
Répondez sous 48 heures, sinon votre dossier sera annulé.`
      const letter = extract([letterText(text, 'ocr')], now)[0]
      expect(letter?.kind).toBe('medical-visit')
      expect(letter?.warnings.map(({ code }) => code)).not.toContain('looks-like-a-scam')
    },
  )
})

/** The commonest words of French, and of letters from French offices: enough to tell French from rubbish. */

const everyday = `
  a afin ai ainsi alors après as au aucun aucune aussi autre autres aux avant avec avez avoir avons ayant beaucoup bien bon
  bonjour car ce ceci cela celle celles celui ces cet cette ceux chaque chez ci comme comment contre cordialement d dans de
  depuis des dès deux devez devoir devra devrez dix doit doivent donc dont du durant effet elle elles en encore entre envers
  es est et étaient était étant été être eu eux faire fait fin fois font grand ici il ils je jour jours jusqu l la le les
  leur leurs lors lorsque lui là ma madame mademoiselle mais me même mêmes mes messieurs mieux moi moins mois mon monsieur
  même ne ni nom nombre non nos notre nous on ont or ou où par parce pas pendant peu peut peuvent plus pour pourquoi pouvez
  pouvoir première premier près puis qu quand quatre que quel quelle qui quoi s sa sans sauf se selon sera serez seront ses
  si sinon soit son sont sous suis suite sur ta te tel telle tous tout toute toutes très trois un une vers veuillez vos votre
  voudrez vous y à`

const office = `
  absence accompagné accord accueil administratif adresse agent annule annulée apporter appelez article attestation autorisation
  bâtiment boulevard bureau bulletin cadre carnet carte cas cedex centre certificat cité civique code cnaf commune concernant
  conditions confirmation contact contrat convocation convoqué convoquée copie copies courrier dans date débute délai demande
  département dernier directeur direction documents domicile dossier durée échéant écrit émargement empêchement enfant enfants
  entretien envoyer établissement étage étranger étrangers examen examens expulsion famille familial feuille formation français
  française france gare groupe heure heures horaires identité immigration impossibilité impérativement indisponibilité information
  informations intégration interprète intégralité jeudi joindre justificatif justificatifs langue lettre lieu linguistique logement
  loi lundi lunettes mail maladie mardi matin médecin médical médicale médicales mercredi merci midi motif muni munie
  naissance nationalité niveau numéro née né objet obligatoire office ofii ordonnances original originaux page paris
  parcours passeport pièce pièces place porte possession préfecture préfet présence présent présente présenter présentation
  présentez prévenir prévue prie prise procédure programme projet prochain pulmonaire radiographie radiologie radio rappel récépissé
  réception référence région regroupement rendez reporter républicain républicaine république réponse résidence respect responsable
  rue salle samedi santé secrétariat semaine service services signature signer signé situation stage suivant suivants sécurité
  séjour sociale soir sous téléphone territoire territoriale territorial titre titulaire traducteur tél valable valide validation
  validité vaccination vendredi ville visa visite vls ts jours janvier février mars avril mai juin juillet août septembre octobre
  novembre décembre dimanche salutations distinguées agréer expression considération`

const words = new Set(`${everyday} ${office}`.split(/\s+/).map(plain))

/** True for a common word of French, with or without its accents, in capitals or not, elided or not. */
export function isFrench(word: string): boolean {
  const core = plain(word)
    .replace(/^(?:[cdjlmnst]|qu)['’]/, '')
    .replace(/^[^a-z]+|[^a-z]+$/g, '')
  return (
    core.split(/[-'’]/).some((part) => part.length > 1 && words.has(part)) || (core === 'a' && word === 'à')
  )
}

function plain(word: string): string {
  return word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

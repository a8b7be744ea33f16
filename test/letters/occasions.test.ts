/** Days that share their words with something else: a course and a street, an x-ray "d'abord", an office's own day at another place. */
import { describe, expect, it } from 'vitest'
import { readDays } from './days.ts'
import type { summary } from './summary.ts'

const plain = ({ what }: ReturnType<typeof summary>['appointments'][number]) =>
  what.replace(/^[a-z-]+ (?=2)/, '')
const read = (body: string) => readDays(body, { appointment: plain, warning: (code) => code })
const full = (body: string) =>
  readDays(body, { appointment: ({ what }) => what.replace(/^medical-visit /, ''), warning: (code) => code })

describe('the first lesson', () => {
  it.each([
    'Premier cours\tle lundi 8 mars 2027, de 8 h 45 à 12 h 15\nDernier cours\tle 11 juin 2027',
    'Premier cours : le 8 mars 2027, de 8h45 à 12h15.\nDernier cours : le 11 juin 2027.',
    'Votre premier cours\nle lundi 8 mars 2027 de 8h45 à 12h15',
    'Vous assisterez à votre premier cours le lundi 8 mars 2027 de 8h45 à 12h15.',
    'Vous êtes attendu à l’école le lundi 8 mars 2027 de 8h45 à 12h15.',
    'Début des cours le 8 mars 2027 de 8h45 à 12h15.',
    'Votre cours du lundi 8 mars 2027, de 8h45 à 12h15, sera le premier.',
    'Présentez-vous au lycée le 8 mars 2027 de 8h45 à 12h15.',
  ])('is a day to come: %s', (words) => {
    expect(read(`Objet : entrée en formation de français\nMonsieur,\n${words}`)).toBe(
      'language-course ; 2027-03-08 08:45 to 12:15',
    )
  })

  it.each([
    'Vous êtes attendu le lundi 8 mars 2027 de 8h45 à 12h15, 12 cours du 14 juillet 1789, 35000 Rennes.',
    'Vous êtes attendu le lundi 8 mars 2027 de 8h45 à 12h15, place du 8 mai 1945, 35000 Rennes.',
    'Vous êtes attendu le lundi 8 mars 2027 de 8h45 à 12h15, 3 rue du 11 novembre, 35000 Rennes.',
  ])('is not the street: %s', (words) => {
    expect(read(`Objet : entrée en formation de français\nMonsieur,\n${words}`)).toBe(
      'language-course ; 2027-03-08 08:45 to 12:15',
    )
  })
})

describe('an x-ray before the visit, with adverbs between', () => {
  const visit =
    'Le médecin de l’Office vous recevra ensuite le lundi 15 mars 2027 à 9 h 20 au 8 rue Jean Julien Lemordant, 35000 Rennes.'
  it.each([
    'Une radiographie du thorax sera d’abord réalisée le jeudi 11 mars 2027 à 17 h 10 au cabinet des Lices, 4 rue Duhamel, 35000 Rennes.',
    'Une radiographie des poumons sera au préalable effectuée le jeudi 11 mars 2027 à 17h10 par le cabinet des Lices, 4 rue Duhamel, 35000 Rennes.',
    'La radiographie sera tout d’abord faite le jeudi 11 mars 2027 à 17h10, 4 rue Duhamel, 35000 Rennes.',
    'Votre radiographie du thorax sera, dans un premier temps, réalisée le jeudi 11 mars 2027 à 17h10 au cabinet des Lices, 4 rue Duhamel, 35000 Rennes.',
    'Votre cliché pulmonaire sera gratuitement réalisé le jeudi 11 mars 2027 à 17h10 au cabinet des Lices, 4 rue Duhamel, 35000 Rennes.',
    'Une radiographie sera préalablement passée le jeudi 11 mars 2027 à 17h10 au cabinet des Lices, 4 rue Duhamel, 35000 Rennes.',
    'La radiographie devra être effectuée le jeudi 11 mars 2027 à 17h10 au cabinet des Lices, 4 rue Duhamel, 35000 Rennes.',
  ])('has its day: %s', (words) => {
    expect(full(`Objet : votre contrôle médical\nMadame,\n${words}\n${visit}`)).toBe(
      'chest-xray 2027-03-11 17:10 ; 2027-03-15 09:20',
    )
  })

  it.each([
    'Votre radiographie a bien été réalisée le jeudi 7 janvier 2027 à 17h10 au cabinet des Lices.',
    'La radiographie réalisée le jeudi 7 janvier 2027 au cabinet des Lices nous a été transmise.',
    'Votre demande est arrivée le jeudi 7 janvier 2027 à 17h10.',
    'Votre dossier a été déposé le 7 janvier 2027 à 17h10 au guichet.',
    'La radiographie que vous avez d’abord effectuée le 7 janvier 2027 suffit.',
  ])('but not when it has been: %s', (words) => {
    expect(full(`Objet : votre contrôle médical\nMadame,\n${words}\n${visit}`)).toBe('2027-03-15 09:20')
  })
})

describe('a day on which the office sits elsewhere', () => {
  it.each([
    'À cette fin, Mme Aubry, auditrice, vous recevra à Fougères lors de sa permanence du mardi 9 mars 2027, à 9 heures 15, dans les locaux de la mairie, 2 rue Porte-Saint-Léonard, 35300 Fougères.',
    'Vous serez reçue lors de la permanence du mardi 9 mars 2027 à 9h15, à la mairie de Fougères.',
    'Nous vous recevrons au cours de notre permanence du mardi 9 mars 2027 à 9h15, à la mairie de Fougères.',
    'L’auditeur vous recevra à l’occasion de sa permanence du 9 mars 2027 à 9h15, à la mairie de Fougères.',
    'Une auditrice vous rencontrera pendant la permanence qu’elle tient le mardi 9 mars 2027, à 9h15, à Fougères.',
    'Vous êtes convoquée lors de la permanence foraine du mardi 9 mars 2027 à 9h15, salle 2, à Fougères.',
    'Vous êtes donc convoquée à Fougères, où nous tenons une permanence, le mardi 9 mars 2027, à 9h15.',
    'Vous serez reçue à la mairie de Fougères où se tiendra notre permanence le mardi 9 mars 2027 à 9h15.',
    'Vous êtes attendue dans le cadre de la permanence du mardi 9 mars 2027, à 9 h 15, à Fougères.',
    'M. Guérin vous verra lors de la journée du mardi 9 mars 2027 à 9h15, à la mairie.',
  ])('is the one to come: %s', (words) => {
    expect(read(`Objet : entretien de fin de contrat d’intégration républicaine\nMadame,\n${words}`)).toMatch(
      /; 2027-03-09 09:15$/,
    )
  })

  it.each([
    'Le médecin ne vous recevra pas lors de la permanence du mardi 9 mars 2027 à 9h15.',
    'Vous n’êtes pas convoquée à Fougères, où nous tenons une permanence le mardi 9 mars 2027 à 9h15.',
    'Une permanence téléphonique se tient le mardi 9 mars 2027 de 9h15 à 11h.',
    'Apportez l’attestation qui vous a été remise lors de la journée du mardi 9 mars 2027 à 9h15.',
    'Vous recevrez votre attestation lors de la permanence du mardi 9 mars 2027 à 9h15.',
    'Les personnes absentes seront reçues lors de la permanence du mardi 9 mars 2027 à 9h15.',
    'Vous êtes priée d’apporter le certificat remis lors de la visite du mardi 9 mars 2027 à 9h15.',
  ])('is not stated as sure: %s', (words) => {
    expect(
      read(
        `Objet : entretien de fin de contrat\nMadame,\n${words}\nVotre entretien aura lieu le jeudi 11 mars 2027 à 14h.`,
      ),
    ).not.toMatch(/(?<!replaces )2027-03-09(?!\?)/)
  })
})

describe('the day given up in a letter with a labelled date of its own', () => {
  it.each([
    'Date de ce courrier :',
    'Date de la présente :',
    'Date de cette lettre :',
    'Date de notre envoi :',
    'Date de l’avis :',
  ])('%s', (label) => {
    const body = `${label} 12/01/2027
Visite médicale : changement de jour
Monsieur,
Par lettre du 4 janvier 2027, nous vous avions proposé de venir le mardi 2 février à 15 heures. Le médecin étant absent ce jour-là, cette convocation est annulée et remplacée par celle-ci.
Nouveau jour\tvendredi 12 février 2027
Heure\t8H30
Lieu\t8 rue Jean Julien Lemordant, 35000 Rennes`
    expect(read(body)).toBe('2027-02-12 08:30 ; replaces 2027-02-02')
  })
})

describe('where a visit takes place', () => {
  const place = '4 rue Duhamel, 35000 Rennes'
  it.each([
    [`par le cabinet Imagerie des Lices, ${place}.`, `cabinet Imagerie des Lices, ${place}`],
    [`par la clinique des Lices, ${place}.`, `clinique des Lices, ${place}`],
    [`par l’équipe du centre des Lices, ${place}.`, `équipe du centre des Lices, ${place}`],
    [`au cabinet des Lices, ${place} (métro ligne A).`, `cabinet des Lices, ${place} (métro ligne A)`],
    [
      `au cabinet des Lices, ${place} (métro ligne A, station Sainte-Anne, sortie place des Lices ; standard du cabinet : 02 99 00 11 22).`,
      `cabinet des Lices, ${place}`,
    ],
    [
      `au cabinet des Lices, ${place} (2e étage, code 14B, demander Mme Le Goff à la personne qui tient l’accueil ; ouvert le matin).`,
      `cabinet des Lices, ${place} (2e étage, code 14B`,
    ],
  ])('%s', (words, expected) => {
    const where = ({ place: read }: ReturnType<typeof summary>['appointments'][number]) => read ?? ''
    expect(
      readDays(`Objet : visite médicale\nMadame,\nVous serez reçue le jeudi 11 mars 2027 à 17h10 ${words}`, {
        appointment: where,
        warning: (code) => code,
      }),
    ).toBe(expected)
  })
})

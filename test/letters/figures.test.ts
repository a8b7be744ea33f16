/** Figures: how many of what a letter says: hours, square metres, kilos, euros, months, days, tests. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../src/letters/extract.ts'
import { letterText } from './text.ts'

const head = `OFII – Direction territoriale de Metz
2 rue Lafayette – 57000 METZ
Metz, le 8 janvier 2027
Mme OKAFOR Ngozi

CONVOCATION – Contrat d’intégration républicaine
Vous êtes convoquée le jeudi 11 mars 2027 à 8h40, 2 rue Lafayette, 57000 METZ.
`

/** `hours 200`, `luggage 23 hold each`: what it is of, how much, and what is said of it. */
function figuresIn(line: string): string[] {
  const [letter] = extract([letterText(`${head}${line}\n`)], new Date('2027-01-20T09:00:00Z'))
  return (letter?.figures ?? []).map(({ of, said, to, as, each }) =>
    [of, said.value, to, as, each && 'each'].filter((one) => one !== undefined).join(' '),
  )
}

describe.each<[string, [line: string, ...expected: string[]][]]>([
  [
    'the hours of a course',
    [
      ['FORMATION LINGUISTIQUE – PARCOURS A1 – 200 HEURES', 'hours 200'],
      ['Vous suivrez un parcours de 400 heures de français.', 'hours 400'],
      ['Volume horaire prescrit : 100 h', 'hours 100'],
      ['La formation dure cent heures au total.', 'hours 100'],
      [
        'Nombre d’heures de formation : 240 heures, à raison de 12 heures par semaine.',
        'week 12',
        'hours 240',
      ],
      ['Rythme : lundi et jeudi de 13h30 à 17h00, soit 10h30 par semaine', 'week 10.5'],
      ['La formation peut aller jusqu’à 600 heures.', 'hours 600 most'],
      ['Rythme hebdomadaire : 15 h', 'week 15'],
      ['Les cours ont lieu les lundis et mardis (7 h/semaine).', 'week 7'],
      ['Formation civique : 4 journées, 24 heures au total.', 'hours 24', 'days 4'],
    ],
  ],
  [
    'no hours of a course',
    [
      ['Toute absence doit être justifiée dans les 48 heures auprès du centre de formation.'],
      ['La formation a lieu de 9 heures à 17 heures.'],
      ['Prévenez le centre de formation au moins 72 heures avant.'],
      ['En cas d’absence, le parcours le plus long (600 heures) vous sera prescrit d’office.'],
      ['Standard joignable 24h/24 pour la formation.'],
    ],
  ],
  [
    'square metres',
    [
      [
        'L’enquêteur vérifiera la superficie (minimum 32 m² pour un couple ; 10 m² par personne).',
        'area 32 least',
        'area 10',
      ],
      ['La surface habitable doit être d’au moins 52 m².', 'area 52 least'],
      [
        'Superficie constatée : 34 m², minimum requis 42 m² pour quatre personnes.',
        'area 34 found',
        'area 42 least',
      ],
      ['Votre logement mesure 27,5 mètres carrés.', 'area 27.5 found'],
      ['Une superficie de 28 m2 est exigée pour deux personnes.', 'area 28 least'],
    ],
  ],
  [
    'luggage',
    [
      ['Bagages : 40 kg maximum.', 'luggage 40'],
      [
        'Bagages : 30 kg en soute et 7 kg en cabine par personne.',
        'luggage 30 hold each',
        'luggage 7 cabin each',
      ],
      [
        'Un bagage de 23 kg en soute et un bagage à main de 10 kg.',
        'bags 1',
        'bags 1',
        'luggage 23 hold',
        'luggage 10 cabin',
      ],
      ['Poids : en cabine 8 kg et en soute 20 kg.', 'luggage 8 cabin', 'luggage 20 hold'],
      ['En soute : 23 kg, en cabine : 10 kg.', 'luggage 23 hold', 'luggage 10 cabin'],
      [
        'Une valise enregistrée de 30 kg ainsi qu’un sac à main de 5 kg',
        'bags 1',
        'luggage 30 hold',
        'luggage 5 cabin',
      ],
      ['Un bagage cabine de 7 kg plus un autre de 23 kg.', 'bags 1', 'luggage 7 cabin', 'luggage 23'],
      ['Vous avez droit à deux valises de 23 kilos.', 'bags 2', 'luggage 23'],
      ['Chaque voyageur peut enregistrer un bagage de 25 kg.', 'bags 1 each', 'luggage 25 hold each'],
    ],
  ],
  [
    'money',
    [
      [
        'L’agent vous remettra une allocation de 1 000 € (500 € par personne).',
        'money 1000 get',
        'money 500 get each',
      ],
      ['Une aide de 650 euros vous sera versée avant le départ.', 'money 650 get'],
      ['Le montant de la taxe est de 225 €.', 'money 225 pay'],
      ['Vous devrez acquitter des frais de 50,50 euros.', 'money 50.5 pay'],
      ['Une allocation dont le montant vous sera précisé vous sera remise au départ.', 'money  later'],
    ],
  ],
  [
    'how long an answer takes',
    [
      ['Le délai d’instruction est de six mois à compter de cette date.', 'wait 6 month'],
      ['Le préfet dispose de 6 mois pour statuer.', 'wait 6 month'],
      ['Les résultats vous seront communiqués sous 3 semaines.', 'wait 3 week'],
      ['Une réponse vous parviendra dans un délai de 8 à 10 jours.', 'wait 8 10 day'],
    ],
  ],
  [
    'not the reader’s own delay',
    [
      ['Vous devez nous transmettre votre réponse sous 15 jours.'],
      ['Vous disposez d’un délai de deux mois pour contester cette décision.'],
      ['Merci de signaler tout changement dans un délai de 8 jours.'],
    ],
  ],
  [
    'what can be counted',
    [
      ['La formation civique comporte quatre journées.', 'days 4'],
      ['Vous passerez trois épreuves.', 'tests 3'],
      ['Le questionnaire compte 40 questions.', 'questions 40'],
      ['Apportez quatre photos d’identité par personne.', 'photos 4 each'],
      ['Vous remettrez 2 photographies récentes.', 'photos 2'],
    ],
  ],
])('reads %s', (_, cases) => {
  it.each(cases)('%s', (line, ...expected) => {
    expect(figuresIn(line)).toEqual(expected)
  })
})

it('keeps the sentence that each stands in', () => {
  const [letter] = extract(
    [letterText(`${head}Bagages : 40 kg maximum.\n`)],
    new Date('2027-01-20T09:00:00Z'),
  )
  expect(letter?.figures?.map(({ said }) => said.quote)).toEqual(['Bagages : 40 kg maximum.'])
})

/** Letters of invented people, built as extraction would: each value with the French words that it stands on. */
import type {
  Appointment,
  DocumentId,
  DocumentItem,
  Found,
  Instruction,
  InstructionId,
  Letter,
} from '../../src/letters/letter.ts'
import { folded } from '../../src/topics/folded.ts'

export function found<T>(value: T, quote: string, sure = true): Found<T> {
  return { value, quote, file: 'letter.pdf', page: 1, sure }
}

const empty: Letter = {
  kind: 'other-ofii',
  issuedOn: null,
  office: null,
  sender: null,
  appointments: [],
  deadlines: [],
  documents: [],
  instructions: [],
  consequence: null,
  reschedule: { email: null, phone: null, notice: null, onceOnly: false },
  contact: { email: null, phone: null },
  references: [],
  replaces: null,
  cancelled: null,
  missing: [],
  warnings: [],
}

/** A letter with these lines, as extraction keeps them. */
export const saying = (one: Letter, ...lines: string[]): Letter => ({
  ...one,
  sentences: lines.map((line) => found(folded(line), line)),
})

export function letter(part: Partial<Letter>): Letter {
  return { ...empty, ...part }
}

export function appointment(part: Partial<Appointment> & Pick<Appointment, 'date'>): Appointment {
  return {
    purpose: 'other',
    start: null,
    end: null,
    timeZone: 'Europe/Paris',
    place: null,
    postalCode: null,
    city: null,
    atHome: false,
    online: null,
    person: null,
    ...part,
  }
}

export function paper(id: DocumentId, french: string, part: Partial<DocumentItem> = {}): DocumentItem {
  return { id, french: found(french, french), need: 'must', form: null, ...part }
}

export function told(id: InstructionId, french: string): Instruction {
  return { id, french: found(french, french) }
}

const metzDay = 'le jeudi 11 mars 2027 à 8h40'

export const medicalVisit = letter({
  kind: 'medical-visit',
  convoked: found(true, 'convoqué'),
  issuedOn: found('2027-01-25', 'Metz, le 25 janvier 2027'),
  office: found('Metz', 'Direction territoriale de Metz'),
  appointments: [
    appointment({
      purpose: 'medical-visit',
      date: found('2027-03-11', metzDay),
      start: found('08:40', metzDay),
      place: found(
        'OFII, 2 rue Lafayette, 57000 Metz, 2ème étage',
        'OFII – 2 rue Lafayette, 57000 METZ – 2ème étage',
      ),
      postalCode: '57000',
      city: 'Metz',
    }),
  ],
  documents: [
    paper('convocation', 'la présente convocation'),
    paper('passport', 'votre passeport en cours de validité', { form: 'original' }),
    paper('chest-xray', 'votre radiographie pulmonaire et son compte rendu', {
      named: [{ name: 'chest-xray-and-report' }],
    }),
    paper('vaccination-record', 'votre carnet de vaccination'),
    paper('glasses', 'vos lunettes de vue'),
    paper('maternity-record', 'votre carnet de maternité, le cas échéant', { need: 'if-applicable' }),
  ],
  instructions: [
    told('chest-xray-before', 'prendre rendez-vous auprès du centre de radiologie de votre choix'),
    told('no-fasting', 'Il n’est pas nécessaire d’être à jeun'),
    told('arrive-early:10', 'Présentez-vous 10 minutes avant l’heure'),
  ],
  xray: { anywhere: found(true, 'prendre rendez-vous auprès du centre de radiologie de votre choix') },
  consequence: found(
    'suspended',
    'En cas d’absence sans motif valable, la validation de votre visa sera suspendue',
  ),
  reschedule: {
    email: found('sante.metz@ofii.example', 'sante.metz@ofii.example'),
    phone: null,
    notice: '72 hours',
    onceOnly: true,
  },
  references: [{ kind: 'foreigner-number', value: found('5712345678', '5712345678') }],
})

export const welcomeHalfDay = letter({
  kind: 'cir-reception',
  convoked: found(true, 'convocation'),
  issuedOn: found('2027-01-11', 'Saint-Denis, le 11 janvier 2027'),
  appointments: [
    appointment({
      purpose: 'cir-reception',
      date: found('2027-02-16', 'le mardi 16 février 2027 à 13 h 30'),
      start: found('13:30', 'le mardi 16 février 2027 à 13 h 30'),
      timeZone: 'Indian/Reunion',
      place: found(
        'OFII, 5 rue Roland Garros, 97400 Saint-Denis, rez-de-chaussée',
        'OFII, 5 rue Roland Garros, 97400 SAINT-DENIS, rez-de-chaussée',
      ),
    }),
  ],
  documents: [
    paper('convocation', 'convocation imprimée'),
    paper('passport', 'passeport'),
    paper('proof-of-address', 'justificatif de domicile de moins de 3 mois'),
  ],
  instructions: [
    told('no-delay-tolerated', 'aucun retard ne sera toléré'),
    told('come-alone', 'Les accompagnateurs ne sont pas admis'),
  ],
  contact: { email: null, phone: found('0262123456', '02 62 12 34 56') },
})

export const civicDay = letter({
  kind: 'civic-training',
  appointments: [
    appointment({
      purpose: 'civic-training',
      date: found('2027-03-19', 'Vendredi 19 mars 2027'),
      start: found('09:15', 'de 9h15 à 16h30'),
      end: found('16:30', 'de 9h15 à 16h30'),
      place: found(
        'Centre Horizon, 3 allée des Tilleuls, 45000 Orléans',
        'Centre Horizon, 3 allée des Tilleuls, 45000 ORLÉANS',
      ),
    }),
  ],
  documents: [paper('convocation', 'cette convocation'), paper('identity-document', 'une pièce d’identité')],
  instructions: [
    told('interpreter:Bambara', 'Langue d’interprétariat : bambara'),
    told('lunch-provided', 'Le repas de midi est offert'),
    told('signature-required', 'Feuille d’émargement à signer matin et après-midi'),
  ],
  consequence: found(
    'x',
    'Toute absence non justifiée vous expose à la résiliation du contrat d’intégration républicaine.',
  ),
  reschedule: { email: null, phone: found('0238520099', '02 38 52 00 99'), notice: null, onceOnly: false },
})

export const twoPlaces = letter({
  kind: 'medical-visit',
  appointments: [
    appointment({
      purpose: 'medical-visit',
      date: found('2027-03-04', 'jeudi 4 mars 2027 à 14 h 00'),
      start: found('14:00', 'jeudi 4 mars 2027 à 14 h 00'),
      place: found('OFII, 8 rue des Forges, 21000 Dijon', 'OFII, 8 rue des Forges, 21000 DIJON'),
    }),
    appointment({
      purpose: 'chest-xray',
      date: found('2027-03-04', 'jeudi 4 mars 2027 à 11 h 30'),
      start: found('11:30', 'jeudi 4 mars 2027 à 11 h 30'),
      place: found(
        'Imagerie du Parc, 1 avenue du Lac, 21000 Dijon',
        'Imagerie du Parc, 1 avenue du Lac, 21000 DIJON',
      ),
    }),
  ],
  documents: [paper('passport', 'passeport'), paper('prescriptions', 'ordonnances en cours')],
  instructions: [told('chest-xray-before', 'Radiographie des poumons')],
  reschedule: {
    email: found('dijon@ofii.example', 'dijon@ofii.example'),
    phone: found('0380112233', '03 80 11 22 33'),
    notice: null,
    onceOnly: false,
  },
})

export const wrongWeekday = letter({
  kind: 'medical-visit',
  appointments: [
    appointment({
      purpose: 'medical-visit',
      date: found('2027-02-18', 'Vendredi 18 février 2027 à 15h10', false),
      start: found('15:10', 'Vendredi 18 février 2027 à 15h10'),
      place: found('93 rue des Docks, 44400 Rezé', '93 rue des Docks, 44400 REZÉ'),
    }),
  ],
  documents: [paper('passport', 'Passeport'), paper('vaccination-record', 'vaccins')],
  instructions: [told('chest-xray-on-site', 'Radio pulmonaire réalisée sur place')],
  consequence: found('x', 'En cas d’absence injustifiée votre dossier sera classé'),
  warnings: [
    {
      code: 'weekday-mismatch',
      about: 'appointments[0].date',
      with: { printed: 'friday', actual: 'thursday', date: '2027-02-18' },
    },
  ],
})

export const stub = letter({
  kind: 'medical-visit',
  appointments: [
    appointment({
      purpose: 'medical-visit',
      date: found('2027-02-18', 'Convocation du 18/02/2027 à 10:30 heures'),
      start: found('10:30', 'Convocation du 18/02/2027 à 10:30 heures'),
    }),
  ],
  instructions: [told('do-not-reply', 'merci de ne pas y répondre')],
  missing: ['place', 'documents'],
  warnings: [{ code: 'attachment-missing', about: '', with: {} }],
})

export const homeVisit = letter({
  kind: 'family-reunification',
  appointments: [
    appointment({
      purpose: 'home-visit',
      date: found('2027-02-15', 'le lundi 15 février 2027 entre 14h et 16h'),
      start: found('14:00', 'entre 14h et 16h'),
      end: found('16:00', 'entre 14h et 16h'),
      place: found('9 rue des Lilas, 93100 Montreuil', '9 rue des Lilas 93100 MONTREUIL'),
      atHome: true,
    }),
  ],
  documents: [
    paper('lease', 'le bail'),
    paper('rent-receipt', 'la dernière quittance de loyer'),
    paper('payslips', 'vos trois derniers bulletins de salaire', { form: 'copy' }),
  ],
  consequence: found(
    'x',
    'Le refus de visite conduit à considérer que les conditions de logement ne sont pas remplies',
  ),
  reschedule: { email: null, phone: found('0149000000', '01 49 00 00 00'), notice: null, onceOnly: false },
})

export const online = letter({
  kind: 'civic-training',
  appointments: ['2027-10-27', '2027-10-28'].map((day) =>
    appointment({
      purpose: 'civic-training',
      date: found(day, `le ${day.slice(-2)} octobre 2027`),
      start: found('08:45', 'à 8h45'),
      online: 'https://visio.example/fc3',
    }),
  ),
  instructions: [told('other', 'caméra allumée')],
  reschedule: { email: null, phone: null, notice: null, onceOnly: false },
  deadlines: [
    { for: 'reschedule', days: null, countedFrom: null, date: found('2027-10-20', 'avant le 20 octobre') },
    { for: 'contact-office', days: 8, countedFrom: 'receipt', date: null },
  ],
})

export const medicalPapers = letter({
  kind: 'sick-foreigner-request',
  issuedOn: found('2027-01-11', 'Caen, le 11 janvier 2027'),
  deadlines: [
    {
      for: 'send-documents',
      days: 15,
      countedFrom: 'letter',
      date: found('2027-01-26', 'dans un délai de quinze jours à compter de la date de la présente demande'),
    },
  ],
  documents: [paper('lab-results', 'numération formule sanguine'), paper('imaging', 'scanner thoracique')],
  consequence: found(
    'x',
    'À défaut de réponse, vous ne pourrez pas obtenir l’attestation de prolongation d’instruction',
  ),
})

const movedVisit = letter({
  kind: 'medical-visit',
  appointments: [
    appointment({
      purpose: 'medical-visit',
      date: found('2027-03-24', 'mercredi 24 mars 2027 à 11h00'),
      start: found('11:00', 'mercredi 24 mars 2027 à 11h00'),
      place: found('7 rue Rimbaud, 31200 Toulouse', '7 rue Rimbaud, 31200 TOULOUSE'),
    }),
  ],
  documents: [paper('passport', 'passeport'), paper('chest-xray', 'radiographie pulmonaire')],
  replaces: '2027-03-01',
  reschedule: {
    email: null,
    phone: null,
    notice: null,
    onceOnly: true,
    limit: found('', 'Aucun autre report ne sera accordé.'),
  },
  contact: { email: found('sante@ofii.example', 'sante@ofii.example'), phone: null },
})

export const asylumDesk = letter({
  kind: 'asylum-reception',
  appointments: [
    appointment({
      purpose: 'interview',
      date: found('2027-02-09', 'le mardi 9 février 2027 à 8h20'),
      start: found('08:20', 'le mardi 9 février 2027 à 8h20'),
      place: found('SPADA, 4 quai du Port, 29200 Brest', 'SPADA – 4 quai du Port – 29200 BREST'),
    }),
  ],
  consequence: found('x', 'Tout retard entraînera l’annulation de votre rendez-vous'),
})

export const doctorsExam = letter({
  kind: 'sick-foreigner-exam',
  appointments: [
    appointment({
      date: found('2027-02-18', 'le jeudi 18 février 2027 à 14h'),
      start: found('14:00', 'le jeudi 18 février 2027 à 14h'),
      place: found('OFII, 8 rue des Moulins, 86000 Poitiers', 'OFII, 8 rue des Moulins, 86000 POITIERS'),
    }),
  ],
  contact: { email: found('medecins@ofii.example', 'medecins@ofii.example'), phone: null },
})

const wayHome = letter({
  kind: 'return-aid',
  appointments: [appointment({ date: found('2027-03-05', 'vendredi 5 mars 2027') })],
})

const lastTalk = letter({
  kind: 'cir-review',
  appointments: [appointment({ purpose: 'interview', date: found('2027-04-21', 'mercredi 21 avril 2027') })],
})

export const frenchCourse = letter({
  kind: 'language-course',
  appointments: [
    appointment({
      purpose: 'language-course',
      date: found('2027-03-01', 'lundi 1er mars 2027 à 9h'),
      start: found('09:00', 'lundi 1er mars 2027 à 9h'),
    }),
  ],
})

const cancellation = letter({ kind: 'cancellation', cancelled: '2027-02-16' })

export const scam = letter({
  kind: 'suspected-scam',
  appointments: [
    appointment({
      date: found('2027-02-22', 'votre rendez-vous du 22 février 2027 https://ofii-pay.example/now', false),
    }),
  ],
  contact: { email: found('x@ofii-pay.example', 'x@ofii-pay.example'), phone: null },
  warnings: [{ code: 'looks-like-a-scam', about: 'kind', with: { signs: 'payment address pressure' } }],
})

const fromOthers = letter({
  kind: 'not-ofii',
  sender: found('Caf de la Gironde', 'Caf de la Gironde – 33078 Bordeaux Cedex'),
  appointments: [
    appointment({
      date: found('2027-01-28', 'le jeudi 28 janvier 2027 à 10h30'),
      start: found('10:30', 'le jeudi 28 janvier 2027 à 10h30'),
    }),
  ],
})

const unreadable = letter({ kind: 'unreadable' })

export const allLetters: Record<string, Letter> = {
  'medical-visit': medicalVisit,
  'cir-reception': welcomeHalfDay,
  'civic-training': civicDay,
  'two-places': twoPlaces,
  'wrong-weekday': wrongWeekday,
  stub,
  'home-visit': homeVisit,
  online,
  'medical-papers': medicalPapers,
  'moved-visit': movedVisit,
  'asylum-reception': asylumDesk,
  'sick-foreigner-exam': doctorsExam,
  'return-aid': wayHome,
  'cir-review': lastTalk,
  'language-course': frenchCourse,
  cancellation,
  scam,
  'not-ofii': fromOthers,
  unreadable,
}

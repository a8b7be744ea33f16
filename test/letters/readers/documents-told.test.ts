/** Papers that a letter names without asking everybody for them, and lists that are told in sentences, boxes and two languages. */
import { describe, expect, it } from 'vitest'
import { kinds } from '../../../src/letters/kinds.ts'
import { passageOf } from '../../../src/letters/passage.ts'
import { documents } from '../../../src/letters/readers/documents.ts'
import { letterText } from '../text.ts'

const [kind] = kinds

function ids(text: string): string[] {
  if (!kind) return []
  const read = documents({ passage: passageOf(letterText(text).pages), kind, now: new Date('2027-01-04') })
  return (read.documents ?? []).map(({ id }) => id)
}

const list = 'À apporter :\n- votre passeport\n- la présente convocation\n'
const both = ['passport', 'convocation']

describe('papers that prove why a date is moved', () => {
  it.each([
    "Ce rendez-vous ne peut être déplacé que sur production d'un certificat médical ou d'une attestation de l'employeur.",
    "La date ne pourra être modifiée que sur présentation d'un justificatif professionnel, à transmettre à rennes@ofii.fr.",
    "Le présent rendez-vous ne saurait être reporté que sur envoi d'un certificat d'hospitalisation.",
  ])('are not for the day: %s', (sentence) => expect(ids(`${list}\n${sentence}`)).toEqual(both))
})

describe('papers in a sentence that also says what is not needed', () => {
  it.each([
    [
      'Il n’y a aucun frais à payer, apportez seulement votre passeport et trois photos.',
      ['passport', 'id-photos'],
    ],
    [
      'Il n’y a pas de timbre à acheter, munissez-vous de votre passeport et de vos lunettes.',
      ['passport', 'glasses'],
    ],
    [
      'Ce rendez-vous ne peut être reporté qu’une seule fois, présentez-vous avec votre passeport et vos lunettes.',
      ['passport', 'glasses'],
    ],
    ['Votre rendez-vous ne peut être modifié que par téléphone ; apportez votre passeport.', ['passport']],
    [
      'Ne renvoyez pas les documents par courrier, apportez-les : passeport, titre de séjour, lunettes.',
      ['passport', 'residence-permit', 'glasses'],
    ],
    [
      'Ne renvoyez pas ces pièces par la poste :\n- passeport\n- titre de séjour',
      ['passport', 'residence-permit'],
    ],
    ['Amenez votre passeport, vos lunettes et votre mari.', ['passport', 'glasses']],
    ['Amenez un interprète et votre passeport.', ['passport']],
    [
      'Vous n’omettrez d’apporter ni votre passeport ni la présente convocation.',
      ['passport', 'convocation'],
    ],
    ['Apportez votre passeport, vos lunettes, en vous souhaitant bonne réception.', ['passport', 'glasses']],
    [
      'Apportez passeport, carnet de santé de l’enfant avec ses vaccinations, lunettes.',
      ['passport', 'child-health-record', 'glasses'],
    ],
    [
      'Si vous travaillez, apportez votre contrat d’intégration républicaine et une attestation de votre employeur.',
      ['cir-contract', 'work-contract'],
    ],
  ])('are kept: %s', (words, expected) => expect(ids(words)).toEqual(expected))

  it.each([
    'Vous aurez : un entretien avec une infirmière, une radiographie des poumons, une prise de sang et une consultation.',
    'Le jour de la visite : contrôle de la vue, prise de tension, pesée.',
  ])('are none where the day is told: %s', (words) => expect(ids(`${list}${words}`)).toEqual(both))
})

describe('papers of which the letter says no', () => {
  it.each([
    "Vous n'avez pas non plus à rapporter les livrets déjà distribués.",
    "Vous n'aurez pas non plus à fournir de photos d'identité.",
    'Vous n’avez à fournir ni photographie ni timbre fiscal.',
    'Vous n’aurez à produire aucune photographie ni aucun timbre fiscal.',
    "Il n'y a ni photo à fournir ni timbre fiscal à acheter.",
    "Il n'y aura aucune photographie à apporter, ni timbre à payer.",
    "Ce qui ne sert à rien\n- les photos d'identité\n- les timbres fiscaux",
    'Ce qui ne vous servira à rien :\n- une attestation d’assurance\n- un relevé d’identité bancaire',
    'Ne servent à rien : les photocopies, les timbres fiscaux.',
  ])('are not asked for: %s', (words) => expect(ids(`${list}\n${words}`)).toEqual(both))

  it.each([
    'Ne renvoyez pas le reste : titre de séjour, carnet de vaccination, photos, on les a déjà.',
    'On ne demande plus le justif de domicile ni les photos, laissez les.',
    'Inutile\tpasseport, photos, justif. de domicile',
    'Ne rapportez pas le contrat, les attestations et les photos.',
  ])('nor in a hurry: %s', (words) => expect(ids(`${list}\n${words}`)).toEqual(both))

  it('and what somebody does need stays', () => {
    expect(
      ids(`${list}\nIl n'y a pas de photos à fournir, mais apportez votre carnet de vaccination.`),
    ).toEqual([...both, 'vaccination-record'])
  })
})

describe('the same list in English', () => {
  it.each([
    'YOU MUST BRING\n- your passport;\n- this letter;\n- your diplomas, if any.',
    'Please bring:\n• your passport\n• this letter\n• if a woman of your family is pregnant, a certificate of pregnancy',
    'Bring:\n- this letter\n- your asylum application certificate\n- proof of your address',
  ])('adds nothing: %s', (english) => expect(ids(`${list}\n${english}`)).toEqual(both))
})

describe('a list told in sentences', () => {
  it.each([
    'Que faut-il apporter ?\nLes deux fois : 1) une pièce d’identité avec photo ; 2) cette convocation. Le jour du test seulement : 3) votre contrat d’intégration républicaine.',
    'Que devez-vous apporter ?\nÀ chaque fois : a) une pièce d’identité ; b) la présente convocation. Le jour du test : c) votre contrat d’intégration républicaine.',
    'Que faut-il apporter ?\nLe jour du test : une pièce d’identité, cette convocation et votre contrat d’intégration républicaine.',
  ])('by when they are wanted: %s', (text) =>
    expect(ids(text)).toEqual(['identity-document', 'convocation', 'cir-contract']),
  )
})

describe('a paper of which nobody knows the sort', () => {
  it.each([
    ['la décision de la préfecture vous demandant de quitter la France', 'other'],
    ['le courrier du préfet vous invitant à quitter le territoire', 'other'],
    ['images et compte rendu de votre dernier scanner', 'imaging'],
    ['le compte rendu de la dernière IRM', 'imaging'],
    ['le compte rendu de votre dernière hospitalisation', 'hospital-reports'],
  ])('is kept: %s', (line, id) => expect(ids(`${list}- ${line}\n`)).toEqual([...both, id]))
})

describe('a paper in other words than usual', () => {
  it.each([
    ['le carnet dans lequel sont inscrites vos vaccinations', 'vaccination-record'],
    ['un justificatif récent de votre domicile', 'proof-of-address'],
    ['la dernière prise de sang (créat., hémoglobine glyquée), de moins de 3 mois', 'lab-results'],
    ['les pages du visa avec votre identité et le tampon d’entrée', 'visa'],
  ])('is known: %s', (line, id) => expect(ids(`${list}- ${line}\n`)).toEqual([...both, id]))

  it('is the reader’s job’s contract where the letter speaks of work', () => {
    expect(ids(`${list}- si vous travaillez, le contrat et les 3 derniers bulletins de paie\n`)).toEqual([
      ...both,
      'work-contract',
      'payslips',
    ])
  })

  it.each([
    ['Si vous portez des lunettes, prenez les.', 'glasses'],
    ['Si vous êtes enceinte, amenez un certificat de grossesse.', 'pregnancy-certificate'],
  ])('is asked for in a few words: %s', (words, id) =>
    expect(ids(`${list}\n${words}`)).toEqual([...both, id]),
  )

  it('is not the letter in which it is told', () => {
    expect(
      ids('J’ai l’honneur de vous communiquer par la présente le calendrier. Apportez un stylo.'),
    ).toEqual(['pen'])
  })

  it('is not what somebody submits to as the holder of one', () => {
    expect(
      ids(
        `${list}\nL’examen auquel vous êtes tenu de vous soumettre en votre qualité de titulaire d’un visa.`,
      ),
    ).toEqual(both)
  })

  it('is one where only a copy of it is meant', () => {
    expect(
      ids('Vous produirez votre passeport et, si vous avez un diplôme, la copie de celui-ci.'),
    ).not.toContain('other')
  })
})

describe('a paper that is to be sent', () => {
  const text =
    'Vous êtes convoqué le mardi 20 juin 2028 à 9H20. Quant aux comptes rendus des hospitalisations, s’il en existe, ils devront nous être parvenus sous pli fermé au plus tard le 9 juin 2028.'

  it('is found where words behind it ask for it', () => expect(ids(text)).toEqual(['hospital-reports']))
})

describe('a row of papers for somebody', () => {
  it('says whose they are', () => {
    if (!kind) return
    const rows = `Papiers
Chacun\tson passeport avec le visa
Votre épouse\tradio des poumons, carnet de vaccination si elle en a un
Les enfants\tcarnet de santé
Vous\tcette lettre, votre carte de séjour`
    const read = documents({ passage: passageOf(letterText(rows).pages), kind, now: new Date('2027-01-04') })
    expect((read.documents ?? []).map(({ id, whose }) => [id, whose])).toEqual([
      ['passport', 'each'],
      ['chest-xray', 'wife'],
      ['vaccination-record', 'wife'],
      ['child-health-record', 'children'],
      ['convocation', undefined],
      ['residence-permit', undefined],
    ])
  })
})

describe('what a paper is shown as', () => {
  it.each([
    [
      'tenir à la disposition de cet agent le bail, accompagné de la dernière quittance de loyer',
      ['le bail', 'la dernière quittance de loyer'],
    ],
    ['avoir à disposition de notre enquêtrice votre bail et vos factures', ['votre bail', 'vos factures']],
  ])('begins with itself: %s', (words, shown) => {
    if (!kind) return
    const passage = passageOf(letterText(`Vous voudrez bien ${words}.`).pages)
    const read = documents({ passage, kind, now: new Date('2027-01-04') })
    expect((read.documents ?? []).map(({ french }) => french.value)).toEqual(shown)
  })

  it.each([
    ['votre passeport (l’original, une photocopie ne suffit pas)', 'original'],
    ['votre passeport en original (les copies ne suffisent pas)', 'original'],
  ])('is wanted as it says: %s', (line, form) => {
    if (!kind) return
    const passage = passageOf(letterText(`À apporter :\n- ${line}\n- un stylo`).pages)
    expect(documents({ passage, kind, now: new Date('2027-01-04') }).documents?.[0]?.form).toBe(form)
  })

  it('is wanted of everybody, even where it is out of date', () => {
    if (!kind) return
    const passage = passageOf(
      letterText('À apporter :\n- votre titre de séjour, même s’il est périmé\n- un stylo').pages,
    )
    expect(documents({ passage, kind, now: new Date('2027-01-04') }).documents?.[0]?.need).toBe('must')
  })
})

describe('rows of papers for all, for some and for nobody', () => {
  it.each([
    `Dans tous les cas\ttitre de séjour, le CIR, les 4 attestations de formation civique
Le cas échéant\tdiplôme de français (DELF, TCF…) ; contrat de travail
Inutile\tpasseport, photos, justif. de domicile`,
    `Toujours\ttitre de séjour, contrat d'intégration républicaine, attestations de formation
Si vous en avez\tdiplôme de français ; contrat de travail
Ne pas apporter\tphotos, passeport`,
  ])('%s', (rows) =>
    expect(ids(`Merci d’être à l’heure.\n${rows}\nOriginaux.`)).toEqual([
      'residence-permit',
      'cir-contract',
      'training-certificates',
      'french-level-certificate',
      'work-contract',
    ]),
  )
})

describe('the proof that children go to school', () => {
  it.each([
    'les justificatifs de scolarité de vos enfants âgés de plus de 3 ans',
    'une attestation de scolarité pour chaque enfant',
    'preuve de scolarité des enfants',
  ])('%s', (paper) => expect(ids(`${list}- ${paper}\n`)).toEqual([...both, 'school-records']))
})

describe('papers that only whoever wants something more shows', () => {
  it.each([
    "Un cours du soir est possible pour les salariés, sur présentation d'une attestation de l'employeur.",
    'Un parking est possible sur présentation de votre carte grise et de votre permis.',
    'Le passage au groupe du samedi sera possible, sur présentation de votre contrat de travail.',
  ])('are not for everybody: %s', (sentence) => expect(ids(`${sentence}\n${list}`)).toEqual(both))

  it.each([
    "L'entrée est possible dès 8h45 sur présentation de votre titre de séjour.",
    "L'inscription n'est possible que sur présentation de votre titre de séjour.",
  ])('where the door asks for it, it is: %s', (sentence) =>
    expect(ids(sentence)).toEqual(['residence-permit']),
  )
})

const namesOf = (text: string) =>
  kind
    ? (
        documents({ passage: passageOf(letterText(text).pages), kind, now: new Date('2027-01-04') })
          .documents ?? []
      ).map(({ id, named = [] }) => named.map(({ name }) => name).join(' or ') || id)
    : []

describe('papers that stand close to another of their name', () => {
  it.each([
    [
      'Pièces : attestations de formation civique, attestation d’assiduité',
      ['civic-certificates', 'training-certificates'],
    ],
    ['Pièces : attestation de formation civique, attestation de formation civique', ['civic-certificates']],
    [
      'À apporter :\n- vos vaccinations ou tous documents médicaux\n- passeport',
      ['vaccination-record or medical-reports', 'passport'],
    ],
    [
      'À apporter :\n- carnet de vaccination ou autre document médical\n- passeport',
      ['vaccination-record or medical-reports', 'passport'],
    ],
    ['À apporter :\n- carnet de vaccination\n- passeport', ['vaccination-record', 'passport']],
    ['À apporter :\n- passeport\n- le formulaire d’aide au retour signé', ['passport', 'signed-form']],
    ['À apporter :\n- passeport\n- le formulaire de demande signé', ['passport', 'signed-form']],
  ])('%s', (text, names) => expect(namesOf(text)).toEqual(names))
})

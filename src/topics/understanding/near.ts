/** Near: which topics are asked about after one another, and which fit the letter in hand. */
import type { KindName } from '../../letters/letter.ts'
import type { TopicId } from '../topic.ts'

/** Topics of one matter: who asked about one of them often asks about another next. */
const matters = {
  day: ['when', 'where', 'what-to-bring', 'duration', 'calendar', 'reminder', 'late-arrival', 'reschedule'],
  letter: [
    'summary',
    'in-trouble',
    'scam-check',
    'letter-missing-part',
    'when',
    'what-to-bring',
    'contact-office',
  ],
  place: ['where', 'accessibility', 'contact-office', 'several-appointments', 'address-change'],
  presence: ['companion', 'children', 'interpreter', 'accessibility'],
  money: ['cost', 'xray-cost', 'visa-tax'],
  papers: [
    'what-to-bring',
    'item-explained',
    'originals-or-copies',
    'translation-needed',
    'paper-or-phone',
    'photos-needed',
  ],
  absence: [
    'reschedule',
    'work-conflict',
    'consequence',
    'missed',
    'late-arrival',
    'letter-arrived-late',
    'proof-of-request',
    'contact-office',
  ],
  details: ['wrong-details', 'address-change', 'contact-office', 'correction'],
  medical: [
    'medical-content',
    'medical-who',
    'health-tests',
    'medical-privacy',
    'fasting',
    'duration',
    'cost',
    'interpreter',
    'vaccines-required',
    'vaccination-records',
    'certificate-use',
    'health-check-rvs',
    'children',
    'xray-where',
  ],
  xray: ['xray-where', 'xray-booking', 'xray-cost', 'xray-old', 'xray-pregnancy', 'xray-refusal'],
  vaccines: ['vaccination-records', 'vaccines-required'],
  certificate: ['certificate-use', 'certificate-lost', 'renewal-window'],
  waiting: ['no-letter-yet', 'travel-before', 'visa-ends-first', 'contact-office'],
  visa: [
    'visa-types',
    'validate-visa',
    'visa-tax',
    'visa-reference',
    'foreigner-number',
    'renewal-window',
    'visa-ends-first',
  ],
  integration: [
    'cir-what',
    'cir-exempt',
    'cir-half-day',
    'cir-test',
    'cir-level',
    'cir-course',
    'civic-training',
    'civic-exam',
    'cir-review',
    'cir-breach',
  ],
  course: ['cir-course', 'cir-test', 'cir-level', 'cir-breach', 'work-conflict'],
  civic: ['civic-training', 'civic-exam', 'cir-breach', 'work-conflict'],
  welcome: ['cir-half-day', 'cir-test', 'duration', 'interpreter', 'what-to-bring', 'companion'],
  family: ['family-receipt', 'family-home-visit', 'family-timeline'],
  sick: [
    'sick-who',
    'sick-documents',
    'sick-certificate',
    'sick-exam',
    'sick-more-info',
    'sick-decision',
    'sick-cost',
  ],
  asylum: ['asylum-appointment', 'interpreter', 'companion', 'healthcare-access', 'what-to-bring'],
  return: ['return-aid', 'legal-advice'],
  helper: ['about-bot', 'privacy', 'delete-data', 'correction', 'calendar', 'reminder'],
} satisfies Record<string, TopicId[]>

/** The matters that a topic belongs to. */
export const mattersOf = (topic: string): string[] => homes.get(topic) ?? []

const homes = new Map<string, string[]>()
for (const [matter, topics] of Object.entries<string[]>(matters))
  for (const topic of topics) homes.set(topic, [...(homes.get(topic) ?? []), matter])

/** True unless the two are of different matters: what belongs to none may be asked at any time. */
export function isNear(last: string, next: string): boolean {
  const [before, after] = [mattersOf(last), mattersOf(next)]
  return before.length === 0 || after.length === 0 || before.some((matter) => after.includes(matter))
}

type Matter = keyof typeof matters

/** What letters of a kind are about, of the matters that only some letters are about. */
const special: Matter[] = [
  'medical',
  'xray',
  'vaccines',
  'certificate',
  'integration',
  'course',
  'civic',
  'welcome',
  'family',
  'sick',
]
const cir: Matter[] = ['integration', 'course', 'civic', 'welcome']
const about: Partial<Record<KindName, Matter[]>> = {
  'medical-visit': ['medical', 'xray', 'vaccines', 'certificate'],
  'cir-reception': [...cir, 'medical', 'xray', 'vaccines'],
  'civic-training': cir,
  'language-course': cir,
  'cir-review': cir,
  'family-reunification': ['family'],
  'sick-foreigner-exam': ['sick'],
  'sick-foreigner-request': ['sick'],
  'asylum-reception': ['asylum'],
  'return-aid': ['return'],
}

/** Against 1: a topic that only letters of other kinds are about. */
const unfit = 0.03

/** How likely a topic is for who holds a letter of this kind. */
export function likelihood(kind: KindName | null, topic: string): number {
  if (!kind) return 1
  const fitting = about[kind] ?? special
  const homes = mattersOf(topic)
  const only = homes.length > 0 && homes.every((matter) => (special as string[]).includes(matter))
  const isUnfit = only && !homes.some((matter) => (fitting as string[]).includes(matter))
  return isUnfit ? unfit : 1
}

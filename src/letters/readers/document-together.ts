/** What all words of an item name together, although an "ou" between them may part papers elsewhere. Patterns for folded text. */
import type { DocumentId } from '../letter.ts'
import type { PaperName } from '../papers.ts'
import { monthPattern } from './names.ts'

const whole: Partial<Record<DocumentId, [PaperName, RegExp][]>> = {
  'rent-receipt': [['rent-receipts', /\bquittances\b/]],
  'tax-notice': [['tax-notices', /\b(?:deux|trois|[23]) derni\w+ avis\b/]],
  'medical-certificate': [['medical-certificates', /\bcertificats medica\w+/]],
  'birth-certificate': [
    [
      'births-of-children',
      /\b(?:actes|extraits|certificats) (?:d'actes? )?de naissance (?:des|de vos|de tous vos) enfants\b/,
    ],
  ],
  'training-certificates': [
    ['course-certificate', /^(?!.*\b(?:civique|journees?)\b).*\b(?:linguistique|francais|langue)s?\b/],
    ['civic-certificates', /^(?!.*\b(?:linguistique|francais|langue)s?\b).*\bciviques?\b/],
    ['certificate-of-day', /\bl'attestation\b[^,;]{0,40}\b(?:journee|jour|j) ?(?:n° ?)?\d/],
  ],
  'utility-bill': [
    [
      'power-bill',
      /\bfactures?\b[^,;()]{0,20}\bd'electricite,? (?:ou|et\/ou) (?:de |d'une facture de )?gaz\b|\bde gaz ou d'electricite\b/,
    ],
    [
      'electricity-bill',
      /^(?!.*\b(?:gaz|eau|telephone|internet|box|ou)\b).*\bfactures?\b[^,;()]{0,20}\bd'electricite\b/,
    ],
  ],
  'hospital-reports': [
    [
      'stay-report',
      new RegExp(String.raw`\b(?:sejour|hospitalisation) (?:du \d|d(?:e |')(?:${monthPattern})\b)`),
    ],
  ],
  prescriptions: [
    [
      'prescriptions-of-then',
      /\bderniers (?:mois|jours)|\bderniere annee|\b(?:du|depuis) [^,;]{0,12}\b20\d\d/,
    ],
  ],
  'bank-details': [['iban', /^(?!.*\b(?:rib|releve)\b).*\biban\b/]],
  other: [
    ['device', /\bordinateur ou (?:une |une autre )?tablette\b.*\bcamera et (?:un |d'un )?micro/],
    ['filled-form', /\bformulaire de demande\b.*\bdate et signe\b/],
    ['signed-form', /\b(?:formulaires?|imprimes?) (?:de |d')[a-z' ]{3,30}\bsignee?s?\b/],
    ['builders-quotes', /^(?:les |vos |des |le )?devis\b/],
    [
      'owner-consent',
      /^(?:l')?(?:accord|autorisation) (?:ecrite? )(?:du|de votre) (?:proprietaire|bailleur)/,
    ],
    ['loss-report', /\bdeclaration de (?:perte|vol)\b/],
  ],
}

/** The name of a paper with this id that is finer than the id; null where the words say no more. */
export const namedTogether = (id: DocumentId, text: string): PaperName | null =>
  whole[id]?.find(([, pattern]) => pattern.test(text))?.[0] ?? null

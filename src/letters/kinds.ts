/** The kinds of letter, one line each; on equal points the earlier line wins. */
import type { Kind } from './kind.ts'
import { asylumReception } from './kinds/asylum-reception.ts'
import { cancellation } from './kinds/cancellation.ts'
import { cirReception } from './kinds/cir-reception.ts'
import { cirReview } from './kinds/cir-review.ts'
import { civicTraining } from './kinds/civic-training.ts'
import { familyReunification } from './kinds/family-reunification.ts'
import { languageCourse } from './kinds/language-course.ts'
import { medicalVisit } from './kinds/medical-visit.ts'
import { notOfii } from './kinds/not-ofii.ts'
import { otherOfii } from './kinds/other-ofii.ts'
import { returnAid } from './kinds/return-aid.ts'
import { sickForeignerExam } from './kinds/sick-foreigner-exam.ts'
import { sickForeignerRequest } from './kinds/sick-foreigner-request.ts'
import { suspectedScam } from './kinds/suspected-scam.ts'
import { unreadable } from './kinds/unreadable.ts'

export const kinds: readonly Kind[] = [
  unreadable,
  suspectedScam,
  cancellation,
  familyReunification,
  asylumReception,
  returnAid,
  sickForeignerRequest,
  sickForeignerExam,
  cirReview,
  medicalVisit,
  cirReception,
  civicTraining,
  languageCourse,
  notOfii,
  otherOfii,
]

/** Note: what a letter tells beside the values of its other fields, out of a closed list of meanings. Types and vocabulary only. */
import type { Found } from './letter.ts'

/** @internal Exported for the test that each has words. */
export const noteIds = [
  // A cancelled appointment.
  'off-what',
  'off-nothing',
  'off-letter',
  'off-stay',
  'off-fault',
  'off-xray',
  'off-xray-wait',
  'off-elsewhere',
  'off-papers',
  'off-write',
  'off-wait',
  'off-address',
  'off-show',
  'off-says',
  'off-when',
  'off-rights',
  'off-enclosed',
  // Somebody comes to the home.
  'home-yourself',
  'home-another',
  'home-either',
  'home-rooms',
  'home-card',
  'home-checks',
  // The file of a family.
  'file-complete',
  'file-incomplete',
  'file-months',
  'file-silence',
  'file-family',
  'file-visit',
  'file-changes',
  'file-no-entry',
  // Asylum.
  'asylum-for',
  'asylum-place',
  'asylum-story',
  'asylum-order',
  'old-card',
  // Help to go back.
  'return-accepted',
  'return-free-choice',
  'return-until',
  'return-tickets',
  'return-stay',
  'return-money',
  'return-paid',
  'return-sum',
  'return-when',
  'flight-leaves',
  // The exam for a card on health grounds.
  'may-come-with',
  'exam-with',
  'exam-certificate',
  'exam-post',
  'exam-child',
  'tests-before',
  'tests-free',
  'tests-sent',
  // A paper that the office cannot use.
  'paper-fault',
  // The file for such a card.
  'sick-received',
  'sick-opinion',
  'sick-maybe-called',
  // A French course.
  'course-test',
  'course-first-test',
  'test-fail',
  'course-other-hours',
  'course-books',
  // A session: how long, whom to show the letter, with whom to speak, how to be there on line.
  'ends',
  'lasts',
  'free',
  'yourself',
  'without-you',
  'children',
  'phone-away',
  'old-letter',
  'no-translation',
  'keep-certificate',
  'made-up',
  'employer-lets',
  'counts-as-leave',
  'employer-paper',
  'interpreter-none',
  'interpreter-own',
  'online-link',
  'online-check',
  'online-camera',
  'online-id',
  'online-help',
  'online-code',
  'online-home',
  'online-stay',
  // The day: the break, the doors, the way there, what is not the place, the days to come.
  'pause',
  'doors-open',
  'any-time',
  'lift',
  'not-there',
  'transport',
  'no-money',
  'days-to-come',
  'day-number',
  'each-day',
  // Called once more.
  'missed-before',
  'hours-missed',
  'last-reminder',
  'last-notice',
  'is-reminder',
  'unchanged',
  'again-because',
  // Another date was asked for.
  'move-refused',
  'move-granted',
  'move-proof',
  // What changes of an appointment, and what does not.
  'hour-as-before',
  'place-as-before',
  'hour-instead',
  'place-instead',
  'rest-stands',
  'papers-as-before',
  'other-slot',
  // The rhythm of a course.
  'course-first',
  'course-same-hours',
  'course-break',
  // A notice, or a letter from somebody else.
  'no-visit',
  'no-answer',
  'keep',
  'office-moves',
  'appointments-stand',
  'visa-validated',
  'address-noted',
  'tell-prefecture',
  'certificate-copy',
  'by-phone',
  'not-instead',
  'card-ready',
  'nationality',
] as const
export type NoteId = (typeof noteIds)[number]

/** `said.value`: what the meaning leaves open (a day, an hour, a number, one of a few words); empty where it leaves nothing open. */
export type Note = { id: NoteId; said: Found<string> }

export type CourseStep = 'entry-test' | 'first-lesson' | 'meeting' | 'final-test'

/** Days and hours of a course: weekdays 0 (Sunday) to 6, the first and the last day as `2027-03-09`. */
export type Course = {
  days?: Found<number[]>
  hours?: Found<{ from: string; to: string }>
  end?: Found<string>
  /** The first day, where it is said with the days of the week. */
  start?: Found<string>
}

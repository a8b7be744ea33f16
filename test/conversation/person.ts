/** A person who writes to Convoc: keeps the conversation from message to message, as the inbox does. */
import { type Conversation, emptyConversation } from '../../src/conversation/conversation.ts'
import { createHandler, type Outcome } from '../../src/conversation/handle.ts'
import type { FileRef, Message } from '../../src/message.ts'
import { createReader } from '../../src/reading/read.ts'
import { loadSpeech } from '../../src/speech.ts'
import { draw } from '../wording/draw.ts'

const reader = createReader({ isolated: false })
const handle = createHandler({ ...(await loadSpeech(30)), read: reader.read })

export type Said = Outcome & { text: string }

const usualDay = '2027-01-20T09:00:00Z'

export function person(now = new Date(usualDay)) {
  let conversation: Conversation = emptyConversation
  let count = 0
  return {
    /** Sends one message; `text` is the reply drawn as in golden files, empty when there is none. */
    async says(words: string, more: Partial<Message> = {}): Promise<Said> {
      count += 1
      const id = `m${count}`
      const message: Message = {
        channel: 'email',
        externalId: id,
        conversation: 'c',
        from: 'ana@example.org',
        receivedAt: now,
        text: words,
        files: [],
        automatic: false,
        ...more,
      }
      const outcome = await handle(message, conversation, now)
      const noted = outcome.conversation.letters.map((letter) =>
        outcome.about.includes(letter.id) ? { ...letter, replies: [...letter.replies, `re-${id}`] } : letter,
      )
      conversation = { ...outcome.conversation, letters: noted }
      return { ...outcome, conversation, text: outcome.reply ? draw(outcome.reply.parts) : '' }
    },
  }
}

/** The last reply to somebody who sends this letter and then says all of these. */
export const reply = (letter: FileRef | string | null, ...said: string[]): Promise<string> =>
  replyOn(usualDay, letter, ...said)

/** The same, on another day. */
export async function replyOn(
  now: string,
  letter: FileRef | string | null,
  ...said: string[]
): Promise<string> {
  const one = person(new Date(now))
  if (letter !== null) await one.says('', { files: [typeof letter === 'string' ? textFile(letter) : letter] })
  let text = ''
  for (const words of said) ({ text } = await one.says(words))
  return text
}

export function textFile(text: string, name = 'letter.txt'): FileRef {
  return { name, type: 'text/plain', bytes: new TextEncoder().encode(text) }
}

export const visitLetter = `OFII – Direction territoriale de Metz
2 rue Lafayette – 57000 METZ
Metz, le 8 janvier 2027
Mme OKAFOR Ngozi – N° étranger : 5712345678

CONVOCATION À LA VISITE MÉDICALE

Madame,
Vous êtes convoquée à la visite médicale le jeudi 11 mars 2027 à 8h40
à l’adresse suivante : OFII, 2 rue Lafayette, 57000 METZ, 2ème étage.
Vous devez vous munir de :
- la présente convocation
- votre passeport
- votre carnet de vaccination
- vos lunettes de vue
Il n’est pas nécessaire d’être à jeun.
En cas d’empêchement, écrivez à sante.metz@ofii.fr.
Toute absence non justifiée entraînera la clôture de votre dossier.`

export const movedLetter = visitLetter
  .replace('8 janvier 2027', '18 janvier 2027')
  .replace('CONVOCATION À LA VISITE', 'REPORT DE CONVOCATION – VISITE')
  .replace(
    'le jeudi 11 mars 2027 à 8h40',
    'le mardi 23 mars 2027 à 10h15. Cette convocation annule et remplace celle du jeudi 11 mars 2027. Rendez-vous',
  )

export const halfDayLetter = `OFII – Direction territoriale de Metz
Metz, le 12 janvier 2027
N° AGDREF : 5712345678

CONVOCATION À LA VISITE D’ACCUEIL – Contrat d’intégration républicaine

Madame, vous êtes convoquée le mardi 9 février 2027 à 13 h 30 dans nos locaux, 2 rue Lafayette, 57000 METZ.
Présence obligatoire, aucun retard ne sera toléré.
À apporter : convocation imprimée, passeport, justificatif de domicile de moins de 3 mois.`

/** It reproaches a missed day, sets another, and wants the reasons in ten days. */
export const missedDayLetter = `OFII Rennes
Rennes, le 8 janvier 2027
DERNIÈRE CONVOCATION
Madame Rosa QUISPE – N° 3107665511
Vous ne vous êtes pas présentée à la convocation du 5 janvier 2027 relative à votre formation civique (journée 2).
Vous êtes à nouveau convoquée le samedi 6 février 2027 de 9 h à 17 h, GRETA, 12 rue des Ormes, 35000 RENNES.
Vous disposez d'un délai de 10 jours à compter de la réception de la présente pour faire connaître par écrit les motifs de votre absence à l'adresse cir.rennes@ofii.fr.`

/** A message as a letter to be printed, signed and posted. */
import type { Letter } from '../letters/letter.ts'
import type { Say } from './say.ts'

export function posted(
  say: Say,
  { office }: Letter,
  isOffice: boolean,
  subject: string,
  body: string,
): string {
  // Some are named in full: "Délégation de Cayenne".
  const full = /^(?:direction|d[ée]l[ée]gation)\b/iu.test(office?.value ?? '')
  const place = office?.sure
    ? say(full ? 'post.officeInFull' : 'post.office', { office: full ? office.value : ofTown(office.value) })
    : say('post.officeUnknown')
  return [
    say('post.sender'),
    isOffice ? `${say('post.ofii')}\n${place}` : say('post.employer'),
    say('post.day'),
    [...(isOffice ? [say('post.registered')] : []), say('post.subject', { subject })].join('\n'),
    body,
  ].join('\n\n')
}

/** "d’Amiens", "du Mans", "de Lille". */
function ofTown(town: string): string {
  if (/^le /iu.test(town)) return `du ${town.slice(3)}`
  return /^[aeiouàâéèêëîïôöùûœ]/iu.test(town) ? `d’${town}` : `de ${town}`
}

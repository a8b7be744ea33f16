/** The occasion on which somebody is called: "vous recevra au Mans lors de sa permanence du …" is a day to come, not opening hours or another event. */

const called =
  '(?:(?<!\\bne )vous (?:recevr|accueiller|verr|rencontrer|examiner)(?:a|ont|ons)|(?:serez|etes) (?:[a-z]+ )?(?:recue?|attendue?|convoquee?|accueillie?|invitee?)s?)'
const at =
  "(?:lors d|au cours d|a l'occasion d|pendant|durant|dans le cadre d|ou (?:nous (?:tenons|tiendrons|organisons)|(?:l'ofii|l'office|notre service) tient|se tient|se tiendra|a lieu|aura lieu|est organisee?|sera organisee?))"
const meeting =
  '(?:permanence|journee|session|seance|matinee|apres-midi|demi-journee|visite|accueil|passage)s?'

/** Matched against the words of a sentence that end at the day, or at its hour. */
export const onOccasion = new RegExp(
  `\\b${called}(?: (?:au|aux|a|en|dans|chez|par) [^,;.]{1,60}?)?,? ${at}[a-z']*(?: (?:la|le|l'|sa|son|ses|notre|votre|une?))? ?${meeting}\\b[^.;]{0,70}$`,
)

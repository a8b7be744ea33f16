/** The IANA zone that a letter's wall-clock times are in: overseas offices do not run on Paris time. */

/** By the first three digits of the postal code (Saint-Martin and Saint-Barthélemy share Guadeloupe's). */
const byPostalCode: Record<string, string> = {
  '971': 'America/Guadeloupe',
  '972': 'America/Martinique',
  '973': 'America/Cayenne',
  '974': 'Indian/Reunion',
  '975': 'America/Miquelon',
  '976': 'Indian/Mayotte',
  '977': 'America/St_Barthelemy',
  '978': 'America/Marigot',
  '986': 'Pacific/Wallis',
  '987': 'Pacific/Tahiti',
  '988': 'Pacific/Noumea',
}

const byName: [RegExp, string][] = [
  [/\b(?:guadeloupe|pointe-a-pitre|les abymes|basse-terre|baie-mahault)\b/, 'America/Guadeloupe'],
  [/\b(?:martinique|fort-de-france|le lamentin)\b/, 'America/Martinique'],
  [/\b(?:guyane|cayenne|saint-laurent-du-maroni|kourou)\b/, 'America/Cayenne'],
  [/\b(?:(?:la|de) reunion|saint-denis de la reunion)\b/, 'Indian/Reunion'],
  [/\b(?:mayotte|mamoudzou|kaweni)\b/, 'Indian/Mayotte'],
  [/\b(?:saint-pierre-et-miquelon|miquelon)\b/, 'America/Miquelon'],
  [/\b(?:nouvelle-caledonie|noumea)\b/, 'Pacific/Noumea'],
  [/\b(?:polynesie|papeete)\b/, 'Pacific/Tahiti'],
]

/** `names` (folded: the office, the city) only counts when there is no postal code. */
export function timeZoneOf(postalCode: string | null, names: string): string {
  if (postalCode !== null) return byPostalCode[postalCode.slice(0, 3)] ?? 'Europe/Paris'
  return byName.find(([pattern]) => pattern.test(names))?.[1] ?? 'Europe/Paris'
}

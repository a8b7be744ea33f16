/** Whether the words that a pattern found are denied: "ne … pas" in their clause, before they end, and in no condition. */
const denial =
  /(?<!\b(?:si|s'il|s'ils|lorsqu\w*|quand|tant que)\b[^.;:,]{0,40})\bn(?:e |')(?!oubli|hesit|manqu|exced|depass)[^.;:]{0,120}?\b(?:pas|plus|jamais|ni|point|nullement|aucunement)\b/
const joints = /[.;:,(?\t]| (?:mais|car|et|ou) /g

export function isDenied(words: string, { index, 0: found }: RegExpExecArray): boolean {
  const clause = [...words.slice(0, index).matchAll(joints)].at(-1)
  const start = clause ? clause.index + clause[0].length : 0
  return denial.test(words.slice(start, index + found.length))
}

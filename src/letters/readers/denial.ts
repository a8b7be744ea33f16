/** Whether the words that a pattern found are denied: "ne … pas" in their clause, before they end. */
const denial =
  /\bn(?:e |')(?!oubli|hesit|manqu)[^.;:]{0,120}?\b(?:pas|plus|jamais|ni|point|nullement|aucunement)\b/
const joints = /[.;:,(?\t]| (?:mais|car|et|ou) /g

export function isDenied(words: string, { index, 0: found }: RegExpExecArray): boolean {
  const clause = [...words.slice(0, index).matchAll(joints)].at(-1)
  const start = clause ? clause.index + clause[0].length : 0
  return denial.test(words.slice(start, index + found.length))
}

/** File names from a mail made safe to show; they are never used as a path. */

const longest = 120

/** Without folders, control characters and marks that turn the writing direction; cut, the ending kept. */
export function shownName(name: string): string {
  const bare = (name.split(/[/\\]/).at(-1) ?? '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, '')
    .trim()
  const ending = bare.length <= longest ? '' : (/\.[a-z0-9]{1,8}$/i.exec(bare)?.[0] ?? '')
  const cut = bare.slice(0, longest - ending.length) + ending
  // Last: composing takes time that grows with the square of the marks on one letter.
  return cut.normalize('NFC')
}

/** Gives the second file of a name a number, so that "where I read it" points at one file. */
export function distinct<T extends { name: string }>(files: T[]): T[] {
  const seen = new Set<string>()
  return files.map((file) => {
    let name = file.name
    for (let number = 2; seen.has(name); number += 1) name = numbered(file.name, number)
    seen.add(name)
    return { ...file, name }
  })
}

function numbered(name: string, number: number): string {
  const ending = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? ''
  return `${name.slice(0, name.length - ending.length)} (${number})${ending}`
}

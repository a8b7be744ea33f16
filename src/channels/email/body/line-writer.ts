/** Writes running text as lines: white space folded, empty lines never doubled, quotes marked. */

const deepestQuote = 5

/** A link's words are among so many last pieces of the line; a mail of nothing but links must not take for ever. */
const nearby = 20

export class LineWriter {
  private readonly lines: string[] = []
  private current: string[] = []
  /** White space is owed: it is written only between words. */
  private space = false
  private quotes = 0
  private pres = 0
  private written = 0

  /** Adds words; white space in them folds to one space unless inside `pre`. */
  text(text: string): void {
    if (this.pres > 0) {
      const [first = '', ...rest] = text.split(/\r?\n/)
      this.add(first)
      for (const line of rest) {
        this.newLine()
        this.add(line)
      }
      return
    }
    const words = text.replace(/[\s\u00a0]+/g, ' ')
    if (words === '') return
    if (words.startsWith(' ')) this.space = true
    const inner = words.trim()
    if (inner === '') return
    this.add(inner)
    this.space = words.endsWith(' ')
  }

  private add(text: string): void {
    if (text === '') return
    if (this.space && this.current.length > 0) this.current.push(' ')
    this.space = false
    this.current.push(text)
    this.written += text.length
  }

  /** Ends the line, also an empty one (`<br>`). */
  newLine(): void {
    const mark = this.quotes > 0 ? `${'>'.repeat(this.quotes)} ` : ''
    const line = `${mark}${this.current.join('')}`.trimEnd()
    this.current = []
    this.space = false
    const bare = line === '' || line === mark.trimEnd()
    const last = this.lines.at(-1)
    if (bare && (last === undefined || /^>*$/.test(last))) return
    this.lines.push(line)
  }

  /** Makes sure that a new line begins, with `count` 2 after an empty one. */
  breakLine(count: 1 | 2): void {
    if (this.current.length > 0) this.newLine()
    if (count === 2) this.newLine()
  }

  /** A line of its own. */
  line(text: string): void {
    this.breakLine(1)
    this.add(text)
    this.newLine()
  }

  /** A table's cell begins: on the same line, after a tab. */
  cell(): void {
    if (this.current.length === 0) return
    this.space = false
    this.current.push('\t')
  }

  quote(by: 1 | -1): void {
    this.breakLine(1)
    this.quotes = Math.max(0, Math.min(deepestQuote, this.quotes + by))
  }

  pre(by: 1 | -1): void {
    this.pres = Math.max(0, this.pres + by)
  }

  /** A place to come back to: how much was written so far. */
  mark(): number {
    return this.written
  }

  /** Puts a link's target behind its words, which began at `from`, unless they say it already or there are none. */
  link(target: string, from: number): void {
    if (this.written === from) return
    const bare = target.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
    if (this.current.slice(-nearby).join('').includes(bare)) return
    this.current.push(` <${target}>`)
  }

  end(): string {
    this.breakLine(1)
    return this.lines.join('\n').replace(/\s+$/, '')
  }
}

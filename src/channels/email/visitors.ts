/** How much of the server one address and one connection may take up: the server's own idle timeout stops nobody who sends a byte a second. */

export type Limits = {
  /** Connections at once from one address. */
  connections: number
  /** New connections a minute from one address. */
  perMinute: number
  /** Milliseconds from the greeting, or from the last mail taken, to the next mail. */
  forCommands: number
  /** Milliseconds that one mail may take to come in. */
  forData: number
}

export const usualLimits: Limits = {
  connections: 20,
  perMinute: 60,
  forCommands: 5 * 60_000,
  forData: 10 * 60_000,
}

type Visit = { address: string; deadline: NodeJS.Timeout }

/** Mail from this very machine comes through a relay or from the person at its keyboard. */
const atHome = new Set(['127.0.0.1', '::1'])

export class Visitors {
  private readonly visits = new Map<string, Visit>()
  private readonly recent = new Map<string, number[]>()
  private readonly limits: Limits
  private readonly hangUp: (connection: string) => void

  /** `hangUp` closes the connection with that id: its time is over. */
  constructor(limits: Limits, hangUp: (connection: string) => void) {
    this.limits = limits
    this.hangUp = hangUp
  }

  /** Lets a connection in, or says that its address has too many. */
  enter(connection: string, address: string, now: number): boolean {
    if (!atHome.has(address) && this.isTooMany(address, now)) return false
    this.visits.set(connection, { address, deadline: this.timer(connection, this.limits.forCommands) })
    return true
  }

  private isTooMany(address: string, now: number): boolean {
    const recent = (this.recent.get(address) ?? []).filter((at) => at > now - 60_000)
    recent.push(now)
    this.recent.set(address, recent.slice(-this.limits.perMinute - 1))
    if (this.recent.size > 10_000) this.forget(now)
    const open = [...this.visits.values()].filter((visit) => visit.address === address).length
    return open >= this.limits.connections || recent.length > this.limits.perMinute
  }

  private forget(now: number): void {
    for (const [address, times] of this.recent) {
      if ((times.at(-1) ?? 0) <= now - 60_000) this.recent.delete(address)
    }
  }

  /** A mail begins to come in: it has its own time. */
  beginData(connection: string): void {
    this.restart(connection, this.limits.forData)
  }

  /** The mail is in: the next one may follow. */
  endData(connection: string): void {
    this.restart(connection, this.limits.forCommands)
  }

  leave(connection: string): void {
    clearTimeout(this.visits.get(connection)?.deadline)
    this.visits.delete(connection)
  }

  private restart(connection: string, time: number): void {
    const visit = this.visits.get(connection)
    if (!visit) return
    clearTimeout(visit.deadline)
    visit.deadline = this.timer(connection, time)
  }

  private timer(connection: string, time: number): NodeJS.Timeout {
    return setTimeout(() => this.hangUp(connection), time).unref()
  }
}

/** Loaded before the service: its day is fixed, so that letters of 2027 stay letters of the coming year. Time runs on from there. */

const start = Date.parse('2026-12-15T09:00:00Z')
const realDate = Date
const loadedAt = realDate.now()
const now = () => start + (realDate.now() - loadedAt)

globalThis.Date = new Proxy(realDate, {
  construct: (date, given, subclass) =>
    Reflect.construct(date, given.length === 0 ? [now()] : given, subclass),
  get: (date, name) => (name === 'now' ? now : Reflect.get(date, name)),
})

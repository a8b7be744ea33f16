/** Days or hours that a letter gives twice, and differently. */
import type { Slot } from './slots.ts'

/** Days or hours that contradict each other are doubtful; a mention without an hour of its own is then left out. */
export function resolve(slots: readonly Slot[], moved: boolean): Slot[] {
  const kept: Slot[] = []
  for (const slot of [...slots].sort((a, b) => weight(b) - weight(a))) {
    const rival = kept.find((other) => contradicts(other, slot, moved))
    if (!rival) {
      kept.push(slot)
    } else if (rival.iso === slot.iso) {
      rival.conflict = { field: 'start', other: slot.time?.time ?? '' }
    } else {
      rival.conflict = { field: 'date', other: slot.iso }
      slot.conflict = { field: 'date', other: rival.iso }
      if (slot.time && slot.time.time !== rival.time?.time) kept.push(slot)
    }
  }
  return kept.sort((a, b) => a.date.start - b.date.start || (a.time?.start ?? 0) - (b.time?.start ?? 0))
}

/** The mention with a time, then the one repeated most, is the likelier. */
const weight = (slot: Slot): number => (slot.time ? 10 : 0) + slot.mentions.length

function contradicts(a: Slot, b: Slot, moved: boolean): boolean {
  if (a.purpose !== b.purpose || (a.person && b.person && a.person.key !== b.person.key)) return false
  if (a.iso === b.iso) return a.time !== null && b.time !== null
  return (
    moved ||
    (a.person === null && b.person === null) ||
    a.time === null ||
    b.time === null ||
    a.time.time === b.time.time
  )
}

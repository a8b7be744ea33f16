/** Fewer days: a letter cut down to some of its appointments, each warning still about the one that it was about. */
import type { Appointment, Letter } from './letter.ts'

const ofAppointment = /^appointments\[(\d+)\]/

/** What is to be checked of an appointment that is left out is left out with it. */
export function onlyThese(letter: Letter, appointments: Appointment[]): Letter {
  const warnings = letter.warnings.flatMap((warning) => {
    const [path, number] = ofAppointment.exec(warning.about) ?? []
    const about = letter.appointments[Number(number)]
    if (path === undefined || !about) return [warning]
    const place = appointments.indexOf(about)
    return place < 0 ? [] : [{ ...warning, about: warning.about.replace(path, `appointments[${place}]`) }]
  })
  return { ...letter, appointments, warnings }
}

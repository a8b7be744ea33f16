/** What has changed is told as it is: no new address of somebody who lost a job, and none for another hour. */
import { describe, expect, it } from 'vitest'
import { reply } from './person.ts'

const home = `OFII – Direction territoriale de Dijon – Regroupement familial
Dijon, le 11 janvier 2027
M. HADDAD Karim – Dossier n° 21-2027-RF-118

REGROUPEMENT FAMILIAL – VISITE DE VOTRE LOGEMENT
Monsieur,
Le préfet dispose d’un délai de six mois à compter du 5 janvier 2027 pour statuer. À défaut de réponse dans ce délai, votre demande sera considérée comme rejetée.
Un enquêteur passera à votre domicile, 4 rue des Lilas, 21000 Dijon, le mardi 9 mars 2027 entre 9h et 11h.
Vous devez être présent ou représenté par une personne majeure munie d’une procuration.
En cas d’empêchement, prévenez-nous à rf.dijon@ofii.fr. Tout changement de situation (adresse, emploi, famille) doit être signalé sans délai.`

describe('a change that is none of the address', () => {
  it.each([
    'i lost job last week do i tell them',
    'my contract ended, must i inform ofii?',
    'I changed employer, do I have to tell them',
    'my wife had a baby, do i declare the change to ofii',
  ])('%s', async (question) => {
    expect(await reply(home, question)).not.toContain('adresse est')
  })

  it('has a message of its own', async () => {
    const text = await reply(home, 'I changed employer, do I have to tell them')
    expect(text).toContain('Ma situation a changé')
    expect(text).not.toMatch(/as soon as you move/)
  })

  it.each(['i moved to another flat, how do i tell them', 'I have a new address, must I tell OFII?'])(
    'the address: %s',
    async (question) => {
      expect(await reply(home, question)).toContain('Ma nouvelle adresse est')
    },
  )
})

describe('to change it, behind an hour', () => {
  it.each(['so how do i change it', 'how can I change that', 'i want to change the hour'])(
    '%s',
    async (question) => {
      const text = await reply(home, 'I work until 3pm, can they come at 5', question)
      expect(text).not.toContain('adresse est')
      expect(text).toContain('rf.dijon@ofii.fr')
    },
  )
})

describe('no answer after months', () => {
  it.each([
    'what if no answer after 6 months?',
    'and if they dont answer in six months',
    'no reply after 6 months means what',
  ])('means no, also after a note for whoever stands in: %s', async (question) => {
    const text = await reply(home, 'can my cousin stay at home instead of me?', question)
    expect(text).toMatch(/counts as a no/)
    expect(text).not.toMatch(/once more|recommandé/)
  })

  it.each(['so after 5 july it is no?', 'and after 5 july is it refused', 'on 5 july what happens'])(
    'the day on which they end: %s',
    async (question) => {
      expect(await reply(home, question)).toMatch(/^\*\*If you hear nothing in that time, it counts as a no/)
    },
  )
})

describe('a bill in the name of somebody else', () => {
  const bills = home.replace(
    'En cas d’empêchement',
    'Tenez prêts : le bail, la dernière quittance de loyer, la dernière facture d’électricité.\nEn cas d’empêchement',
  )

  it.each([
    'My electricity bill is in the name of my landlord, is it problem?',
    'the electricity bill has the name of my landlady, ok?',
  ])('of a landlord, who hosts nobody: %s', async (question) => {
    const text = await reply(bills, question)
    expect(text).not.toContain('hébergement')
    expect(text).toMatch(/lease or your rent receipt/)
  })

  it('of a friend', async () => {
    expect(await reply(bills, 'the electricity bill is in the name of my friend')).toContain('hébergement')
  })
})

/** Which mailboxes anybody can have. */
import { expect, it } from 'vitest'
import { isFreeMail } from '../../src/letters/free-mail.ts'

it.each(['gmail.com', 'gmail.com.', 'yahoo.co.uk', 'hotmail.com.br', 'proton.me', 'laposte.net', 'free.fr'])(
  'anybody can have a mailbox at %s',
  (host) => {
    expect(isFreeMail(host)).toBe(true)
  },
)

it.each(['mail.adoma.fr', 'mail.ofii.fr', 'free.asso.fr', 'ofii.fr', 'orange.gouv.fr', 'gmail.com.ofii.fr'])(
  '%s is somebody’s own',
  (host) => {
    expect(isFreeMail(host)).toBe(false)
  },
)

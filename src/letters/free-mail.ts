/** Mailboxes that anybody can have: a reader's own, and never an office's. */

/** Of a host with one more level it is somebody's own name: "mail.adoma.fr". A full stop may stand behind it. */
const providers =
  /^(?:gmail|googlemail|yahoo|ymail|hotmail|outlook|live|msn|icloud|me|orange|wanadoo|free|sfr|laposte|proton(?:mail)?|gmx|mail|qq|163)\.(?:[a-z]{2,10}|com?\.[a-z]{2})\.?$/

/** @param host what stands behind the @, in small letters. */
export const isFreeMail = (host: string): boolean => providers.test(host)

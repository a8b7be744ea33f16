/** Takes a multipart/form-data body apart, as the Bot API's server does with an uploaded file. */

export type Upload = { fileName: string; bytes: Buffer }

/** @returns the plain fields by name, and the uploads by the name that `attach://` refers to */
export function parseMultipart(body: Buffer, contentType: string) {
  const fields: Record<string, string> = {}
  const uploads = new Map<string, Upload>()
  const boundary = /boundary=(\S+)/.exec(contentType)?.[1] ?? ''
  // latin1 keeps one character per byte, so that places in the text are places in the bytes.
  const parts = body.toString('latin1').split(`--${boundary}`).slice(1, -1)
  for (const part of parts) {
    const end = part.indexOf('\r\n\r\n')
    const head = Buffer.from(part.slice(0, end), 'latin1').toString()
    const content = Buffer.from(part.slice(end + 4, -2), 'latin1')
    const name = /name="([^"]*)"/.exec(head)?.[1] ?? ''
    const fileName = /filename="?([^"\r\n]*)/.exec(head)?.[1]
    if (fileName === undefined) fields[name] = content.toString()
    else uploads.set(name, { fileName, bytes: content })
  }
  return { fields, uploads }
}

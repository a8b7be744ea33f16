/** The updates that Telegram would send for what a person does. */

export type Person = { chat: number; firstName: string }

export const asha: Person = { chat: 7001, firstName: 'Asha' }
export const omar: Person = { chat: 7002, firstName: 'Omar' }

export type RemoteFile = { fileId: string; bytes: Buffer; name?: string; type?: string; size?: number }

export function message(person: Person, messageId: number, content: object) {
  return {
    message_id: messageId,
    date: 1_800_000_000 + messageId,
    chat: { id: person.chat, type: 'private', first_name: person.firstName },
    from: { id: person.chat, is_bot: false, first_name: person.firstName },
    ...content,
  }
}

/** As Telegram does: some small copies first, the largest one last. */
export function photo({ fileId, bytes, size = bytes.length }: RemoteFile, caption?: string) {
  const sizes = [90, 320, 1280].map((width, i) => ({
    file_id: i === 2 ? fileId : `${fileId}-thumbnail-${i}`,
    file_unique_id: `${fileId}${i}`,
    width,
    height: width * 1.4,
    file_size: i === 2 ? size : 1000,
  }))
  return { photo: sizes, ...(caption ? { caption } : {}) }
}

export function document(file: RemoteFile, caption?: string) {
  const { fileId, bytes, name, type, size = bytes.length } = file
  return {
    document: { file_id: fileId, file_unique_id: fileId, file_name: name, mime_type: type, file_size: size },
    ...(caption ? { caption } : {}),
  }
}

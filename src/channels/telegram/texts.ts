/** The words that the Telegram channel itself says; they live in `locales/<lang>/channels.json`. */

/** A command of the menu: what the menu says of it, and the plain words it stands for. */
export type Command = { description: string; ask: string }

export type TelegramTexts = {
  /** Shown in the empty chat, before the person has sent anything. */
  about: string
  /** Said in a group: letters are private. */
  privateOnly: string
  /** In the order of the menu, by name without the slash. */
  commands: Record<string, Command>
}

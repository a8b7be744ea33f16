/** Say: a text of `locales/fr/request.json`, filled in. */
export type Say = (key: string, values?: Record<string, string>) => string

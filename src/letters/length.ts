/** Length: a time as a letter counts it. A type only. */
export type Length<Unit = 'day' | 'week' | 'month' | 'year'> = { count: number; unit: Unit }

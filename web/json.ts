import type { C } from './omgeving.ts'

/** True when a module in the page asks, and not a person: then the answer is data. */
export const isJsonGevraagd = (c: C): boolean => c.req.header('accept') === 'application/json'

import type { C } from './omgeving.ts'

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
const vanNiemand = '00000000-0000-0000-0000-000000000000'

/** The id at this place in the address; for anything else the id that nothing has, so that it is simply not found. */
export function idUitPad(c: C, naam: string): string {
  const waarde = c.req.param(naam) ?? ''
  return uuid.test(waarde) ? waarde : vanNiemand
}

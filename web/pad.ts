import type { C } from './omgeving.ts'

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i
const vanNiemand = '00000000-0000-0000-0000-000000000000'

/** The id at this place in the address; for anything else the id that nothing has, so that it is simply not found. */
export function idUitPad(c: C, naam: string): string {
  return alsId(c.req.param(naam) ?? '') ?? vanNiemand
}

/** This text when it is an id; else null. */
export const alsId = (tekst: string): string | null => (uuid.test(tekst) ? tekst : null)

/** The whole number at this place in the address, from 1; 0, that nothing has, for anything else. */
export function getalUitPad(c: C, naam: string): number {
  const waarde = c.req.param(naam) ?? ''
  return /^[1-9]\d{0,5}$/.test(waarde) ? Number(waarde) : 0
}

/** This address with something asked of its page, before its place on the page. */
export function padMet(pagina: string, vraag: string): string {
  const [pad = '', plek] = pagina.split('#')
  const teken = pad.includes('?') ? '&' : '?'
  return `${pad}${pad.endsWith('?') ? '' : teken}${vraag}${plek === undefined ? '' : `#${plek}`}`
}

import type { C } from '../omgeving.ts'
import { laatLopen } from '../route.ts'
import { leesIngestuurd } from './ingestuurd.ts'
import type { Ingevuld } from './stand.ts'

/** The fields of a form that nobody has read yet and that is not going to be taken; its files are let go. Empty where there is none. */
export async function leesAlsnog(c: C): Promise<Ingevuld> {
  const { raw } = c.req
  if (raw.method !== 'POST' || raw.bodyUsed) return {}
  const ingevuld = await leesIngestuurd(raw, {
    isEigen: () => true,
    bewaar: bestand => laatLopen(c, bestand),
  })
  return typeof ingevuld === 'string' ? {} : ingevuld
}

import type { Stap } from '#domein/dossierbestand/verslag.ts'

/** Een plek als pad: `activiteiten[3].datum`, `onderdelen["A3.2"].bijeenkomst`, het hele bestand is leeg. */
export const padVan = (stappen: readonly Stap[]): string =>
  stappen.reduce<string>((pad, stap) => pad + schakel(stap, pad === ''), '')

function schakel(stap: Stap, isEerste: boolean): string {
  if (typeof stap === 'number') return `[${stap}]`
  if (stap === '' || stap.includes('.') || breektRegel.test(stap)) return `["${tussenHaken(stap)}"]`
  return isEerste ? stap : `.${stap}`
}

/** Aanhalingsteken en backslash krijgen er een backslash voor, zodat twee sleutels nooit hetzelfde pad hebben. */
const tussenHaken = (stap: string): string =>
  opEenRegel(stap.replace(/["\\]/g, teken => `\\${teken}`))

/** Tekens die een regel zouden breken of geen teken zijn: die staan als \uXXXX. */
const breektRegel = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]/u
const brekers = new RegExp(breektRegel.source, 'gu')

/** Dezelfde tekst op één regel, met \uXXXX voor wat geen zichtbaar teken is. */
export const opEenRegel = (tekst: string): string =>
  tekst.replace(brekers, teken => `\\u${teken.charCodeAt(0).toString(16).padStart(4, '0')}`)

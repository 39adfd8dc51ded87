import { vulVerklaringIn } from '#acties/ondertekening/vulVerklaringIn.ts'
import type { Stand } from '#vragen/stand.ts'
import type { C } from '../omgeving.ts'
import { dichtOm } from './dicht.ts'
import { gegevensMet } from './formatvelden.ts'
import type { TeVerklaren } from './verklaringen.ts'
import type { Versieplek } from './versieplek.ts'

type Waar = { stand: Stand; stuk: TeVerklaren | null }

/** A long text of a statement; null when there is no such text, or nothing was saved of it. */
export function inVerklaring(c: C, { stand, stuk }: Waar, naam: string): Versieplek | null {
  const veld = stuk?.format.velden[naam]
  if (!stuk?.verklaring || veld?.soort !== 'lang') return null
  const { format, verklaring, werkplek, bij } = stuk
  const { id: dossierId, persoon } = stand.portfolio.rij
  return {
    stand,
    plek: { titel: werkplek.naam, pad: werkplek.href },
    naam,
    label: veld.label,
    bron: { soort: 'eigen', persoon, veld: `${verklaring.id}/${naam}` },
    nu: { tekst: tekstVan(verklaring.ingevuld[naam]), versie: verklaring.versie },
    bezwaren: bij.soort === 'stuk' ? dichtOm(c, stand, 'A1') : [],
    getekend: verklaring.handtekeningen.flatMap(een => (een.vervallen ? [] : [een.id])),
    bewaar: (tekst, erbij) => {
      const gegevens = gegevensMet(format, verklaring, { naam, tekst })
      return vulVerklaringIn(c.var.ctx, { dossierId, bij, gegevens, ...erbij })
    },
  }
}

const tekstVan = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '')

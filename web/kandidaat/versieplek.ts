import { bewaarAntwoorden } from '#acties/portfolio/bewaarAntwoorden.ts'
import { bewaarJaarblik } from '#acties/portfolio/bewaarJaarblik.ts'
import { jaarnaam } from '#domein/dossier/certificaatjaar.ts'
import { jaarplek, isJaarvraag } from '#domein/dossier/jaarblik.ts'
import type { Resultaat, Weigering } from '#domein/weigering.ts'
import { tekstVan } from '#vragen/portfolio/antwoorden.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Versiebron } from '#vragen/versies.ts'
import type { C } from '../omgeving.ts'
import { inCv } from './cvversies.ts'
import { dichtOm } from './dicht.ts'
import { jarenVan, jaarvelden } from './jaarblikken.ts'
import { alleVelden, groepenVan, isSchrijfdeel } from './onderdeelvelden.ts'
import { dossierpad, jaarpad, standUitPad } from './stand.ts'
import { overWerk, verklaringOver } from './verklaringen.ts'
import { inVerklaring } from './verklaringversies.ts'
import { vraagpad } from './vraagbladen.ts'

/** One text with versions: where it is written, what is asked there, and how it is saved again. */
export type Versieplek = {
  stand: Stand
  plek: { titel: string; pad: string }
  /** Where just this text is written, when that is not all of that page. */
  veldpad?: string
  naam: string
  label: string
  bron: Versiebron
  nu: { tekst: string; versie: number }
  bezwaren: readonly Weigering[]
  bewaar: (waarde: string, erbij: Erbij) => Promise<Resultaat<object>>
  /** The signatures that hold over this text. */
  getekend?: readonly string[]
}

/** The version that it goes on from, and the signatures that may lapse. */
export type Erbij = {
  basis: string | undefined
  vervalt: readonly string[] | undefined
}

/** The text in the address, of a part, of a year, of a statement or of the CV; null when it is not there, not yours, or not a text. */
export async function versieplekUitPad(c: C): Promise<Versieplek | null> {
  const stand = await standUitPad(c)
  if (!stand) return null
  const naam = c.req.param('veld') ?? ''
  const { jaar, onderdeel, activiteit } = c.req.param()
  if (jaar !== undefined) return inJaar(c, stand, naam)
  if (activiteit !== undefined)
    return inVerklaring(c, { stand, stuk: verklaringOver(stand, activiteit) }, naam)
  if (onderdeel === undefined) return inCv(c, stand, naam)
  if (onderdeel === 'A1') return inVerklaring(c, { stand, stuk: overWerk(stand) }, naam)
  return inOnderdeel(c, stand, naam)
}

/** An answer in the dossier: 'A4/plannen', 'jaar-2/gedaan'. */
const antwoordplek = ({ portfolio: { rij, antwoorden } }: Stand, veld: string) => ({
  bron: { soort: 'antwoord', dossier: rij.id, veld } as const,
  nu: { tekst: tekstVan(antwoorden, veld), versie: antwoorden[veld]?.versie ?? 0 },
})

function inOnderdeel(c: C, stand: Stand, naam: string): Versieplek | null {
  const deel = stand.portfolio.kader.onderdelen.find(({ id }) => id === c.req.param('onderdeel'))
  if (!isSchrijfdeel(deel)) return null
  const veld = alleVelden(groepenVan(deel, { portfolio: stand.portfolio, profiel: [] }))[naam]
  if (veld?.soort !== 'lang') return null
  const dossierId = stand.portfolio.rij.id
  return {
    stand,
    plek: {
      titel: `${deel.id}. ${deel.titel}`,
      pad: `${dossierpad(stand)}/onderdelen/${deel.id}`,
    },
    veldpad: vraagpad(`${dossierpad(stand)}/onderdelen/${deel.id}`, naam),
    naam,
    label: veld.label,
    ...antwoordplek(stand, `${deel.id}/${naam}`),
    bezwaren: dichtOm(c, stand, deel.id),
    bewaar: (waarde, { basis }) =>
      bewaarAntwoorden(c.var.ctx, {
        dossierId,
        onderdeel: deel.id,
        antwoorden: [{ veld: naam, waarde, basis }],
      }),
  }
}

function inJaar(c: C, stand: Stand, naam: string): Versieplek | null {
  const jaar = jarenVan(stand).find(({ nummer }) => String(nummer) === c.req.param('jaar'))
  if (!jaar || !isJaarvraag(naam)) return null
  const dossierId = stand.portfolio.rij.id
  return {
    stand,
    plek: { titel: `Terugkijken op je ${jaarnaam(jaar)}`, pad: jaarpad(stand, jaar) },
    naam,
    label: jaarvelden[naam].label,
    ...antwoordplek(stand, `${jaarplek(jaar.nummer)}/${naam}`),
    bezwaren: [],
    bewaar: (waarde, { basis }) =>
      bewaarJaarblik(c.var.ctx, {
        dossierId,
        jaar: jaar.nummer,
        antwoorden: [{ veld: naam, waarde, basis }],
      }),
  }
}

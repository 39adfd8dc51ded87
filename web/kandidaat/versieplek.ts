import type { Bewaard } from '#acties/portfolio/bewaarVeld.ts'
import { bewaarAntwoorden } from '#acties/portfolio/bewaarAntwoorden.ts'
import { bewaarJaarblik } from '#acties/portfolio/bewaarJaarblik.ts'
import { jaarnaam } from '#domein/dossier/certificaatjaar.ts'
import { jaarplek, type Jaarvraag } from '#domein/dossier/jaarblik.ts'
import type { Resultaat, Weigering } from '#domein/weigering.ts'
import type { Stand } from '#vragen/stand.ts'
import type { C } from '../omgeving.ts'
import { dichtOm } from './dicht.ts'
import { jarenVan, jaarvelden } from './jaarblikken.ts'
import { alleVelden, groepenVan, isSchrijfdeel } from './onderdeelvelden.ts'
import { dossierpad, jaarpad, standUitPad } from './stand.ts'

type Opgeslagen = Resultaat<{ antwoorden: readonly Bewaard[] }>

/** One text with versions: where it is written, what is asked there, and how it is saved again. */
export type Versieplek = {
  stand: Stand
  plek: { titel: string; pad: string }
  naam: string
  label: string
  /** 'A4/plannen', 'jaar-2/gedaan'. */
  veld: string
  bezwaren: readonly Weigering[]
  bewaar: (waarde: string, basis: unknown) => Promise<Opgeslagen>
}

/** The text in the address, of a part or of a year; null when it is not there, not yours, or not a text. */
export async function versieplekUitPad(c: C): Promise<Versieplek | null> {
  const stand = await standUitPad(c)
  if (!stand) return null
  const naam = c.req.param('veld') ?? ''
  return c.req.param('jaar') === undefined ? inOnderdeel(c, stand, naam) : inJaar(c, stand, naam)
}

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
    naam,
    label: veld.label,
    veld: `${deel.id}/${naam}`,
    bezwaren: dichtOm(c, stand, deel.id),
    bewaar: (waarde, basis) =>
      bewaarAntwoorden(c.var.ctx, {
        dossierId,
        onderdeel: deel.id,
        antwoorden: [{ veld: naam, waarde, basis }],
      }),
  }
}

const isJaarvraag = (naam: string): naam is Jaarvraag => Object.hasOwn(jaarvelden, naam)

function inJaar(c: C, stand: Stand, naam: string): Versieplek | null {
  const jaar = jarenVan(stand).find(({ nummer }) => String(nummer) === c.req.param('jaar'))
  if (!jaar || !isJaarvraag(naam)) return null
  const dossierId = stand.portfolio.rij.id
  return {
    stand,
    plek: { titel: `Terugkijken op je ${jaarnaam(jaar)}`, pad: jaarpad(stand, jaar) },
    naam,
    label: jaarvelden[naam].label,
    veld: `${jaarplek(jaar.nummer)}/${naam}`,
    bezwaren: [],
    bewaar: (waarde, basis) =>
      bewaarJaarblik(c.var.ctx, {
        dossierId,
        jaar: jaar.nummer,
        antwoorden: [{ veld: naam, waarde, basis }],
      }),
  }
}

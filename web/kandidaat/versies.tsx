import type { Weigering } from '#domein/weigering.ts'
import { leesVersie, leesVersies } from '#vragen/versies.ts'
import { naar, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import type { C } from '../omgeving.ts'
import { padMet } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { perPagina, Versiepagina } from './Versiepagina.tsx'
import { vervaltveld } from './Vervalvraag.tsx'
import { versieplekUitPad, type Versieplek } from './versieplek.ts'

/** The earlier versions of one text: compare, and put one back. */
export const versies: Lees = async c => {
  const gevonden = await versieplekUitPad(c)
  return gevonden
    ? pagina(c, gevonden, { weigeringen: [], ...nummerUit(c) })
    : toonFout(c, 'niet-gevonden')
}

/** Saves the text of an earlier version as the newest; what stood there stays among the versions. */
export const zetVersieTerug: Doe = async (c, ingevuld) => {
  const gevonden = await versieplekUitPad(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const nummer = Number(ingevuld['versie']?.[0])
  const versie = Number.isSafeInteger(nummer) ? await kies(c, gevonden, nummer) : null
  if (!versie) return toonFout(c, 'niet-gevonden')
  const uitkomst = await gevonden.bewaar(versie.tekst, {
    basis: ingevuld['basis']?.[0],
    vervalt: ingevuld[vervaltveld],
  })
  if (!uitkomst.ok) return pagina(c, gevonden, { weigeringen: uitkomst.weigeringen, nummer })
  const { plek, veldpad = plek.pad } = gevonden
  return naar(c, padMet(veldpad, `gedaan=${gedaanMet(uitkomst.waarde)}`))
}

/** What was signed over the other text is signed no more, and what was signed over this one is again. */
const gedaanMet = (waarde: object): string => {
  if ('hersteld' in waarde && waarde.hersteld !== null) return 'geldt-weer'
  return 'vervallen' in waarde && waarde.vervallen !== null ? 'vervallen' : 'teruggezet'
}

const kies = (c: C, { bron }: Versieplek, versie: number) => leesVersie(c.var.ctx, bron, versie)

type Gevraagd = {
  weigeringen: readonly Weigering[]
  /** The version that was asked for. */
  nummer?: number
}

async function pagina(c: C, gevonden: Versieplek, { weigeringen, nummer }: Gevraagd) {
  const { bron, plek, bewaar: _, veldpad = plek.pad, ...rest } = gevonden
  const { elke, bladzijde, deel } = vraagUit(c)
  const lijst = await leesVersies(c.var.ctx, {
    bron,
    elke,
    vanaf: (bladzijde - 1) * perPagina,
    hoeveel: perPagina,
  })
  const gekozen = nummer ?? lijst.versies[0]?.versie
  const versie = gekozen === undefined ? null : await kies(c, gevonden, gekozen)
  if (nummer !== undefined && !versie) return toonFout(c, 'niet-gevonden')
  return toon(
    c,
    <Versiepagina
      {...{ ...rest, plek, veldpad, ...lijst, versie, elke, deel, weigeringen }}
      pagina={bladzijde}
      bezoek={c.var.bezoek}
    />,
    weigeringen.length > 0 ? 422 : 200,
  )
}

const getalUit = (c: C, naam: string) => Number(/^\d{1,6}$/.exec(c.req.query(naam) ?? '')?.[0] ?? 0)

const nummerUit = (c: C) =>
  c.req.query('versie') === undefined ? {} : { nummer: getalUit(c, 'versie') }

function vraagUit(c: C) {
  const elke = c.req.query('elke') === 'ja'
  const bladzijde = Math.max(1, getalUit(c, 'pagina'))
  return {
    bladzijde,
    elke,
    deel: c.req.query('deel') === undefined ? undefined : getalUit(c, 'deel'),
  }
}

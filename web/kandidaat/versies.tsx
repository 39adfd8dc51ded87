import { bewaarAntwoorden } from '#acties/portfolio/bewaarAntwoorden.ts'
import type { Weigering } from '#domein/weigering.ts'
import { tekstVan } from '#vragen/portfolio/antwoorden.ts'
import type { Stand } from '#vragen/stand.ts'
import { leesVersie, leesVersies } from '#vragen/versies.ts'
import { naar, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import type { C } from '../omgeving.ts'
import type { Doe, Lees } from '../route.ts'
import { dichtOm } from './dicht.ts'
import { alleVelden, groepenVan, isSchrijfdeel, type Schrijfdeel } from './onderdeelvelden.ts'
import { dossierpad, standUitPad } from './stand.ts'
import { perPagina, Versiepagina } from './Versiepagina.tsx'

/** The earlier versions of one text: compare, and put one back. */
export const versies: Lees = async c => {
  const gevonden = await vind(c)
  return gevonden ? pagina(c, gevonden, []) : toonFout(c, 'niet-gevonden')
}

/** Saves the text of an earlier version as the newest; what stood there stays among the versions. */
export const zetVersieTerug: Doe = async (c, ingevuld) => {
  const gevonden = await vind(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { stand, deel, naam } = gevonden
  const dossier = stand.portfolio.rij.id
  const nummer = Number(ingevuld['versie']?.[0])
  const versie = Number.isSafeInteger(nummer) ? await kies(c, gevonden, nummer) : null
  if (!versie) return toonFout(c, 'niet-gevonden')
  const uitkomst = await bewaarAntwoorden(c.var.ctx, {
    dossierId: dossier,
    onderdeel: deel.id,
    antwoorden: [{ veld: naam, waarde: versie.tekst, basis: ingevuld['basis']?.[0] }],
  })
  if (uitkomst.ok) return naar(c, `${dossierpad(stand)}/onderdelen/${deel.id}?gedaan=teruggezet`)
  return pagina(c, gevonden, uitkomst.weigeringen)
}

type Gevonden = { stand: Stand; deel: Schrijfdeel; naam: string; label: string }

async function vind(c: C): Promise<Gevonden | null> {
  const stand = await standUitPad(c)
  const deel = stand?.portfolio.kader.onderdelen.find(({ id }) => id === c.req.param('onderdeel'))
  if (!stand || !isSchrijfdeel(deel)) return null
  const naam = c.req.param('veld') ?? ''
  const veld = alleVelden(groepenVan(deel, stand.portfolio))[naam]
  return veld?.soort === 'lang' ? { stand, deel, naam, label: veld.label } : null
}

const plek = ({ stand, deel, naam }: Gevonden) => ({
  dossier: stand.portfolio.rij.id,
  veld: `${deel.id}/${naam}`,
})

const kies = (c: C, gevonden: Gevonden, versie: number) =>
  leesVersie(c.var.ctx, { ...plek(gevonden), versie })

async function pagina(c: C, gevonden: Gevonden, weigeringen: readonly Weigering[]) {
  const { stand, deel } = gevonden
  const { elke, blad, nummer } = vraagUit(c)
  const deze = { ...plek(gevonden), elke, vanaf: (blad - 1) * perPagina, hoeveel: perPagina }
  const lijst = await leesVersies(c.var.ctx, deze)
  const gekozen = nummer ?? lijst.versies[0]?.versie
  const versie = gekozen === undefined ? null : await kies(c, gevonden, gekozen)
  if (nummer !== undefined && !versie) return toonFout(c, 'niet-gevonden')
  const nu = stand.portfolio.antwoorden
  return toon(
    c,
    <Versiepagina
      {...{ ...gevonden, ...lijst, versie, elke, weigeringen }}
      pagina={blad}
      bezoek={c.var.bezoek}
      nu={{ tekst: tekstVan(nu, deze.veld), versie: versieVan(nu, deze.veld) }}
      bezwaren={dichtOm(c, stand, deel.id)}
    />,
    weigeringen.length > 0 ? 422 : 200,
  )
}

const versieVan = (antwoorden: Stand['portfolio']['antwoorden'], veld: string): number =>
  antwoorden[veld]?.versie ?? 0

function vraagUit(c: C) {
  const getal = (naam: string) => Number(/^\d{1,6}$/.exec(c.req.query(naam) ?? '')?.[0] ?? 0)
  const elke = c.req.query('elke') === 'ja'
  const blad = Math.max(1, getal('pagina'))
  return { nummer: c.req.query('versie') === undefined ? undefined : getal('versie'), blad, elke }
}

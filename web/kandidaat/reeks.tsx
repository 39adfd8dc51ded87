import { voegReeksToe } from '#acties/reflectie/voegReeksToe.ts'
import { leesDagen, reeksVooraf, type Reeks } from '#domein/reflectie/reeks.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { Datum } from '#lib/datum.ts'
import type { Stand } from '#vragen/stand.ts'
import { naar, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import { nieuw, type Ingevuld, type Stand as Vorm } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { Reekspagina } from './Reekspagina.tsx'
import { standUitPad } from './stand.ts'

/** A whole year of meetings in one form. */
export const reeks: Lees = async c => {
  const stand = await standUitPad(c)
  if (!stand) return toonFout(c, 'niet-gevonden')
  return toonReeks(c, { stand, vorm: nieuw({ werkvorm: ['intervisie'] }) })
}

/** First the days to look over, with what they do; the same days sent again are added, all or nothing. */
export const bewaarReeks: Doe = async (c, ingevuld) => {
  const stand = await standUitPad(c)
  if (!stand) return toonFout(c, 'niet-gevonden')
  const gelezen = leesDagen(tekst(ingevuld, 'dagen'))
  if ('dagen' in gelezen && tekst(ingevuld, 'bekeken') === gelezen.dagen.join(' '))
    return voegToe(c, stand, ingevuld)
  const mis =
    'fout' in gelezen ? [...zonderVorm(ingevuld), opDagen(gelezen.fout)] : zonderVorm(ingevuld)
  const dagen = 'dagen' in gelezen && mis.length === 0 ? gelezen.dagen : undefined
  return toonReeks(c, { stand, vorm: { ingevuld, weigeringen: mis }, dagen })
}

const tekst = (ingevuld: Ingevuld, naam: string): string => ingevuld[naam]?.[0] ?? ''

const opDagen = (fout: string): Weigering => ({
  code: 'ongeldige-invoer',
  tekst: fout,
  veld: 'dagen',
})

const zonderVorm = (ingevuld: Ingevuld): Weigering[] =>
  tekst(ingevuld, 'werkvorm') === ''
    ? [{ code: 'ongeldige-invoer', tekst: 'Kies wat voor bijeenkomst het was.', veld: 'werkvorm' }]
    : []

async function voegToe(c: C, stand: Stand, ingevuld: Ingevuld): Promise<Response> {
  const dossierId = idUitPad(c, 'dossier')
  const uitkomst = await voegReeksToe(c.var.ctx, {
    dossierId,
    werkvorm: tekst(ingevuld, 'werkvorm'),
    begeleider: tekst(ingevuld, 'begeleider'),
    registratie: tekst(ingevuld, 'registratie'),
    dagen: tekst(ingevuld, 'dagen'),
    ingebracht: ingevuld['ingebracht'] ?? [],
  })
  if (uitkomst.ok) return naar(c, `/dossiers/${dossierId}/bijeenkomsten?gedaan=reeks`)
  const { weigeringen } = uitkomst
  return toonReeks(c, { stand, vorm: { ingevuld, weigeringen } })
}

type Toon = { stand: Stand; vorm: Vorm; dagen?: readonly Datum[] | undefined }

function toonReeks(c: C, { stand, vorm, dagen }: Toon): Response {
  const gevraagd = dagen && reeksVan(stand, vorm.ingevuld, dagen)
  const { peilperiode: periode, recertificeringsjaar: jaar } = stand.gepland
  const { kader, inhoud } = stand.portfolio
  const vooraf = gevraagd && reeksVooraf(gevraagd, inhoud, { jaar, periode, kader })
  const vandaag = c.var.ctx.klok.today()
  const props = { bezoek: c.var.bezoek, stand, vorm, dagen, vooraf, vandaag }
  return toon(c, <Reekspagina {...props} />, vorm.weigeringen.length > 0 ? 422 : 200)
}

function reeksVan(
  { portfolio }: Stand,
  ingevuld: Ingevuld,
  dagen: readonly Datum[],
): Reeks | undefined {
  const gekozen = tekst(ingevuld, 'werkvorm')
  const werkvorm = portfolio.kader.reflectie.werkvormen.find(({ id }) => id === gekozen)
  const naam = tekst(ingevuld, 'begeleider')
  const registratie = tekst(ingevuld, 'registratie')
  const begeleider = { naam, ...(registratie && { registratie }) }
  const ingebracht = dagen.filter(dag => ingevuld['ingebracht']?.includes(dag))
  return werkvorm && { werkvorm: werkvorm.id, begeleider, dagen, ingebracht }
}

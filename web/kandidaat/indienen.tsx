import { dienIn } from '#acties/dossier/dienIn.ts'
import { trekIn } from '#acties/dossier/trekIn.ts'
import type { Resultaat, Weigering } from '#domein/weigering.ts'
import type { Klad } from '#vragen/kladden.ts'
import type { Mentoropmerking } from '#vragen/mentor.ts'
import { leesNogOpen, type NogOpen } from '#vragen/nogOpen.ts'
import { leesStand } from '#vragen/stand.ts'
import { leesVoorbeeld } from '#vragen/voorbeeld.ts'
import { naar, toon } from '../antwoord.ts'
import { Bevestigpagina } from '../delen/Bevestigpagina.tsx'
import { toonFout } from '../fouten.tsx'
import type { Ingevuld } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { Indienpagina } from './Indienpagina.tsx'
import { toonGeweigerd, toonWeigering } from './weigering.tsx'

const uitlegVoor = 'uitleg:'

/** The portfolio as the assessor will read it, what is missing first, and the button that files it. */
export const indienen: Lees = c => pagina(c, { ingevuld: {}, weigeringen: [] })

/** Files; a second press of the same button finds the filing that is already there. */
export const dienPortfolioIn: Doe = async (c, ingevuld) => {
  const dossierId = idUitPad(c, 'dossier')
  const uitkomst = await dienIn(c.var.ctx, {
    dossierId,
    nummer: ingevuld['nummer']?.[0],
    toelichtingen: toelichtingenIn(ingevuld),
    gelezen: ingevuld['gelezen']?.[0],
  })
  return uitkomst.ok
    ? naar(c, `/dossiers/${dossierId}/indieningen/${uitkomst.waarde.nummer}?gedaan=ingediend`)
    : pagina(c, { ingevuld, weigeringen: uitkomst.weigeringen })
}

const toelichtingenIn = (ingevuld: Ingevuld): Record<string, string> =>
  Object.fromEntries(
    Object.entries(ingevuld).flatMap(([naam, [tekst = '']]) =>
      naam.startsWith(uitlegVoor) ? [[naam.slice(uitlegVoor.length), tekst]] : [],
    ),
  )

type Poging = { ingevuld: Ingevuld; weigeringen: readonly Weigering[] }

async function pagina(c: C, { ingevuld, weigeringen }: Poging): Promise<Response> {
  const gelezen = await leesVoorbeeld(c.var.ctx, idUitPad(c, 'dossier'))
  if (!gelezen) return toonFout(c, 'niet-gevonden')
  const dossier = `/dossiers/${gelezen.rij.id}/`
  const gevonden = await leesNogOpen(c.var.ctx, { dossier: gelezen.rij.id, begin: dossier })
  const elders = gevonden.kladden.filter(({ pagina: waar }) => waar !== `${dossier}indienen`)
  const open = { ...gevonden, kladden: elders }
  const waarschuwingen = [...gelezen.waarschuwingen, ...overOpen(open)]
  const voorbeeld = { ...gelezen, waarschuwingen }
  const eerder = Object.entries(voorbeeld.zaak.toelichtingen).map(([sleutel, tekst]) => [
    `${uitlegVoor}${sleutel}`,
    [tekst],
  ])
  const vorm = {
    ingevuld: { ...Object.fromEntries(eerder), ...ingevuld },
    weigeringen: weigeringen.map(opVeld),
  }
  const { bezoek } = c.var
  const status = weigeringen.length > 0 ? 422 : 200
  const bladzijde = c.req.query('bladzijde')
  return toon(
    c,
    <Indienpagina {...{ bezoek, voorbeeld, open, vorm, uitlegVoor, bladzijde }} />,
    status,
  )
}

/** What stays behind, and what can no longer be asked once it is filed. */
const overOpen = ({ concepten, kladden, opmerkingen }: NogOpen): Weigering[] => [
  ...overConcepten(concepten),
  ...overKladden(kladden),
  ...overOpmerkingen(opmerkingen.filter(({ afgehandeldOp }) => afgehandeldOp === null)),
]

/** What was put ready and never finished stays behind. */
function overConcepten(aantal: number): Weigering[] {
  if (aantal === 0) return []
  const wat =
    aantal === 1 ? 'staat nog 1 activiteit klaar' : `staan nog ${aantal} activiteiten klaar`
  const tekst = `Er ${wat} om af te maken. Dat gaat niet mee. Maak het eerst af onder Snel toevoegen, of dien zonder in.`
  return [{ code: 'concepten', tekst }]
}

/** What was typed in a form of which the button was not pressed stays behind as well. */
function overKladden(kladden: readonly Klad[]): Weigering[] {
  const [eerste, ...rest] = kladden
  if (!eerste) return []
  const anders = rest.length === 1 ? '1 ander formulier' : `${rest.length} andere formulieren`
  const en = rest.length > 0 ? ` en nog ${anders}` : ''
  const tekst = `Je bent begonnen aan “${eerste.titel}”${en} en drukte nog niet op de knop. Dat gaat niet mee. Ga er op die bladzijde eerst mee verder, of dien zonder in.`
  return [{ code: 'kladden', tekst }]
}

/** A mentor reads along until it is filed, so what he said is of use before. */
function overOpmerkingen(opmerkingen: readonly Mentoropmerking[]): Weigering[] {
  if (opmerkingen.length === 0) return []
  const wat =
    opmerkingen.length === 1
      ? 'Er staat nog 1 opmerking van je mentor open'
      : `Er staan nog ${opmerkingen.length} opmerkingen van je mentor open`
  const tekst = `${wat}. Lees onder Mentor wat er staat. Zodra je indient, leest je mentor niet meer mee.`
  return [{ code: 'mentoropmerkingen', tekst }]
}

/** The sentence that is asked for stands with its own question, so it need not repeat what is missing. */
function opVeld(weigering: Weigering): Weigering {
  const { code, veld } = weigering
  if (veld === undefined) return weigering
  return code === 'toelichting-ontbreekt'
    ? { code, veld: `${uitlegVoor}${veld}`, tekst: 'Leg in één zin uit waarom dit ontbreekt.' }
    : { ...weigering, veld: veld.replace(/^toelichtingen\./, uitlegVoor) }
}

/** Asks before a filing is taken back. */
export const intrekking: Lees = async c => {
  const stand = await leesStand(c.var.ctx, idUitPad(c, 'dossier'))
  if (!stand) return toonFout(c, 'niet-gevonden')
  const hier = `/dossiers/${stand.portfolio.rij.id}`
  const laatste = stand.indieningen.findLast(({ ingetrokken_op }) => ingetrokken_op === null)
  const bezwaren = stand.bezwaren.trekIn
  if (bezwaren.length > 0 || !laatste) return toonWeigering(c, '/', bezwaren)
  return toon(
    c,
    <Bevestigpagina
      bezoek={c.var.bezoek}
      vraag="Wil je je indiening intrekken?"
      actie={`${hier}/intrekking`}
      ja="Indiening intrekken"
      nee={{ tekst: 'Niet intrekken', href: `${hier}/indieningen/${laatste.nummer}` }}
      gevaar
    >
      <p className="vb-intro">Je kunt daarna weer alles veranderen, en opnieuw indienen.</p>
      <ul>
        <li>Er gaat niets verloren: je portfolio blijft zoals het is.</li>
        <li>Wat je had ingediend, kun je blijven lezen. Niemand beoordeelt het.</li>
        <li>Pas als je opnieuw indient, loopt je aanvraag weer.</li>
      </ul>
    </Bevestigpagina>,
  )
}

export const trekPortfolioIn: Doe = async c => {
  const dossierId = idUitPad(c, 'dossier')
  const uitkomst: Resultaat<unknown> = await trekIn(c.var.ctx, { dossierId })
  if (uitkomst.ok) return naar(c, '/?gedaan=ingetrokken')
  const { weigeringen } = uitkomst
  return toonGeweigerd(c, '/', weigeringen)
}

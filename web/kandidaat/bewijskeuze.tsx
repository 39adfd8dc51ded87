import { bijeenkomstnaam } from '#domein/reflectie/bijeenkomstnaam.ts'
import { kiesBewijs } from '#acties/bestand/kiesBewijs.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import type { Bewijsstuk, Verklaring } from '#vragen/portfolio/stukken.ts'
import type { Stand } from '#vragen/stand.ts'
import { toon } from '../antwoord.ts'
import { Pagina } from '../delen/Pagina.tsx'
import { toonFout } from '../fouten.tsx'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { nieuw, type Stand as Vorm } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { priveplek } from './priveplek.ts'
import { dossierpad, naarPortfolio, standUitPad } from './stand.ts'

/** What in this portfolio files can be evidence with. */
type Item = {
  soort: 'activiteit' | 'bijeenkomst'
  id: string
  naam: string
  stukken: readonly Bewijsstuk[]
}

/** Choose a file that is here already as evidence with this activity or meeting. */
export const bewijskeuze: Lees = async c => {
  const over = await vind(c)
  return over ? toon(c, <Keuzepagina c={c} over={over} vorm={nieuw()} />) : weg(c)
}

export const bewaarBewijskeuze: Doe = async (c, ingevuld) => {
  const over = await vind(c)
  if (!over) return weg(c)
  const { stand, item } = over
  const { soort, id } = item
  return actieVanFormulier(c, ingevuld, {
    velden: veldenVan(over),
    doe: invoer =>
      kiesBewijs(c.var.ctx, { ...invoer, dossierId: stand.portfolio.rij.id, bij: { soort, id } }),
    klaar: () => `${priveplek(dossierpad(stand), item)}?gedaan=bewijs`,
    opnieuw: vorm => <Keuzepagina c={c} over={over} vorm={vorm} />,
  })
}

const weg = (c: C): Response => toonFout(c, 'niet-gevonden')

type Over = { stand: Stand; item: Item; alle: readonly Item[] }

/** The activity or the meeting in the address. */
async function vind(c: C): Promise<Over | null> {
  const stand = await standUitPad(c)
  const alle = stand ? itemsIn(stand) : []
  const item = alle.find(({ id }) => id === idUitPad(c, 'over'))
  return stand && item ? { stand, item, alle } : null
}

const itemsIn = ({ portfolio: { activiteiten, bijeenkomsten } }: Stand): Item[] => [
  ...activiteiten.map(een => ({
    soort: 'activiteit' as const,
    id: een.activiteit.id,
    naam: een.activiteit.titel,
    stukken: stukkenVan(een),
  })),
  ...bijeenkomsten.map(een => ({
    soort: 'bijeenkomst' as const,
    id: een.bijeenkomst.id,
    naam: bijeenkomstnaam(een.bijeenkomst),
    stukken: stukkenVan(een),
  })),
]

type MetStukken = { bewijsstukken: readonly Bewijsstuk[]; verklaring: Verklaring | null }

const stukkenVan = ({ bewijsstukken, verklaring }: MetStukken): Bewijsstuk[] => [
  ...bewijsstukken,
  ...(verklaring?.stukken ?? []),
]

/** Each file once, with where it is now; not what is with this item already. */
function keuzes({ item, alle }: Over) {
  const hier = new Set(item.stukken.map(({ bestand }) => bestand))
  const elders = alle.flatMap(({ naam, stukken }) =>
    stukken
      .filter(({ bestand, scan }) => !hier.has(bestand) && scan !== 'besmet')
      .map(stuk => ({ bestand: stuk.bestand, bestandsnaam: stuk.naam, naam })),
  )
  return [...Map.groupBy(elders, ({ bestand }) => bestand)].map(([waarde, plekken]) => ({
    waarde,
    label: `${plekken[0]?.bestandsnaam ?? ''} (bij ${plekken.map(({ naam }) => `“${naam}”`).join(' en ')})`,
  }))
}

const veldenVan = (over: Over): Formulier => ({
  bestand: {
    soort: 'keuze',
    label: 'Welk bestand hoort hier ook bij?',
    hulp: 'Het bestand blijft ook staan waar het al stond.',
    keuzes: keuzes(over),
  },
})

function Keuzepagina({ c, over, vorm }: { c: C; over: Over; vorm: Vorm }) {
  const { stand, item } = over
  const velden = veldenVan(over)
  const terug = priveplek(dossierpad(stand), item)
  const kruimels = [naarPortfolio, { naam: item.naam, href: terug }]
  if (keuzes(over).length === 0)
    return (
      <Pagina bezoek={c.var.bezoek} titel="Kies uit wat er al staat" kruimels={kruimels}>
        <h1>Kies uit wat er al staat</h1>
        <p>Er staat nog geen ander bestand in je portfolio. Voeg het bestand toe bij het bewijs.</p>
        <p>
          <a href={terug}>Terug</a>
        </p>
      </Pagina>
    )
  return (
    <Formulierpagina
      bezoek={c.var.bezoek}
      titel="Kies uit wat er al staat"
      kruimels={kruimels}
      intro={<p>Eén bestand kan bewijs zijn bij meer dan één activiteit of bijeenkomst.</p>}
      velden={velden}
      stand={vorm}
      actie={`${dossierpad(stand)}/bewijskeuze/${item.id}`}
      klad={null}
      knop="Voeg toe als bewijs"
      terug={{ tekst: 'Terug', href: terug }}
    />
  )
}

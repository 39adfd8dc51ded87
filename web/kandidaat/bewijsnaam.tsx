import { hernoemBewijs } from '#acties/bestand/hernoemBewijs.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import type { Bewijsstuk } from '#vragen/portfolio/stukken.ts'
import { eigenPad, toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { nieuw, type Stand as Vorm } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { naarPortfolio, standUitPad } from './stand.ts'

const velden = {
  naam: {
    soort: 'tekst',
    label: 'Hoe heet dit bestand?',
    hulp: 'Een naam waaraan de assessor ziet wat het is, bijvoorbeeld: Certificaat training.',
  },
} as const satisfies Formulier

/** Another name for a file that is evidence. */
export const bewijsnaam: Lees = async c => {
  const stuk = await vindBewijs(c)
  if (!stuk) return toonFout(c, 'niet-gevonden')
  const vorm = nieuw({ naam: [stuk.naam] })
  return toon(c, <Naampagina {...{ c, stuk, vorm }} terug={eigenPad(c.req.query('naar'))} />)
}

export const bewaarBewijsnaam: Doe = async (c, ingevuld) => {
  const stuk = await vindBewijs(c)
  if (!stuk) return toonFout(c, 'niet-gevonden')
  const terug = eigenPad(ingevuld['naar']?.[0])
  const dossierId = idUitPad(c, 'dossier')
  const bewijsId = idUitPad(c, 'bewijs')
  return actieVanFormulier(c, ingevuld, {
    velden,
    doe: invoer =>
      hernoemBewijs(c.var.ctx, { ...invoer, was: ingevuld['was']?.[0], dossierId, bewijsId }),
    klaar: () => terug,
    opnieuw: vorm => <Naampagina {...{ c, stuk, vorm, terug }} />,
  })
}

type Props = { c: C; stuk: Bewijsstuk; vorm: Vorm; terug: string }

const Naampagina = ({ c, stuk, vorm, terug }: Props) => (
  <Formulierpagina
    bezoek={c.var.bezoek}
    titel="Naam van een bestand wijzigen"
    kruimels={[naarPortfolio]}
    velden={velden}
    stand={vorm}
    actie={`/dossiers/${idUitPad(c, 'dossier')}/bewijzen/${idUitPad(c, 'bewijs')}`}
    mee={{ naar: terug, was: stuk.naam }}
    klad={null}
    knop="Bewaren"
    terug={{ tekst: 'Niet wijzigen', href: terug }}
  />
)

/** The file in the address, among those of this portfolio. */
export async function vindBewijs(c: C): Promise<Bewijsstuk | undefined> {
  const stand = await standUitPad(c)
  if (!stand) return undefined
  const { activiteiten, bijeenkomsten, a1 } = stand.portfolio
  const alle = [
    ...a1.cv,
    ...activiteiten.flatMap(({ bewijsstukken, verklaring }) => [
      ...bewijsstukken,
      ...(verklaring?.vereist.length === 0 ? verklaring.stukken : []),
    ]),
    ...bijeenkomsten.flatMap(({ bewijsstukken }) => bewijsstukken),
  ]
  const id = idUitPad(c, 'bewijs')
  return alle.find(stuk => stuk.id === id)
}

import { draaiVervangingTerug } from '#acties/bestand/draaiVervangingTerug.ts'
import { vervangBewijs } from '#acties/bestand/vervangBewijs.ts'
import type { Resultaat, Weigering } from '#domein/weigering.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import { eigenPad, naar, toon } from '../antwoord.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { toonFout } from '../fouten.tsx'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { nieuw, type Ingevuld, type Stand as Vorm } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import { alsId, idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { vindBewijs } from './bewijsnaam.tsx'
import { bijlagenIn, geweigerdeBijlagen } from './bijlagen.ts'
import { naarPortfolio } from './stand.ts'
import { toonGeweigerd } from './weigering.tsx'

const velden = {
  bestand: {
    soort: 'bestand',
    label: 'Welk bestand komt in de plaats?',
    hulp: 'Een pdf, een foto (jpg, png, webp) of een Word-document, hoogstens 10 MB.',
  },
} as const satisfies Formulier

const ids = (c: C) => ({ dossierId: idUitPad(c, 'dossier'), bewijsId: idUitPad(c, 'bewijs') })
const hierVan = (c: C, id = ids(c).bewijsId) =>
  `/dossiers/${ids(c).dossierId}/bewijzen/${id}/vervanging`
const terugUit = (ingevuld: Ingevuld): string => eigenPad(ingevuld['naar']?.[0])

/** Another file in the place of this one; or that this one came in the place of another, with the undo of it. */
export const bewijsvervanging: Lees = async c => {
  const stuk = await vindBewijs(c)
  if (!stuk) return toonFout(c, 'niet-gevonden')
  const { naam } = stuk
  const terug = eigenPad(c.req.query('naar'))
  const oud = alsId(c.req.query('oud') ?? '')
  return toon(
    c,
    oud ? (
      <Vervangen {...{ c, terug, oud, naam }} />
    ) : (
      <Vervangpagina {...{ c, terug, naam }} vorm={nieuw()} />
    ),
  )
}

/** The one file of the form takes the place; where it stands now says so, and may be loaded again. */
export const vervangHet: Doe = async (c, ingevuld) => {
  const stuk = await vindBewijs(c)
  if (!stuk) return toonFout(c, 'niet-gevonden')
  const terug = terugUit(ingevuld)
  const uitkomst = await vervang(c, ingevuld)
  if (uitkomst.ok) {
    const vraag = new URLSearchParams({ oud: ids(c).bewijsId, naar: terug })
    return naar(c, `${hierVan(c, uitkomst.waarde.nieuw)}?${vraag}`)
  }
  const vorm = { ingevuld, weigeringen: uitkomst.weigeringen }
  return toon(c, <Vervangpagina {...{ c, vorm, terug }} naam={stuk.naam} />, 422)
}

async function vervang(c: C, ingevuld: Ingevuld): Promise<Resultaat<{ nieuw: string }>> {
  const { bestanden, weigeringen } = await bijlagenIn(c, 'bestand', ingevuld)
  const mis: Weigering[] = [...geweigerdeBijlagen(c), ...weigeringen]
  if (mis.length > 0) return { ok: false, weigeringen: mis }
  return vervangBewijs(c.var.ctx, { ...ids(c), bestand: bestanden[0] })
}

export const draaiTerug: Doe = async (c, ingevuld) => {
  const nieuwe = ingevuld['nieuw']?.[0]
  const uitkomst = await draaiVervangingTerug(c.var.ctx, { ...ids(c), nieuw: nieuwe })
  if (uitkomst.ok) return naar(c, terugUit(ingevuld))
  const { weigeringen } = uitkomst
  return toonGeweigerd(c, terugUit(ingevuld), weigeringen)
}

type Props = { c: C; vorm: Vorm; terug: string; naam: string }

const Vervangpagina = ({ c, vorm, terug, naam }: Props) => (
  <Formulierpagina
    bezoek={c.var.bezoek}
    titel="Een bestand vervangen"
    kruimels={[naarPortfolio]}
    intro={<p>Het nieuwe bestand komt in de plaats van “{naam}”.</p>}
    velden={velden}
    stand={vorm}
    actie={hierVan(c)}
    mee={{ naar: terug }}
    klad={null}
    knop="Vervangen"
    terug={{ tekst: 'Niet vervangen', href: terug }}
  />
)

type Gedaan = { c: C; terug: string; oud: string; naam: string }

const Vervangen = ({ c, terug, oud, naam }: Gedaan) => (
  <Pagina bezoek={c.var.bezoek} titel="Het bestand is vervangen">
    <h1>Het bestand is vervangen</h1>
    <p>“{naam}” is nu het bewijs.</p>
    <Actieknop
      actie={`${hierVan(c, oud)}/einde`}
      token={c.var.bezoek.token}
      soort="gewoon"
      velden={{ naar: terug, nieuw: ids(c).bewijsId }}
    >
      Ongedaan maken
    </Actieknop>
    <p>
      <Knoplink soort="licht" href={terug}>
        Verder
      </Knoplink>
    </p>
  </Pagina>
)

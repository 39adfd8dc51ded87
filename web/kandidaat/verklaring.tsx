import { trekOndertekeningIn } from '#acties/ondertekening/trekOndertekeningIn.ts'
import { toonDatum } from '#lib/datum.ts'
import type { Handtekening } from '#vragen/portfolio/stukken.ts'
import type { Stand } from '#vragen/stand.ts'
import { naar, toon } from '../antwoord.ts'
import { Bevestigpagina } from '../delen/Bevestigpagina.tsx'
import { toonFout } from '../fouten.tsx'
import { nieuw, type Ingevuld } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { teken } from './ondertekenen.ts'
import { dossierpad, standUitPad } from './stand.ts'
import { verklaringOver, verklaringpad, type TeVerklaren } from './verklaringen.ts'
import { Verklaringpagina } from './Verklaringpagina.tsx'
import { toonWeigering } from './weigering.tsx'

const gedaan: Readonly<Record<string, string>> = {
  ingevuld: 'Bewaard. Laat nu de verklaring tekenen.',
  getekend: 'De getekende verklaring is toegevoegd.',
  weggehaald: 'De ondertekening is weggehaald.',
}

/** One statement: its text to print, who signed, and the place for the signed copy. */
export const verklaring: Lees = async c => {
  const gevonden = await vind(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const melding = gedaan[c.req.query('gedaan') ?? '']
  const { bezoek } = c.var
  const vorm = nieuw(bekendeNaam(gevonden))
  return toon(c, <Verklaringpagina {...{ bezoek, ...gevonden, melding, vorm }} />)
}

/** Who still has to sign, where that is one person whose name we know. */
function bekendeNaam({ stand, stuk }: Gevonden): Ingevuld {
  const { rij, bijeenkomsten } = stand.portfolio
  const [wie, ...anderen] = stuk.nogTeTekenen
  if (anderen.length > 0) return {}
  if (wie === 'houder') return { naam: [rij.naam] }
  const over = bijeenkomsten.find(({ bijeenkomst }) => bijeenkomst.id === stuk.over)
  return wie === 'begeleider' && over ? { naam: [over.bijeenkomst.begeleider.naam] } : {}
}

export const tekenVerklaring: Doe = async (c, ingevuld) => {
  const gevonden = await vind(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { stand, stuk } = gevonden
  const weigeringen = await teken(c, { dossierId: idUitPad(c, 'dossier'), stuk, ingevuld })
  const { bezoek } = c.var
  if (weigeringen.length === 0) return naar(c, `${verklaringpad(stand, stuk.over)}?gedaan=getekend`)
  const vorm = { ingevuld, weigeringen }
  return toon(c, <Verklaringpagina {...{ bezoek, ...gevonden, vorm }} />, 422)
}

type Gevonden = { stand: Stand; stuk: TeVerklaren }

async function vind(c: C): Promise<Gevonden | null> {
  const stand = await standUitPad(c)
  const stuk = stand && verklaringOver(stand, c.req.param('over') ?? '')
  return stand && stuk && stuk.vereist.length > 0 ? { stand, stuk } : null
}

/** Asks before a signature and its copy are taken away: only a new signed copy brings them back. */
export const ondertekeningWeg: Lees = async c => {
  const gevonden = await vindHandtekening(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { stand, stuk, handtekening } = gevonden
  return toon(
    c,
    <Bevestigpagina
      bezoek={c.var.bezoek}
      vraag="Wil je deze ondertekening weghalen?"
      actie={`${dossierpad(stand)}/ondertekeningen/${handtekening.id}/einde`}
      ja="Ondertekening weghalen"
      nee={{ tekst: 'Niet weghalen', href: verklaringpad(stand, stuk.over) }}
      gevaar
    >
      <p>
        {handtekening.naam} tekende op {toonDatum(handtekening.op)}. De getekende kopie gaat mee
        weg. De verklaring telt dan pas weer als je opnieuw een getekende kopie toevoegt.
      </p>
      {handtekening.bestand && (
        <p>
          <a href={`/bestanden/${handtekening.bestand}`}>Bewaar eerst de getekende kopie</a>
        </p>
      )}
    </Bevestigpagina>,
  )
}

export const haalOndertekeningWeg: Doe = async c => {
  const gevonden = await vindHandtekening(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { stand, stuk, handtekening } = gevonden
  const terug = verklaringpad(stand, stuk.over)
  const uitkomst = await trekOndertekeningIn(c.var.ctx, {
    dossierId: idUitPad(c, 'dossier'),
    ondertekeningId: handtekening.id,
  })
  if (uitkomst.ok) return naar(c, `${terug}?gedaan=weggehaald`)
  return toonWeigering(c, terug, uitkomst.weigeringen)
}

type MetHandtekening = { stand: Stand; stuk: TeVerklaren; handtekening: Handtekening }

async function vindHandtekening(c: C): Promise<MetHandtekening | null> {
  const stand = await standUitPad(c)
  if (!stand) return null
  const { activiteiten, bijeenkomsten } = stand.portfolio
  const alle = [
    'A1',
    ...activiteiten.map(({ activiteit }) => activiteit.id),
    ...bijeenkomsten.map(({ bijeenkomst }) => bijeenkomst.id),
  ]
  const id = idUitPad(c, 'ondertekening')
  for (const over of alle) {
    const stuk = verklaringOver(stand, over)
    const handtekening = stuk?.verklaring?.handtekeningen.find(een => een.id === id)
    if (stuk && handtekening?.vervallen === null) return { stand, stuk, handtekening }
  }
  return null
}

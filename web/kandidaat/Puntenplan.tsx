import type { ReactNode } from 'react'
import { toonGetal } from '#domein/getal.ts'
import type { Restpunten, Puntenstap } from '#domein/pe/plan.ts'
import type { Kader } from '#toetsingskader/typen.ts'
import { toonDatum } from '#lib/datum.ts'
import type { Over, Puntenadvies } from '#vragen/portfolio/puntenplan.ts'
import type { Stand } from '#vragen/stand.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Uitklap } from '../delen/Uitklap.tsx'
import { punten } from './punten.ts'
import { dossierpad, pePad } from './stand.ts'

type Props = { stand: Stand; token: string; advies: Puntenadvies }

/** The shortest way to the points with what is there, and what is still to be done after it; nothing when there are enough. */
export function Puntenplan({ stand, token, advies: { plan, over } }: Props) {
  const { stappen, rest } = plan
  const erover = over.filter(
    ({ activiteit: { id }, erbij }) => erbij > 0 && !stappen.some(stap => stap.id === id),
  )
  const isGenoeg = stappen.length === 0 && rest.categorie1 + rest.vrij === 0
  const overig = erover.length > 0 && <Overig {...{ stand, token, over: erover }} />
  if (isGenoeg) return overig || null
  return (
    <section className="vb-stroom" aria-labelledby="plan">
      <h2 id="plan">Zo kom je aan je punten</h2>
      <ol className="vb-stappenplan">
        {stappen.map(stap => (
          <li key={stap.id}>
            <Stapregel {...{ stand, token, stap, over }} />
          </li>
        ))}
        {resten(rest, stand.portfolio.kader).map(zin => (
          <li key={zin}>{zin}</li>
        ))}
      </ol>
      {overig}
    </section>
  )
}

type Stapprops = { stand: Stand; token: string; stap: Puntenstap; over: readonly Over[] }

function Stapregel({ stand, token, stap, over }: Stapprops): ReactNode {
  const { soort, id, erbij } = stap
  const titel = stand.portfolio.inhoud.activiteiten.find(een => een.id === id)?.titel
  const ander = over.find(een => een.activiteit.id === id)
  if (soort === 'verplaats' && ander) return <Verplaatsing {...{ stand, token, over: ander }} />
  return (
    <>
      Voeg bewijs toe bij <a href={`${pePad(stand)}/${id}`}>{titel}</a>: {punten(erbij)} erbij.
    </>
  )
}

const Overig = ({ stand, token, over }: { stand: Stand; token: string; over: readonly Over[] }) => (
  <Uitklap
    titel={
      over.length === 1
        ? 'Je hebt nog 1 bijeenkomst meer dan A3.1 vraagt'
        : `Je hebt nog ${over.length} bijeenkomsten meer dan A3.1 vraagt`
    }
  >
    <ul>
      {over.map(een => (
        <li key={een.activiteit.id}>
          <Verplaatsing {...{ stand, token }} over={een} />
        </li>
      ))}
    </ul>
  </Uitklap>
)

/** One press lets a meeting count in category 2; the same press on its page takes it back. */
function Verplaatsing({ stand, token, over }: { stand: Stand; token: string; over: Over }) {
  const { id, titel, datum } = over.activiteit
  const wat = `${titel}${datum ? ` op ${toonDatum(datum)}` : ''}`
  return (
    <>
      <a href={`${dossierpad(stand)}/bijeenkomsten/${id}`}>{wat}</a> heb je niet nodig voor A3.1. In
      categorie 2: {punten(over.erbij)} erbij (onderdeel B.2).
      <Actieknop
        actie={`${dossierpad(stand)}/bijeenkomsten/${id}/verplaatsing`}
        token={token}
        soort="gewoon"
        velden={{ naar: 'B.2', terug: 'pe' }}
      >
        Tel mee bij categorie 2<span className="vb-onzichtbaar">: {wat}</span>
      </Actieknop>
    </>
  )
}

/** What no step of this list solves. */
function resten({ categorie1, vrij, ruimte }: Restpunten, kader: Kader): string[] {
  const elders = ruimte.map(({ categorie, punten: nog }) =>
    nog === null ? `${categorie}` : `${categorie} (nog ${toonGetal(nog)})`,
  )
  return [
    ...(categorie1 > 0
      ? [`Doe nog ${punten(categorie1)} in categorie 1${voorbeeld(kader, categorie1)}.`]
      : []),
    ...(vrij > 0
      ? [
          `Doe ${categorie1 > 0 ? 'daarnaast ' : ''}nog ${punten(vrij)} naar keuze, in categorie ${opsomming(elders)}.`,
        ]
      : []),
  ]
}

/** How many hours of the first kind of category 1 that is, rounded up to a quarter. */
function voorbeeld({ pe: { soorten } }: Kader, nodig: number): string {
  const soort = soorten.find(({ categorie }) => categorie === 1)
  const tarief = soort?.tarieven[0]
  if (tarief?.per !== 'aantal') return ''
  const uren = Math.ceil((nodig / tarief.punten) * 4) / 4
  return `, bijvoorbeeld een opleiding van ${toonGetal(uren)} ${uren === 1 ? tarief.eenheid : tarief.meervoud}`
}

const opsomming = (delen: readonly string[]): string =>
  delen.length < 2 ? delen.join() : `${delen.slice(0, -1).join(', ')} of ${delen.at(-1)}`

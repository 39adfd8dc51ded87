import type { Kader } from '#toetsingskader/typen.ts'
import { jaarvragen } from '#domein/dossier/jaarblik.ts'
import type { Bijeenkomst } from '#domein/dossier/dossier.ts'
import type { Antwoordverschil, Inleesplan as Plan } from '#domein/portfolio/inleesplan.ts'
import { antwoordsleutel, isVerandering } from '#domein/portfolio/weglaten.ts'
import { toonDatum } from '#lib/datum.ts'
import type { Jaartekst } from '#vragen/pakket/jaarblikken.ts'
import { jaarsleutel } from '#vragen/pakket/weglaten.ts'
import { Uitklap } from '../delen/Uitklap.tsx'
import { antwoordnaam, type Keuze } from './inleeskeuze.ts'
import { Inleestekst } from './Inleestekst.tsx'

type Props = { plan: Plan; kader: Kader; jaarblikken: readonly Jaartekst[]; keuze: Keuze }

/** The answers that change, each with both texts and a choice; then those that come in, folded. */
export function Inleesantwoorden({ plan, kader, jaarblikken, keuze }: Props) {
  const alle = [
    ...plan.antwoorden.map(een => ({
      sleutel: antwoordsleutel(een),
      naam: antwoordnaam(antwoordsleutel(een), kader)?.naam ?? een.veld,
      was: toonAntwoord(een, een.was, plan),
      wordt: toonAntwoord(een, een.wordt, plan),
      geschreven: een.geschreven,
    })),
    ...jaarblikken.map(een => ({
      sleutel: jaarsleutel(een),
      naam: `Jaar ${een.jaar}: ${jaarvragen[een.veld]}`,
      was: een.was,
      wordt: een.waarde,
      geschreven: een.geschreven,
    })),
  ]
  const anders = alle.filter(isVerandering)
  const nieuw = alle.filter(een => !isVerandering(een))
  return (
    <>
      {anders.length > 0 && <h2>Antwoorden die anders zijn</h2>}
      {anders.map(een => (
        <Inleestekst key={een.sleutel} {...een} keuze={keuze} />
      ))}
      {nieuw.length > 0 && <h2>Nieuwe antwoorden</h2>}
      {nieuw.map(({ sleutel, naam, wordt }) => (
        <Uitklap key={sleutel} titel={naam}>
          <p className="vb-mail__tekst" dir="auto">
            {wordt}
          </p>
        </Uitklap>
      ))}
    </>
  )
}

export const bijeenkomstregel = ({ werkvorm, datum, begeleider }: Bijeenkomst): string =>
  `${werkvorm} op ${toonDatum(datum)} met ${begeleider.naam}`

function toonAntwoord(
  { veld }: Antwoordverschil,
  waarde: string | readonly string[],
  { bijeenkomsten: { nieuw, gewijzigd } }: Plan,
): string {
  if (typeof waarde !== 'string') return waarde.join(', ')
  if (veld !== 'bijeenkomst' || waarde === '') return waarde
  const uitBestand = [...nieuw, ...gewijzigd.map(({ wordt }) => wordt)]
  const gekozen = uitBestand.find(({ id }) => id === waarde)
  return gekozen ? bijeenkomstregel(gekozen) : 'een bijeenkomst die al in je portfolio staat'
}

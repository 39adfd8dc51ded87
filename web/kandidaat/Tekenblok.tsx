import type { OndertekenaarSoort } from '#toetsingskader/typen.ts'
import { weggehaald } from '#domein/ondertekening/ondertekening.ts'
import { toonDatum } from '#lib/datum.ts'
import type { Handtekening, Verklaring } from '#vragen/portfolio/stukken.ts'
import type { Stand } from '#vragen/stand.ts'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Moment } from '../delen/Moment.tsx'
import { Uitklap } from '../delen/Uitklap.tsx'
import { dossierpad } from './stand.ts'
import { isNuTeTekenen, omschrijvingVan, verklaringpad, type TeVerklaren } from './verklaringen.ts'

type Props = { stand: Stand; stuk: TeVerklaren }

/** How far a statement is: what is still empty, who signed, what lapsed and why, and the way to its page. */
export function Tekenblok({ stand, stuk }: Props) {
  const { vereist, over } = stuk
  const isTeDoen = stuk.leeg.length > 0 || isNuTeTekenen(stuk)
  return (
    <>
      <Handtekeningen stand={stand} stuk={stuk} />
      <Nodig stuk={stuk} />
      {vereist.length > 0 && (
        <Knopgroep>
          <Knoplink soort="gewoon" href={verklaringpad(stand, over)}>
            {isTeDoen ? 'Verklaring afdrukken en laten tekenen' : 'Bekijk de verklaring'}
          </Knoplink>
        </Knopgroep>
      )}
    </>
  )
}

/** What the statement still needs before it counts. */
function Nodig({ stuk }: { stuk: TeVerklaren }) {
  const { format, leeg, vereist, nogTeTekenen, pasVanaf } = stuk
  if (leeg.length > 0)
    return <p>Nog in te vullen: {leeg.map(veld => format.velden[veld]?.label ?? veld).join(' ')}</p>
  if (nogTeTekenen.length === 0)
    return vereist.length === 0 ? <p>De opgave is volledig. Ze telt als bewijs.</p> : null
  if (pasVanaf)
    return (
      <p>
        Vanaf {toonDatum(pasVanaf)} kun je laten tekenen door:{' '}
        {nogTeTekenen.map(wie => omschrijvingVan(format, wie)).join(' En: ')}
      </p>
    )
  return (
    <p>
      Nog te tekenen door: {nogTeTekenen.map(wie => omschrijvingVan(format, wie)).join(' En: ')}
    </p>
  )
}

/** The signatures that hold; until somebody signs anew, also the last one that lapsed. Earlier ones are folded. */
export function Handtekeningen({ stand, stuk: { verklaring } }: Props) {
  if (!verklaring) return null
  const geldig = verklaring.handtekeningen.filter(({ vervallen }) => vervallen === null)
  const vervallen = verklaring.handtekeningen.filter(een => een.vervallen !== null)
  const getoond = verklaring.isOndertekend ? 0 : 1
  const inZicht = [...geldig, ...vervallen.slice(0, getoond)]
  const gevouwen = vervallen.slice(getoond)
  return (
    <>
      {inZicht.map(een => (
        <Getekend key={een.id} {...{ stand, verklaring }} handtekening={een} />
      ))}
      {gevouwen.length > 0 && (
        <Uitklap titel="Eerdere ondertekeningen">
          {gevouwen.map(een => (
            <Getekend key={een.id} {...{ stand, verklaring }} handtekening={een} />
          ))}
        </Uitklap>
      )}
    </>
  )
}

type Ondertekend = { stand: Stand; verklaring: Verklaring; handtekening: Handtekening }

function Getekend({ stand, verklaring, handtekening }: Ondertekend) {
  const { id, naam, functie, op, hoedanigheid, bestand, vervallen } = handtekening
  const wie = `${naam}, ${functie ?? hoedanigheden[hoedanigheid]}`
  if (vervallen)
    return (
      <Melding soort="waarschuwing" titel="Deze ondertekening geldt niet meer.">
        <p>
          {wie} tekende op {toonDatum(op)}. {vervallen.reden} Dat was op{' '}
          <Moment op={vervallen.op} />.
          {vervallen.reden !== weggehaald &&
            ' Staat er weer precies wat er getekend was, dan geldt ze weer.'}
        </p>
        {verklaring.stukken.some(een => een.bestand === bestand) && (
          <p>
            <a href={`/bestanden/${bestand}`}>Eerdere ondertekening: bekijk de getekende kopie</a>
          </p>
        )}
      </Melding>
    )
  return (
    <Melding stil soort="klaar" titel={`Getekend door ${wie}.`}>
      <p>
        Op {toonDatum(op)}.{' '}
        {bestand && <a href={`/bestanden/${bestand}`}>Bekijk de getekende kopie</a>}
      </p>
      <p>
        <a href={`${dossierpad(stand)}/ondertekeningen/${id}/einde`}>Ondertekening weghalen</a>
      </p>
    </Melding>
  )
}

const hoedanigheden: Readonly<Record<OndertekenaarSoort, string>> = {
  houder: 'jijzelf',
  'werkgever-of-opdrachtgever': 'werkgever of opdrachtgever',
  begeleider: 'begeleider',
  mededeelnemer: 'andere deelnemer',
  'medecommissielid-of-bestuurder': 'medecommissielid of bestuurder',
  'coordinator-certificeren': 'coördinator certificeren',
  instelling: 'instelling',
  organisatie: 'organisatie',
}

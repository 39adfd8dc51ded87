import type { OndertekenaarSoort, VerklaringFormat } from '#toetsingskader/typen.ts'
import { toonDatum } from '#lib/datum.ts'
import type { Handtekening, Verklaring } from '#vragen/portfolio/stukken.ts'
import { Melding } from '../delen/Melding.tsx'
import { Moment } from '../delen/Moment.tsx'
import { Formulier } from '../formulier/Formulier.tsx'
import type { Stand as Vorm } from '../formulier/stand.ts'
import { tekenvelden } from './ondertekenen.ts'

type Props = {
  format: VerklaringFormat
  verklaring: Verklaring | null
  vorm: Vorm
  /** Where the signed copy is sent to. */
  actie: string
  token: string
}

/** The statement as it is signed on paper: its text, who signed, what lapsed and why, and the form for a signed copy. */
export function Tekenblok({ format, verklaring, vorm, actie, token }: Props) {
  const handtekeningen = verklaring?.handtekeningen ?? []
  return (
    <>
      <h2>Ondertekening</h2>
      <p>
        Laat iemand anders deze zin tekenen: <q>{format.verklaring}</q>
      </p>
      {handtekeningen.map(een => (
        <Getekend key={een.id} handtekening={een} />
      ))}
      {!verklaring?.isOndertekend && (
        <Formulier
          velden={tekenvelden(format)}
          stand={vorm}
          token={token}
          actie={`${actie}/ondertekening`}
          knop="Getekende verklaring toevoegen"
        />
      )}
    </>
  )
}

function Getekend({ handtekening }: { handtekening: Handtekening }) {
  const { naam, functie, op, hoedanigheid, bestand, vervallen } = handtekening
  const wie = `${naam}, ${functie ?? hoedanigheden[hoedanigheid]}`
  if (vervallen)
    return (
      <Melding soort="waarschuwing" titel="Deze ondertekening geldt niet meer.">
        <p>
          {wie} tekende op {toonDatum(op)}. {vervallen.reden} Dat was op{' '}
          <Moment op={vervallen.op} />.
        </p>
      </Melding>
    )
  return (
    <Melding soort="klaar" titel={`Getekend door ${wie}.`}>
      <p>
        Op {toonDatum(op)}. {bestand && <a href={`/bestanden/${bestand}`}>Bekijk het stuk</a>}
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

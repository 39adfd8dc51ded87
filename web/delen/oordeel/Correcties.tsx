import type { ReactNode } from 'react'
import { toonGetal } from '#domein/getal.ts'
import type { Inbreng } from '#vragen/behandeling/inbreng.ts'
import { Tabel } from '../Tabel.tsx'

type Correctie = Inbreng['correcties'][number]
type Props = {
  correcties: readonly Correctie[]
  /** How an activity is named; a link where there is more to read. */
  titel: (correctie: Correctie) => ReactNode
}

/** The activities that an assessor counts for something else, each with the reason. */
export function Correcties({ correcties, titel }: Props) {
  if (correcties.length === 0) return null
  return (
    <Tabel
      titel="Gecorrigeerde punten"
      rijen={correcties}
      sleutel={({ activiteit }) => activiteit}
      kolommen={[
        {
          kop: 'Activiteit',
          cel: correctie => (
            <>
              {titel(correctie)}
              <span className="vb-bijzin">{correctie.motivering}</span>
            </>
          ),
        },
        { kop: 'Was', soort: 'getal', cel: ({ van }) => toonGetal(van) },
        { kop: 'Wordt', soort: 'getal', cel: ({ naar }) => toonGetal(naar) },
      ]}
    />
  )
}

import { adviezen } from '#domein/advies/oordeel.ts'
import type { Afschrift } from '#domein/portfolio/afschrift.ts'
import type { Uitslag } from '#domein/uitslag.ts'
import type { Inbreng } from '#vragen/behandeling/inbreng.ts'
import { Moment } from '../Moment.tsx'
import { Correcties } from './Correcties.tsx'
import { Oordelen } from './Oordelen.tsx'
import { puntenzin } from './puntenzin.ts'
import { Puntenvergelijking } from './Puntenvergelijking.tsx'

type Props = {
  inbreng: Inbreng
  afschrift: Pick<Afschrift, 'onderdelen' | 'punten'>
  uitslag: Pick<Uitslag, 'pe'>
  href: (onderdeel: Afschrift['onderdelen'][number]['id']) => string
}

/** All that one assessor handed in: the advice first, then each part, the points and what to work on. */
export function Inbrengblok({ inbreng, afschrift, uitslag, href }: Props) {
  const { advies, oordelen, correcties, ontwikkeladviezen, pe } = inbreng
  return (
    <>
      {advies && (
        <>
          <p>
            Certificatieadvies: <strong>{adviezen[advies.advies].toLowerCase()}</strong>, ingeleverd
            op <Moment op={new Date(advies.op)} />.
          </p>
          <blockquote className="vb-citaat vb-mail__tekst">{advies.motivering}</blockquote>
        </>
      )}
      <Oordelen onderdelen={afschrift.onderdelen} oordelen={oordelen} href={href} />
      <p>{puntenzin(uitslag.pe, pe)}</p>
      {correcties.length > 0 && (
        <>
          <Correcties correcties={correcties} titel={({ titel }) => titel} />
          <Puntenvergelijking grenzen={afschrift.punten.grenzen} eerst={uitslag.pe} na={pe} />
        </>
      )}
      <h3>Ontwikkeladviezen</h3>
      {ontwikkeladviezen.length === 0 && <p className="vb-zacht">Nog geen.</p>}
      <ol>
        {ontwikkeladviezen.map(({ id, tekst }) => (
          <li key={id} className="vb-leestekst">
            {tekst}
          </li>
        ))}
      </ol>
    </>
  )
}

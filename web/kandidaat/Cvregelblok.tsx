import type { ReactNode } from 'react'
import type { Cvbladregel } from '#domein/cv/blad.ts'

type Props = Pick<Cvbladregel, 'periode' | 'waar' | 'tekst'> & { titel: ReactNode }

/** One entry of a CV: when beside what, and under it where and what it was. */
export const Cvregelblok = ({ periode, titel, waar, tekst }: Props) => (
  <li className="vb-cv__regel">
    <span className="vb-cv__periode">{periode}</span>
    <div>
      <p className="vb-cv__titel">{titel}</p>
      {waar !== '' && <p className="vb-zacht">{waar}</p>}
      {tekst !== '' && (
        <p className="vb-regels" dir="auto">
          {tekst}
        </p>
      )}
    </div>
  </li>
)

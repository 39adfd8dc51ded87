import type { ReactNode } from 'react'
import type { Formulier as Velden } from '#toetsingskader/typen.ts'
import type { Bezoek } from '../bezoek.ts'
import type { Kruimel } from '../delen/Kruimelpad.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Formulier, type FormulierProps } from './Formulier.tsx'
import { Foutsamenvatting } from './Foutsamenvatting.tsx'
import { Kladmelding } from './Kladmelding.tsx'
import { metKlad } from './metKlad.ts'

type Props = Omit<FormulierProps, 'token'> & {
  bezoek: Bezoek
  titel: string
  intro?: ReactNode
  kruimels?: readonly Kruimel[]
  naast?: ReactNode
  /** What stands under the form. */
  onder?: ReactNode
}

/** A page that is one form: faults first and in the title, then the question. */
export function Formulierpagina(props: Props) {
  const { bezoek, titel, intro, kruimels, naast, onder, ...rest } = metKlad(props)
  const isFout = rest.stand.weigeringen.length > 0
  const groepen = (rest.groepen ?? []).map(({ velden }) => velden)
  const velden: Velden = Object.assign({}, rest.velden, ...groepen)
  return (
    <Pagina
      bezoek={bezoek}
      titel={isFout ? `Fout: ${titel}` : titel}
      {...(kruimels && { kruimels })}
      naast={naast}
    >
      <Foutsamenvatting velden={velden} stand={rest.stand} />
      <h1>{titel}</h1>
      {intro}
      {rest.klad && <Kladmelding bezoek={bezoek} pagina={rest.klad} />}
      <Formulier {...rest} token={bezoek.token} />
      {onder}
    </Pagina>
  )
}

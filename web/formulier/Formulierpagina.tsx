import type { ReactNode } from 'react'
import type { Formulier as Veldenlijst } from '#toetsingskader/typen.ts'
import type { Kruimel } from '../delen/Kruimelpad.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { alleVeldenVan, Formulier, type FormulierProps } from './Formulier.tsx'
import { Foutsamenvatting } from './Foutsamenvatting.tsx'
import { Meegekomen } from './Meegekomen.tsx'

type Props = FormulierProps & {
  titel: string
  intro?: ReactNode
  kruimels?: readonly Kruimel[]
  naast?: ReactNode
  /** Fields that go along unseen, and may come from elsewhere. */
  ook?: Veldenlijst
  /** Which button saves the form, where that is not *Bewaren*. */
  bewaarknop?: string
  /** What stands under the form. */
  onder?: ReactNode
}

/** A page that is one form: faults first and in the title, then the question. */
export function Formulierpagina(props: Props) {
  const { titel, intro, kruimels, naast, onder, ook, bewaarknop, ...rest } = props
  const isFout = rest.stand.weigeringen.length > 0
  return (
    <Pagina
      bezoek={rest.bezoek}
      titel={isFout ? `Fout: ${titel}` : titel}
      {...(kruimels && { kruimels })}
      naast={naast}
    >
      <Foutsamenvatting velden={alleVeldenVan(rest)} stand={rest.stand} />
      <h1>{titel}</h1>
      <Meegekomen
        bezoek={rest.bezoek}
        velden={{ ...ook, ...alleVeldenVan(rest) }}
        stand={rest.stand}
        knop={bewaarknop}
      />
      {intro}
      <Formulier {...rest} />
      {onder}
    </Pagina>
  )
}

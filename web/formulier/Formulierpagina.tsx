import type { ReactNode } from 'react'
import type { Formulier as Velden } from '#toetsingskader/typen.ts'
import type { Bezoek } from '../bezoek.ts'
import type { Kruimel } from '../delen/Kruimelpad.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Formulier, type FormulierProps } from './Formulier.tsx'
import { Foutsamenvatting } from './Foutsamenvatting.tsx'
import { Kladmelding } from './Kladmelding.tsx'
import { kladVan, kladveld, waardeVanKlad } from './kladveld.ts'
import { nieuw } from './stand.ts'

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

/** What was typed before and not saved stands in the form again, when it was asked for; with the versions that it was written on. */
function metKlad(props: Props): Props {
  const { bezoek, stand, klad, mee = {} } = props
  if (klad === undefined) return props
  const begonnen = kladVan(bezoek, klad)
  if (!begonnen)
    return { ...props, mee: { ...mee, [kladveld]: stand.ingevuld[kladveld]?.[0] ?? '' } }
  const versies = Object.keys(mee).flatMap(naam => {
    const waarde = begonnen.velden[naam]?.[0]
    return naam.endsWith('basis') && waarde !== undefined ? [[naam, waarde]] : []
  })
  return {
    ...props,
    stand: nieuw({ ...stand.ingevuld, ...begonnen.velden }),
    mee: { ...mee, ...Object.fromEntries(versies), [kladveld]: waardeVanKlad(begonnen) },
  }
}

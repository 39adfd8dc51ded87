import type { ReactNode } from 'react'
import { Bestandveld } from './velden/Bestandveld.tsx'
import { Datumveld } from './velden/Datumveld.tsx'
import { Getalveld } from './velden/Getalveld.tsx'
import { Javeld } from './velden/Javeld.tsx'
import { Keuzeveld } from './velden/Keuzeveld.tsx'
import { Langveld } from './velden/Langveld.tsx'
import { Lijstveld } from './velden/Lijstveld.tsx'
import { Persoonveld } from './velden/Persoonveld.tsx'
import { Tekstveld } from './velden/Tekstveld.tsx'
import type { Soort, VeldProps } from './VeldProps.ts'

const velden: { [S in Soort]: (props: VeldProps<S>) => ReactNode } = {
  tekst: Tekstveld,
  lang: Langveld,
  datum: Datumveld,
  getal: Getalveld,
  keuze: Keuzeveld,
  ja: Javeld,
  bestand: Bestandveld,
  persoon: Persoonveld,
  lijst: Lijstveld,
}

/** A field as its kind is drawn. */
export function Invoer<S extends Soort>(props: VeldProps<S>) {
  const Deel: (props: VeldProps<S>) => ReactNode = velden[props.veld.soort]
  return <Deel {...props} />
}

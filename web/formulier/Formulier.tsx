import type { ReactNode } from 'react'
import type { Formulier as Velden } from '#toetsingskader/typen.ts'
import { Knop } from '../delen/Knop.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Invoer } from './Invoer.tsx'
import { getoond } from './invoer.ts'
import { foutVan, type Stand } from './stand.ts'
import type { Invulhulp } from './VeldProps.ts'

export type FormulierProps = {
  velden: Velden
  stand: Stand
  token: string
  actie: string
  knop: string
  /** The way out without sending. */
  terug?: { tekst: string; href: string }
  invulhulp?: Readonly<Record<string, Invulhulp>>
  /** What goes along unseen. */
  mee?: Readonly<Record<string, string>>
  children?: ReactNode
}

/** Any form: its fields in order, then one button. Works without JavaScript; the browser's own checks stay out of it. */
export function Formulier({
  velden,
  stand,
  token,
  actie,
  knop,
  terug,
  invulhulp = {},
  mee = {},
  children,
}: FormulierProps) {
  const heeftBestand = Object.values(velden).some(({ soort }) => soort === 'bestand')
  return (
    <form
      className="utrecht-form"
      method="post"
      action={actie}
      encType={heeftBestand ? 'multipart/form-data' : undefined}
      noValidate
    >
      <input type="hidden" name="token" value={token} />
      {Object.entries(mee).map(([naam, waarde]) => (
        <input key={naam} type="hidden" name={naam} value={waarde} />
      ))}
      {Object.entries(velden).map(([naam, veld]) => (
        <Invoer
          key={naam}
          naam={naam}
          veld={veld}
          waarden={getoond(naam, veld, stand.ingevuld)}
          fout={foutVan(stand, naam)}
          hulp={invulhulp[naam] ?? {}}
        />
      ))}
      {children}
      <Knopgroep>
        <Knop soort="eerste">{knop}</Knop>
        {terug && <a href={terug.href}>{terug.tekst}</a>}
      </Knopgroep>
    </form>
  )
}

import { Fragment, type ReactNode } from 'react'
import type { Formulier as Veldenlijst } from '#toetsingskader/typen.ts'
import type { Bezoek } from '../bezoek.ts'
import { Knop } from '../delen/Knop.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Eigenteksten } from './Eigenteksten.tsx'
import { Invoer } from './Invoer.tsx'
import { geheugen } from './geheugen.ts'
import { getoond } from './invoer.ts'
import { Kladmelding } from './Kladmelding.tsx'
import { metKlad } from './metKlad.ts'
import { foutVan, type Stand } from './stand.ts'
import { Verborgen, vormmerk } from './Verborgen.tsx'
import type { Invulhulp } from './VeldProps.ts'

export type FormulierProps = {
  velden: Veldenlijst
  stand: Stand
  bezoek: Bezoek
  /** For a button that stands outside it. */
  id?: string
  actie: string
  knop: string
  /** The way out without sending. */
  terug?: { tekst: string; href: string }
  /** Another button, beside the first. */
  tweede?: ReactNode
  invulhulp?: Readonly<Record<string, Invulhulp>>
  /** What goes along unseen. */
  mee?: Readonly<Record<string, string>>
  /** The address of this form, with its place on that page where it is not the first thing there: the server keeps what is typed in it before it is saved. Null where it does not, for a reason in bouw/kladden.test.ts. */
  klad: string | null
  /** More fields under a heading of their own. */
  groepen?: readonly Formuliergroep[]
  /** Whether the browser reads the long texts along, for what could tell who a client is. */
  meelezen?: true
  children?: ReactNode
}

export type Formuliergroep = { titel: string; uitleg: ReactNode; velden: Veldenlijst }

/** Its fields, those of its groups too. */
export const alleVeldenVan = ({
  velden,
  groepen = [],
}: Pick<FormulierProps, 'velden' | 'groepen'>): Veldenlijst =>
  Object.assign({}, velden, ...groepen.map(een => een.velden))

/** Any form: its fields in order, then one button. Works without JavaScript; the browser's own checks stay out of it. */
export function Formulier(props: FormulierProps) {
  const { bezoek, velden, stand, groepen = [], children, ...vorm } = metKlad(props)
  const { actie, knop, terug, tweede, invulhulp = {}, mee, klad, meelezen } = vorm
  const alle = alleVeldenVan(props)
  const merk = vormmerk([mee, Object.keys(alle).map(naam => stand.ingevuld[naam])])
  const heeftBestand = Object.values(alle).some(({ soort }) => soort === 'bestand')
  return (
    <>
      {klad !== null && <Kladmelding {...{ bezoek, stand }} pagina={klad} velden={alle} />}
      <form
        id={vorm.id}
        className="utrecht-form"
        name={merk}
        method="post"
        action={actie}
        encType={heeftBestand ? 'multipart/form-data' : undefined}
        noValidate
        autoComplete={geheugen(bezoek)}
        data-meelezen={meelezen && ''}
        data-klad={klad ?? undefined}
      >
        <Verborgen {...{ bezoek, merk, mee }} />
        <Eigenteksten velden={alle} stand={stand} />
        <Velden velden={velden} stand={stand} invulhulp={invulhulp} />
        {groepen.map(groep => (
          <Fragment key={groep.titel}>
            <div className="vb-stroom">
              <h2>{groep.titel}</h2>
              {groep.uitleg}
            </div>
            <Velden velden={groep.velden} stand={stand} invulhulp={invulhulp} />
          </Fragment>
        ))}
        {children}
        <Knopgroep>
          <Knop soort="eerste">{knop}</Knop>
          {tweede}
          {terug && <a href={terug.href}>{terug.tekst}</a>}
        </Knopgroep>
      </form>
    </>
  )
}

type Veldenprops = Pick<FormulierProps, 'velden' | 'stand'> &
  Required<Pick<FormulierProps, 'invulhulp'>>

/** The fields of a form in their order, with what was typed and what is wrong with it. */
export const Velden = ({ velden, stand, invulhulp }: Veldenprops) =>
  Object.entries(velden).map(([naam, veld]) => (
    <Invoer
      key={naam}
      naam={naam}
      veld={veld}
      waarden={getoond(naam, veld, stand.ingevuld)}
      fout={foutVan(stand, naam)}
      hulp={invulhulp[naam] ?? {}}
    />
  ))

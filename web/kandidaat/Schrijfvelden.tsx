import type { ReactNode } from 'react'
import type { Formulier, Veld } from '#toetsingskader/typen.ts'
import { alsOnderbouwing, onderbouwingsveld } from '#domein/portfolio/onderbouwing.ts'
import { Uitklap } from '../delen/Uitklap.tsx'
import { Invoer } from '../formulier/Invoer.tsx'
import { getoond } from '../formulier/invoer.ts'
import { foutVan } from '../formulier/stand.ts'
import type { Invulhulp } from '../formulier/VeldProps.ts'
import { Andertekst } from './Andertekst.tsx'
import { Eerder } from './Eerder.tsx'
import type { OnderdeelProps } from './Onderdeelpagina.tsx'
import { Reflectiehulp } from './Reflectiehulp.tsx'
import { versiepad } from './versiepad.ts'

type Props = Pick<OnderdeelProps, 'deel' | 'vorm' | 'basis' | 'invulhulp' | 'anders'> & {
  velden: Formulier
  /** The address of the page that these fields stand on. */
  pad: string
}

/** The questions of a part in order; why a part of the beroepsprofiel fits stands under that part. */
export const Schrijfvelden = (props: Props): ReactNode =>
  Object.entries(props.velden).map(([naam, veld]) =>
    alsOnderbouwing(naam) ? null : (
      <div className="vb-stroom" key={naam}>
        {veld.soort === 'lijst' ? (
          <Profielkeuze {...props} naam={naam} />
        ) : (
          <Schrijfveld {...props} {...{ naam, veld }} />
        )}
      </div>
    ),
  )

type Veldprops = Props & { naam: string; veld: Veld; hulp?: Invulhulp }

/** One field, what was written elsewhere meanwhile, and the way to its earlier versions. */
function Schrijfveld({ naam, veld, hulp, pad, ...props }: Veldprops) {
  const { vorm, invulhulp, anders, basis } = props
  const ander = anders[naam]
  return (
    <>
      <Invoer
        naam={naam}
        veld={veld}
        waarden={getoond(naam, veld, vorm.ingevuld)}
        fout={foutVan(vorm, naam)}
        hulp={hulp ?? invulhulp[naam] ?? {}}
      />
      <Eerstbijeenkomst {...{ naam, veld, pad }} />
      <Reflectiehulp deel={props.deel} naam={naam} />
      {ander && <Andertekst {...{ veld, naam, ander }} mijn={vorm.ingevuld[naam] ?? []} />}
      {veld.soort === 'lang' && (basis[naam] ?? 0) > 1 && (
        <Eerder href={versiepad(pad, naam)} label={veld.label} />
      )}
    </>
  )
}

/** Where there is no meeting to choose: the way to add one. */
const Eerstbijeenkomst = ({ naam, veld, pad }: Pick<Veldprops, 'naam' | 'veld' | 'pad'>) =>
  naam === 'bijeenkomst' &&
  veld.soort === 'keuze' &&
  veld.keuzes.length === 1 && (
    <p>
      <a href={pad.replace(/\/onderdelen\/.*/, '/bijeenkomsten/nieuw')}>
        Bijeenkomst toevoegen bij A3.1
      </a>
    </p>
  )

/** The tree of the beroepsprofiel, folded; open when something in it was refused. */
function Profielkeuze({ naam, ...props }: Props & { naam: string }) {
  const { velden, vorm, invulhulp } = props
  const veld = velden[naam]
  if (!veld) return null
  const vraag = naam.slice(naam.indexOf('/') + 1)
  const keuzes = (invulhulp[naam]?.keuzes ?? []).map(keuze => {
    const bij = onderbouwingsveld({ vraag, profieldeel: keuze.waarde }) ?? ''
    const over = velden[bij]
    if (!over) return keuze
    const erbij = <Schrijfveld {...props} naam={bij} veld={over} hulp={{ kort: true }} />
    return { ...keuze, erbij }
  })
  const isVanHier = (een = '') => een === naam || alsOnderbouwing(een)?.vraag === vraag
  return (
    <Uitklap
      titel={`Onderdelen van het beroepsprofiel: ${gekozen(vorm.ingevuld[naam])}`}
      isOpen={vorm.weigeringen.some(een => isVanHier(een.veld))}
    >
      <Schrijfveld {...props} {...{ naam, veld }} hulp={{ keuzes }} />
    </Uitklap>
  )
}

const gekozen = (waarden: readonly string[] = []): string =>
  waarden.length === 0 ? 'nog niets gekozen' : `${waarden.length} gekozen`

import type { ReactNode } from 'react'
import type { Onderdeel, Regel } from '#toetsingskader/typen.ts'
import type { Document } from '#vragen/documenten.ts'
import type { Mentoropmerking } from '#vragen/mentor.ts'
import type { Antwoord } from '#vragen/portfolio/antwoorden.ts'
import type { Stand } from '#vragen/stand.ts'
import type { VorigDossier } from '#vragen/vorigDossier.ts'
import type { Bezoek } from '../bezoek.ts'
import { Bron } from '../delen/Bron.tsx'
import { Knop } from '../delen/Knop.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Moment } from '../delen/Moment.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Uitklap } from '../delen/Uitklap.tsx'
import { kladMee } from '../formulier/metKlad.ts'
import { geheugen } from '../formulier/geheugen.ts'
import { Foutsamenvatting } from '../formulier/Foutsamenvatting.tsx'
import type { Stand as Vorm } from '../formulier/stand.ts'
import type { Invulhulp } from '../formulier/VeldProps.ts'
import { Verborgen, vormmerk } from '../formulier/Verborgen.tsx'
import { Deelopmerkingen, Mentorlink } from './Mentorblok.tsx'
import { alleVelden, type Groep, type Schrijfdeel } from './onderdeelvelden.ts'
import { Jaarblikken } from './Jaarblikken.tsx'
import { basisvelden } from './opgeslagen.ts'
import { Schrijfvelden } from './Schrijfvelden.tsx'
import { dossierpad, naarPortfolio } from './stand.ts'
import { VorigeKeer } from './VorigeKeer.tsx'
import { vraagpad, type Bladstand } from './vraagbladen.ts'

export type OnderdeelProps = {
  bezoek: Bezoek
  stand: Stand
  deel: Schrijfdeel
  groepen: readonly Groep[]
  vorm: Vorm
  basis: Readonly<Record<string, number>>
  invulhulp: Readonly<Record<string, Invulhulp>>
  documenten: readonly Document[]
  /** What was written elsewhere meanwhile, by field. */
  anders: Readonly<Record<string, Antwoord>>
  /** What part A2 looks back on; undefined where that is not asked. */
  vorig: VorigDossier | null | undefined
  /** What a mentor said about this part. */
  opmerkingen: readonly Mentoropmerking[]
  /** What was just done, said once. */
  gedaan?: string | undefined
  /** Which question this is, when its part does not fit on one page. */
  blad?: Bladstand | undefined
  /** The fields that hold something here which is not saved and was not refused. */
  onbewaard: readonly string[]
}

/** The writing page of one part, or of one question of it: guidance folded, what the assessor looks at beside it. */
export function Onderdeelpagina(props: OnderdeelProps) {
  const { bezoek, stand, deel, groepen, vorm, basis, vorig, opmerkingen } = props
  const isFout = vorm.weigeringen.length > 0
  const { titel, kruimels, hier } = plekVan(props)
  return (
    <Pagina
      bezoek={bezoek}
      titel={isFout ? `Fout: ${titel}` : titel}
      kruimels={kruimels}
      naast={
        <>
          <Deelopmerkingen {...{ bezoek, stand, opmerkingen }} deel={deel.id} terug={hier} />
          {vorig !== undefined && <VorigeKeer vorig={vorig} />}
          {vorig !== undefined && <Jaarblikken stand={stand} />}
          <Leidraad deel={deel} />
        </>
      }
    >
      <Foutsamenvatting velden={alleVelden(groepen)} stand={vorm} />
      <h1>{titel}</h1>
      {!props.blad && <p className="vb-intro">{deel.kort}</p>}
      <Mentorlink opmerkingen={opmerkingen} />
      {vorig && (
        <p className="vb-alleen-smal">
          <a href="#vorige-keer">Lees je plan en advies van de vorige keer</a>
        </p>
      )}
      {props.gedaan && <Melding soort="klaar" titel={props.gedaan} />}
      <Opgeslagen {...{ stand, deel }} velden={Object.keys(basis)} />
      <Schrijfformulier {...props} />
    </Pagina>
  )
}

/** What this page is called, where it is and what it lies under. */
function plekVan({ stand, deel, blad }: Pick<OnderdeelProps, 'stand' | 'deel' | 'blad'>) {
  const titel = `${deel.id}. ${deel.titel}`
  const pad = schrijfpad(stand, deel)
  if (!blad) return { titel, kruimels: [naarPortfolio], hier: pad }
  return {
    titel: `${titel}: vraag ${blad.nummer} van ${blad.van}`,
    kruimels: [naarPortfolio, { naam: titel, href: pad }],
    hier: vraagpad(pad, blad.naam),
  }
}

function Schrijfformulier(props: OnderdeelProps) {
  const { bezoek, stand, deel, groepen, vorm, basis, blad, onbewaard } = props
  const mee = { ...basisvelden(basis), ...kladMee(vorm) }
  return (
    <form
      className="utrecht-form"
      name={vormmerk(mee)}
      autoComplete={geheugen(bezoek)}
      method="post"
      action={plekVan(props).hier}
      noValidate
      data-vanzelf="antwoord"
      data-geweigerd={vorm.weigeringen.length > 0 || undefined}
      data-meelezen=""
      data-vragen=""
      data-onbewaard={onbewaard.join(' ') || undefined}
    >
      <Verborgen {...{ bezoek, mee }} merk={vormmerk(mee)} />
      <Documenten documenten={props.documenten} />
      {groepen.map(groep => (
        <Groepvelden key={groep.id} groep={groep} {...props} />
      ))}
      <Knopgroep>
        <Knop soort="eerste">Bewaren</Knop>
        {blad ? (
          <Bladknoppen blad={blad} pad={schrijfpad(stand, deel)} />
        ) : (
          <a href="/">Terug naar je portfolio</a>
        )}
      </Knopgroep>
    </form>
  )
}

/** To another question: what stands here is saved first, also without JavaScript. */
const Bladknoppen = ({
  blad: { nummer, volgende, vorige },
  pad,
}: {
  blad: Bladstand
  pad: string
}) => (
  <>
    {volgende && (
      <Knop soort="gewoon" naam="naar" waarde={volgende}>
        Bewaren en naar vraag {nummer + 1}
      </Knop>
    )}
    {vorige && (
      <Knop soort="gewoon" naam="naar" waarde={vorige}>
        Bewaren en naar vraag {nummer - 1}
      </Knop>
    )}
    <a href={pad}>Alle vragen</a>
  </>
)

type Opgeslagenprops = { stand: Stand; deel: Onderdeel; velden: readonly string[] }

/** When something of these fields was saved last. */
export function Opgeslagen({ stand, deel, velden }: Opgeslagenprops) {
  const momenten = velden.flatMap(
    veld => stand.portfolio.antwoorden[`${deel.id}/${veld}`]?.opgeslagenOp ?? [],
  )
  const laatste = momenten.toSorted((een, ander) => ander.getTime() - een.getTime())[0]
  return (
    <p className="vb-zacht" role="status" data-opgeslagen="">
      {laatste ? (
        <>
          Bewaard op <Moment op={laatste} />. Je kunt{' '}
          {deel.vorm === 'verklaring' ? 'dit wijzigen' : 'verder schrijven'} tot je indient.
        </>
      ) : (
        `${deel.vorm === 'verklaring' ? 'Er is nog niets aangevinkt' : 'Hier staat nog niets'}. Je mag halverwege bewaren en later verdergaan.`
      )}
    </p>
  )
}

function Groepvelden({ groep, ...rest }: OnderdeelProps & { groep: Groep }) {
  return (
    <>
      {groep.titel && (
        <div className="vb-vragenkop">
          <h2>{groep.titel}</h2>
          {groep.tekst && <p>{groep.tekst}</p>}
        </div>
      )}
      <Schrijfvelden {...rest} velden={groep.velden} pad={schrijfpad(rest.stand, rest.deel)} />
    </>
  )
}

const schrijfpad = (stand: Stand, deel: Onderdeel): string =>
  `${dossierpad(stand)}/onderdelen/${deel.id}`

const koppen = {
  criterium: 'Waar de assessor naar kijkt',
  randvoorwaarden: 'Waar het aan moet voldoen',
  handreiking: 'Handreiking',
} as const

function Leidraad({ deel }: { deel: Onderdeel }) {
  const delen = [
    [koppen.criterium, deel.criterium],
    [koppen.randvoorwaarden, deel.randvoorwaarden],
    [koppen.handreiking, deel.handreiking],
  ] as const
  return delen
    .filter(([, regels]) => regels.length > 0)
    .map(([kop, regels]) => <Regels key={kop} kop={kop} regels={regels} />)
}

export const Regels = ({ kop, regels }: { kop: string; regels: readonly Regel[] }) => (
  <>
    <h2>{kop}</h2>
    <ul>
      {regels.map(({ tekst, bron }) => (
        <li key={tekst}>
          {tekst}
          <Bron bron={bron} />
        </li>
      ))}
    </ul>
  </>
)

/** The texts that the declarations speak of. */
const Documenten = ({ documenten }: { documenten: readonly Document[] }): ReactNode =>
  documenten.map(({ id, titel, versie, tekst }) => (
    <Uitklap key={id} titel={`Lees: ${titel}`}>
      <p className="vb-zacht vb-klein">Versie: {versie}</p>
      <div className="vb-mail__tekst">{tekst}</div>
    </Uitklap>
  ))

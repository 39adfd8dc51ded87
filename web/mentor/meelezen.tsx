import type { Formulier, OnderdeelId } from '#toetsingskader/typen.ts'
import { schrijfMentoropmerking } from '#acties/mentor/schrijfMentoropmerking.ts'
import type { AfschriftOnderdeel, Deel } from '#domein/portfolio/afschrift.ts'
import type { Leesblad } from '#domein/portfolio/leesbladen.ts'
import { leesMeegelezen, type Meegelezen } from '#vragen/meelezen.ts'
import type { Mentoropmerking } from '#vragen/mentor.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Afschriftblad } from '../delen/afschrift/Afschriftblad.tsx'
import { Bestandlink } from '../delen/afschrift/Bestandlink.tsx'
import { alleBladzijden, bladwijzer } from '../delen/afschrift/bladwijzer.ts'
import { onderdeelanker } from '../delen/afschrift/onderdeelstatus.ts'
import { Melding } from '../delen/Melding.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { Formulier as Vorm } from '../formulier/Formulier.tsx'
import { Foutsamenvatting } from '../formulier/Foutsamenvatting.tsx'
import { nieuw, type Stand } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { erover } from './erover.ts'
import { toonGestopt } from './gestopt.ts'
import { Mentoropmerkingen } from './Mentoropmerkingen.tsx'

/** What a kandidaat shared, to read, with room beside it to say something. */
export const meelezen: Lees = async c => {
  const gelezen = await leesMeegelezen(c.var.ctx, idUitPad(c, 'dossier'))
  if (!gelezen) return toonGestopt(c)
  const gedaan = zinnen[c.req.query('gedaan') ?? '']
  return toon(c, <Meelezen {...propsVan(c, gelezen)} gedaan={gedaan} />)
}

const zinnen: Readonly<Record<string, string>> = {
  geschreven: 'Je opmerking staat bij de tekst.',
  gewijzigd: 'Je opmerking is gewijzigd.',
  ingetrokken: 'Je opmerking is ingetrokken.',
}

/** Says something about one part. */
export const schrijf: Doe = async (c, ingevuld) => {
  const dossierId = idUitPad(c, 'dossier')
  const gelezen = await leesMeegelezen(c.var.ctx, dossierId)
  const deel = gelezen?.afschrift.onderdelen.find(({ id }) => id === c.req.param('onderdeel'))
  if (!gelezen || !deel) return toonGestopt(c, ingevuld)
  const velden = veldenBij(deel)
  const kaal = Object.fromEntries(
    Object.entries(ingevuld).map(([naam, waarde]) => [zonderDeel(naam, deel.id), waarde]),
  )
  return actieVanFormulier(c, kaal, {
    velden: kaleVelden(deel),
    doe: invoer => schrijfMentoropmerking(c.var.ctx, { dossierId, onderdeel: deel.id, ...invoer }),
    klaar: () =>
      `${padNaar(dossierId, { gedaan: 'geschreven', onderdeel: deel.id, bladzijde: c.req.query('bladzijde') })}#${opmerkinganker(deel.id)}`,
    opnieuw: stand => {
      const weigeringen = stand.weigeringen.map(een =>
        een.veld === undefined ? een : { ...een, veld: metDeel(een.veld, deel.id) },
      )
      const fout = { onderdeel: deel.id, velden, stand: { ingevuld, weigeringen } }
      return <Meelezen {...propsVan(c, gelezen)} fout={fout} />
    },
  })
}

const propsVan = (c: C, gelezen: Meegelezen) => ({
  bezoek: c.var.bezoek,
  dossier: idUitPad(c, 'dossier'),
  gelezen,
  bladzijde: c.req.query('bladzijde'),
  onderdeel: c.req.query('onderdeel'),
  over: c.req.query('over'),
})

type Zoek = Readonly<Record<string, string | undefined>>

/** The page to read along, with what it has to know in the address. */
function padNaar(dossier: string, zoek: Zoek): string {
  const delen = Object.entries(zoek).flatMap(([naam, waarde]) =>
    waarde ? [`${naam}=${encodeURIComponent(waarde)}`] : [],
  )
  return `/dossiers/${dossier}/meelezen?${delen.join('&')}`
}

type Fout = { onderdeel: OnderdeelId; velden: Formulier; stand: Stand }
type Props = {
  bezoek: Bezoek
  dossier: string
  gelezen: Meegelezen
  bladzijde: string | undefined
  onderdeel: string | undefined
  /** What the mentor wants to say something about. */
  over: string | undefined
  /** What was just done, said once. */
  gedaan?: string | undefined
  fout?: Fout
}

const metDeel = (naam: string, id: OnderdeelId): string => `${naam}-${id.replace('.', '')}`
const zonderDeel = (naam: string, id: OnderdeelId): string =>
  naam.endsWith(metDeel('', id)) ? naam.slice(0, -metDeel('', id).length) : naam

/** Each part has a form of its own in the same page, so each field a name of its own. */
const veldenBij = (deel: Pick<AfschriftOnderdeel, 'id' | 'delen'>): Formulier =>
  Object.fromEntries(
    Object.entries(kaleVelden(deel)).map(([naam, veld]) => [metDeel(naam, deel.id), veld]),
  )

const kaleVelden = ({ delen }: Pick<AfschriftOnderdeel, 'delen'>): Formulier => ({
  ...(delen.length > 1 && {
    bij: {
      soort: 'keuze',
      label: 'Waarover?',
      optioneel: true,
      keuzes: delen.map(({ id, kop }) => ({ waarde: id, label: kort(kop) })),
    },
  }),
  tekst: { soort: 'lang', label: 'Je opmerking' },
})

/** A question by how it begins. */
const kort = (kop: string): string => {
  const begin = /^[^?]*\?/.exec(kop)?.[0] ?? kop
  const letters = Array.from(begin || 'Zonder titel')
  return letters.length > 70 ? `${letters.slice(0, 69).join('').trim()}…` : letters.join('')
}

function Meelezen(props: Props) {
  const { bezoek, dossier, gelezen, gedaan, fout, bladzijde } = props
  const { kandidaat, afschrift, bestanden } = gelezen
  const titel = `Meelezen met ${kandidaat}`
  const wijzer = bladwijzer(afschrift.onderdelen, {
    pad: `/dossiers/${dossier}/meelezen`,
    bladzijde,
    onderdeel: fout?.onderdeel ?? props.onderdeel,
  })
  const nu = wijzer.alles && (wijzer.alles.isNu ? alleBladzijden : String(wijzer.nu))
  return (
    <Pagina
      bezoek={bezoek}
      titel={fout ? `Fout: ${titel}` : titel}
      kruimels={[{ naam: 'Meelezen', href: '/' }]}
      breed
    >
      {fout && <Foutsamenvatting velden={fout.velden} stand={fout.stand} />}
      {gedaan && <Melding soort="klaar" titel={gedaan} />}
      <h1>{titel}</h1>
      <p className="vb-intro">
        Dit staat er nu. Je leest de onderdelen die {kandidaat} met je deelt, tot het portfolio is
        ingediend. Wat je hier leest, is vertrouwelijk.
      </p>
      <Afschriftblad
        afschrift={{ ...afschrift, documenten: [] }}
        bladwijzer={wijzer}
        bestandlink={(sha256, naam) => <Bestandlink id={bestanden.get(sha256)} naam={naam} />}
        naastOnderdeel={id => <Ernaast {...{ ...props, fout, id, nu }} blad={wijzer.blad} />}
        bijDeel={(deel, id) => (
          <Overlink
            deel={deel}
            href={`${padNaar(dossier, { over: deel.id, bladzijde: nu })}#${opmerkinganker(id)}`}
          />
        )}
      />
    </Pagina>
  )
}

const opmerkinganker = (id: OnderdeelId): string => `opmerking-${onderdeelanker(id)}`

/** From what is read to the form where something can be said about it. */
const Overlink = ({ deel, href }: { deel: Deel; href: string }) => (
  <p className="vb-klein vb-niet-op-papier">
    <a href={href}>
      Zeg hier iets over<span className="vb-onzichtbaar">: {kort(deel.kop)}</span>
    </a>
  </p>
)

type Ernaastprops = Pick<Props, 'bezoek' | 'dossier' | 'gelezen' | 'over' | 'onderdeel'> & {
  fout: Fout | undefined
  id: OnderdeelId
  blad: Leesblad
  /** The page that is read, when there are more. */
  nu: string | undefined
}

/** Whether the mentor followed the link of something in this part. */
const wijstAan = ({ fout, over }: Ernaastprops, { delen }: AfschriftOnderdeel): boolean =>
  fout === undefined && delen.some(({ id }) => id === over)

function standVan(props: Ernaastprops, deel: AfschriftOnderdeel): Stand {
  const { fout, over = '' } = props
  if (fout?.onderdeel === deel.id) return fout.stand
  return nieuw(wijstAan(props, deel) ? { [metDeel('bij', deel.id)]: [over] } : {})
}

/** What was said about this part, and room for more. */
function Ernaast(props: Ernaastprops) {
  const { bezoek, dossier, gelezen, id, blad, nu } = props
  const deel = gelezen.afschrift.onderdelen.find(een => een.id === id)
  if (!deel) return null
  const opmerkingen = gelezen.opmerkingen.filter(een => een.onderdeel === id)
  const klad = `${padNaar(dossier, { onderdeel: id })}#${opmerkinganker(id)}`
  const veld = metDeel('bij', id)
  const stand = standVan(props, deel)
  const gekozen = stand.ingevuld[veld]?.[0]
  const hier = new Set(blad.flatMap(een => een.delen.map(({ id: dit }) => dit)))
  const delen = deel.delen.filter(een => hier.has(een.id) || een.id === gekozen)
  const isHier = props.onderdeel === id
  return (
    <>
      <h3 id={opmerkinganker(id)}>Opmerkingen bij {id}</h3>
      <Mentoropmerkingen
        opmerkingen={opmerkingen}
        koppen={new Map(deel.delen.map(een => [een.id, een.kop]))}
        knop={een => <Wijziglink dossier={dossier} een={een} />}
      />
      <Vorm
        velden={veldenBij({ id, delen })}
        stand={stand}
        invulhulp={{ [veld]: { inLijst: true, leeg: 'Het hele onderdeel' } }}
        bezoek={erover(isHier ? bezoek : { ...bezoek, weggegooid: undefined }, {
          klad,
          veld: wijstAan(props, deel) ? veld : undefined,
        })}
        actie={`/dossiers/${dossier}/meelezen/${id}${nu ? `?bladzijde=${nu}` : ''}`}
        klad={klad}
        knop={`Plaats bij ${id}`}
      />
    </>
  )
}

/** Until it is dealt with, what was said can be said otherwise or taken back. */
const Wijziglink = ({ dossier, een }: { dossier: string; een: Mentoropmerking }) =>
  een.afgehandeldOp === null && (
    <a href={`/dossiers/${dossier}/meelezen/opmerkingen/${een.id}`}>
      Wijzig of trek in<span className="vb-onzichtbaar">: {kort(een.tekst)}</span>
    </a>
  )

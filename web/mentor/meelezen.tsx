import type { Formulier, OnderdeelId } from '#toetsingskader/typen.ts'
import { schrijfMentoropmerking } from '#acties/mentor/schrijfMentoropmerking.ts'
import type { AfschriftOnderdeel } from '#domein/portfolio/afschrift.ts'
import { leesMeegelezen, type Meegelezen } from '#vragen/meelezen.ts'
import type { Mentoropmerking } from '#vragen/mentor.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Afschriftblad } from '../delen/afschrift/Afschriftblad.tsx'
import { Bestandlink } from '../delen/afschrift/Bestandlink.tsx'
import { bladwijzer } from '../delen/afschrift/bladwijzer.ts'
import { onderdeelanker } from '../delen/afschrift/onderdeelstatus.ts'
import { Melding } from '../delen/Melding.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { toonFout } from '../fouten.tsx'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { Formulier as Vorm } from '../formulier/Formulier.tsx'
import { Foutsamenvatting } from '../formulier/Foutsamenvatting.tsx'
import { nieuw, type Stand } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { Mentoropmerkingen } from './Mentoropmerkingen.tsx'

/** What a kandidaat shared, to read, with room beside it to say something. */
export const meelezen: Lees = async c => {
  const gelezen = await leesMeegelezen(c.var.ctx, idUitPad(c, 'dossier'))
  if (!gelezen) return toonFout(c, 'niet-gevonden')
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
  if (!gelezen || !deel) return toonFout(c, 'niet-gevonden')
  const velden = veldenBij(deel)
  const kaal = Object.fromEntries(
    Object.entries(ingevuld).map(([naam, waarde]) => [zonderDeel(naam, deel.id), waarde]),
  )
  return actieVanFormulier(c, kaal, {
    velden: kaleVelden(deel),
    doe: invoer => schrijfMentoropmerking(c.var.ctx, { dossierId, onderdeel: deel.id, ...invoer }),
    klaar: () =>
      `/dossiers/${dossierId}/meelezen?gedaan=geschreven&onderdeel=${deel.id}#${onderdeelanker(deel.id)}`,
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
})

type Fout = { onderdeel: OnderdeelId; velden: Formulier; stand: Stand }
type Props = {
  bezoek: Bezoek
  dossier: string
  gelezen: Meegelezen
  bladzijde: string | undefined
  onderdeel: string | undefined
  /** What was just done, said once. */
  gedaan?: string | undefined
  fout?: Fout
}

const metDeel = (naam: string, id: OnderdeelId): string => `${naam}-${id.replace('.', '')}`
const zonderDeel = (naam: string, id: OnderdeelId): string =>
  naam.endsWith(metDeel('', id)) ? naam.slice(0, -metDeel('', id).length) : naam

/** Each part has a form of its own in the same page, so each field a name of its own. */
const veldenBij = (deel: AfschriftOnderdeel): Formulier =>
  Object.fromEntries(
    Object.entries(kaleVelden(deel)).map(([naam, veld]) => [metDeel(naam, deel.id), veld]),
  )

const kaleVelden = ({ delen }: AfschriftOnderdeel): Formulier => ({
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
        bladwijzer={bladwijzer(afschrift.onderdelen, {
          pad: `/dossiers/${dossier}/meelezen`,
          bladzijde,
          onderdeel: fout?.onderdeel ?? props.onderdeel,
        })}
        bestandlink={(sha256, naam) => <Bestandlink id={bestanden.get(sha256)} naam={naam} />}
        naastOnderdeel={id => <Ernaast {...{ bezoek, dossier, gelezen, fout, id }} />}
      />
    </Pagina>
  )
}

type Ernaastprops = Pick<Props, 'bezoek' | 'dossier' | 'gelezen'> & {
  fout: Fout | undefined
  id: OnderdeelId
}

/** What was said about this part, and room for more. */
function Ernaast({ bezoek, dossier, gelezen, fout, id }: Ernaastprops) {
  const deel = gelezen.afschrift.onderdelen.find(een => een.id === id)
  if (!deel) return null
  const opmerkingen = gelezen.opmerkingen.filter(een => een.onderdeel === id)
  return (
    <>
      <h3>Opmerkingen bij {id}</h3>
      <Mentoropmerkingen
        opmerkingen={opmerkingen}
        koppen={new Map(deel.delen.map(een => [een.id, een.kop]))}
        knop={een => <Wijziglink dossier={dossier} een={een} />}
      />
      <Vorm
        velden={veldenBij(deel)}
        stand={fout?.onderdeel === id ? fout.stand : nieuw()}
        invulhulp={{ [metDeel('bij', id)]: { inLijst: true } }}
        token={bezoek.token}
        actie={`/dossiers/${dossier}/meelezen/${id}`}
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

import type { Formulier, Kader, Veld } from '#toetsingskader/typen.ts'
import type { PortfolioBijeenkomst } from '#vragen/portfolio/bijeenkomst.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Bezoek } from '../bezoek.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Bron } from '../delen/Bron.tsx'
import { Melding } from '../delen/Melding.tsx'
import { basisVan, type Opslag } from '../formulier/basis.ts'
import { Elders } from '../formulier/Elders.tsx'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { getypt } from '../formulier/invoer.ts'
import { verderVan, type Ingevuld, type Stand as Vorm } from '../formulier/stand.ts'
import { Bewijslijst, Kiesbewijs } from './Bewijslijst.tsx'
import { Priveblok, Privemelding } from './Priveblok.tsx'
import { Puntenstappen } from './Puntenstappen.tsx'
import { registratieveld } from './registratieveld.ts'
import { dossierpad, naarPortfolio } from './stand.ts'
import { Tekenblok } from './Tekenblok.tsx'
import { overBijeenkomst } from './verklaringen.ts'
import { vraagEnFouten, vraagknoppen, Vervalvraag, VervalvraagBijKnop } from './Vervalvraag.tsx'

const bijeenkomstvelden = ({ reflectie }: Kader): Formulier => ({
  werkvorm: {
    soort: 'keuze',
    label: 'Wat voor bijeenkomst was het?',
    keuzes: reflectie.werkvormen.map(({ id, naam }) => ({ waarde: id, label: naam })),
  },
  datum: { soort: 'datum', label: 'Op welke dag was het?' },
  begeleider: {
    soort: 'tekst',
    label: 'Wie begeleidde de bijeenkomst?',
    hulp: 'Bij intervisie is dat de deelnemer die begeleidde.',
    optioneel: true,
    merk: 'mag ook later',
  },
  registratie: registratieveld,
  zelfIngebracht: {
    soort: 'ja',
    label: 'Ik bracht zelf een betekenisvolle situatie in.',
    optioneel: true,
  },
})

/** A meeting that serves category 2 may have a file as evidence, as every activity (B.2). */
export const veldenVan = (kader: Kader, bestaand?: PortfolioBijeenkomst): Formulier => ({
  ...bijeenkomstvelden(kader),
  ...(bestaand?.dient === 'B.2' && {
    bewijs: {
      soort: 'bestand',
      label: 'Voeg bewijs toe',
      hulp: 'Bijvoorbeeld een bewijs van deelname. Een pdf, een foto (jpg, png, webp) of een Word-document, hoogstens 10 MB per bestand.',
      optioneel: true,
    } satisfies Veld,
  }),
})

type Props = {
  bezoek: Bezoek
  stand: Stand
  vorm: Vorm
  bestaand?: PortfolioBijeenkomst | undefined
  melding?: string | undefined
}

/** One meeting: its facts, and once it is there who signed, what it serves and how to take it away. */
export function Bijeenkomstpagina(props: Props) {
  const { bezoek, stand, melding, bestaand } = props
  const { vraag, vorm } = vraagEnFouten(props.vorm)
  const { kader } = stand.portfolio
  const lijst = `${dossierpad(stand)}/bijeenkomsten`
  const velden = veldenVan(kader, bestaand)
  const hier = bestaand ? `${lijst}/${bestaand.bijeenkomst.id}` : `${lijst}/nieuw`
  const stuk = bestaand ? overBijeenkomst(stand, bestaand) : null
  return (
    <Formulierpagina
      bezoek={bezoek}
      {...kopVan(props, lijst)}
      {...vraagknoppen(vraag, hier, { tekst: 'Terug naar de lijst', href: lijst })}
      kruimels={[naarPortfolio, { naam: 'Bijeenkomsten', href: lijst }]}
      intro={
        <>
          {melding && <Melding soort="klaar" titel={melding} />}
          <Vervalvraag {...{ vraag, velden, stuk, hier }} />
          {bestaand && <Privemelding {...privekeuze(bezoek, stand, bestaand)} />}
          {bestaand && <Puntenstappen stand={stand} id={bestaand.bijeenkomst.id} />}
          {bestaand && (
            <Elders {...bijeenkomstopslag(kader, bestaand)} vorm={vorm} samen="bijeenkomst" />
          )}
        </>
      }
      naast={<Werkvormen kader={kader} />}
      id="bijeenkomst"
      velden={velden}
      stand={vorm}
      klad={hier}
      invulhulp={{ bewijs: { meer: true } }}
    >
      <VervalvraagBijKnop {...{ vraag, stuk }} />
    </Formulierpagina>
  )
}

/** What differs between a new meeting and one that is there. */
function kopVan({ bezoek, stand, bestaand, vorm }: Props, lijst: string) {
  if (!bestaand) return { titel: 'Bijeenkomst toevoegen', actie: lijst, knop: 'Toevoegen' }
  const basis = basisVan(bijeenkomstopslag(stand.portfolio.kader, bestaand))
  return {
    titel: 'Bijeenkomst',
    actie: `${lijst}/${bestaand.bijeenkomst.id}`,
    knop: 'Bewaren',
    mee: { basis: verderVan(vorm, 'basis', basis) },
    onder: <Meer {...{ bezoek, stand, bestaand }} />,
  }
}

/** Who may lead which kind of meeting. */
export const Werkvormen = ({ kader }: { kader: Kader }) => (
  <>
    <h2>Wie mag begeleiden</h2>
    {kader.reflectie.werkvormen.map(({ id, tekst, bron }) => (
      <div key={id}>
        <p>{tekst}</p>
        <Bron bron={bron} />
      </div>
    ))}
  </>
)

const privekeuze = (
  { token }: Bezoek,
  stand: Stand,
  { bijeenkomst: { id }, isPrive }: PortfolioBijeenkomst,
) => ({ dossier: dossierpad(stand), token, wat: `bijeenkomst/${id}`, isPrive })

type Over = { bezoek: Bezoek; stand: Stand; bestaand: PortfolioBijeenkomst }

function Meer({ bezoek, stand, bestaand }: Over) {
  const { token } = bezoek
  const { bijeenkomst, dient, bewijsstukken, isPrive } = bestaand
  const hier = `${dossierpad(stand)}/bijeenkomsten/${bijeenkomst.id}`
  const stuk = overBijeenkomst(stand, bestaand)
  const naar = dient === 'A3.1' ? 'B.2' : 'A3.1'
  return (
    <>
      <h2>Ondertekening</h2>
      {stuk && <Tekenblok stand={stand} stuk={stuk} />}
      {(dient === 'B.2' || bewijsstukken.length > 0) && (
        <>
          <h2>Bewijs bij deze bijeenkomst</h2>
          <Bewijslijst
            stukken={bewijsstukken}
            heeftBewijs={bijeenkomst.ondertekend}
            dossier={dossierpad(stand)}
            terug={hier}
            token={token}
          />
          <Kiesbewijs dossier={dossierpad(stand)} over={bijeenkomst.id} />
        </>
      )}
      <Priveblok {...privekeuze(bezoek, stand, bestaand)} />
      <h2>Meer doen</h2>
      <Knopgroep>
        {!isPrive && (
          <Actieknop actie={`${hier}/verplaatsing`} token={token} soort="gewoon" velden={{ naar }}>
            {naar === 'B.2' ? 'Laat tellen bij B, categorie 2' : 'Laat tellen bij A3.1'}
          </Actieknop>
        )}
        <Actieknop actie={`${hier}/verwijdering`} token={token} soort="gevaar">
          Bijeenkomst verwijderen
        </Actieknop>
      </Knopgroep>
    </>
  )
}

/** A stored meeting as if it had just been typed. */
export const alsGetypt = (kader: Kader, { bijeenkomst: een }: PortfolioBijeenkomst): Ingevuld => {
  const { werkvorm, datum, begeleider, zelfIngebracht } = een
  const { naam, registratie } = begeleider
  return getypt(bijeenkomstvelden(kader), {
    werkvorm,
    datum,
    begeleider: naam,
    registratie,
    zelfIngebracht,
  })
}

/** What is kept of a meeting besides its files. */
export const bijeenkomstopslag = (kader: Kader, bestaand: PortfolioBijeenkomst): Opslag => ({
  velden: veldenVan(kader, bestaand),
  basisveld: 'basis',
  versie: bestaand.versie,
  bewaard: alsGetypt(kader, bestaand),
})

import { toonGetal } from '#domein/getal.ts'
import type { reeksVooraf } from '#domein/reflectie/reeks.ts'
import type { Formulier, Kader } from '#toetsingskader/typen.ts'
import { toonDatum, type Datum } from '#lib/datum.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Bezoek } from '../bezoek.ts'
import { Melding } from '../delen/Melding.tsx'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import type { Stand as Vorm } from '../formulier/stand.ts'
import { registratieveld } from './registratieveld.ts'
import { dossierpad, naarPortfolio } from './stand.ts'

type Vooraf = ReturnType<typeof reeksVooraf>

type Props = {
  bezoek: Bezoek
  stand: Stand
  vorm: Vorm
  vandaag: Datum
  /** The days that were read, once they can be looked over. */
  dagen: readonly Datum[] | undefined
  vooraf: Vooraf | undefined
}

/** Many meetings of one group: the days below each other, then a look at what they do, then all of them at once. */
export function Reekspagina({ bezoek, stand, vorm, vandaag, dagen, vooraf }: Props) {
  const { kader } = stand.portfolio
  const lijst = `${dossierpad(stand)}/bijeenkomsten`
  return (
    <Formulierpagina
      bezoek={bezoek}
      titel="Meer bijeenkomsten toevoegen"
      kruimels={[naarPortfolio, { naam: 'Bijeenkomsten', href: lijst }]}
      intro={
        <p className="vb-intro">
          Kwam je groep vaker bij elkaar? Vul één keer in met wie, en alle dagen. Hoe lang het
          duurde hoeft niet: het gaat om het aantal bijeenkomsten.
        </p>
      }
      velden={{ ...reeksvelden(kader), ...(dagen && { ingebracht: inbrengveld }) }}
      invulhulp={{ ingebracht: { keuzes: (dagen ?? []).map(dag => keuze(stand, dag, vandaag)) } }}
      stand={vorm}
      mee={{ bekeken: (dagen ?? []).join(' ') }}
      actie={`${dossierpad(stand)}/reeks`}
      klad={`${dossierpad(stand)}/reeks`}
      knop={dagen ? `${bijeenkomsten(dagen.length)} toevoegen` : 'Dagen nakijken'}
      terug={{ tekst: 'Terug naar de lijst', href: lijst }}
    >
      {vooraf && dagen && (
        <Gevolg vooraf={vooraf} aantal={dagen.length} zonderBegeleider={isZonderBegeleider(vorm)} />
      )}
    </Formulierpagina>
  )
}

const bijeenkomsten = (aantal: number): string =>
  aantal === 1 ? '1 bijeenkomst' : `${aantal} bijeenkomsten`

const reeksvelden = ({ reflectie }: Kader): Formulier => ({
  werkvorm: {
    soort: 'keuze',
    label: 'Wat voor bijeenkomsten waren het?',
    keuzes: reflectie.werkvormen.map(({ id, naam }) => ({ waarde: id, label: naam })),
  },
  begeleider: {
    soort: 'tekst',
    label: 'Wie begeleidde ze?',
    hulp: 'Wisselde dat? Laat dit leeg en vul het later per bijeenkomst in.',
    optioneel: true,
    merk: 'mag ook later',
  },
  registratie: registratieveld,
  dagen: {
    soort: 'lang',
    label: 'Op welke dagen?',
    hulp: 'Elke dag op een eigen regel, bijvoorbeeld 12-1-2026.',
  },
})

const inbrengveld = {
  soort: 'lijst',
  label: 'Op welke dagen bracht je zelf een situatie in?',
  optioneel: true,
} as const satisfies Formulier[string]

function keuze({ portfolio }: Stand, dag: Datum, vandaag: Datum) {
  const staatEr = portfolio.bijeenkomsten.some(({ bijeenkomst }) => bijeenkomst.datum === dag)
  const uitleg = staatEr
    ? 'Op deze dag staat al een bijeenkomst.'
    : dag > vandaag && 'Deze dag moet nog komen.'
  return { waarde: dag, label: toonDatum(dag), ...(uitleg && { uitleg }) }
}

const isZonderBegeleider = ({ ingevuld }: Vorm): boolean => !ingevuld['begeleider']?.[0]?.trim()

type Gevolgprops = { vooraf: Vooraf; aantal: number; zonderBegeleider: boolean }

/** What these meetings do once every statement is signed. */
const Gevolg = ({ vooraf, aantal, zonderBegeleider }: Gevolgprops) => (
  <Melding soort="info" titel={`Er komen ${bijeenkomsten(aantal)} bij.`}>
    <p>{zonderBegeleider ? nogNiet : telzin(vooraf)}</p>
    <p>
      Je hebt er {vooraf.vereist.bijeenkomsten} nodig, waarvan {vooraf.vereist.ingebracht} met eigen
      inbreng.
      {vooraf.behaald.ingebracht < vooraf.vereist.ingebracht &&
        ' Bracht je op een van deze dagen zelf iets in? Vink die dag dan aan.'}
    </p>
    <p>
      {vooraf.overschot.length > 0
        ? `Van deze dagen zijn er dan ${vooraf.overschot.length} over. Laat je die bij categorie 2 tellen, dan stijgt je totaal met ${toonGetal(vooraf.erbij)} punten.`
        : 'Heb je er later meer dan A3.1 vraagt, dan kun je de rest bij categorie 2 laten tellen.'}
    </p>
  </Melding>
)

const nogNiet =
  'Ze tellen nog niet voor A3.1: vul daarvoor bij elke bijeenkomst in wie haar begeleidde.'

const telzin = ({ behaald }: Vooraf): string =>
  `Is elke verklaring getekend, dan tellen er ${behaald.bijeenkomsten} voor A3.1, waarvan ${behaald.ingebracht} met eigen inbreng.`

import type { Bron, Formulier, Onderdeel, Veld } from '#toetsingskader/typen.ts'
import { onderbouwingsveld } from '#domein/portfolio/onderbouwing.ts'
import { toonDatum } from '#lib/datum.ts'
import type { Profielonderdeel } from '#vragen/documenten.ts'
import { profielBij } from '#vragen/portfolio/antwoorden.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import type { Invulhulp } from '../formulier/VeldProps.ts'
import type { Ingevuld } from '../formulier/stand.ts'

export type Schrijfdeel = Extract<Onderdeel, { vorm: 'vragen' | 'verklaring' }>

export const isSchrijfdeel = (deel: Onderdeel | undefined): deel is Schrijfdeel =>
  deel?.vorm === 'vragen' || deel?.vorm === 'verklaring'

/** A heading of the text with the fields under it, by the name that the act knows them by. */
export type Groep = { id: string; titel: string | null; tekst?: string; velden: Formulier }

type Waaruit = { portfolio: Portfolio; profiel: readonly Profielonderdeel[] }

/** The fields of A2, A3.2, A4 or C in their groups; they differ only in data. */
export function groepenVan(deel: Schrijfdeel, { portfolio, profiel }: Waaruit): Groep[] {
  if (deel.vorm === 'verklaring')
    return [
      { id: deel.id, titel: null, velden: Object.fromEntries(deel.verklaringen.map(alsVink)) },
    ]
  const los = deel.vragen.filter(({ groep }) => groep === undefined)
  const eerst = deel.bijeenkomst
    ? { bijeenkomst: bijeenkomstveld(portfolio, deel.bijeenkomst) }
    : {}
  const onder = (vragen: Vragendeel['vragen']) =>
    veldenVan(deel, vragen, vraag => [
      ...new Set([
        ...profiel.map(({ tekst }) => tekst),
        ...profielBij(portfolio.antwoorden, `${deel.id}/beroepsprofiel/${vraag}`),
      ]),
    ])
  return [
    { id: 'begin', titel: null, velden: { ...eerst, ...onder(los) } },
    ...deel.groepen.map(({ id, titel, tekst }) => ({
      id,
      titel,
      ...(tekst && { tekst }),
      velden: onder(deel.vragen.filter(({ groep }) => groep === id)),
    })),
  ].filter(({ velden }) => Object.keys(velden).length > 0)
}

type Vragendeel = Extract<Onderdeel, { vorm: 'vragen' }>

const alsVink = ({
  id,
  zin,
  bron,
}: Extract<Onderdeel, { vorm: 'verklaring' }>['verklaringen'][number]) =>
  [id, { soort: 'ja', label: zin, optioneel: true, bron } satisfies Veld] as const

const veldenVan = (
  { beroepsprofiel }: Vragendeel,
  vragen: Vragendeel['vragen'],
  teKiezen: (vraag: string) => readonly string[],
): Formulier =>
  Object.fromEntries(
    vragen.flatMap(({ id, ...vraag }) => [
      [id, vraag] as const,
      ...(beroepsprofiel.bijVragen.includes(id)
        ? [
            [`beroepsprofiel/${id}`, profielveld(vraag.bron)] as const,
            ...onderbouwingsvelden(id, teKiezen(id)),
          ]
        : []),
    ]),
  )

const profielveld = (bron: Bron): Veld => ({
  soort: 'lijst',
  label: 'Met welke onderdelen van het beroepsprofiel heeft dit te maken?',
  hulp: 'Kies wat past. Toelichten hoort erbij: in een zin of twee bij wat je kiest, of in je antwoord hierboven.',
  bron,
})

/** Beside each part that can be chosen: why it fits, for who wants to say it there. */
const onderbouwingsvelden = (vraag: string, teKiezen: readonly string[]) =>
  teKiezen.flatMap(profieldeel => {
    const naam = onderbouwingsveld({ vraag, profieldeel })
    const label = `Waarom past “${profieldeel}” hierbij?`
    return naam === null
      ? []
      : [[naam, { soort: 'lang', label, optioneel: true } as const] as const]
  })

const bijeenkomstveld = (
  { bijeenkomsten }: Portfolio,
  { bron }: NonNullable<Vragendeel['bijeenkomst']>,
): Veld => {
  const eigen = bijeenkomsten.filter(
    ({ bijeenkomst, dient, isPrive }) => dient === 'A3.1' && bijeenkomst.zelfIngebracht && !isPrive,
  )
  return {
    soort: 'keuze',
    label: 'In welke bijeenkomst bracht je deze situatie in?',
    hulp:
      eigen.length > 0
        ? 'Je kiest uit de bijeenkomsten bij A3.1 met een eigen inbreng.'
        : 'Voeg eerst bij A3.1 een bijeenkomst toe waarin je zelf een situatie inbracht.',
    bron,
    keuzes: [
      { waarde: '', label: 'Nog niet gekozen' },
      ...eigen.map(({ bijeenkomst: { id, werkvorm, datum, begeleider } }) => ({
        waarde: id,
        label: `${werkvorm} op ${toonDatum(datum)}${begeleider.naam && ` met ${begeleider.naam}`}`,
      })),
    ],
  }
}

export const alleVelden = (groepen: readonly Groep[]): Formulier =>
  Object.assign({}, ...groepen.map(({ velden }) => velden))

/** What the lists choose from: the beroepsprofiel as it holds now, and what was chosen before and is no longer in it. */
export const invulhulpVan = (
  velden: Formulier,
  profiel: readonly Profielonderdeel[],
  ingevuld: Ingevuld,
): Readonly<Record<string, Invulhulp>> =>
  Object.fromEntries(
    Object.entries(velden).flatMap(([naam, { soort }]) =>
      soort === 'lijst' ? [[naam, { keuzes: keuzesVan(profiel, ingevuld[naam] ?? []) }]] : [],
    ),
  )

const keuzesVan = (profiel: readonly Profielonderdeel[], gekozen: readonly string[]) => [
  ...profiel.map(({ blok, tekst, omschrijving }) => ({
    waarde: tekst,
    label: tekst,
    groep: blok,
    ...(omschrijving && { uitleg: omschrijving }),
  })),
  ...gekozen
    .filter(tekst => !profiel.some(een => een.tekst === tekst))
    .map(tekst => ({ waarde: tekst, label: tekst })),
]

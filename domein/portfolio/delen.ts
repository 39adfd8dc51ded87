import type {
  ActiviteitSoort,
  Onderdeel,
  Tarief,
  VerklaringFormat,
  Vorm,
} from '#toetsingskader/typen.ts'
import type { Activiteit, Bijeenkomst } from '#domein/dossier/dossier.ts'
import { toonGetal } from '#domein/getal.ts'
import { regelsVanVerklaring, type Ingevuld } from '#domein/ondertekening/verklaring.ts'
import type { Afschriftbron, Deel, Verklaringfeit } from '#domein/portfolio/afschrift.ts'
import { inhoudVan, type Inhoud } from '#domein/portfolio/inhoud.ts'
import { toonDatum } from '#lib/datum.ts'
import { oncePer } from '#lib/oncePer.ts'

type MetVorm<V extends Vorm['vorm']> = Extract<Onderdeel, { vorm: V }>
type Regel = Deel['regels'][number]

/** De inhoud van een onderdeel als leestekst, in de volgorde van het toetsingskader (A1 tot en met C). */
export function delenVan(onderdeel: Onderdeel, bron: Afschriftbron): Deel[] {
  const inhoud = inhoudVan(bron.dossier, onderdeel.id)
  switch (onderdeel.vorm) {
    case 'stukken':
      return stukken(onderdeel, bron)
    case 'vragen':
      return [...bijeenkomstVan(inhoud, bron), ...vragen(onderdeel, inhoud, bron)]
    case 'bijeenkomsten':
      return bron.dossier.bijeenkomsten.map(bijeenkomst => bijeenkomstDeel(bijeenkomst, bron))
    case 'pe':
      return bron.dossier.activiteiten.map(activiteit => activiteitDeel(activiteit, bron))
    case 'verklaring':
      return onderdeel.verklaringen.map(({ id, zin }) =>
        deel({
          id,
          kop: zin,
          tekst: inhoud.verklaard[id] === true ? 'Verklaard' : 'Niet verklaard',
        }),
      )
  }
}

const deel = (delen: Partial<Deel> & Pick<Deel, 'id' | 'kop'>): Deel => ({
  tekst: '',
  regels: [],
  beroepsprofiel: [],
  bestanden: [],
  ondertekeningen: [],
  ...delen,
})

const stukken = (onderdeel: MetVorm<'stukken'>, bron: Afschriftbron): Deel[] =>
  onderdeel.stukken.map(stuk =>
    deel({ id: stuk.id, kop: stuk.titel, ...bijlagen(`${onderdeel.id}/${stuk.id}`, bron) }),
  )

const vragen = (onderdeel: MetVorm<'vragen'>, inhoud: Inhoud, bron: Afschriftbron): Deel[] =>
  onderdeel.vragen.map(({ id, label }) => {
    const onderbouwing = bron.onderbouwing[`${onderdeel.id}/${id}`] ?? {}
    return deel({
      id,
      kop: label,
      tekst: inhoud.antwoorden[id] ?? '',
      beroepsprofiel: bron.beroepsprofiel[`${onderdeel.id}/${id}`] ?? [],
      ...(Object.keys(onderbouwing).length > 0 && { onderbouwing }),
    })
  })

/** De bijeenkomst waarover het reflectieverslag gaat (A3.2). */
const bijeenkomstVan = (inhoud: Inhoud, { dossier, kader }: Afschriftbron): Deel[] =>
  dossier.bijeenkomsten
    .filter(({ id }) => id === inhoud.bijeenkomst)
    .map(bijeenkomst =>
      deel({
        id: 'bijeenkomst',
        kop: 'Bijeenkomst waarin deze situatie is ingebracht',
        tekst: `${naamVan(bijeenkomst, kader)}, begeleid door ${bijeenkomst.begeleider.naam}`,
      }),
    )

const bijeenkomstDeel = (bijeenkomst: Bijeenkomst, bron: Afschriftbron): Deel => {
  const { id, begeleider, zelfIngebracht, ondertekend } = bijeenkomst
  const extra = bijlagen(`bijeenkomst/${id}`, bron)
  return deel({
    id,
    kop: naamVan(bijeenkomst, bron.kader),
    ...extra,
    regels: [
      { vraag: 'Begeleider', antwoord: begeleider.naam },
      ...alsIngevuld('Registratie van de begeleider', begeleider.registratie),
      { vraag: 'Zelf een situatie ingebracht', antwoord: zelfIngebracht ? 'ja' : 'nee' },
      { vraag: 'Ondertekend', antwoord: ondertekend ? 'ja' : 'nee' },
      ...extra.regels,
    ],
  })
}

const naamVan = ({ werkvorm, datum }: Bijeenkomst, kader: Afschriftbron['kader']): string => {
  const vorm = kader.reflectie.werkvormen.find(({ id }) => id === werkvorm)
  return `${vorm?.naam ?? werkvorm} op ${toonDatum(datum)}`
}

const activiteitDeel = (activiteit: Activiteit, bron: Afschriftbron): Deel => {
  const soort = bron.kader.pe.soorten.find(({ id }) => id === activiteit.soort)
  const extra = bijlagen(`activiteit/${activiteit.id}`, bron)
  return deel({
    id: activiteit.id,
    kop: activiteit.titel,
    ...extra,
    regels: [
      { vraag: 'Soort', antwoord: soort?.naam ?? activiteit.soort },
      ...alsIngevuld('Wanneer', wanneer(activiteit)),
      ...(soort ? hoeveel(activiteit, soort) : []),
      ...alsIngevuld('Soort werk', activiteit.soortWerk),
      ...extra.regels,
    ],
  })
}

const wanneer = ({ datum, van, tot }: Activiteit): string | undefined => {
  if (datum) return toonDatum(datum)
  if (!van) return undefined
  return tot ? `${toonDatum(van)} tot en met ${toonDatum(tot)}` : `sinds ${toonDatum(van)}`
}

const hoeveel = ({ aantallen, woorden }: Activiteit, { tarieven }: ActiviteitSoort): Regel[] => [
  ...tarieven.flatMap(tarief => {
    const aantal = tarief.per === 'aantal' ? aantallen?.[tarief.aantal] : undefined
    return tarief.per === 'aantal' && aantal !== undefined
      ? [{ vraag: 'Hoeveel', antwoord: met(aantal, tarief) }]
      : []
  }),
  ...alsIngevuld('Aantal woorden', woorden === undefined ? undefined : toonGetal(woorden)),
]

const met = (aantal: number, { eenheid, meervoud }: Extract<Tarief, { per: 'aantal' }>): string =>
  `${toonGetal(aantal)} ${aantal === 1 ? eenheid : meervoud}`

const alsIngevuld = (vraag: string, antwoord: string | undefined): Regel[] =>
  antwoord === undefined ? [] : [{ vraag, antwoord }]

/** Bestanden, ingevulde verklaring en handtekeningen op een plek; op naam, zodat hun volgorde niets uitmaakt. */
function bijlagen(
  plek: string,
  bron: Afschriftbron,
): Pick<Deel, 'tekst' | 'regels' | 'bestanden' | 'ondertekeningen'> {
  const { bestanden, verklaringen } = perPlek(bron)
  const verklaring = verklaringen.get(plek)?.[0]
  const format = bron.kader.verklaringen.find(({ id }) => id === verklaring?.format)
  return {
    tekst: format?.verklaring ?? '',
    regels: verklaring && format ? eigenRegels(format, verklaring.gegevens) : [],
    bestanden: (bestanden.get(plek) ?? [])
      .map(({ naam, sha256, bytes }) => ({ naam, sha256, bytes }))
      .toSorted((een, ander) => volgorde(een.naam + een.sha256, ander.naam + ander.sha256)),
    ondertekeningen: ondertekeningenVan(verklaring),
  }
}

/** Bestanden en verklaringen naar de plek waar ze bij horen. */
const perPlek = oncePer(({ bestanden, verklaringen }: Afschriftbron) => ({
  bestanden: opPlek(bestanden),
  verklaringen: opPlek(verklaringen),
}))

function opPlek<Ding extends { bij: string }>(
  dingen: readonly Ding[],
): ReadonlyMap<string, Ding[]> {
  const gevonden = new Map<string, Ding[]>()
  for (const ding of dingen) {
    const daar = gevonden.get(ding.bij)
    if (daar) daar.push(ding)
    else gevonden.set(ding.bij, [ding])
  }
  return gevonden
}

const ondertekeningenVan = (verklaring: Verklaringfeit | undefined): Deel['ondertekeningen'] =>
  (verklaring?.ondertekeningen ?? []).toSorted((een, ander) =>
    volgorde(een.hoedanigheid + een.op + een.naam, ander.hoedanigheid + ander.op + ander.naam),
  )

const volgorde = (een: string, ander: string): number => (een < ander ? -1 : een > ander ? 1 : 0)

/** Wat alleen op het format staat; wat uit de registratie komt staat er al. */
const eigenRegels = (format: VerklaringFormat, gegevens: Ingevuld): Regel[] =>
  regelsVanVerklaring(format, gegevens)
    .filter(
      ({ veld, antwoord }) => format.velden[veld]?.uitRegistratie === undefined && antwoord !== '',
    )
    .map(({ vraag, antwoord }) => ({ vraag, antwoord }))

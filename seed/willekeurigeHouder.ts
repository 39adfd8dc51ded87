import { Readable } from 'node:stream'
import fc from 'fast-check'
import { jobcoach2024 } from '#toetsingskader/jobcoach/2024/index.ts'
import { ontvangBestand, type OntvangenBestand } from '#acties/bestand/ontvangBestand.ts'
import { voegBewijsToe } from '#acties/bestand/voegBewijsToe.ts'
import { ondertekenOpPapier } from '#acties/ondertekening/ondertekenOpPapier.ts'
import { importeer } from '#acties/portfolio/importeer.ts'
import { zetPrive } from '#acties/portfolio/zetPrive.ts'
import { verplaatsBijeenkomst } from '#acties/reflectie/verplaatsBijeenkomst.ts'
import type { Activiteit, Bijeenkomst, Dossier } from '#domein/dossier/dossier.ts'
import { schrijfDossier } from '#domein/dossierbestand/schrijf.ts'
import { eis } from '#seed/bouwer.ts'
import { maakPdf } from '#seed/papier.ts'
import { beantwoord, vulWerkzaamIn } from '#seed/portfolio.ts'
import { houder, type Houder, type Proef } from '#seed/proefdossier.ts'
import { willekeurigDossier } from '#seed/willekeurig.ts'
import { leesVoorvertoning } from '#vragen/inlezen.ts'
import type { Portfolio } from '#vragen/portfolio.ts'
import { leesStand } from '#vragen/stand.ts'

type Keuze = { seed: number; aantal: number; activiteiten: number }

/** The same portfolios for the same seed, as a holder could have typed them, each with at most so many activities. */
export const willekeurigePortfolios = ({ seed, aantal, activiteiten }: Keuze): Dossier[] =>
  fc.sample(willekeurigDossier(jobcoach2024), { seed, numRuns: aantal }).map(dossier => ({
    ...dossier,
    activiteiten: dossier.activiteiten.slice(0, activiteiten).map(zoalsGetypt),
    bijeenkomsten: dossier.bijeenkomsten.slice(0, 4),
    onderdelen: metEigenInbreng(dossier),
  }))

/** A holder with this portfolio: read in from a file, then proof, signatures, A1, C and a moved meeting by the acts of the screen. */
export async function bouwWillekeurig(
  proef: Proef,
  nummer: number,
  dossier: Dossier,
): Promise<Houder> {
  const { certificaat, vorigeIndiening = '' } = dossier
  const wie = await houder(proef, {
    nolocnummer: `${nummer}`,
    email: `houder${nummer}@x.voorbeeld`,
    nummer: `RJ-${nummer}`,
    geldigVan: certificaat.geldigVan,
    geldigTot: certificaat.geldigTot,
    vorigeIndiening,
  })
  const { ctx, dossier: dossierId } = wie
  const eigen = { ...dossier, certificaat: { ...certificaat, nummer: `RJ-${nummer}` } }
  const tekst = schrijfDossier(eigen, jobcoach2024)
  const vooraf = await leesVoorvertoning(ctx, dossierId, tekst)
  if (!vooraf || 'fouten' in vooraf) throw new Error(JSON.stringify(vooraf))
  eis(await importeer(ctx, { dossierId, tekst, kenmerk: vooraf.kenmerk }))
  await bewijs(wie, dossier)
  await houdPrive(wie)
  if (nummer % 3 === 0) await vulWerkzaamIn({ ctx, dossierId })
  if (nummer % 4 === 0)
    await beantwoord({ ctx, dossierId }, 'C', {
      gedragscodeGelezen: 'on',
      werktVolgensGedragscode: 'on',
      ...(nummer % 8 === 0 && { kentKlachtenreglement: 'on' }),
    })
  return wie
}

async function bewijs(wie: Houder, bron: Dossier): Promise<void> {
  const { ctx, dossier } = wie
  const { inhoud: nu } = await portfolioVan(wie)
  const bytes = Readable.from([maakPdf({ kop: 'Bewijs', regels: [] })])
  const bestand = eis(await ontvangBestand(ctx, { naam: 'bewijs.pdf', inhoud: bytes }))
  for (const [plek, { id }] of nu.activiteiten.entries()) {
    const bij = { soort: 'activiteit', id } as const
    if (heeftBewijs(bron.activiteiten[plek]))
      eis(await voegBewijsToe(ctx, { dossierId: dossier, bij, bestand }))
  }
  for (const [plek, een] of nu.bijeenkomsten.entries())
    await tekenOfVerplaats(wie, een, {
      plek,
      isGetekend: bron.bijeenkomsten[plek]?.ondertekend,
      bestand,
    })
}

/** Every third activity, and every second meeting where that is allowed: A3.1 may need it, or A3.2 be about it. */
async function houdPrive(wie: Houder): Promise<void> {
  const { activiteiten, bijeenkomsten } = await portfolioVan(wie)
  const houd = (soort: 'activiteit' | 'bijeenkomst', id: string) =>
    zetPrive(wie.ctx, { dossierId: wie.dossier, wat: { soort, id }, prive: true })
  for (const { activiteit } of activiteiten.filter((_, plek) => plek % 3 === 1))
    eis(await houd('activiteit', activiteit.id))
  for (const { bijeenkomst } of bijeenkomsten.filter((_, plek) => plek % 2 === 1))
    await houd('bijeenkomst', bijeenkomst.id)
}

const heeftBewijs = (activiteit: Activiteit | undefined): boolean =>
  (activiteit?.bewijs ?? []).length > 0

async function portfolioVan({ ctx, dossier }: Houder): Promise<Portfolio> {
  const stand = await leesStand(ctx, dossier)
  if (!stand) throw new Error('geen dossier')
  return stand.portfolio
}

type Teken = { plek: number; isGetekend: boolean | undefined; bestand: OntvangenBestand }

/** Refused where the day has yet to come, or the facilitator is not named: then it is just not signed, or not moved. */
async function tekenOfVerplaats(
  { ctx, dossier: dossierId }: Houder,
  { id, begeleider, datum }: Bijeenkomst,
  { plek, isGetekend, bestand }: Teken,
): Promise<void> {
  const bij = { soort: 'bijeenkomst', id } as const
  const teken = { naam: begeleider.naam, hoedanigheid: 'begeleider', op: datum, bestand }
  if (isGetekend) await ondertekenOpPapier(ctx, { dossierId, bij, ...teken })
  if (plek > 1) await verplaatsBijeenkomst(ctx, { dossierId, bijeenkomstId: id, naar: 'B.2' })
}

/** What the form would not take is filled in: something was done, and it has a name. */
function zoalsGetypt(activiteit: Activiteit): Activiteit {
  const { aantallen, soort } = activiteit
  const tarieven = jobcoach2024.pe.soorten.find(({ id }) => id === soort)?.tarieven ?? []
  const eerste = tarieven.flatMap(een => (een.per === 'aantal' ? [een.aantal] : []))[0]
  const isNiets = aantallen && Object.values(aantallen).every(hoeveel => hoeveel === 0)
  return isNiets && eerste
    ? { ...activiteit, aantallen: { ...aantallen, [eerste]: 1 } }
    : activiteit
}

/** A3.2 is about a meeting of this portfolio. */
function metEigenInbreng({ onderdelen, bijeenkomsten }: Dossier): Dossier['onderdelen'] {
  const eigen = bijeenkomsten.slice(0, 4).find(({ zelfIngebracht }) => zelfIngebracht)
  const verslag = onderdelen['A3.2']
  return verslag && eigen
    ? { ...onderdelen, 'A3.2': { ...verslag, bijeenkomst: eigen.id } }
    : onderdelen
}

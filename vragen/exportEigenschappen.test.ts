import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { jobcoach2024 } from '#toetsingskader/jobcoach/2024/index.ts'
import { ontvangBestand, type OntvangenBestand } from '#acties/bestand/ontvangBestand.ts'
import { voegBewijsToe } from '#acties/bestand/voegBewijsToe.ts'
import { ondertekenOpPapier } from '#acties/ondertekening/ondertekenOpPapier.ts'
import { importeer } from '#acties/portfolio/importeer.ts'
import { verplaatsBijeenkomst } from '#acties/reflectie/verplaatsBijeenkomst.ts'
import type { Activiteit, Bijeenkomst, Dossier } from '#domein/dossier/dossier.ts'
import { leesDossier } from '#domein/dossierbestand/lees.ts'
import { schrijfDossier } from '#domein/dossierbestand/schrijf.ts'
import { toets } from '#domein/toets.ts'
import { eis } from '#seed/bouwer.ts'
import { maakPdf } from '#seed/papier.ts'
import { beantwoord, vulWerkzaamIn } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { houder, type Houder } from '#seed/proefdossier.ts'
import { willekeurigDossier } from '#seed/willekeurig.ts'
import { exporteerDossier } from './export.ts'
import { leesVoorvertoning } from './inlezen.ts'
import { leesStand } from './stand.ts'

const proef = await proefopstelling()
const vandaag = proef.basis.klok.today()
const aantal = 100

/** The same hundred every time, as a holder could have typed them. */
const dossiers = fc
  .sample(willekeurigDossier(jobcoach2024), { seed: 2024, numRuns: aantal })
  .map(dossier => ({
    ...dossier,
    activiteiten: dossier.activiteiten.slice(0, 6).map(zoalsGetypt),
    bijeenkomsten: dossier.bijeenkomsten.slice(0, 4),
    onderdelen: metEigenInbreng(dossier),
  }))

test(
  'toets zegt van de export van honderd willekeurige portfolio’s wat het scherm zegt: elk punt, elke grens, elk tekort (contract, delen 2 en 3)',
  { timeout: 240_000 },
  async () => {
    const gezien = { telt: 0, volledig: 0, ondertekend: 0, verplaatst: 0 }
    for (const [nummer, dossier] of dossiers.entries()) {
      const wie = await bouw(nummer, dossier)
      const tekst = await uitvoer(wie)
      const stand = await leesStand(wie.ctx, wie.dossier)
      const gelezen = leesDossier(tekst, vandaag)
      if ('fouten' in gelezen || !stand) throw new Error(JSON.stringify(gelezen))
      const oordeel = (op: typeof vandaag) => toets(gelezen.dossier, op, gelezen.kader)
      expect(oordeel(vandaag)).toEqual(stand.vandaag)
      expect(oordeel(stand.geplandeDag)).toEqual(stand.gepland)
      await verwachtHeenEnWeer(wie, tekst)
      gezien.telt += stand.vandaag.pe.regels.filter(({ telt }) => telt > 0).length
      gezien.ondertekend += gelezen.dossier.bijeenkomsten.filter(een => een.ondertekend).length
      gezien.verplaatst += stand.portfolio.bijeenkomsten.filter(een => een.dient !== 'A3.1').length
      const delen = Object.values(stand.vandaag.onderdelen)
      gezien.volledig += delen.filter(({ status }) => status === 'volledig').length
    }
    // Random is worth something only where it reaches what counts.
    expect(Object.values(gezien).map(hoeveel => hoeveel > 5)).toEqual([true, true, true, true])
  },
)

/** Exported, read in again and exported: nothing would change, and the text is the same to the letter. */
async function verwachtHeenEnWeer(wie: Houder, tekst: string): Promise<void> {
  const vooraf = await leesVoorvertoning(wie.ctx, wie.dossier, tekst)
  if (!vooraf || 'fouten' in vooraf) throw new Error(JSON.stringify(vooraf))
  const niets = { activiteiten: 0, bijeenkomsten: 0, antwoorden: 0 }
  const invoer = { dossierId: wie.dossier, tekst, kenmerk: vooraf.kenmerk }
  expect(eis(await importeer(wie.ctx, invoer))).toEqual(niets)
  expect(await uitvoer(wie)).toBe(tekst)
}

async function uitvoer({ ctx, dossier }: Houder): Promise<string> {
  const bestand = await exporteerDossier(ctx, dossier)
  if (!bestand) throw new Error('geen export')
  return bestand.tekst
}

/** A holder with this portfolio: read in from a file, then proof, signatures, A1, C and a moved meeting by the acts of the screen. */
async function bouw(nummer: number, dossier: Dossier): Promise<Houder> {
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
  const nu = await inhoudVan(wie)
  const inhoud = Readable.from([maakPdf({ kop: 'Bewijs', regels: [] })])
  const bestand = eis(await ontvangBestand(ctx, { naam: 'bewijs.pdf', inhoud }))
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

const heeftBewijs = (activiteit: Activiteit | undefined): boolean =>
  (activiteit?.bewijs ?? []).length > 0

async function inhoudVan({ ctx, dossier }: Houder): Promise<Dossier> {
  const stand = await leesStand(ctx, dossier)
  if (!stand) throw new Error('geen dossier')
  return stand.portfolio.inhoud
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

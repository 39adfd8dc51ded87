import { Readable } from 'node:stream'
import { ontvangBestand } from '#acties/bestand/ontvangBestand.ts'
import { voegBewijsToe } from '#acties/bestand/voegBewijsToe.ts'
import type { Ctx } from '#acties/ctx.ts'
import { ondertekenOpPapier } from '#acties/ondertekening/ondertekenOpPapier.ts'
import { vulVerklaringIn } from '#acties/ondertekening/vulVerklaringIn.ts'
import { voegActiviteitToe } from '#acties/pe/voegActiviteitToe.ts'
import { bewaarAntwoorden } from '#acties/portfolio/bewaarAntwoorden.ts'
import { voegBijeenkomstToe } from '#acties/reflectie/voegBijeenkomstToe.ts'
import { eis } from '#seed/bouwer.ts'
import { maakPdf } from '#seed/papier.ts'

/** Somebody who builds a portfolio, and in which dossier. */
export type Bouwer = { ctx: Ctx; dossierId: string }

/** A file received from this person, ready to hand to an act. */
export const ontvang = async (ctx: Ctx, naam: string, inhoud: Buffer) =>
  eis(await ontvangBestand(ctx, { naam, inhoud: Readable.from([inhoud]) }))

const pdf = ({ ctx }: Bouwer, naam: string) =>
  ontvang(ctx, naam, maakPdf({ kop: naam, regels: [] }))

/** A1: a CV, and a statement that the employer signed. */
export async function vulWerkzaamIn(bouwer: Bouwer): Promise<void> {
  const { ctx, dossierId } = bouwer
  const cv = { soort: 'stuk', id: 'cv' } as const
  eis(await voegBewijsToe(ctx, { dossierId, bij: cv, bestand: await pdf(bouwer, 'cv.pdf') }))
  const bij = { soort: 'stuk', id: 'verklaring' } as const
  const gegevens = {
    dienstverband: 'loondienst',
    voorWie: 'Werk en Zo',
    functie: 'Jobcoach',
    sinds: '1-1-2020',
    urenPerWeek: '24',
    klanten: 'Mensen met autisme die werk zoeken of houden.',
  }
  eis(await vulVerklaringIn(ctx, { dossierId, bij, gegevens, basis: 0 }))
  eis(
    await ondertekenOpPapier(ctx, {
      dossierId,
      bij,
      hoedanigheid: 'werkgever-of-opdrachtgever',
      naam: 'Anna Smit',
      functie: 'Teamleider',
      op: '2-11-2026',
      bestand: await pdf(bouwer, 'werkgeversverklaring.pdf'),
    }),
  )
}

/** A3.1: an intervision meeting on this day that the facilitator signed; returns its id. */
export async function voegIntervisieToe(
  bouwer: Bouwer,
  { datum, zelfIngebracht }: { datum: string; zelfIngebracht: boolean },
): Promise<string> {
  const { ctx, dossierId } = bouwer
  const begeleider = 'Marijke de Boer'
  const invoer = { dossierId, werkvorm: 'intervisie', datum, begeleider, zelfIngebracht }
  const { bijeenkomst: id } = eis(await voegBijeenkomstToe(ctx, invoer))
  eis(
    await ondertekenOpPapier(ctx, {
      dossierId,
      bij: { soort: 'bijeenkomst', id },
      hoedanigheid: 'begeleider',
      naam: begeleider,
      op: datum,
      bestand: await pdf(bouwer, `intervisie ${datum}.pdf`),
    }),
  )
  return id
}

/** B: a training with its certificate; returns its id. */
export async function voegOpleidingToe(
  bouwer: Bouwer,
  { titel, datum, sbu }: { titel: string; datum: string; sbu: number },
): Promise<string> {
  const { ctx, dossierId } = bouwer
  const invoer = { dossierId, soort: 'opleiding', titel, datum, aantallen: { sbu } }
  const { activiteit: id } = eis(await voegActiviteitToe(ctx, invoer))
  const bij = { soort: 'activiteit', id } as const
  eis(await voegBewijsToe(ctx, { dossierId, bij, bestand: await pdf(bouwer, `${titel}.pdf`) }))
  return id
}

type Antwoorden = Readonly<Record<string, unknown>>

/** Answers to the questions of one part, each for the first time. */
export async function beantwoord(
  { ctx, dossierId }: Bouwer,
  onderdeel: string,
  antwoorden: Antwoorden,
): Promise<void> {
  const lijst = Object.entries(antwoorden).map(([veld, waarde]) => ({ veld, waarde, basis: 0 }))
  eis(await bewaarAntwoorden(ctx, { dossierId, onderdeel, antwoorden: lijst }))
}

/** A portfolio in which nothing is missing for who is due in 2027: every part filled, four meetings, 75 points. */
export async function vulPortfolio(bouwer: Bouwer): Promise<void> {
  await vulWerkzaamIn(bouwer)
  await beantwoord(bouwer, 'A2', terugblik)
  const eigen = await voegIntervisieToe(bouwer, { datum: '1-2-2025', zelfIngebracht: true })
  await voegIntervisieToe(bouwer, { datum: '3-9-2025', zelfIngebracht: true })
  await voegIntervisieToe(bouwer, { datum: '4-2-2026', zelfIngebracht: false })
  await voegIntervisieToe(bouwer, { datum: '2-9-2026', zelfIngebracht: false })
  await beantwoord(bouwer, 'A3.2', { ...verslag, bijeenkomst: eigen })
  await beantwoord(bouwer, 'A4', ontwikkelplan)
  await voegOpleidingToe(bouwer, { titel: 'Autisme en werk', datum: '12-5-2025', sbu: 40 })
  await voegOpleidingToe(bouwer, { titel: 'Gesprekken voeren', datum: '9-3-2026', sbu: 35 })
  await beantwoord(bouwer, 'C', {
    gedragscodeGelezen: 'on',
    werktVolgensGedragscode: 'on',
    kentKlachtenreglement: 'on',
  })
}

const terugblik = {
  voorgenomen: 'Ik wilde leren hoe ik mensen met autisme beter begeleid op de werkvloer.',
  uitgevoerd: 'Ik volgde een opleiding en liep mee met een collega.',
  ontwikkeladvies: 'Zoek meer afstand in het contact met de werkgever.',
  metAdviesGedaan: 'Ik bespreek dit nu vast in intervisie.',
}

const verslag = {
  situatie: 'Een werkgever wilde stoppen met een plaatsing. Ik nam het gesprek over.',
  aanleiding: 'Ik merkte dat ik sneller oploste dan de klant nodig had.',
  inzichten: 'Ik vul in voor een ander als ik spanning voel.',
  betekenis: 'Ik stel eerst drie vragen voor ik iets voorstel.',
  'beroepsprofiel/situatie': ['T5 Begeleiden op de werkplek'],
  'beroepsprofiel/inzichten': ['C2 Reflecteren'],
  'onderbouwing/inzichten/C2%20Reflecteren': 'Ik keek naar mezelf voor ik naar de ander keek.',
}

const ontwikkelplan = {
  ontwikkelingen: 'De arbeidsmarkt is krap en werkgevers staan meer open.',
  sleutelmomenten: 'De eerste plaatsing die mislukte leerde mij vertragen.',
  beroepsprofielVerleden: 'Dit raakt begeleiden op de werkplek.',
  manierVanLeren: 'Ik leer door te doen en daarna te bespreken.',
  plannen: 'Ik wil me verdiepen in jongeren met een eerste baan.',
  stappen: 'Ik volg een leergang en zoek een maatje.',
  beroepsprofielToekomst: 'Dit raakt matching en nazorg.',
  'beroepsprofiel/beroepsprofielVerleden': ['T5 Begeleiden op de werkplek'],
  'beroepsprofiel/beroepsprofielToekomst': ['T2 Matching', 'T7 Nazorg'],
}

import { z } from 'zod'
import type { Bewijsplaats } from '#acties/bestand/registreer.ts'
import type { Ctx } from '#acties/ctx.ts'
import { laadDossier, type GeladenDossier, type Werk } from '#acties/dossier/laadDossier.ts'
import { dagenVan } from '#acties/pe/activiteit.ts'
import { onderdeelVan } from '#acties/reflectie/bijeenkomst.ts'
import { idVeld } from '#acties/velden.ts'
import { leesPortfolioVan, type Portfolio } from '#vragen/portfolio.ts'
import type { Verklaring } from '#vragen/portfolio/stukken.ts'
import { zicht } from '#vragen/zicht.ts'

/** What a file is evidence for. With a statement only where its format asks for a picture; a signed copy comes with the signature. */
export const bijVeld = z.discriminatedUnion('soort', [
  z.object({ soort: z.enum(['activiteit', 'bijeenkomst', 'verklaring']), id: idVeld }),
  z.object({ soort: z.literal('stuk'), id: z.literal('cv') }),
])

type Bij = z.infer<typeof bijVeld>

export type Plek = GeladenDossier & { bij: Bewijsplaats; werk: Werk }

/** The place for a file in this dossier, locked; null when it is not there or not yours. */
export async function laadPlek(ctx: Ctx, dossierId: string, bij: Bij): Promise<Plek | null> {
  const dossier = await laadDossier(ctx, dossierId)
  if (!dossier) return null
  const gevonden = vindPlek(await leesPortfolioVan(ctx, dossier.rij), bij)
  return gevonden && { ...dossier, ...gevonden }
}

type Gevonden = Pick<Plek, 'bij' | 'werk'>

function vindPlek(portfolio: Portfolio, { soort, id }: Bij): Gevonden | null {
  if (soort === 'stuk') return { bij: { stuk: id }, werk: { onderdeel: 'A1', dagen: [] } }
  const over = soort === 'verklaring' ? metBeeldveld : (ding: Ding) => ding.id === id
  const gevonden = dingenIn(portfolio).find(ding => over(ding, id))
  return gevonden ? { bij: { [soort]: id }, werk: gevonden.werk } : null
}

type Ding = { soort: string; id: string; werk: Werk; verklaring: Verklaring | null }

const dingenIn = ({ activiteiten, bijeenkomsten }: Portfolio): Ding[] => [
  ...activiteiten.map(({ activiteit, verklaring }) => ({
    soort: 'activiteit',
    id: activiteit.id,
    werk: { onderdeel: 'B' as const, dagen: dagenVan(activiteit) },
    verklaring,
  })),
  ...bijeenkomsten.map(({ bijeenkomst, dient, verklaring }) => ({
    soort: 'bijeenkomst',
    id: bijeenkomst.id,
    werk: { onderdeel: onderdeelVan(dient), dagen: [bijeenkomst.datum] },
    verklaring,
  })),
]

const metBeeldveld = ({ verklaring }: Ding, id: string): boolean =>
  verklaring?.id === id &&
  Object.values(verklaring.format.velden).some(({ soort }) => soort === 'bestand')

export const bewijsIds = { dossierId: idVeld, bewijsId: idVeld }

type Welk = { dossierId: string; bewijsId: string; staat: 'aanwezig' | 'verwijderd' }

export type GeladenBewijs = Plek & { bewijs: Bewijsrij }

/** One use of a file with the place where it belongs, locked. */
export async function laadBewijs(ctx: Ctx, welk: Welk): Promise<GeladenBewijs | null> {
  const bewijs = await zoekBewijs(ctx, welk)
  const bij = bewijs && bijVeld.safeParse(plaatsVan(bewijs)).data
  const plek = bij && (await laadPlek(ctx, welk.dossierId, bij))
  return plek && plek.rij.persoon === bewijs.persoon ? { ...plek, bewijs } : null
}

const zoekBewijs = (ctx: Ctx, { bewijsId, staat }: Welk) =>
  zicht(ctx)
    .bewijzen()
    .where('bewijs.id', '=', bewijsId)
    .where('verwijderd_op', staat === 'aanwezig' ? 'is' : 'is not', null)
    .select(['id', 'persoon', 'bestand', 'naam', 'activiteit', 'bijeenkomst', 'verklaring', 'stuk'])
    .executeTakeFirst()

type Bewijsrij = NonNullable<Awaited<ReturnType<typeof zoekBewijs>>>

const plaatsVan = ({ activiteit, bijeenkomst, verklaring, stuk }: Bewijsrij) => {
  const delen = Object.entries({ activiteit, bijeenkomst, verklaring, stuk })
  const [soort, id] = delen.find(([, waarde]) => waarde !== null) ?? []
  return { soort, id }
}

/** Where an event says that the file belongs. */
export const plaatsInFeit = ({ bij, werk }: Plek) => {
  const id = bij.activiteit ?? bij.bijeenkomst ?? bij.verklaring
  return { ...(id !== undefined && { bij: id }), onderdeel: werk.onderdeel }
}

import { z } from 'zod'
import type { Bewijsplaats } from '#acties/bestand/registreer.ts'
import type { Ctx } from '#acties/ctx.ts'
import {
  bijDossier,
  laadDossier,
  type GeladenDossier,
  type Werk,
} from '#acties/dossier/laadDossier.ts'
import { dagenVan, laadActiviteit } from '#acties/pe/activiteit.ts'
import { laadBijeenkomst, onderdeelVan } from '#acties/reflectie/bijeenkomst.ts'
import { idVeld } from '#acties/velden.ts'
import type { Activiteit } from '#domein/dossier/dossier.ts'
import { leesPortfolioVan, type Portfolio } from '#vragen/portfolio.ts'
import type { PortfolioBijeenkomst } from '#vragen/portfolio/bijeenkomst.ts'
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
export async function laadPlek(
  ctx: Ctx,
  dossierId: string,
  { soort, id }: Bij,
): Promise<Plek | null> {
  if (soort === 'activiteit') {
    const over = await laadActiviteit(ctx, { dossierId, activiteitId: id, staat: 'aanwezig' })
    return over && { ...over, bij: { activiteit: id }, werk: aanActiviteit(over.activiteit) }
  }
  if (soort === 'bijeenkomst') {
    const over = await laadBijeenkomst(ctx, { dossierId, bijeenkomstId: id, staat: 'aanwezig' })
    return over && { ...over, bij: { bijeenkomst: id }, werk: aanBijeenkomst(over) }
  }
  const dossier = await laadDossier(ctx, dossierId)
  if (!dossier) return null
  if (soort === 'stuk')
    return { ...dossier, bij: { stuk: id }, werk: { onderdeel: 'A1', dagen: [] } }
  const werk = werkMetBeeldveld(await leesPortfolioVan(ctx, dossier.rij), id)
  return werk && { ...dossier, bij: { verklaring: id }, werk }
}

const aanActiviteit = (activiteit: Activiteit): Werk => ({
  onderdeel: 'B',
  dagen: dagenVan(activiteit),
})

const aanBijeenkomst = ({
  bijeenkomst,
  dient,
}: Pick<PortfolioBijeenkomst, 'bijeenkomst' | 'dient'>): Werk => ({
  onderdeel: onderdeelVan(dient),
  dagen: [bijeenkomst.datum],
})

/** The work that this statement is about, when its format asks for a picture. */
function werkMetBeeldveld({ activiteiten, bijeenkomsten }: Portfolio, id: string): Werk | null {
  const isHet = ({ verklaring }: { verklaring: Verklaring | null }) =>
    verklaring?.id === id &&
    Object.values(verklaring.format.velden).some(({ soort }) => soort === 'bestand')
  const activiteit = activiteiten.find(isHet)
  if (activiteit) return aanActiviteit(activiteit.activiteit)
  const bijeenkomst = bijeenkomsten.find(isHet)
  return bijeenkomst ? aanBijeenkomst(bijeenkomst) : null
}

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

type Bestand = { bestand: string; sha256: string; grootte: number }

/** The event that this file is evidence here from now on. */
export const bestandToegevoegd = (plek: Plek, { bestand, sha256, grootte }: Bestand) => ({
  soort: 'bestand-toegevoegd' as const,
  ...bijDossier(plek),
  gegevens: { bestand, sha256, bytes: grootte, ...plaatsInFeit(plek) },
})

/** Where an event says that the file belongs. */
export const plaatsInFeit = ({ bij, werk }: Plek) => {
  const id = bij.activiteit ?? bij.bijeenkomst ?? bij.verklaring
  return { ...(id !== undefined && { bij: id }), onderdeel: werk.onderdeel }
}

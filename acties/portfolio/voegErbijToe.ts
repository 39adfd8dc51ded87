import { geweigerd, gelukt } from '#acties/actie.ts'
import { onderNaam, type OntvangenBestand } from '#acties/bestand/ontvangBestand.ts'
import { voegBewijsToe } from '#acties/bestand/voegBewijsToe.ts'
import { neemConceptOver } from '#acties/concept/neemConceptOver.ts'
import type { Ctx } from '#acties/ctx.ts'
import { ondertekenOpPapier } from '#acties/ondertekening/ondertekenOpPapier.ts'
import { vulVerklaringIn } from '#acties/ondertekening/vulVerklaringIn.ts'
import { zetPrive } from '#acties/portfolio/zetPrive.ts'
import { bij as metNaam, type Ids } from '#acties/portfolio/voerPlanUit.ts'
import { verplaatsBijeenkomst } from '#acties/reflectie/verplaatsBijeenkomst.ts'
import type { Resultaat, Weigering } from '#domein/weigering.ts'
import type { Erbij } from '#vragen/pakket/erbij.ts'
import type { Stuk, VolledigConcept, VolledigeVerklaring } from '#vragen/volledig/vorm.ts'

type Werk = {
  dossierId: string
  ids: Ids
  bestanden: ReadonlyMap<string, OntvangenBestand>
}

/** What belongs to one thing of the file: moved as it was, its statement filled in, its files added, and signed last. */
export async function voegErbijToe(
  ctx: Ctx,
  { soort, id: daar, ...erbij }: Erbij,
  { dossierId, ids, bestanden }: Werk,
): Promise<Resultaat<null>> {
  const id = ids.get(daar) ?? daar
  const plek = { ctx, dossierId, bestanden }
  if (soort === 'A1') return neemA1Over(plek, erbij)
  if (erbij.naarCategorie2) {
    const weg = { dossierId, bijeenkomstId: id, naar: 'B.2' }
    const verplaatst = await verplaatsBijeenkomst(ctx, weg)
    if (!verplaatst.ok) return verplaatst
  }
  if (erbij.prive) {
    const prive = await zetPrive(ctx, {
      dossierId,
      wat: { soort, id },
      prive: true,
      wasPrive: true,
    })
    if (!prive.ok) return prive
  }
  const bewijs = await voegStukkenToe(plek, { soort, id }, erbij.bewijs)
  if (!bewijs.ok) return bewijs
  return neemVerklaringOver(plek, { soort, id }, erbij.verklaring)
}

async function neemA1Over(
  plek: Plek,
  { bewijs, verklaring }: Pick<Erbij, 'bewijs' | 'verklaring'>,
): Promise<Resultaat<null>> {
  const cv = await voegStukkenToe(plek, { soort: 'stuk', id: 'cv' }, bewijs)
  if (!cv.ok) return cv
  await bewaarVolgorde(plek.ctx, cv.waarde)
  for (const [nummer, id] of cv.waarde.entries())
    await bewaarCvHash(plek.ctx, id, bewijs[nummer]?.uitFormulier)
  return neemVerklaringOver(plek, { soort: 'stuk', id: 'verklaring' }, verklaring)
}

type Plek = { ctx: Ctx; dossierId: string; bestanden: Werk['bestanden'] }
type Bij = { soort: string; id: string }

/** Returns the uses that were made. */
async function voegStukkenToe(
  { ctx, dossierId, bestanden }: Plek,
  bij: Bij,
  stukken: readonly Stuk[],
): Promise<Resultaat<string[]>> {
  const gemaakt: string[] = []
  for (const stuk of stukken) {
    const bestand = bestandVan(bestanden, stuk)
    if (!bestand) return geweigerd(anderSoort(stuk))
    const uit = metNaam(stuk.naam, await voegBewijsToe(ctx, { dossierId, bij, bestand }))
    if (!uit.ok) return uit
    gemaakt.push(uit.waarde.bewijs)
  }
  return gelukt(gemaakt)
}

/** A draft as it was, with the files that were in the zip. */
export async function voegConceptToe(
  ctx: Ctx,
  { titel, voorstel, ingevuld, bestanden: stukken }: VolledigConcept,
  { dossierId, bestanden: ontvangen }: Werk,
): Promise<Resultaat<unknown>> {
  const bestanden: OntvangenBestand[] = []
  for (const stuk of stukken) {
    const bestand = bestandVan(ontvangen, stuk)
    if (!bestand) return geweigerd(anderSoort(stuk))
    bestanden.push(bestand)
  }
  const invoer = { dossierId, titel, voorstel, ingevuld, bestanden }
  return metNaam(titel, await neemConceptOver(ctx, invoer))
}

const bestandVan = (bestanden: Werk['bestanden'], { sha256, naam }: Stuk) => {
  const bestand = bestanden.get(sha256)
  return bestand && onderNaam(bestand, naam)
}

const anderSoort = ({ naam }: Stuk): Weigering => ({
  code: 'bestand-klopt-niet',
  tekst: `“${naam}” is niet wat de naam zegt.`,
  veld: 'bestand',
})

/** The last CV is the one that holds: they keep their order, a millisecond apart. */
async function bewaarVolgorde(ctx: Ctx, bewijzen: readonly string[]): Promise<void> {
  const nu = ctx.klok.now().getTime()
  for (const [plek, id] of bewijzen.entries())
    await ctx.db
      .updateTable('bewijs')
      .set({ toegevoegd_op: new Date(nu - (bewijzen.length - 1 - plek)) })
      .where('id', '=', id)
      .execute()
}

/** A CV that was made of the form still is. */
async function bewaarCvHash(ctx: Ctx, id: string, cvHash: string | undefined): Promise<void> {
  if (cvHash === undefined) return
  await ctx.db.updateTable('bewijs').set({ cv_hash: cvHash }).where('id', '=', id).execute()
}

async function neemVerklaringOver(
  plek: Plek,
  bij: Bij,
  verklaring: VolledigeVerklaring | null,
): Promise<Resultaat<null>> {
  if (!verklaring) return gelukt(null)
  const { ingevuld, handtekeningen } = verklaring
  const basis = await leesVersie(plek.ctx, bij)
  if (Object.keys(ingevuld).length > 0 || handtekeningen.length === 0) {
    const uit = await vulIn(plek, bij, { ...verklaring, basis })
    if (!uit.ok) return uit
  }
  const geldig = basis > 0 ? await leesGeldige(plek.ctx, bij) : []
  const getekend = new Set(geldig.map(({ hoedanigheid }) => hoedanigheid))
  for (const handtekening of handtekeningen.filter(een => !getekend.has(een.hoedanigheid))) {
    const uit = await teken(plek, bij, handtekening)
    if (!uit.ok) return uit
  }
  return gelukt(null)
}

async function vulIn(
  plek: Plek,
  bij: Bij,
  { ingevuld: gegevens, beelden, basis }: VolledigeVerklaring & { basis: number },
): Promise<Resultaat<unknown>> {
  const { ctx, dossierId } = plek
  const vervalt = basis > 0 ? (await leesGeldige(ctx, bij)).map(({ id }) => id) : []
  const uit = await vulVerklaringIn(ctx, { dossierId, bij, gegevens, basis, vervalt })
  if (!uit.ok) return uit
  return voegStukkenToe(plek, { soort: 'verklaring', id: uit.waarde.verklaring }, beelden)
}

/** Of a statement that came back by itself, with the kind of its activity; 0 where there is none, as there mostly is not. */
async function leesVersie(ctx: Ctx, bij: Bij): Promise<number> {
  if (bij.soort !== 'activiteit') return 0
  const rij = await ctx.db
    .selectFrom('verklaring')
    .where('activiteit', '=', bij.id)
    .where('verwijderd_op', 'is', null)
    .select('versie')
    .executeTakeFirst()
  return rij?.versie ?? 0
}

/** The signatures that came back with it. */
const leesGeldige = (ctx: Ctx, { id }: Bij): Promise<{ id: string; hoedanigheid: string }[]> =>
  ctx.db
    .selectFrom('ondertekening')
    .innerJoin('verklaring', 'verklaring.id', 'ondertekening.verklaring')
    .where('verklaring.activiteit', '=', id)
    .where('verklaring.verwijderd_op', 'is', null)
    .where('ondertekening.vervallen_op', 'is', null)
    .select(['ondertekening.id', 'ondertekening.hoedanigheid'])
    .execute()

async function teken(
  { ctx, dossierId, bestanden }: Plek,
  bij: Bij,
  { kopie, functie, ...wie }: VolledigeVerklaring['handtekeningen'][number],
): Promise<Resultaat<unknown>> {
  const bestand = bestandVan(bestanden, kopie)
  if (!bestand) return geweigerd(anderSoort(kopie))
  const invoer = { dossierId, bij, ...wie, functie: functie ?? undefined, bestand }
  return metNaam(kopie.naam, await ondertekenOpPapier(ctx, invoer))
}

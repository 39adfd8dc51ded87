import { hoogstens } from '#vragen/bladzijde.ts'
import { sql, type Expression, type SqlBool } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import { registerregel, type Registerregel } from '#domein/certificaat/register.ts'
import { leesInstellingen } from '#vragen/instellingen.ts'
import { alsCertificaat, certificatenVan, type Registerrij } from '#vragen/register/rijen.ts'
import { zicht } from '#vragen/zicht.ts'

export const registerPerBladzijde = 25
export const kortsteZoekvraag = 2
/** Whoever looks for somebody types on; nobody leafs through more. */
export const hoogstensGevonden = 100

/** Somebody in the register, with the way to the certificate that counts today. */
export type Gevonden = Registerregel & { controlecode: string }

type Zoekvraag = { zoek: string; bladzijde: number }

/**
 * Who stands in the register today under a name that holds each word of the search, or with this number or check code. An old number
 * finds its holder too; a former name does not.
 */
export async function zoekRegister(
  ctx: Ctx,
  { zoek, bladzijde }: Zoekvraag,
): Promise<{ regels: Gevonden[]; aantal: number; isMeer: boolean }> {
  if (zoek.trim().length < kortsteZoekvraag) return { regels: [], aantal: 0, isMeer: false }
  const dag = ctx.klok.today()
  const houders = await zoekHouders(ctx, { zoek, bladzijde })
  const instellingen = await leesInstellingen(ctx)
  const rijen = await certificatenVan(
    ctx,
    houders.map(({ persoon }) => persoon),
  )
  const gevonden = Number(houders[0]?.aantal ?? 0)
  return {
    regels: houders.flatMap(({ persoon, keurmerk }) =>
      regelVan(
        rijen.filter(rij => rij.persoon === persoon && rij.keurmerk === keurmerk),
        { dag, instellingen },
      ),
    ),
    aantal: Math.min(gevonden, hoogstensGevonden),
    isMeer: gevonden > hoogstensGevonden,
  }
}

type Vraag = Omit<Parameters<typeof registerregel>[1], 'aanvragen'>

function regelVan(rijen: readonly Registerrij[], vraag: Vraag): Gevonden[] {
  const aanvragen = rijen.flatMap(rij => rij.aanvragen)
  const regel = registerregel(rijen.map(alsCertificaat), { ...vraag, aanvragen })
  const rij = rijen.find(({ nummer }) => nummer === regel?.nummer)
  return regel && rij ? [{ ...regel, controlecode: rij.controlecode }] : []
}

/** Holders found, in the order of their names. Each way of finding is read no further than what is shown, however many there are. */
const zoekHouders = (ctx: Ctx, { zoek, bladzijde }: Zoekvraag) =>
  ctx.db
    .selectFrom(
      [metNummer(zoek), metHeleNaam(zoek), metNaam(zoek)]
        .map(voorwaarde => ctx.db.selectFrom(geldend(ctx, voorwaarde).as('deel')).selectAll())
        .reduce((samen, deel) => samen.union(deel))
        .as('gevonden'),
    )
    .groupBy(['persoon', 'keurmerk'])
    .select(['persoon', 'keurmerk', sql<number>`count(*) over ()`.as('aantal')])
    .orderBy(sql`max(naam) collate "nl-x-icu"`)
    .orderBy(sql`min(nummer)`)
    .limit(hoogstens(registerPerBladzijde))
    .offset((bladzijde - 1) * registerPerBladzijde)
    .execute()

/** Certificates that began, and were not declared void before, as far as they are shown. */
const geldend = (ctx: Ctx, voorwaarde: Expression<SqlBool>) =>
  zicht(ctx)
    .register()
    .where(voorwaarde)
    .where(
      sql<boolean>`exists (select from certificaat_periode
      where certificaat_periode.certificaat = certificaat.id and vervallen_op is null
      and van <= ${ctx.klok.today()}::date)`,
    )
    .select(['id', 'persoon', 'keurmerk', 'nummer', 'naam_op_certificaat as naam'])
    .limit(hoogstens(hoogstensGevonden + 1))

const metNummer = (zoek: string) =>
  sql<boolean>`(certificaat.zoeknummer = ${zoek.replaceAll(/[^\dA-Za-z]/g, '').toLowerCase()}
    or certificaat.controlecode = ${zoek.replaceAll(/\D/g, '')})`

/** Of very many with such a name, whoever is called exactly so is never left out. */
const metHeleNaam = (zoek: string) =>
  sql<boolean>`certificaat.zoeknaam = zoekvorm(${zoek}) and ${isLaatste}`

/** Each word begins a word of the name on a certificate that no other replaced; a pattern per word, so that the index serves it. */
const metNaam = (zoek: string) => {
  const woorden = zoek.split(/\s+/).filter(Boolean)
  const patronen = woorden.map(
    woord => sql<boolean>`certificaat.zoeknaam like '%' || zoekvorm(${woord}) || '%'`,
  )
  return sql<boolean>`zoekvorm(${zoek}) <> ' ' and ${sql.join(patronen, sql` and `)} and ${isLaatste}`
}

const isLaatste = sql`not exists (select from certificaat as nieuwer where nieuwer.vervangt = certificaat.id)`

import { hoogstens } from '#vragen/bladzijde.ts'
import { sql, type Expression, type SqlBool } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import { registerregel, type Registerregel } from '#domein/certificaat/register.ts'
import { eenmaal } from '#vragen/eenmaal.ts'
import { leesInstellingen } from '#vragen/instellingen.ts'
import { alsCertificaat, certificatenVan, type Registerrij } from '#vragen/register/rijen.ts'
import { zicht } from '#vragen/zicht.ts'
import type { Kijker } from '#vragen/zicht/regel.ts'

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

/** Holders found, in the order of their names. */
function zoekHouders(ctx: Ctx, { zoek, bladzijde }: Zoekvraag) {
  const woorden = zoek.split(/\s+/).filter(Boolean)
  const vraag = vragen.get(woorden.length) ?? houdersMet(woorden.length)
  vragen.set(woorden.length, vraag)
  return vraag(ctx, {
    woorden,
    heel: zoek,
    nummer: zoek.replaceAll(/[^\dA-Za-z]/g, '').toLowerCase(),
    code: zoek.replaceAll(/\D/g, ''),
    dag: ctx.klok.today(),
    vanaf: (bladzijde - 1) * registerPerBladzijde,
  })
}

type Gezocht = Record<'heel' | 'nummer' | 'code' | 'dag', string> & {
  woorden: readonly string[]
  vanaf: number
}

/** The question, by how many words it has. */
const vragen = new Map<number, ReturnType<typeof houdersMet>>()

/** Each way of finding is read no further than what is shown, however many there are. */
const houdersMet = (aantal: number) =>
  eenmaal((ctx, gezocht: Gezocht) => {
    const { db } = ctx
    return db
      .selectFrom(
        [metNummer(gezocht), metHeleNaam(gezocht), metNaam(gezocht, aantal)]
          .map(voorwaarde => db.selectFrom(eerste(ctx, voorwaarde).as('deel')).selectAll())
          .reduce((samen, deel) => samen.union(deel))
          .as('gevonden'),
      )
      .groupBy(['persoon', 'keurmerk'])
      .select(['persoon', 'keurmerk', sql<number>`count(*) over ()`.as('aantal')])
      .orderBy(sql`max(naam) collate "nl-x-icu"`)
      .orderBy(sql`min(nummer)`)
      .limit(hoogstens(registerPerBladzijde))
      .offset(gezocht.vanaf)
  })

/** As far as they are shown. */
const eerste = (ctx: Kijker, voorwaarde: Expression<SqlBool>) =>
  zicht(ctx)
    .register()
    .where(voorwaarde)
    .select(['id', 'persoon', 'keurmerk', 'nummer', 'naam_op_certificaat as naam'])
    .limit(hoogstens(hoogstensGevonden + 1))

/** A certificate that is still to begin finds its holder too, once he stands in the register with another. */
const metNummer = ({ nummer, code, dag }: Gezocht) =>
  sql<boolean>`(certificaat.zoeknummer = ${nummer} or certificaat.controlecode = ${code})
    and exists (select from certificaat_periode as periode
      where periode.certificaat = certificaat.id and periode.vervallen_op is null)
    and exists (select from certificaat as eigen where eigen.persoon = certificaat.persoon
      and eigen.keurmerk = certificaat.keurmerk and ${isBegonnen('eigen', dag)})`

/** Of very many with such a name, whoever is called exactly so is never left out. */
const metHeleNaam = ({ heel, dag }: Gezocht) =>
  sql<boolean>`certificaat.zoeknaam = zoekvorm(${heel}) and ${isLaatste(dag)}`

/** Each word begins a word of the name on the last certificate that began; a pattern per word, so that the index serves it. */
function metNaam({ woorden, heel, dag }: Gezocht, aantal: number) {
  const patronen = Array.from(
    { length: aantal },
    (_, plaats) =>
      sql`certificaat.zoeknaam like '%' || zoekvorm((${woorden}::text[])[${sql.lit(plaats + 1)}]) || '%'`,
  )
  return sql<boolean>`zoekvorm(${heel}) <> ' ' and ${sql.join(patronen, sql` and `)} and ${isLaatste(dag)}`
}

/** It began, and was not declared void before. */
const isBegonnen = (certificaat: string, dag: string) =>
  sql`exists (select from certificaat_periode where vervallen_op is null
    and certificaat_periode.certificaat = ${sql.ref(`${certificaat}.id`)} and van <= ${dag}::date)`

/** It began, and no other began in its place: whoever was certified anew keeps his line until the new one begins. */
const isLaatste = (dag: string) =>
  sql`${isBegonnen('certificaat', dag)} and not exists (select from certificaat as nieuwer
    where nieuwer.vervangt = certificaat.id and ${isBegonnen('nieuwer', dag)})`

import { sql } from 'kysely'
import type { Ctx } from '#acties/ctx.ts'
import { registerregel, type Registerregel } from '#domein/certificaat/register.ts'
import { leesInstellingen } from '#vragen/instellingen.ts'
import { alsCertificaat, certificatenVan, type Registerrij } from '#vragen/register/rijen.ts'
import { zicht } from '#vragen/zicht.ts'

export const registerPerBladzijde = 25
export const kortsteZoekvraag = 2

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
): Promise<{ regels: Gevonden[]; aantal: number }> {
  if (zoek.trim().length < kortsteZoekvraag) return { regels: [], aantal: 0 }
  const dag = ctx.klok.today()
  const houders = await zoekHouders(ctx, { zoek, bladzijde })
  const instellingen = await leesInstellingen(ctx)
  const rijen = await certificatenVan(
    ctx,
    houders.map(({ persoon }) => persoon),
  )
  return {
    regels: houders.flatMap(({ persoon, keurmerk }) =>
      regelVan(
        rijen.filter(rij => rij.persoon === persoon && rij.keurmerk === keurmerk),
        { dag, instellingen },
      ),
    ),
    aantal: Number(houders[0]?.aantal ?? 0),
  }
}

type Vraag = Omit<Parameters<typeof registerregel>[1], 'aanvragen'>

function regelVan(rijen: readonly Registerrij[], vraag: Vraag): Gevonden[] {
  const aanvragen = rijen.flatMap(rij => rij.aanvragen)
  const regel = registerregel(rijen.map(alsCertificaat), { ...vraag, aanvragen })
  const rij = rijen.find(({ nummer }) => nummer === regel?.nummer)
  return regel && rij ? [{ ...regel, controlecode: rij.controlecode }] : []
}

const zoekHouders = (ctx: Ctx, { zoek, bladzijde }: Zoekvraag) =>
  zicht(ctx)
    .register()
    .where(
      sql<boolean>`((${heeftNaam(zoek)}) or ${gelijkNummer(zoek)} or certificaat.controlecode = ${cijfers(zoek)})`,
    )
    .where(
      sql<boolean>`exists (select from certificaat_periode
      where certificaat_periode.certificaat = certificaat.id and vervallen_op is null
      and van <= ${ctx.klok.today()}::date)`,
    )
    .groupBy(['persoon', 'keurmerk'])
    .select(['persoon', 'keurmerk', sql<number>`count(*) over ()`.as('aantal')])
    .orderBy(sql`max(certificaat.naam_op_certificaat) collate "nl-x-icu"`)
    .orderBy(sql`min(certificaat.nummer)`)
    .limit(registerPerBladzijde)
    .offset((bladzijde - 1) * registerPerBladzijde)
    .execute()

/** Each word begins a word of the name on a certificate that no other replaced; a pattern per word, so that the index serves it. */
const heeftNaam = (zoek: string) => {
  const woorden = zoek.split(/\s+/).filter(Boolean)
  const patronen = woorden.map(
    woord => sql<boolean>`certificaat.zoeknaam like '%' || zoekvorm(${woord}) || '%'`,
  )
  return sql<boolean>`zoekvorm(${zoek}) <> ' ' and ${sql.join(patronen, sql` and `)}
    and not exists (select from certificaat as nieuwer where nieuwer.vervangt = certificaat.id)`
}

const gelijkNummer = (zoek: string) =>
  sql<boolean>`certificaat.zoeknummer = ${zoek.replaceAll(/[^\dA-Za-z]/g, '').toLowerCase()}`

const cijfers = (zoek: string): string => zoek.replaceAll(/\D/g, '')

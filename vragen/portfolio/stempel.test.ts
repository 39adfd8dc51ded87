import { sql, type CompiledQuery } from 'kysely'
import { describe, expect, it } from 'vitest'
import type { Ctx } from '#acties/ctx.ts'
import { volledigDossier } from '#domein/proef.ts'
import { standaardInstellingen } from '#domein/instellingen.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { vraagAanvulling } from '#seed/proefbesluit.ts'
import { bram, houder } from '#seed/proefdossier.ts'
import { ingediendDossier } from '#seed/proefindiening.ts'
import { geteld } from '#seed/proeftelling.ts'
import { leesStand } from '#vragen/stand.ts'
import { leesStempel, stempeltabellen } from './stempel.ts'

const proef = await proefopstelling()

/** As on a page: what the owner chose is known. */
const opBladzijde = (ctx: Ctx): Ctx => ({ ...ctx, instellingen: standaardInstellingen })

async function vol() {
  const { ctx, dossier, wie } = await houder(proef)
  await vulPortfolio({ ctx, dossierId: dossier })
  await sql`insert into bestand_beeld (bestand, pagina, sha256, grootte, mime, breedte, hoogte)
    select id, 1, sha256, 9, 'image/webp', 10, 10 from bestand`.execute(proef.db)
  return { ctx: opBladzijde(ctx), dossier, wie }
}

async function metAanvulling() {
  const zaak = await ingediendDossier(proef, { ...bram, inhoud: volledigDossier() })
  await vraagAanvulling(proef, zaak, ['A2'])
  return { ctx: opBladzijde(proef.ctx(zaak.wie)), dossier: zaak.dossier }
}

/** The tables that the statements of this work name. */
async function tabellenVan(ctx: Ctx, werk: (ctx: Ctx) => Promise<unknown>): Promise<string[]> {
  const namen = new Set<string>()
  const noteer = (tekst: string) => {
    for (const [, naam = ''] of tekst.matchAll(/\b(?:from|join) "?([a-z_]+)"?/g)) namen.add(naam)
  }
  const metOor = ctx.db.withPlugin({
    transformQuery: ({ node, queryId }) => {
      noteer(ctx.db.getExecutor().compileQuery(node, queryId).sql)
      return node
    },
    transformResult: ({ result }) => Promise.resolve(result),
  })
  // What an earlier test had written once already, is sent as it is.
  const db = Object.assign(metOor, {
    executeQuery: (vraag: CompiledQuery) => {
      noteer(vraag.sql)
      return ctx.db.executeQuery(vraag)
    },
  })
  await werk({ ...ctx, db })
  return [...namen]
}

/** Writes the rows of a table as they were. */
async function raak(tabel: string): Promise<void> {
  const kolommen = await sql<{ naam: string }>`
    select attname as naam from pg_attribute
    where attrelid = ${tabel}::regclass and attnum > 0 and attgenerated = '' and attidentity = ''
    order by attnum desc limit 1`.execute(proef.db)
  const kolom = sql.ref(kolommen.rows[0]?.naam ?? 'id')
  await sql`update ${sql.table(tabel)} set ${kolom} = ${kolom}`.execute(proef.db)
}

describe('het stempel', () => {
  it('gaat over elke tabel waar de stand uit gelezen wordt, wat de status ook is', async () => {
    const leeg = await houder(proef)
    const zaak = await ingediendDossier(proef, { ...bram, inhoud: volledigDossier() })
    const eigenaar = proef.ctx(zaak.wie)
    const lees = (ctx: Ctx, dossier: string) => tabellenVan(ctx, zo => leesStand(zo, dossier))
    const gelezen = new Set([
      ...(await lees(leeg.ctx, leeg.dossier)),
      ...(await lees(eigenaar, zaak.dossier)),
    ])
    await vraagAanvulling(proef, zaak, ['A2'])
    for (const naam of await lees(eigenaar, zaak.dossier)) gelezen.add(naam)
    // What the owner chose comes with the session and is compared beside the stamp.
    const erbuiten = [...gelezen].filter(naam => !stempeltabellen.includes(naam))
    expect(erbuiten).toEqual(['instelling'])
    expect([...gelezen]).toEqual(expect.arrayContaining(['toewijzing', 'aanvulling_onderdeel']))
    expect(gelezen.size).toBeGreaterThan(15)
  })

  it('is een ander zodra er iets geschreven wordt, in welke tabel ook', async () => {
    const dossiers = [await vol(), await metAanvulling()]
    const geraakt = new Set<string>()
    for (const { ctx, dossier } of dossiers) {
      const gezien = new Set([await leesStempel(ctx, dossier)])
      expect(gezien).toContain(await leesStempel(ctx, dossier))
      for (const tabel of stempeltabellen) {
        await raak(tabel)
        const stempel = await leesStempel(ctx, dossier)
        if (!gezien.has(stempel)) geraakt.add(tabel)
        gezien.add(stempel)
      }
    }
    expect(stempeltabellen.filter(tabel => !geraakt.has(tabel))).toEqual([])
  })

  it('gaat niet over wat van een ander is', async () => {
    const { ctx, dossier } = await vol()
    const eerst = await leesStempel(ctx, dossier)
    const ander = await houder(proef, bram)
    await vulPortfolio({ ctx: ander.ctx, dossierId: ander.dossier })
    expect(await leesStempel(ctx, dossier)).toBe(eerst)
    expect(await leesStempel(ctx, ander.dossier)).toBeNull()
  })
})

describe('de stand op een bladzijde', () => {
  it('komt één keer uit de database zolang er niets geschreven wordt', async () => {
    const { ctx, dossier } = await vol()
    const eerst = await leesStand(ctx, dossier)
    const { ctx: nogEens, statements } = geteld(ctx)
    expect(await leesStand(nogEens, dossier)).toBe(eerst)
    expect(statements()).toBe(1)
  })

  it('is als opnieuw gelezen na elke wijziging, op elke dag en bij elke instelling', async () => {
    const { ctx, dossier, wie } = await vol()
    const nu = () => leesStand(proef.ctx(wie), dossier)
    const eerst = await leesStand(ctx, dossier)
    expect(eerst).toEqual(await nu())

    await proef.db.deleteFrom('bewijs').where('persoon', '=', wie.persoon).execute()
    const zonder = await leesStand(ctx, dossier)
    expect(zonder).toEqual(await nu())
    expect(zonder).not.toEqual(eerst)

    proef.verstrijk(400 * 24 * 3600)
    const later = await leesStand(ctx, dossier)
    expect(later).toEqual(await nu())
    expect(later).not.toEqual(zonder)

    const instellingen = { ...standaardInstellingen, contact: 'Bel Ineke Vos.' }
    expect(await leesStand({ ...ctx, instellingen }, dossier)).not.toBe(later)
  })

  it('blijft dicht voor wie hem niet mag lezen, ook als de houder hem net las', async () => {
    const { ctx, dossier } = await vol()
    expect(await leesStand(ctx, dossier)).not.toBeNull()
    const ander = await houder(proef, bram)
    expect(await leesStand(opBladzijde(ander.ctx), dossier)).toBeNull()
  })

  it('wordt binnen een transactie opnieuw gelezen', async () => {
    const { ctx, dossier, wie } = await vol()
    const eerst = await leesStand(ctx, dossier)
    expect(await leesStand(proef.ctx(wie), dossier)).not.toBe(eerst)
  })
})

import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { proefopstelling } from '#seed/proef.ts'
import { actie, gelukt, geweigerd } from './actie.ts'
import { inTransactie } from './transactie.ts'

const proef = await proefopstelling()

/** An act as simple as an act can be: it counts in a setting. */
const telOp = actie({
  naam: 'telOp',
  wie: ['systeem'],
  invoer: z.object({ naam: z.string(), aantal: z.coerce.number().max(10) }),
  laad: async (ctx, { naam }) => {
    if (naam === 'weg') return null
    await sql`select pg_advisory_xact_lock(7)`.execute(ctx.db)
    const rijen = await ctx.db
      .selectFrom('instelling')
      .where('naam', '=', naam)
      .selectAll()
      .execute()
    return { versie: rijen.length + 1 }
  },
  bezwaren: ({ invoer }) =>
    invoer.aantal < 0 ? [{ code: 'te-laag', tekst: 'Dat is te laag.' }] : [],
  doe: async ({ ctx, invoer, geladen: { versie } }) => {
    const rij = { naam: invoer.naam, versie, waarde: '1', gewijzigd_op: ctx.klok.now() }
    await ctx.db.insertInto('instelling').values(rij).execute()
    if (invoer.aantal === 0) return geweigerd({ code: 'nul', tekst: 'Nul is niets.' })
    return gelukt({ versie })
  },
  gebeurtenis: ({ invoer: { naam, aantal }, waarde: { versie } }) =>
    aantal === 9 ? null : { soort: 'instelling-gewijzigd', gegevens: { instelling: naam, versie } },
})

const stand = async () => {
  const gebeurtenissen = await proef.db.selectFrom('gebeurtenis').selectAll().execute()
  const rijen = await proef.db.selectFrom('instelling').selectAll().execute()
  return { gebeurtenissen, rijen: rijen.length }
}

describe('een handeling', () => {
  it('wijzigt en laat precies één gebeurtenis na, met wie, wanneer en welk verzoek', async () => {
    const ctx = proef.systeem()
    expect(await telOp(ctx, { naam: 'a', aantal: '2' })).toEqual({
      ok: true,
      waarde: { versie: 1 },
    })
    expect(await stand()).toMatchObject({
      rijen: 1,
      gebeurtenissen: [
        {
          volgnummer: 1,
          soort: 'instelling-gewijzigd',
          op: proef.basis.klok.now(),
          actor: null,
          rol: 'systeem',
          verzoek: ctx.verzoek,
          gegevens: { instelling: 'a', versie: 1 },
        },
      ],
    })
  })

  it('zegt bij elk veld dat niet klopt in het Nederlands wat er moet staan', async () => {
    expect(await telOp(proef.systeem(), { aantal: '11' })).toEqual({
      ok: false,
      weigeringen: [
        { code: 'ongeldige-invoer', veld: 'naam', tekst: 'Vul dit in.' },
        { code: 'ongeldige-invoer', veld: 'aantal', tekst: 'Vul hoogstens 10 in.' },
      ],
    })
    expect(await telOp(proef.systeem(), { naam: 'a', aantal: 'veel' })).toMatchObject({
      weigeringen: [{ veld: 'aantal', tekst: 'Vul een getal in.' }],
    })
  })

  it.each([
    ['er niet is', { naam: 'weg', aantal: 1 }, 'niet-gevonden'],
    ['niet mag', { naam: 'a', aantal: -1 }, 'te-laag'],
    ['pas bij het wijzigen niet blijkt te kunnen', { naam: 'a', aantal: 0 }, 'nul'],
  ])('verandert niets als iets %s', async (_wat, invoer, code) => {
    const uitkomst = await telOp(proef.systeem(), invoer)
    expect(uitkomst).toMatchObject({ ok: false, weigeringen: [{ code }] })
    expect(await stand()).toEqual({ rijen: 0, gebeurtenissen: [] })
  })

  it('vraagt eerst de rol, zodat een ander niet ziet wat er bestaat', async () => {
    const uitkomst = await telOp(proef.bezoeker(), { naam: 'weg' })
    expect(uitkomst).toMatchObject({ weigeringen: [{ code: 'verkeerde-rol' }] })
  })

  it('verandert niets als de gebeurtenis vrije tekst zou bevatten', async () => {
    const invoer = { naam: 'Mila schreef dat haar cliënt ziek was.', aantal: 1 }
    await expect(telOp(proef.systeem(), invoer)).rejects.toThrow('vreemde gegevens')
    expect(await stand()).toEqual({ rijen: 0, gebeurtenissen: [] })
  })

  it('slaat bij vijftig keer tegelijk niets over en doet niets dubbel', async () => {
    const alle = Array.from({ length: 50 }, () => telOp(proef.systeem(), { naam: 'a', aantal: 1 }))
    const versies = (await Promise.all(alle)).map(een => (een.ok ? een.waarde.versie : 0))
    expect(versies.toSorted((een, ander) => een - ander)).toEqual(
      Array.from({ length: 50 }, (_leeg, plek) => plek + 1),
    )
    expect((await stand()).gebeurtenissen).toHaveLength(50)
  })
})

describe('een transactie', () => {
  it('draait alles terug als de tweede van twee handelingen wordt geweigerd', async () => {
    const uitkomst = await inTransactie(proef.systeem(), async tx => {
      await telOp(tx, { naam: 'a', aantal: 1 })
      return telOp(tx, { naam: 'b', aantal: -1 })
    })
    expect(uitkomst.ok).toBe(false)
    expect(await stand()).toEqual({ rijen: 0, gebeurtenissen: [] })
  })

  it('begint opnieuw na een deadlock en geeft na vijf keer op', async () => {
    let keer = 0
    const klem = (tot: number) =>
      inTransactie(proef.systeem(), async tx => {
        keer += 1
        if (keer <= tot) await sql`do $$ begin raise sqlstate '40P01'; end $$`.execute(tx.db)
        return gelukt(keer)
      })
    expect(await klem(2)).toEqual({ ok: true, waarde: 3 })
    keer = 0
    await expect(klem(9)).rejects.toMatchObject({ code: '40P01' })
    expect(keer).toBe(5)
  })

  it('laat geen gebeurtenis meer wijzigen of verwijderen', async () => {
    await telOp(proef.systeem(), { naam: 'a', aantal: 1 })
    const weg = proef.db.deleteFrom('gebeurtenis').execute()
    await expect(weg).rejects.toThrow('gebeurtenis wordt nooit gewijzigd')
    const anders = proef.db.updateTable('gebeurtenis').set({ rol: 'planner' }).execute()
    await expect(anders).rejects.toThrow('gebeurtenis wordt nooit gewijzigd')
  })
})

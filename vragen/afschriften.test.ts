import { describe, expect, it } from 'vitest'
import { proefopstelling } from '#seed/proef.ts'
import { toegewezenDossier } from '#seed/proefbeoordeling.ts'
import { geteld } from '#seed/proeftelling.ts'
import { leesAfschrift, leesAfschriften } from './afschriften.ts'
import { leesEerdereIndiening } from './eerdereIndiening.ts'
import { zicht } from './zicht.ts'

const proef = await proefopstelling()

const ingediend = async (naam: string) => {
  const zaak = await toegewezenDossier(proef, [naam])
  const rij = await zicht(zaak.assessor)
    .afschriften()
    .select(['indiening.id', 'indiening.hash'])
    .executeTakeFirstOrThrow()
  return { ...zaak, rij }
}

describe('wat is ingediend', () => {
  it('komt één keer uit de database en blijft dan zoals het gelezen is', async () => {
    const { assessor, rij, inhoud } = await ingediend('anna')
    const eerst = (await leesAfschriften(assessor, [rij.id])).get(rij.id)
    expect(eerst?.dossier).toEqual(inhoud)
    expect((await leesAfschriften(assessor, [rij.id])).get(rij.id)).toBe(eerst)
    const { ctx, statements } = geteld(assessor)
    expect(await leesAfschrift(ctx, rij)).toBe(eerst)
    expect(statements()).toBe(0)
  })

  it('blijft dicht voor wie het niet mag lezen, ook als een ander het net las', async () => {
    const { assessor, dossierId, planner, rij } = await ingediend('bea')
    const vreemde = proef.ctx(await proef.medewerker('assessor', 'vreemd'))
    expect((await leesAfschriften(assessor, [rij.id])).size).toBe(1)
    expect((await leesAfschriften(vreemde, [rij.id])).size).toBe(0)
    expect((await leesAfschriften(planner, [rij.id])).size).toBe(0)
    expect(await leesEerdereIndiening(vreemde, dossierId, 1)).toBeNull()
  })

  it('wordt opnieuw gelezen als de hash een andere is', async () => {
    const { assessor, rij } = await ingediend('cor')
    const eerst = (await leesAfschriften(assessor, [rij.id])).get(rij.id)
    const { ctx, statements } = geteld(assessor)
    const anders = await leesAfschrift(ctx, { ...rij, hash: 'f'.repeat(64) })
    expect(statements()).toBe(1)
    expect(anders).toBe(eerst)
  })

  it('is voor een lezer een blad van hoogstens vier vragen', async () => {
    const { assessor, dossierId } = await ingediend('dirk')
    await leesEerdereIndiening(assessor, dossierId, 1)
    const { ctx, statements } = geteld(assessor)
    const gelezen = await leesEerdereIndiening(ctx, dossierId, 1)
    expect(gelezen?.bestanden.size).toBeGreaterThan(0)
    expect(statements()).toBeLessThanOrEqual(4)
  })
})

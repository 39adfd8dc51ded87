import { describe, expect, it } from 'vitest'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { openSessie } from '#acties/account/sessies.ts'
import { vraagInlogcode } from '#acties/account/vraagInlogcode.ts'
import { rollenVan } from '#vragen/sessie.ts'
import { demonstratiePersonen, demonstratiePost } from './demonstratie.ts'
import { medewerkers, vindMedewerkersrol } from './medewerkers.ts'
import { mijnGegevens, mijnSessies } from './mij.ts'

const proef = await proefopstelling()

describe('medewerkers', () => {
  it('ziet de beheerder allen met hun rol, zonder kandidaten', async () => {
    const { planner } = await proef.houder()
    const [beheerder] = await proef.db
      .selectFrom('rol_toekenning')
      .where('rol', '=', 'beheerder')
      .selectAll()
      .execute()
    if (!beheerder) throw new Error('geen beheerder')
    const rijen = await medewerkers(proef.ctx(beheerder))
    expect(rijen.map(({ rol }) => rol).sort()).toEqual(['beheerder', 'planner'])
    const toekenning = rijen[0]?.toekenning ?? ''
    expect(await vindMedewerkersrol(proef.ctx(beheerder), toekenning)).toEqual(rijen[0])
    expect(await vindMedewerkersrol(proef.ctx(planner), beheerder.id)).toBeNull()
  })
})

describe('mijn gegevens en apparaten', () => {
  it('zijn van mij alleen, en een apparaat dat te lang stil is staat er niet bij', async () => {
    const planner = await proef.medewerker('planner')
    const assessor = await proef.medewerker('assessor')
    for (const { persoon } of [planner, planner, assessor]) {
      const [rol] = await rollenVan(proef.basis, persoon)
      if (rol) await openSessie(proef.systeem(), { persoon, rol })
    }
    expect(await mijnGegevens(proef.ctx(planner))).toMatchObject({ email: 'planner@dnv.voorbeeld' })
    expect(await mijnSessies(proef.ctx(planner))).toHaveLength(2)
    proef.verstrijk(61 * 60)
    expect(await mijnSessies(proef.ctx(planner))).toEqual([])
  })
})

describe('een demonstratie', () => {
  it('toont mensen en mails, en daarbuiten niemand en niets', async () => {
    await proef.houder()
    eis(await vraagInlogcode(proef.bezoeker(), { email: 'niemand@x.voorbeeld' }))
    const demonstratie = { ...proef.basis, demonstratie: true }
    const personen = await demonstratiePersonen(demonstratie)
    expect(personen.find(({ naam }) => naam === 'Mila Janssen')).toMatchObject({
      rollen: ['kandidaat'],
      status: 'in_opbouw',
    })
    const mails = await demonstratiePost(demonstratie, 50)
    expect(mails.map(({ aan }) => aan)).toContain('mila@jobcoach.voorbeeld')
    expect(mails.map(({ aan }) => aan)).not.toContain(null)
    expect(await demonstratiePersonen(proef.basis)).toEqual([])
    expect(await demonstratiePost(proef.basis, 50)).toEqual([])
  })
})

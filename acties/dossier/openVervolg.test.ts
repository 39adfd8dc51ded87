import { expect, test } from 'vitest'
import { inTransactie } from '#acties/transactie.ts'
import { bewaarAntwoorden } from '#acties/portfolio/bewaarAntwoorden.ts'
import { datum } from '#lib/datum.ts'
import { eis } from '#seed/bouwer.ts'
import { voegOpleidingToe, vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { certificeer } from '#seed/proefbesluit.ts'
import { bram, houder } from '#seed/proefdossier.ts'
import { leesStand } from '#vragen/stand.ts'
import { leesVorigDossier } from '#vragen/vorigDossier.ts'
import { dienIn } from './dienIn.ts'
import { openVervolg } from './openVervolg.ts'

const proef = await proefopstelling()

/** Filed on 23-11-2026 and certified until 28-2-2031, with the next dossier open. */
async function metVervolg() {
  const wie = await houder(proef)
  const bouwer = { ctx: wie.ctx, dossierId: wie.dossier }
  await vulPortfolio(bouwer)
  eis(await dienIn(wie.ctx, { dossierId: wie.dossier, nummer: 1 }))
  await voegOpleidingToe(bouwer, { titel: 'Na het indienen', datum: '1-12-2026', sbu: 6 })
  proef.verstrijk(30 * 86_400)
  const periode = { van: datum('2027-03-01'), tot: datum('2031-02-28') }
  const certificaat = await certificeer(proef, wie, periode)
  const vervolg = eis(
    await inTransactie(wie.ctx, tx => openVervolg(tx, { vorigDossier: wie.dossier, certificaat })),
  )
  return { ...wie, vorig: wie.dossier, dossier: vervolg.dossier }
}

test('na het besluit ziet A2 het plan en het advies van de vorige keer (A2, aanname 29)', async () => {
  const { ctx, dossier, vorig } = await metVervolg()
  const gezien = await leesVorigDossier(ctx, dossier)
  expect(gezien?.dossier).toBe(vorig)
  expect(gezien?.ontwikkeladviezen).toEqual(['Oefen met vertragen in gesprekken met werkgevers.'])
  expect(gezien?.plan.map(({ antwoord }) => antwoord)).toContain(
    'Ik volg een leergang en zoek een maatje.',
  )
})

test('het nieuwe dossier begint leeg: wat tot de vorige indiening werd getoetst telt niet weer (aanname 3)', async () => {
  const { ctx, dossier } = await metVervolg()
  const stand = await leesStand(ctx, dossier)
  expect(stand?.portfolio.inhoud).toMatchObject({
    vorigeIndiening: '2026-11-23',
    certificaat: { geldigVan: '2027-03-01', geldigTot: '2031-02-28' },
    activiteiten: [{ titel: 'Na het indienen' }],
    bijeenkomsten: [],
    onderdelen: { A1: {}, A4: { antwoorden: {} } },
  })
  expect(stand?.vandaag.pe.totaal).toBe(6)
})

test('in het nieuwe dossier kan de houder meteen verder, in het oude niets meer', async () => {
  const { ctx, dossier, vorig } = await metVervolg()
  const schrijf = (dossierId: string, basis: number) =>
    bewaarAntwoorden(ctx, {
      dossierId,
      onderdeel: 'A4',
      antwoorden: [{ veld: 'plannen', waarde: 'Nieuw', basis }],
    })
  eis(await schrijf(dossier, 0))
  expect((await schrijf(vorig, 1)).ok).toBe(false)
})

test('zonder vorig dossier, of van een ander, is er niets om op terug te blikken', async () => {
  const eerste = await houder(proef)
  expect(await leesVorigDossier(eerste.ctx, eerste.dossier)).toBeNull()
  const ander = await houder(proef, bram)
  expect(await leesVorigDossier(ander.ctx, eerste.dossier)).toBeNull()
})

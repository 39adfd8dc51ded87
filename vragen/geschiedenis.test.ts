import { expect, test } from 'vitest'
import { dienIn } from '#acties/dossier/dienIn.ts'
import { verwijderActiviteit } from '#acties/pe/verwijderActiviteit.ts'
import { wijzigBijeenkomst } from '#acties/reflectie/wijzigBijeenkomst.ts'
import { schrijfGebeurtenis } from '#acties/gebeurtenis.ts'
import { eis } from '#seed/bouwer.ts'
import {
  beantwoord,
  voegIntervisieToe,
  voegOpleidingToe,
  vulPortfolio,
  vulWerkzaamIn,
} from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, houder } from '#seed/proefdossier.ts'
import { leesGeschiedenis } from './geschiedenis.ts'

const proef = await proefopstelling()

test('de geschiedenis zegt in zinnen wie wat deed, het laatste eerst (ontwerp 2.11)', async () => {
  const { ctx, dossier: dossierId, persoon } = await houder(proef)
  const bouwer = { ctx, dossierId }
  await vulWerkzaamIn(bouwer)
  await beantwoord(bouwer, 'A4', { plannen: 'Leren.' })
  const activiteitId = await voegOpleidingToe(bouwer, {
    titel: 'Autisme',
    datum: '1-5-2025',
    sbu: 4,
  })
  eis(await verwijderActiviteit(ctx, { dossierId, activiteitId }))
  const bijeenkomstId = await voegIntervisieToe(bouwer, { datum: '1-2-2025', zelfIngebracht: true })
  const anders = { dossierId, bijeenkomstId, werkvorm: 'intervisie', datum: '2-2-2025', basis: 1 }
  const { id } = await proef.db
    .selectFrom('ondertekening')
    .where('naam', '=', 'Marijke de Boer')
    .select('id')
    .executeTakeFirstOrThrow()
  eis(await wijzigBijeenkomst(ctx, { ...anders, begeleider: 'Marijke de Boer', vervalt: [id] }))
  const assessor = proef.basis.toeval.id()
  await schrijfGebeurtenis(proef.systeem(), {
    soort: 'reflectie-ingezien',
    persoon,
    dossier: dossierId,
    keurmerk: 'register-jobcoach',
    actor: { persoon: assessor, rol: 'assessor' },
    gegevens: { onderdeel: 'A3.2' },
  })
  const geschiedenis = await leesGeschiedenis(ctx, dossierId, null)
  expect(geschiedenis?.regels.map(({ zin }) => zin)).toEqual([
    'De assessor las onderdeel A3.2.',
    'De ondertekening van de verklaring van de bijeenkomst van 2 februari 2025 is vervallen, omdat ondertekende gegevens veranderden.',
    'Je wijzigde de bijeenkomst van 2 februari 2025 (intervisie).',
    'De verklaring van de bijeenkomst van 2 februari 2025 is ondertekend op 1 februari 2025, op papier.',
    'Je voegde de bijeenkomst van 1 februari 2025 toe (intervisie).',
    'Je verwijderde activiteit “Autisme”.',
    'Je voegde het bestand “Autisme.pdf” toe.',
    'Je voegde activiteit “Autisme” toe.',
    'Je schreef aan onderdeel A4.',
    'De verklaring bij A1 is ondertekend op 2 november 2026, op papier.',
    'Je vulde de verklaring bij A1 in.',
    'Je voegde het bestand “cv.pdf” toe.',
    'Er staat een nieuw dossier klaar.',
  ])
})

test('een lange geschiedenis gaat verder op de volgende bladzijde, zonder iets over te slaan', async () => {
  const { ctx, dossier: dossierId } = await houder(proef)
  await vulPortfolio({ ctx, dossierId })
  eis(await dienIn(ctx, { dossierId, nummer: 1 }))
  const schrijf = async (nummer: number) =>
    voegOpleidingToe({ ctx, dossierId }, { titel: `${nummer}`, datum: '1-12-2026', sbu: 1 })
  for (const nummer of [1, 2, 3, 4, 5, 6, 7, 8, 9]) await schrijf(nummer)
  const lees = async (voor: number | null) => {
    const gelezen = await leesGeschiedenis(ctx, dossierId, voor)
    if (!gelezen) throw new Error('geen geschiedenis')
    return gelezen
  }
  const eerste = await lees(null)
  const tweede = await lees(eerste.ouder)
  const alles = [...eerste.regels, ...tweede.regels].map(({ volgnummer }) => volgnummer)
  const inSpoor = await proef.db
    .selectFrom('gebeurtenis')
    .where('dossier', '=', dossierId)
    .select('volgnummer')
    .orderBy('volgnummer', 'desc')
    .execute()
  expect([alles, tweede.ouder]).toEqual([inSpoor.map(({ volgnummer }) => volgnummer), null])
})

test('andermans geschiedenis is er niet', async () => {
  const wie = await houder(proef)
  const ander = await houder(proef, bram)
  expect(await leesGeschiedenis(ander.ctx, wie.dossier, null)).toBeNull()
})

import { expect, it } from 'vitest'
import { vraagAan } from '#acties/aanvulling/vraagAan.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { beoordeelAlles, leverIn, toegewezenDossier } from '#seed/proefbeoordeling.ts'
import { ingediendDossier } from '#seed/proefindiening.ts'
import { herinner } from './herinner.ts'

const proef = await proefopstelling()
const { db } = proef
const dag = 86_400

const gezegd = async () => {
  const rijen = await db
    .selectFrom('post')
    .where('sjabloon', 'like', 'herinnering%')
    .select(['sjabloon', 'eenmalig'])
    .orderBy('eenmalig')
    .execute()
  return rijen.map(({ sjabloon, eenmalig }) => `${sjabloon} ${eenmalig?.slice(-10)}`)
}

/** The job runs each morning for so many days. */
async function dagenLater(dagen: number): Promise<void> {
  for (let n = 0; n < dagen; n += 1) {
    await herinner(proef.systeem())
    proef.verstrijk(dag)
  }
}

it('herinnert wie bouwt op de dagen van de instelling, elk één keer, en niet meer na de uiterste dag', async () => {
  await proef.houder({ geldigTot: '31-3-2027', geldigVan: '1-4-2023' })
  await dagenLater(60)
  await herinner(proef.systeem())
  expect(await gezegd()).toEqual([
    'herinnering-indienen 2026-12-17',
    'herinnering-indienen 2026-12-24',
    'herinnering-indienen 2026-12-30',
  ])
})

it('zegt het één keer, ook als de taak tegelijk twee keer loopt of een dag oversloeg', async () => {
  await proef.houder({ geldigTot: '31-3-2027', geldigVan: '1-4-2023' })
  proef.verstrijk(26 * dag)
  await Promise.all([herinner(proef.systeem()), herinner(proef.systeem())])
  await herinner(proef.systeem())
  expect(await gezegd()).toEqual(['herinnering-indienen 2026-12-17'])
})

it('herinnert niet wie heeft ingediend, en niet wie het niet wil', async () => {
  await ingediendDossier(proef)
  const { persoon } = await proef.houder({
    naam: 'Bram Kok',
    email: 'bram@x.voorbeeld',
    nolocnummer: '2',
    nummer: 'RJ-2',
  })
  await db
    .updateTable('persoon')
    .set({ wil_herinneringen: false })
    .where('id', '=', persoon)
    .execute()
  await dagenLater(6)
  expect(await gezegd()).toEqual([])
})

it('herinnert de assessor aan de beoordeling tot zij heeft ingeleverd', async () => {
  const { assessor, dossierId } = await toegewezenDossier(proef)
  proef.verstrijk(28 * dag)
  await herinner(proef.systeem())
  await leverIn(assessor, dossierId)
  await dagenLater(14)
  expect(await gezegd()).toEqual(['herinnering-beoordeling 2026-12-21'])
})

it('herinnert de kandidaat aan een aanvulling zolang die openstaat, en de assessor dan niet', async () => {
  const { assessor, dossierId } = await toegewezenDossier(proef)
  await beoordeelAlles(assessor, dossierId, { A4: 'aanvullen' })
  eis(await vraagAan(assessor, { dossierId, vragen: { A4: 'Wat is je plan?' } }))
  await dagenLater(30)
  expect(await gezegd()).toEqual([
    'herinnering-aanvulling 2026-12-07',
    'herinnering-aanvulling 2026-12-14',
    'herinnering-aanvulling 2026-12-20',
  ])
})

import { expect, test } from 'vitest'
import { draaiVervangingTerug } from '#acties/bestand/draaiVervangingTerug.ts'
import { kiesBewijs } from '#acties/bestand/kiesBewijs.ts'
import { vervangBewijs } from '#acties/bestand/vervangBewijs.ts'
import { dienIn } from '#acties/dossier/dienIn.ts'
import { eis } from '#seed/bouwer.ts'
import { maakPdf } from '#seed/papier.ts'
import { ontvang, voegIntervisieToe, voegOpleidingToe, vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, codes, houder, type Houder } from '#seed/proefdossier.ts'
import { leesStand } from '#vragen/stand.ts'

const proef = await proefopstelling()

async function metTwee(wie: Houder) {
  const bouwer = { ctx: wie.ctx, dossierId: wie.dossier }
  const een = await voegOpleidingToe(bouwer, { titel: 'Eerste', datum: '3-3-2025', sbu: 8 })
  const ander = await voegOpleidingToe(bouwer, { titel: 'Tweede', datum: '4-3-2025', sbu: 8 })
  return { ...wie, een, ander }
}

async function stukken({ ctx, dossier }: Houder, id: string) {
  const stand = await leesStand(ctx, dossier)
  const gevonden = stand?.portfolio.activiteiten.find(een => een.activiteit.id === id)
  return gevonden?.bewijsstukken ?? []
}

const namen = async (wie: Houder, id: string) =>
  (await stukken(wie, id)).map(({ naam }) => naam).toSorted()

const spoor = async (soort: string) =>
  (
    await proef.db
      .selectFrom('gebeurtenis')
      .where('soort', '=', soort)
      .select('volgnummer')
      .execute()
  ).length

const ander = (ctx: Houder['ctx']) =>
  ontvang(ctx, 'beter.pdf', maakPdf({ kop: 'Beter', regels: ['Een betere kopie.'] }))

test('een bestand dat er al staat is ook bewijs bij iets anders, zonder opnieuw te sturen; twee keer kiezen is één keer', async () => {
  const wie = await metTwee(await houder(proef))
  const [eerste] = await stukken(wie, wie.een)
  const bestand = eerste?.bestand
  const invoer = { dossierId: wie.dossier, bij: { soort: 'activiteit', id: wie.ander }, bestand }
  const voor = await spoor('bestand-toegevoegd')
  expect(eis(await kiesBewijs(wie.ctx, invoer)).isNieuw).toBe(true)
  expect(eis(await kiesBewijs(wie.ctx, invoer)).isNieuw).toBe(false)
  expect(await spoor('bestand-toegevoegd')).toBe(voor + 1)
  expect(await namen(wie, wie.ander)).toEqual(['Eerste.pdf', 'Tweede.pdf'])
  expect(await namen(wie, wie.een)).toEqual(['Eerste.pdf'])

  const vreemd = await houder(proef, bram)
  const bij = {
    soort: 'activiteit',
    id: await voegOpleidingToe(
      { ctx: vreemd.ctx, dossierId: vreemd.dossier },
      { titel: 'Van Bram', datum: '3-3-2025', sbu: 1 },
    ),
  }
  expect(codes(await kiesBewijs(vreemd.ctx, { dossierId: vreemd.dossier, bij, bestand }))).toEqual([
    'niet-gevonden',
  ])
})

test('een bewijsstuk vervangen, en in één keer terug: telkens is er één bewijs', async () => {
  const wie = await metTwee(await houder(proef))
  const [oud] = await stukken(wie, wie.een)
  const invoer = { dossierId: wie.dossier, bewijsId: oud?.id ?? '' }
  const bestand = await ander(wie.ctx)
  const { nieuw } = eis(await vervangBewijs(wie.ctx, { ...invoer, bestand }))
  expect(await namen(wie, wie.een)).toEqual(['beter.pdf'])
  expect(codes(await vervangBewijs(wie.ctx, { ...invoer, bewijsId: nieuw, bestand }))).toEqual([
    'bestand-zit-er-al-bij',
  ])
  eis(await draaiVervangingTerug(wie.ctx, { ...invoer, nieuw }))
  expect(await namen(wie, wie.een)).toEqual(['Eerste.pdf'])
  expect(codes(await draaiVervangingTerug(wie.ctx, { ...invoer, nieuw }))).toEqual([
    'niet-gevonden',
  ])
})

test('na het indienen wordt er niets meer vervangen of teruggedraaid', async () => {
  const wie = await houder(proef)
  const bouwer = { ctx: wie.ctx, dossierId: wie.dossier }
  await vulPortfolio(bouwer)
  await voegIntervisieToe(bouwer, { datum: '5-10-2026', zelfIngebracht: true })
  const { een } = await metTwee(wie)
  const [oud] = await stukken(wie, een)
  const invoer = { dossierId: wie.dossier, bewijsId: oud?.id ?? '' }
  const bestand = await ander(wie.ctx)
  const { nieuw } = eis(await vervangBewijs(wie.ctx, { ...invoer, bestand }))
  eis(await dienIn(wie.ctx, { dossierId: wie.dossier, nummer: 1 }))
  expect(codes(await draaiVervangingTerug(wie.ctx, { ...invoer, nieuw }))).not.toEqual([])
  expect(await namen(wie, een)).toEqual(['beter.pdf'])
})

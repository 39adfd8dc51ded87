import { expect, it } from 'vitest'
import { proefopstelling } from '#seed/proef.ts'
import { codes } from '#seed/proefdossier.ts'
import { leesInstellingen } from '#vragen/instellingen.ts'
import { leesInstellingenlijst } from '#vragen/instellingenlijst.ts'
import { wijzigInstelling } from './wijzigInstelling.ts'

const proef = await proefopstelling()
const beheerder = async () => proef.ctx(await proef.beheerder())
const geen = { versie: 0, gewijzigdOp: null, door: null }

it('een instelling geldt meteen, met wie haar koos, en laat één gebeurtenis na', async () => {
  const ctx = await beheerder()
  const keuze = { instelling: 'herinneringDagen', waarde: '10, 2', basis: '0' }
  expect(await wijzigInstelling(ctx, keuze)).toEqual({ ok: true, waarde: { versie: 1 } })
  expect((await leesInstellingen(ctx)).herinneringDagen).toEqual([10, 2])
  const rijen = await leesInstellingenlijst(ctx)
  expect(rijen.find(({ id }) => id === 'herinneringDagen')).toEqual({
    id: 'herinneringDagen',
    waarde: [10, 2],
    versie: 1,
    gewijzigdOp: proef.basis.klok.now(),
    door: 'Ineke Vos',
  })
  const [eerste] = rijen
  expect(eerste).toMatchObject(geen)
  const sporen = await proef.db
    .selectFrom('gebeurtenis')
    .where('soort', '=', 'instelling-gewijzigd')
    .select('gegevens')
    .execute()
  expect(sporen).toEqual([{ gegevens: { instelling: 'herinneringDagen', versie: 1 } }])
})

it('aangekruiste keuzes komen als lijst, ook niets', async () => {
  const ctx = await beheerder()
  const keuze = (waarde: readonly string[], basis: number) =>
    wijzigInstelling(ctx, { instelling: 'registervelden', waarde, basis })
  expect(await keuze(['sinds', 'plaats'], 0)).toMatchObject({ ok: true })
  expect((await leesInstellingen(ctx)).registervelden).toEqual(['sinds', 'plaats'])
  expect(await keuze([], 1)).toMatchObject({ ok: true })
  expect((await leesInstellingen(ctx)).registervelden).toEqual([])
})

it('dezelfde waarde bewaart niets', async () => {
  const keuze = { instelling: 'aanvullingDagen', waarde: '28', basis: 0 }
  expect(await wijzigInstelling(await beheerder(), keuze)).toEqual({
    ok: true,
    waarde: { versie: 0 },
  })
})

it('van twee tegelijk wint de eerste; de ander hoort dat', async () => {
  const ctx = await beheerder()
  const kies = (waarde: string) =>
    wijzigInstelling(ctx, { instelling: 'aanvullingDagen', waarde, basis: 0 })
  const uitkomsten = await Promise.all([kies('30'), kies('31')])
  expect(uitkomsten.filter(({ ok }) => ok)).toHaveLength(1)
  expect(codes(await kies('32'))).toEqual(['elders-gewijzigd'])
})

it('een waarde buiten de grenzen noemt het veld; wat niet werkt of niet bestaat is er niet', async () => {
  const ctx = await beheerder()
  const kies = (instelling: string) =>
    wijzigInstelling(ctx, { instelling, waarde: '999', basis: 0 })
  expect(await kies('aanvullingDagen')).toEqual({
    ok: false,
    weigeringen: [
      {
        code: 'waarde-past-niet',
        tekst: 'Vul een heel getal in van 7 tot en met 180.',
        veld: 'waarde',
      },
    ],
  })
  expect(codes(await kies('steekproefPercentage'))).toEqual(['niet-gevonden'])
  expect(codes(await kies('toString'))).toEqual(['niet-gevonden'])
})

it('alleen de beheerder kiest', async () => {
  const planner = proef.ctx(await proef.medewerker('planner'))
  const keuze = { instelling: 'aanvullingDagen', waarde: '30', basis: 0 }
  expect(codes(await wijzigInstelling(planner, keuze))).toEqual(['verkeerde-rol'])
})

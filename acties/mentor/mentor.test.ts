import { expect, test } from 'vitest'
import { dienIn } from '#acties/dossier/dienIn.ts'
import type { Ctx } from '#acties/ctx.ts'
import { wijsToe } from '#acties/toewijzing/wijsToe.ts'
import { eis, inRol } from '#seed/bouwer.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, codes, houder, weigert, type Houder } from '#seed/proefdossier.ts'
import { bestand } from '#vragen/bestand.ts'
import { leesGeschiedenis } from '#vragen/geschiedenis.ts'
import { leesMeegelezen } from '#vragen/meelezen.ts'
import { leesMeelezingen, leesMentoropmerkingen, leesMentorschappen } from '#vragen/mentor.ts'
import { handelMentoropmerkingAf } from './handelMentoropmerkingAf.ts'
import { nodigMentorUit } from './nodigMentorUit.ts'
import { schrijfMentoropmerking } from './schrijfMentoropmerking.ts'
import { trekMentorIn } from './trekMentorIn.ts'
import { trekMentoropmerkingIn } from './trekMentoropmerkingIn.ts'
import { wijzigMentoropmerking } from './wijzigMentoropmerking.ts'

const proef = await proefopstelling()
const karin = { naam: 'Karin Mulder', email: 'karin@x.voorbeeld' }

async function vol(): Promise<Houder> {
  const wie = await houder(proef)
  await vulPortfolio({ ctx: wie.ctx, dossierId: wie.dossier })
  return wie
}

const nodigUit = ({ ctx, dossier: dossierId }: Houder, onderdelen: string[], wie = karin) =>
  nodigMentorUit(ctx, { dossierId, ...wie, onderdelen })

const alsMentor = async (email = karin.email): Promise<Ctx> =>
  proef.ctx(await inRol(proef.basis, email, 'mentor'))

const post = () =>
  proef.db
    .selectFrom('post')
    .innerJoin('persoon', 'persoon.id', 'post.persoon')
    .where('sjabloon', 'like', 'mentor-%')
    .select(['sjabloon', 'persoon.naam'])
    .orderBy('post.aangemaakt_op')
    .execute()

test('een mentor met alleen A3.2 leest over welke bijeenkomst het gaat en hetzelfde oordeel als de kandidaat, en niets van A3.1 (A3.2)', async () => {
  const wie = await vol()
  eis(await nodigUit(wie, ['A3.2']))
  const ctx = await alsMentor()
  const [verslag, ...rest] = (await leesMeegelezen(ctx, wie.dossier))?.afschrift.onderdelen ?? []
  expect(rest).toEqual([])
  expect(verslag?.status).toBe('volledig')
  expect(verslag?.delen[0]).toMatchObject({ id: 'bijeenkomst' })
  expect(verslag?.delen[0]?.tekst).toContain('begeleid door')
  const bewijzen = await proef.db.selectFrom('bewijs').select('bestand').execute()
  for (const { bestand: id } of bewijzen) expect(await bestand(ctx, id)).toBeNull()
})

test('een mentor leest precies de onderdelen die de kandidaat deelt, met de bestanden daarbij', async () => {
  const wie = await vol()
  eis(await nodigUit(wie, ['A4', 'B']))
  const ctx = await alsMentor()
  const gelezen = await leesMeegelezen(ctx, wie.dossier)
  expect(gelezen?.kandidaat).toBe('Mila Janssen')
  const onderdelen = gelezen?.afschrift.onderdelen ?? []
  expect(onderdelen.map(({ id }) => id)).toEqual(['A4', 'B'])
  expect(onderdelen[0]?.delen.some(({ tekst }) => tekst !== '')).toBe(true)
  const bewijzen = await proef.db
    .selectFrom('bewijs')
    .select(['bestand', 'activiteit', 'bijeenkomst', 'verklaring', 'stuk'])
    .execute()
  for (const { bestand: id, ...plek } of bewijzen) {
    const mag = plek.activiteit !== null
    expect([plek, (await bestand(ctx, id)) !== null]).toEqual([plek, mag])
  }
  expect((await post()).map(een => een.sjabloon)).toEqual(['mentor-uitgenodigd'])
})

test('wat niet gedeeld is bestaat niet, ook niet voor wie van een ander mentor is', async () => {
  const wie = await vol()
  const ander = await houder(proef, bram)
  eis(await nodigUit(ander, ['A2']))
  const ctx = await alsMentor()
  expect(await leesMeegelezen(ctx, wie.dossier)).toBeNull()
  const schrijf = { dossierId: wie.dossier, onderdeel: 'A2', tekst: 'Hallo.' }
  expect(codes(await schrijfMentoropmerking(ctx, schrijf))).toEqual(['niet-gevonden'])
  const buiten = { dossierId: ander.dossier, onderdeel: 'A4', tekst: 'Hallo.' }
  expect(codes(await schrijfMentoropmerking(ctx, buiten))).toEqual(['niet-gevonden'])
})

test('een opmerking staat bij de kandidaat naast de tekst, één mail per dag, en is af te handelen', async () => {
  const wie = await vol()
  eis(await nodigUit(wie, ['A4']))
  const ctx = await alsMentor()
  const zeg = (tekst: string) =>
    schrijfMentoropmerking(ctx, { dossierId: wie.dossier, onderdeel: 'A4', bij: 'plannen', tekst })
  expect(weigert(await zeg('  ')).map(({ veld }) => veld)).toEqual(['tekst'])
  eis(await zeg('Maak het kleiner.'))
  proef.verstrijk(60)
  eis(await zeg('En concreter.'))
  const gelezen = await leesMentoropmerkingen(wie.ctx, wie.dossier)
  expect(gelezen.map(({ tekst, bij, mentor }) => [tekst, bij, mentor])).toEqual([
    ['En concreter.', 'plannen', 'Karin Mulder'],
    ['Maak het kleiner.', 'plannen', 'Karin Mulder'],
  ])
  expect((await post()).filter(een => een.sjabloon === 'mentor-schreef')).toEqual([
    { sjabloon: 'mentor-schreef', naam: 'Mila Janssen' },
  ])
  const opmerking = gelezen[0]?.id
  const af = { dossierId: wie.dossier, opmerking, isKlaar: true, basis: 1 }
  eis(await handelMentoropmerkingAf(wie.ctx, af))
  expect((await leesMentoropmerkingen(wie.ctx, wie.dossier))[0]?.afgehandeldOp).not.toBeNull()
  const vreemd = await houder(proef, bram)
  expect(codes(await handelMentoropmerkingAf(vreemd.ctx, af))).toEqual(['niet-gevonden'])
  expect(codes(await handelMentoropmerkingAf(ctx, af))).toEqual(['verkeerde-rol'])
})

const gebeurd = async (persoon: string) =>
  (
    await proef.db
      .selectFrom('gebeurtenis')
      .where('persoon', '=', persoon)
      .where('soort', 'like', 'mentoropmerking-%')
      .select('soort')
      .orderBy('volgnummer')
      .execute()
  ).map(({ soort }) => soort.replace('mentoropmerking-', ''))

test('een mentor wijzigt een eigen opmerking of trekt haar in, tot zij is afgehandeld; elke stap is een gebeurtenis', async () => {
  const wie = await vol()
  eis(await nodigUit(wie, ['A4']))
  const ctx = await alsMentor()
  const { dossier: dossierId } = wie
  const { opmerking } = eis(
    await schrijfMentoropmerking(ctx, { dossierId, onderdeel: 'A4', tekst: 'Te groot.' }),
  )
  const deze = { dossierId, opmerking }
  const zeg = (tekst: string, basis: number) =>
    wijzigMentoropmerking(ctx, { ...deze, tekst, basis })
  proef.verstrijk(60)
  eis(await zeg('Maak het kleiner.', 1))
  eis(await zeg('Maak het kleiner.', 2))
  expect(codes(await zeg('Uit een ander tabblad.', 1))).toEqual(['elders-gewijzigd'])
  expect((await leesMentoropmerkingen(wie.ctx, dossierId))[0]).toMatchObject({
    tekst: 'Maak het kleiner.',
    versie: 2,
    gewijzigdOp: proef.basis.klok.now(),
  })
  const af = (isKlaar: boolean, basis: number) =>
    handelMentoropmerkingAf(wie.ctx, { ...deze, isKlaar, basis })
  expect(codes(await af(true, 1))).toEqual(['elders-gewijzigd'])
  eis(await af(true, 2))
  expect(codes(await zeg('Toch niet.', 2))).toEqual(['opmerking-afgehandeld'])
  expect(codes(await trekMentoropmerkingIn(ctx, { ...deze, basis: 2 }))).toEqual([
    'opmerking-afgehandeld',
  ])
  eis(await af(false, 2))
  eis(await af(false, 2))
  eis(await trekMentoropmerkingIn(ctx, { ...deze, basis: 2 }))
  expect(await leesMentoropmerkingen(wie.ctx, dossierId)).toEqual([])
  expect(await gebeurd(wie.persoon)).toEqual([
    'geschreven',
    'gewijzigd',
    'afgehandeld',
    'heropend',
    'ingetrokken',
  ])
  expect(codes(await zeg('Weer terug.', 2))).toEqual(['niet-gevonden'])
})

test('wat een ander schreef is niet te wijzigen, en na het meelezen niets meer; een geschiedenis ziet een mentor niet', async () => {
  const wie = await vol()
  const { mentorschap } = eis(await nodigUit(wie, ['A4']))
  eis(await nodigUit(wie, ['A4'], { naam: 'Piet Bos', email: 'piet@x.voorbeeld' }))
  const [ctx, piet] = [await alsMentor(), await alsMentor('piet@x.voorbeeld')]
  const { dossier: dossierId } = wie
  const { opmerking } = eis(
    await schrijfMentoropmerking(ctx, { dossierId, onderdeel: 'A4', tekst: 'Te groot.' }),
  )
  const anders = { dossierId, opmerking, basis: 1, tekst: 'Anders.' }
  expect(codes(await wijzigMentoropmerking(piet, anders))).toEqual(['niet-gevonden'])
  expect(codes(await wijzigMentoropmerking(wie.ctx, anders))).toEqual(['verkeerde-rol'])
  expect(await leesGeschiedenis(ctx, dossierId, null)).toBeNull()
  expect(await leesGeschiedenis(wie.ctx, dossierId, null)).not.toBeNull()
  eis(await trekMentorIn(wie.ctx, { dossierId, mentorschap }))
  expect(codes(await wijzigMentoropmerking(ctx, anders))).toEqual(['niet-gevonden'])
  expect(codes(await trekMentoropmerkingIn(ctx, anders))).toEqual(['niet-gevonden'])
})

test('de kandidaat laat een mentor stoppen: die ziet meteen niets meer, en wel dat het stopte', async () => {
  const wie = await vol()
  const { mentorschap } = eis(await nodigUit(wie, ['A4']))
  const ctx = await alsMentor()
  const vreemd = await houder(proef, bram)
  const invoer = { dossierId: wie.dossier, mentorschap }
  expect(codes(await trekMentorIn(vreemd.ctx, invoer))).toEqual(['niet-gevonden'])
  eis(await trekMentorIn(wie.ctx, invoer))
  expect(await leesMeegelezen(ctx, wie.dossier)).toBeNull()
  expect(await leesMeelezingen(ctx)).toMatchObject([
    { kandidaat: 'Mila Janssen', einde: { reden: 'ingetrokken' } },
  ])
  expect((await post()).at(-1)).toEqual({ sjabloon: 'mentor-beeindigd', naam: 'Karin Mulder' })
  expect(codes(await trekMentorIn(wie.ctx, invoer))).toEqual(['niet-gevonden'])
})

test('indienen beëindigt het meelezen, ook als de indiening wordt ingetrokken', async () => {
  const wie = await vol()
  eis(await nodigUit(wie, ['A4']))
  const ctx = await alsMentor()
  eis(await dienIn(wie.ctx, { dossierId: wie.dossier, nummer: 1 }))
  expect(await leesMeegelezen(ctx, wie.dossier)).toBeNull()
  expect(await leesMentorschappen(wie.ctx, wie.dossier)).toMatchObject([
    { einde: { reden: 'ingediend' } },
  ])
  expect(codes(await nodigUit(wie, ['A4']))).toEqual(['verkeerde-status'])
})

test('wie mentor was kan dit dossier niet beoordelen (ISO/IEC 17024)', async () => {
  const wie = await vol()
  const assessor = await proef.medewerker('assessor', 'anna')
  const anna = { naam: 'Anna', email: 'anna@dnv.voorbeeld' }
  eis(await nodigUit(wie, ['A4'], anna))
  eis(await dienIn(wie.ctx, { dossierId: wie.dossier, nummer: 1 }))
  const toewijzen = { dossierId: wie.dossier, assessorId: assessor.persoon }
  expect(codes(await wijsToe(proef.ctx(wie.planner), toewijzen))).toEqual([
    'niet-onafhankelijk-mentor',
  ])
})

test('jezelf, twee keer dezelfde of niets om te lezen gaat niet; wie er al is houdt de eigen naam', async () => {
  const wie = await vol()
  expect(
    codes(await nodigUit(wie, ['A4'], { naam: 'Ik', email: 'MILA@jobcoach.voorbeeld' })),
  ).toEqual(['jezelf'])
  expect(weigert(await nodigUit(wie, []))[0]?.veld).toBe('onderdelen')
  eis(await nodigUit(wie, ['A4']))
  expect(codes(await nodigUit(wie, ['A2']))).toEqual(['mentor-leest-al'])
  const ander = await houder(proef, bram)
  eis(await nodigUit(ander, ['A4'], { ...karin, naam: 'K. Mulder' }))
  expect(await leesMentorschappen(ander.ctx, ander.dossier)).toMatchObject([{ naam: 'K. Mulder' }])
  const namen = await proef.db
    .selectFrom('persoon')
    .where('email', '=', karin.email)
    .select('naam')
    .execute()
  expect(namen).toEqual([{ naam: 'Karin Mulder' }])
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ruimOp } from '#acties/onderhoud/ruimOp.ts'
import type { Ctx } from '#acties/ctx.ts'
import { voegActiviteitToe } from '#acties/pe/voegActiviteitToe.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, codes, houder, type Houder } from '#seed/proefdossier.ts'
import { leesConcepten } from '#vragen/concepten.ts'
import { leesKladden } from '#vragen/kladden.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { bewaarKlad } from './bewaarKlad.ts'
import { gooiKladWeg } from './gooiKladWeg.ts'
import { haalKladTerug } from './haalKladTerug.ts'

const proef = await proefopstelling()
const { id: nieuw } = proef.basis.toeval

const pagina = '/dossiers/1/pe/nieuw?soort=opleiding'

type Anders = Record<string, unknown> & { tekst?: string }

/** As a page sends it by itself. */
const poging = ({ tekst = 'Autisme en werk', ...anders }: Anders = {}) => ({
  id: nieuw(),
  pagina,
  titel: 'Opleiding',
  basis: '0',
  schrijver: nieuw(),
  beurt: '1',
  velden: JSON.stringify({ titel: [tekst] }),
  ...anders,
})

const getypt = async ({ ctx }: Houder) =>
  (await leesKladden(ctx, '/')).map(({ velden }) => velden['titel']?.[0])

test('wat in een formulier is getypt en niet verstuurd, is bewaard, alleen voor wie het typte, en telt nergens (U-1)', async () => {
  const wie = await houder(proef)
  const ander = await houder(proef, bram)
  const klad = poging()
  expect(eis(await bewaarKlad(wie.ctx, klad))).toEqual({
    versie: 1,
    opgeslagenOp: proef.basis.klok.now(),
    andere: [],
  })
  expect(await leesKladden(wie.ctx, '/dossiers/1/pe/')).toEqual([
    {
      id: klad.id,
      pagina,
      titel: 'Opleiding',
      versie: 1,
      velden: { titel: ['Autisme en werk'] },
      bewaardOp: proef.basis.klok.now(),
    },
  ])
  expect(await leesKladden(wie.ctx, '/dossiers/2/')).toEqual([])
  expect(await getypt(ander)).toEqual([])
  expect(codes(await gooiKladWeg(ander.ctx, { id: klad.id }))).toEqual(['niet-gevonden'])
  expect(await leesConcepten(wie.ctx)).toEqual([])
  expect((await leesPortfolio(wie.ctx, wie.dossier))?.activiteiten).toEqual([])
})

test('van wat één pagina stuurt wint het laatst getypte, in welke volgorde het ook aankomt (U-4)', async () => {
  const wie = await houder(proef)
  const beurten = fc.uniqueArray(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(beurten, async volgorde => {
      const { id, schrijver } = poging()
      for (const beurt of volgorde)
        await bewaarKlad(wie.ctx, poging({ id, schrijver, beurt, tekst: `beurt ${beurt}` }))
      const klad = (await leesKladden(wie.ctx, '/')).find(een => een.id === id)
      expect(klad?.velden['titel']).toEqual([`beurt ${Math.max(...volgorde)}`])
    }),
    { numRuns: 20 },
  )
})

test('een andere pagina schrijft er niet overheen als zij de laatste tekst niet kent, en gaat verder als zij die wel kent (U-5)', async () => {
  const wie = await houder(proef)
  const { id, ...een } = poging()
  eis(await bewaarKlad(wie.ctx, { id, ...een }))
  expect(codes(await bewaarKlad(wie.ctx, poging({ id, tekst: 'Anders' })))).toEqual([
    'elders-gewijzigd',
  ])
  expect(await getypt(wie)).toEqual(['Autisme en werk'])
  eis(await bewaarKlad(wie.ctx, poging({ id, basis: 1, tekst: 'Verder' })))
  expect(await getypt(wie)).toEqual(['Verder'])
  expect(codes(await bewaarKlad(wie.ctx, { id, ...een, beurt: 2 }))).toEqual(['elders-gewijzigd'])
})

test('zegt aan wie hetzelfde formulier in twee vensters invult wat er nog meer is, en aan een ander niet (U-5)', async () => {
  const wie = await houder(proef)
  const ander = await houder(proef, bram)
  const [een, twee] = [poging({ tekst: 'Op de laptop' }), poging({ tekst: 'Op de telefoon' })]
  eis(await bewaarKlad(wie.ctx, een))
  expect(eis(await bewaarKlad(wie.ctx, twee)).andere).toEqual([een.id])
  expect(eis(await bewaarKlad(wie.ctx, { ...een, beurt: '2' })).andere).toEqual([twee.id])
  const elders = poging({ pagina: '/dossiers/1/pe/nieuw?soort=artikel' })
  expect(eis(await bewaarKlad(wie.ctx, elders)).andere).toEqual([])
  expect(eis(await bewaarKlad(ander.ctx, poging())).andere).toEqual([])
  eis(await gooiKladWeg(wie.ctx, { id: een.id }))
  expect(eis(await bewaarKlad(wie.ctx, { ...twee, beurt: '2' })).andere).toEqual([])
})

/** As a form names the draft it was typed in. */
const als = ({ id, schrijver }: { id: string; schrijver: string }, versie = 1) => ({
  id,
  versie,
  schrijver,
  beurt: 1,
})

const activiteit = ({ dossier }: Houder, datum: string) => ({
  dossierId: dossier,
  soort: 'opleiding',
  titel: 'Autisme en werk',
  datum,
  aantallen: { sbu: '2' },
})

test('het klad is af als het formulier is bewaard, en een te late tussenstand haalt het niet terug (U-1)', async () => {
  const wie = await houder(proef)
  const klad = poging()
  eis(await bewaarKlad(wie.ctx, klad))
  const metKlad = { ...wie.ctx, klad: als(klad) }
  expect(codes(await voegActiviteitToe(metKlad, activiteit(wie, 'gisteren')))).not.toEqual([])
  expect(await getypt(wie)).toEqual(['Autisme en werk'])
  eis(await voegActiviteitToe(metKlad, activiteit(wie, '3-4-2025')))
  expect(await getypt(wie)).toEqual([])
  expect(codes(await bewaarKlad(wie.ctx, { ...klad, beurt: 2 }))).toEqual(['al-afgerond'])
  expect(codes(await haalKladTerug(wie.ctx, { id: klad.id }))).toEqual(['niet-gevonden'])
})

test('ook de eerste tussenstand die pas na het bewaren aankomt, begint geen klad meer', async () => {
  const wie = await houder(proef)
  const klad = poging()
  eis(await voegActiviteitToe({ ...wie.ctx, klad: als(klad, 0) }, activiteit(wie, '3-4-2025')))
  expect(codes(await bewaarKlad(wie.ctx, klad))).toEqual(['al-afgerond'])
  expect(await getypt(wie)).toEqual([])
})

test('wie een verouderd venster bewaart, laat staan wat elders verder is geschreven', async () => {
  const wie = await houder(proef)
  const klad = poging()
  eis(await bewaarKlad(wie.ctx, klad))
  eis(await bewaarKlad(wie.ctx, poging({ id: klad.id, basis: 1, tekst: 'Op de telefoon verder' })))
  eis(await voegActiviteitToe({ ...wie.ctx, klad: als(klad) }, activiteit(wie, '3-4-2025')))
  expect(await getypt(wie)).toEqual(['Op de telefoon verder'])
  eis(await voegActiviteitToe({ ...wie.ctx, klad: als(klad, 2) }, activiteit(wie, '4-4-2025')))
  expect(await getypt(wie)).toEqual([])
})

test('een eigen tussenstand die nog onderweg was, is met het bewaren ook af', async () => {
  const wie = await houder(proef)
  const klad = poging()
  eis(await bewaarKlad(wie.ctx, klad))
  eis(await bewaarKlad(wie.ctx, { ...klad, beurt: '2' }))
  // The form names the turn that is under way.
  const metKlad = { ...wie.ctx, klad: { ...als(klad), beurt: 2 } }
  eis(await voegActiviteitToe(metKlad, activiteit(wie, '3-4-2025')))
  expect(await getypt(wie)).toEqual([])
})

test('een eerste tussenstand en het bewaren tegelijk laten geen klad achter', async () => {
  const wie = await houder(proef)
  for (let keer = 0; keer < 8; keer += 1) {
    const klad = poging()
    const ctx = { ...wie.ctx, klad: als(klad, 0) }
    const [bewaard] = await Promise.all([
      voegActiviteitToe(ctx, activiteit(wie, `${keer + 1}-5-2025`)),
      bewaarKlad(wie.ctx, klad),
    ])
    eis(bewaard)
    expect(await getypt(wie)).toEqual([])
  }
})

test('meer dan tweehonderd half ingevulde formulieren is te veel; wat er staat blijft te bewaren', async () => {
  const wie = await houder(proef)
  const klad = poging()
  eis(await bewaarKlad(wie.ctx, klad))
  await proef.db
    .insertInto('klad')
    .values(
      Array.from({ length: 199 }, () => ({
        persoon: wie.persoon,
        id: nieuw(),
        pagina,
        titel: 'x',
        velden: '{}',
        begonnen_op: new Date(0),
        bewaard_op: new Date(0),
      })),
    )
    .execute()
  expect(codes(await bewaarKlad(wie.ctx, poging()))).toEqual(['te-veel-kladden'])
  eis(await bewaarKlad(wie.ctx, { ...klad, beurt: '2' }))
})

test('wie iemand anders zijn klad noemt bij het bewaren, raakt dat niet', async () => {
  const wie = await houder(proef)
  const ander = await houder(proef, bram)
  const klad = poging()
  eis(await bewaarKlad(wie.ctx, klad))
  eis(await voegActiviteitToe({ ...ander.ctx, klad: als(klad) }, activiteit(ander, '3-4-2025')))
  expect(await getypt(wie)).toEqual(['Autisme en werk'])
})

test('weggooien is terug te draaien; staat er weer wat er stond, dan is er niets te bewaren', async () => {
  const wie = await houder(proef)
  const klad = poging()
  eis(await bewaarKlad(wie.ctx, klad))
  eis(await gooiKladWeg(wie.ctx, { id: klad.id }))
  expect(await getypt(wie)).toEqual([])
  eis(await haalKladTerug(wie.ctx, { id: klad.id }))
  expect(await getypt(wie)).toEqual(['Autisme en werk'])
  eis(await bewaarKlad(wie.ctx, { ...klad, beurt: 2, leeg: 'ja' }))
  expect(await getypt(wie)).toEqual([])
})

test('wat geen formulier kan zijn wordt geweigerd, en laat staan wat er stond', async () => {
  const wie = await houder(proef)
  const klad = poging()
  eis(await bewaarKlad(wie.ctx, klad))
  for (const velden of ['{', '[]', '{"titel":"los"}', `{"titel":["${'a'.repeat(1_000_001)}"]}`])
    expect(codes(await bewaarKlad(wie.ctx, { ...klad, beurt: 2, velden }))).toEqual([
      'ongeldige-invoer',
    ])
  expect(await getypt(wie)).toEqual(['Autisme en werk'])
})

test('bewaart alles wat iemand kan typen precies zo, behalve tekens die geen tekst zijn (U-10)', async () => {
  const wie = await houder(proef)
  const { id, schrijver } = poging()
  const tekst = 'e\u0301 é 👩🏽‍🏫 שלום\r\nregel\u0000 \ud800 einde'
  eis(await bewaarKlad(wie.ctx, poging({ id, schrijver, tekst })))
  expect(await getypt(wie)).toEqual(['e\u0301 é 👩🏽‍🏫 שלום\nregel \ufffd einde'])
})

test('een half formulier blijft van de kandidaat; wie over anderen schrijft houdt het hoogstens een jaar', async () => {
  const wie = await houder(proef)
  const assessor = proef.ctx(await proef.medewerker('assessor'))
  const oud = { bewaard_op: new Date(proef.basis.klok.now().getTime() - 366 * 86_400_000) }
  const tellen = async () => [
    (await leesKladden(wie.ctx, '/')).length,
    (await leesKladden(assessor, '/')).length,
  ]
  eis(await bewaarKlad(wie.ctx, poging()))
  eis(await bewaarKlad(assessor, poging()))
  await ruimOp(proef.systeem())
  expect(await tellen()).toEqual([1, 1])
  await proef.db.updateTable('klad').set(oud).execute()
  await ruimOp(proef.systeem())
  expect(await tellen()).toEqual([1, 0])
})

test('wat op dezelfde bladzijde na de knop is getypt en voorlopig bewaard, blijft staan (U-2)', async () => {
  const wie = await houder(proef)
  const klad = poging()
  eis(await bewaarKlad(wie.ctx, klad))
  // The form is under way; the page keeps what is typed meanwhile at its next turn.
  const { id, schrijver } = klad
  eis(await bewaarKlad(wie.ctx, poging({ id, schrijver, beurt: '2', tekst: 'En dit daarna' })))
  eis(await voegActiviteitToe({ ...wie.ctx, klad: als(klad) }, activiteit(wie, '3-4-2025')))
  expect(await getypt(wie)).toEqual(['En dit daarna'])
})

test('wat al verstuurd is wordt niet nog een keer gemaakt, tot iemand dat wil; wat weggegooid is wel', async () => {
  const wie = await houder(proef)
  const { id, schrijver, ...rest } = poging()
  eis(await bewaarKlad(wie.ctx, { id, schrijver, ...rest }))
  const voegToe = (klad: Ctx['klad']) =>
    voegActiviteitToe(
      { ...wie.ctx, ...(klad && { klad }) },
      {
        dossierId: wie.dossier,
        soort: 'podcast',
        titel: 'Een podcast',
        datum: '12-3-2026',
        aantallen: {},
      },
    )
  const hetFormulier = als({ id, schrijver })
  eis(await voegToe(hetFormulier))
  expect(codes(await voegToe(hetFormulier))).toEqual(['al-verstuurd'])
  eis(await voegToe(als(poging())))
  const tegelijk = als(poging())
  const samen = await Promise.all([voegToe(tegelijk), voegToe(tegelijk)])
  expect(samen.filter(({ ok }) => ok)).toHaveLength(1)
  const weg = poging()
  eis(await bewaarKlad(wie.ctx, weg))
  eis(await gooiKladWeg(wie.ctx, { id: weg.id }))
  eis(await voegToe(als(weg)))
  expect((await leesPortfolio(wie.ctx, wie.dossier))?.activiteiten).toHaveLength(4)
})

import { beforeEach, describe, expect, it } from 'vitest'
import { proefopstelling } from '#seed/proef.ts'
import { bram, houder } from '#seed/proefdossier.ts'
import { datum } from '#lib/datum.ts'
import { leesCertificaat } from './certificaat.ts'
import { zoekRegister } from './register.ts'

const proef = await proefopstelling()
let mila: Awaited<ReturnType<typeof houder>>

beforeEach(async () => {
  mila = await houder(proef)
  await houder(proef, bram)
})

const zoek = async (tekst: string, bladzijde = 1) => {
  const { regels, aantal } = await zoekRegister(proef.bezoeker(), { zoek: tekst, bladzijde })
  return { nummers: regels.map(({ nummer }) => nummer), aantal }
}
const code = async (nummer: string) =>
  (await zoekRegister(proef.bezoeker(), { zoek: nummer, bladzijde: 1 })).regels[0]?.controlecode ??
  ''
const blad = async (nummer: string, dag: string) =>
  leesCertificaat(proef.bezoeker(), { controlecode: await code(nummer), dag: datum(dag) })

/** So many others with this name. */
async function naamgenoten(aantal: number, naam: string): Promise<void> {
  for (let i = 1; i <= aantal; i += 1)
    await houder(proef, { naam, nummer: `N-${i}`, email: `n${i}@x.nl`, nolocnummer: `N${i}` })
}

describe('het register vindt', () => {
  it.each(['janssen', 'MILA jan', 'jans mila', 'rj0412', ' RJ-0412 '])('%j', async tekst => {
    expect(await zoek(tekst)).toEqual({ nummers: ['RJ-0412'], aantal: 1 })
  })

  it('iemand op de controlecode, met spaties ertussen', async () => {
    const gegroepeerd = (await code('RJ-0412')).replaceAll(/(.{4})/g, '$1 ')
    expect((await zoek(gegroepeerd)).nummers).toEqual(['RJ-0412'])
  })

  it.each(['anssen', 'janssen kok', 'zzz', '', 'm', '%', '--', '20417', 'mila@jobcoach.voorbeeld'])(
    'niemand op %j: geen deel van een woord, geen adres, geen lidnummer',
    async tekst => {
      expect(await zoek(tekst)).toEqual({ nummers: [], aantal: 0 })
    },
  )

  it('naamgenoten allebei, elk met een eigen nummer, per bladzijde', async () => {
    await houder(proef, {
      ...bram,
      naam: 'Mila Janssen',
      nummer: 'RJ-1',
      email: 'm@x.nl',
      nolocnummer: '9',
    })
    expect(await zoek('mila janssen')).toEqual({ nummers: ['RJ-0412', 'RJ-1'], aantal: 2 })
    expect((await zoek('mila janssen', 2)).nummers).toEqual([])
  })

  it('hoogstens honderd, met wie precies zo heet er altijd bij', async () => {
    await naamgenoten(101, 'Bram Kokkel')
    await houder(proef, { ...bram, nummer: 'RJ-2', email: 'b@x.nl', nolocnummer: '8' })
    const eerste = await zoekRegister(proef.bezoeker(), { zoek: bram.naam, bladzijde: 1 })
    expect([eerste.aantal, eerste.isMeer, eerste.regels.length]).toEqual([100, true, 25])
    expect(eerste.regels.map(({ nummer }) => nummer)).toContain('RJ-2')
    expect(await zoek('mila')).toEqual({ nummers: ['RJ-0412'], aantal: 1 })
  })

  it('en telt niemand wiens certificaat nog niet is begonnen', async () => {
    await proef.db
      .updateTable('certificaat_periode')
      .set({ van: datum('2026-12-01') })
      .where('certificaat', '=', mila.certificaat)
      .execute()
    expect(await zoek('mila')).toEqual({ nummers: [], aantal: 0 })
    expect(await zoek('RJ-0412')).toEqual({ nummers: [], aantal: 0 })
  })
})

describe('een certificaat', () => {
  it('zegt wat iedereen mag weten en niets meer', async () => {
    expect(await blad('RJ-0412', '2026-11-23')).toEqual({
      controlecode: await code('RJ-0412'),
      keurmerk: 'Register Jobcoach',
      uitgever: expect.any(String),
      naam: 'Mila Janssen',
      nummer: 'RJ-0412',
      plaats: null,
      dag: '2026-11-23',
      status: 'geldig',
      statusTekst: 'Geldig',
      isGeldig: true,
      perioden: [{ van: '2023-03-01', tot: '2027-02-28' }],
      sinds: '2023-03-01',
      vorigePerioden: [],
      onderbrekingen: [],
      geldend: null,
      nieuwer: null,
    })
  })

  it.each([
    ['2023-02-28', 'nog-niet-geldig', false],
    ['2023-03-01', 'geldig', true],
    ['2027-02-28', 'geldig', true],
    ['2027-03-01', 'verlopen', false],
  ])('is op %s %s', async (dag, status, isGeldig) => {
    expect(await blad('RJ-0412', dag)).toMatchObject({ status, isGeldig })
  })

  it('toont een schorsing op de dagen zelf', async () => {
    await periode('geschorst', '2026-11-23', '2026-12-01')
    expect(await blad('RJ-0412', '2026-11-23')).toMatchObject({ isGeldig: false })
    expect(await blad('RJ-0412', '2026-12-02')).toMatchObject({ isGeldig: true })
  })

  it('is niets bij een code die niet bestaat', async () => {
    const vraag = { controlecode: 'x', dag: datum('2026-11-23') }
    expect(await leesCertificaat(proef.bezoeker(), vraag)).toBeNull()
  })
})

const periode = (soort: 'geschorst', van: string, tot: string) =>
  proef.db
    .insertInto('certificaat_periode')
    .values({
      id: proef.basis.toeval.id(),
      certificaat: mila.certificaat,
      soort,
      van: datum(van),
      tot: datum(tot),
      vastgelegd_op: proef.basis.klok.now(),
    })
    .execute()

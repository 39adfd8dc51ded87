import { describe, expect, it } from 'vitest'
import { eis, inRol } from '#seed/bouwer.ts'
import { mila, proefopstelling } from '#seed/proef.ts'
import { vindSessie } from '#vragen/sessie.ts'
import { beeindigRol } from './beeindigRol.ts'
import { bevestigEmailwijziging } from './bevestigEmailwijziging.ts'
import { gebruikStartcode } from './gebruikStartcode.ts'
import { logInAlsDemonstratie } from './logInAlsDemonstratie.ts'
import { maakStartcode } from './maakStartcode.ts'
import { nodigUit } from './nodigUit.ts'
import { vraagEmailwijziging } from './vraagEmailwijziging.ts'
import { wijzigProfiel } from './wijzigProfiel.ts'

const proef = await proefopstelling()
const { db, bezoeker } = proef

const startcode = async () => eis(await maakStartcode(proef.systeem(), {}))
const ineke = { naam: 'Ineke Vos', email: 'ineke@dnv.voorbeeld' }
const bevestig = () =>
  db.updateTable('persoon').set({ email_bevestigd_op: proef.basis.klok.now() }).execute()

const toekenning = async (rol: 'beheerder' | 'assessor' | 'kandidaat') =>
  db
    .selectFrom('rol_toekenning')
    .where('rol', '=', rol)
    .where('beeindigd_op', 'is', null)
    .selectAll()
    .executeTakeFirstOrThrow()

const postAan = (email: string) =>
  db.selectFrom('post').where('aan', '=', email).selectAll().orderBy('aangemaakt_op').execute()

describe('de eerste beheerder', () => {
  it('meldt zich aan met de code van de eerste start, die maar één keer werkt', async () => {
    const code = await startcode()
    expect(code).toMatch(/^(\d{4} ){4}\d{4}$/)
    expect(await gebruikStartcode(bezoeker(), { ...ineke, code })).toEqual({
      ok: true,
      waarde: { email: ineke.email },
    })
    expect(await toekenning('beheerder')).toMatchObject({ keurmerk: null })
    expect(await gebruikStartcode(bezoeker(), { ...ineke, code })).toMatchObject({
      weigeringen: [{ code: 'code-onjuist', veld: 'code' }],
    })
  })

  it('krijgt bij een nieuwe start een nieuwe code zolang niemand heeft ingelogd', async () => {
    const eerste = await startcode()
    const tweede = await startcode()
    expect(await gebruikStartcode(bezoeker(), { ...ineke, code: eerste })).toMatchObject({
      ok: false,
    })
    const tikfout = { naam: 'Ineke Vos', email: 'inneke@dnv.voorbeeld' }
    eis(await gebruikStartcode(bezoeker(), { ...tikfout, code: tweede }))
    const derde = await startcode()
    eis(await gebruikStartcode(bezoeker(), { ...ineke, code: derde }))
    await expect(inRol(proef.basis, tikfout.email, 'beheerder')).rejects.toThrow('no result')
    await bevestig()
    expect(await startcode()).toBeNull()
  })

  it('wordt geremd bij raden, en de code verloopt na een dag', async () => {
    const code = await startcode()
    for (const cijfer of '12345') await gebruikStartcode(bezoeker(), { ...ineke, code: cijfer })
    expect(await gebruikStartcode(bezoeker(), { ...ineke, code })).toMatchObject({
      weigeringen: [{ code: 'te-vaak' }],
    })
    proef.verstrijk(86_401)
    expect(await gebruikStartcode(bezoeker(), { ...ineke, code })).toMatchObject({
      weigeringen: [{ code: 'code-onjuist' }],
    })
    expect(await db.selectFrom('persoon').selectAll().execute()).toEqual([])
  })
})

describe('medewerkers', () => {
  it('krijgen een rol bij de instelling of bij de schemabeheerder, met een mail met één link', async () => {
    const beheerder = await proef.beheerder()
    const bram = { naam: 'Bram de Wit', email: 'bram@dnv.voorbeeld', keurmerk: 'register-jobcoach' }
    eis(await nodigUit(proef.ctx(beheerder), { ...bram, rol: 'assessor' }))
    eis(await nodigUit(proef.ctx(beheerder), { ...bram, naam: 'B.', rol: 'coordinator' }))
    const assessor = await inRol(proef.basis, bram.email, 'assessor')
    const coordinator = await inRol(proef.basis, bram.email, 'coordinator')
    expect(assessor).toMatchObject({ organisatie: beheerder.organisatie })
    expect(coordinator.persoon).toBe(assessor.persoon)
    expect(coordinator.organisatie).not.toBe(assessor.organisatie)
    const [mail] = await postAan(bram.email)
    expect(mail?.onderwerp).toBe('Vakbewijs: Ineke Vos nodigt je uit als assessor')
    expect(mail?.tekst.match(/https?:/g)).toEqual(['https:'])
    expect(proef.taken).toEqual(['verstuur-post', 'verstuur-post'])
  })

  it('krijgen een rol niet twee keer, ook niet bij dubbel klikken', async () => {
    const beheerder = await proef.beheerder()
    const invoer = {
      naam: 'Bram',
      email: 'bram@dnv.voorbeeld',
      rol: 'assessor',
      keurmerk: 'register-jobcoach',
    }
    const klik = () => nodigUit(proef.ctx(beheerder), invoer)
    const uitkomsten = await Promise.all([klik(), klik(), klik()])
    expect(uitkomsten.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await postAan('bram@dnv.voorbeeld')).toHaveLength(1)
  })

  it('worden alleen door de beheerder uitgenodigd, en niet als kandidaat', async () => {
    const planner = await proef.medewerker('planner')
    const invoer = { naam: 'X', email: 'x@dnv.voorbeeld', keurmerk: 'register-jobcoach' }
    expect(await nodigUit(proef.ctx(planner), { ...invoer, rol: 'assessor' })).toMatchObject({
      weigeringen: [{ code: 'verkeerde-rol', tekst: 'Dit kan alleen als beheerder.' }],
    })
    const beheerder = await inRol(proef.basis, ineke.email, 'beheerder')
    expect(await nodigUit(proef.ctx(beheerder), { ...invoer, rol: 'kandidaat' })).toMatchObject({
      weigeringen: [{ veld: 'rol', tekst: 'Kies een rol.' }],
    })
  })

  it('verliezen met hun rol meteen elke sessie (S-7)', async () => {
    const assessor = await proef.medewerker('assessor')
    const demo = { ...bezoeker(), demonstratie: true }
    const { sleutel } = eis(await logInAlsDemonstratie(demo, { persoon: assessor.persoon }))
    const beheerder = await inRol(proef.basis, ineke.email, 'beheerder')
    const { id } = await toekenning('assessor')
    eis(await beeindigRol(proef.ctx(beheerder), { toekenning: id }))
    expect(await vindSessie(proef.basis, sleutel, '/')).toBeNull()
    expect(await beeindigRol(proef.ctx(beheerder), { toekenning: id })).toMatchObject({
      weigeringen: [{ code: 'niet-gevonden' }],
    })
  })

  it('houden altijd één beheerder over, ook als er twee elkaar tegelijk wegsturen', async () => {
    const een = await proef.beheerder()
    const eerste = await toekenning('beheerder')
    expect(await beeindigRol(proef.ctx(een), { toekenning: eerste.id })).toMatchObject({
      weigeringen: [{ code: 'laatste-beheerder' }],
    })
    const twee = await proef.medewerker('beheerder')
    const { id: tweede } = await db
      .selectFrom('rol_toekenning')
      .where('persoon', '=', twee.persoon)
      .select('id')
      .executeTakeFirstOrThrow()
    const uitkomsten = await Promise.all([
      beeindigRol(proef.ctx(een), { toekenning: tweede }),
      beeindigRol(proef.ctx(twee), { toekenning: eerste.id }),
    ])
    expect(uitkomsten.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

describe('je eigen gegevens', () => {
  const nieuw = 'mila@nieuw.voorbeeld'
  const codeAan = async (email: string) =>
    /\d{4} \d{4}/.exec((await postAan(email))[0]?.tekst ?? '')?.[0] ?? '0'

  it('krijgen een ander e-mailadres nadat het is bevestigd, en het oude adres hoort het', async () => {
    const { wie } = await proef.houder()
    const demo = { ...bezoeker(), demonstratie: true }
    const thuis = eis(await logInAlsDemonstratie(demo, { persoon: wie.persoon }))
    const { inlogcode } = eis(await vraagEmailwijziging(proef.ctx(wie), { email: nieuw }))
    const fout = await bevestigEmailwijziging(proef.ctx(wie), { inlogcode, code: '1' })
    expect(fout).toMatchObject({ weigeringen: [{ code: 'code-onjuist' }] })
    const code = await codeAan(nieuw)
    expect(await bevestigEmailwijziging(proef.ctx(wie), { inlogcode, code })).toEqual({
      ok: true,
      waarde: { email: nieuw },
    })
    expect(await db.selectFrom('persoon_kenmerk_oud').selectAll().execute()).toMatchObject([
      { persoon: wie.persoon, kenmerk: 'email', waarde: mila.email, vervangen_door: wie.persoon },
    ])
    expect((await postAan(mila.email)).map(({ sjabloon }) => sjabloon)).toEqual([
      'houder-welkom',
      'email-gewijzigd',
    ])
    expect(await vindSessie(proef.basis, thuis.sleutel, '/')).toBeNull()
  })

  it('verraden niet dat een adres al van iemand is, en geven het niet weg', async () => {
    const { wie } = await proef.houder()
    const ander = await proef.medewerker('assessor')
    const { inlogcode } = eis(
      await vraagEmailwijziging(proef.ctx(wie), { email: 'ASSESSOR@dnv.voorbeeld' }),
    )
    expect(await postAan('ASSESSOR@dnv.voorbeeld')).toEqual([])
    expect(
      await bevestigEmailwijziging(proef.ctx(wie), { inlogcode, code: '12345678' }),
    ).toMatchObject({
      weigeringen: [{ code: 'code-onjuist' }],
    })
    expect(await bevestigEmailwijziging(proef.ctx(ander), { inlogcode, code: '1' })).toMatchObject({
      ok: false,
    })
  })

  it('bewaren de vorige plaats en laten zonder wijziging geen gebeurtenis na', async () => {
    const { wie } = await proef.houder()
    const invoer = { naamOpCertificaat: 'M.A. Janssen', plaats: ' Zwolle ', wilHerinneringen: 'on' }
    const bewaar = (anders = {}) =>
      wijzigProfiel(proef.ctx(wie), { ...invoer, ...anders, basis: 1 })
    expect(await bewaar()).toMatchObject({
      waarde: { velden: ['naamOpCertificaat', 'plaats'] },
    })
    expect(await bewaar()).toMatchObject({ waarde: { velden: [] } })
    expect(await bewaar({ plaats: 'Deventer' })).toMatchObject({
      weigeringen: [{ code: 'elders-gewijzigd' }],
    })
    const gewijzigd = await db
      .selectFrom('gebeurtenis')
      .where('soort', '=', 'persoonsgegevens-gewijzigd')
      .selectAll()
      .execute()
    expect(gewijzigd).toHaveLength(1)
    expect(JSON.stringify(gewijzigd)).not.toContain('Zwolle')
  })
})

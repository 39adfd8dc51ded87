import { beforeEach, describe, expect, it } from 'vitest'
import type { Ctx } from '#acties/ctx.ts'
import { eis, type Wie } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { vindSessie } from '#vragen/sessie.ts'
import { beeindigRol } from './beeindigRol.ts'
import { beeindigSessie } from './beeindigSessie.ts'
import { houdSessieWarm } from './houdSessieWarm.ts'
import { logIn } from './logIn.ts'
import { logInAlsDemonstratie } from './logInAlsDemonstratie.ts'
import { logOveralUit } from './logOveralUit.ts'
import { logUit } from './logUit.ts'
import { vraagInlogcode } from './vraagInlogcode.ts'
import { wisselRol } from './wisselRol.ts'

const proef = await proefopstelling()
const { db, bezoeker } = proef
const email = 'assessor@dnv.voorbeeld'
let assessor: Wie

beforeEach(async () => {
  assessor = await proef.medewerker('assessor')
})

const vraag = async (adres = email, ctx = bezoeker()) =>
  eis(await vraagInlogcode(ctx, { email: adres })).inlogcode

const mailVan = (inlogcode: string) =>
  db.selectFrom('post').where('tekst', 'like', `%${inlogcode}%`).selectAll().executeTakeFirst()

const codeUitMail = async (inlogcode: string) =>
  /\d{4} \d{4}/.exec((await mailVan(inlogcode))?.tekst ?? '')?.[0] ?? 'geen code'

const herhaal = async (aantal: number, doe: (keer: number) => Promise<unknown>) => {
  for (let keer = 0; keer < aantal; keer += 1) await doe(keer)
}

const logInAls = async (adres = email) => {
  const inlogcode = await vraag(adres)
  return eis(await logIn(bezoeker(), { inlogcode, code: await codeUitMail(inlogcode) }))
}

const ctxVanSessie = async (sleutel: string): Promise<Ctx> => {
  const sessie = await vindSessie(proef.basis, sleutel, '/')
  if (!sessie) throw new Error('geen sessie')
  const { persoon, rol, id } = sessie
  return { ...proef.ctx({ persoon, ...rol }), sessie: id }
}

const soorten = async () =>
  (await db.selectFrom('gebeurtenis').select('soort').orderBy('volgnummer').execute()).map(
    ({ soort }) => soort,
  )

describe('inloggen met een code', () => {
  it('laat iemand binnen met de code uit de mail, ook zonder de spatie, en maar één keer', async () => {
    const inlogcode = await vraag(' Assessor@DNV.voorbeeld ')
    const code = (await codeUitMail(inlogcode)).replace(' ', '')
    const { sleutel } = eis(await logIn(bezoeker(), { inlogcode, code }))
    expect(await vindSessie(proef.basis, sleutel, '/')).toMatchObject({
      persoon: assessor.persoon,
      naam: 'assessor',
      rol: { rol: 'assessor', keurmerk: 'register-jobcoach' },
    })
    expect(await logIn(bezoeker(), { inlogcode, code })).toMatchObject({
      weigeringen: [{ code: 'code-onjuist' }],
    })
    expect((await soorten()).slice(-3)).toEqual([
      'inlogcode-gevraagd',
      'ingelogd',
      'inlogcode-geweigerd',
    ])
  })

  it('bewaart code en sleutel alleen als hash', async () => {
    const inlogcode = await vraag()
    const code = (await codeUitMail(inlogcode)).replace(' ', '')
    const { sleutel } = eis(await logIn(bezoeker(), { inlogcode, code }))
    const { rows } = await db.executeQuery<{ alles: string }>({
      sql: 'select (select json_agg(s) from sessie s)::text || (select json_agg(c) from inlogcode c)::text as alles',
      parameters: [],
      query: { kind: 'RawNode', sqlFragments: [], parameters: [] },
      queryId: { queryId: 'proef' },
    })
    expect(rows[0]?.alles).not.toContain(sleutel)
    expect(rows[0]?.alles).not.toContain(code)
    expect(sleutel).toMatch(/^[\w-]{43}$/)
  })

  it('laat na tien minuten niemand meer binnen, en na vijf verkeerde codes ook niet', async () => {
    const eerste = await vraag()
    const goed = await codeUitMail(eerste)
    proef.verstrijk(601)
    expect(await logIn(bezoeker(), { inlogcode: eerste, code: goed })).toMatchObject({ ok: false })
    const tweede = await vraag()
    const code = await codeUitMail(tweede)
    await herhaal(5, () => logIn(bezoeker(), { inlogcode: tweede, code: '0' }))
    expect(await logIn(bezoeker(), { inlogcode: tweede, code })).toMatchObject({ ok: false })
  })

  it('laat een ander die ook een code vraagt de jouwe niet bederven', async () => {
    const eigen = await vraag()
    const code = await codeUitMail(eigen)
    const andere = await vraag(email, bezoeker('198.51.100.7'))
    expect(await logIn(bezoeker(), { inlogcode: andere, code })).toMatchObject({ ok: false })
    expect(await logIn(bezoeker(), { inlogcode: eigen, code })).toMatchObject({ ok: true })
  })

  it('antwoordt voor een onbekend adres hetzelfde en doet hetzelfde werk, maar stuurt niets', async () => {
    const tel = async () => ({
      codes: (await db.selectFrom('inlogcode').selectAll().execute()).length,
      mails: (await db.selectFrom('post').selectAll().execute()).length,
      pogingen: (await db.selectFrom('poging').selectAll().execute()).length,
      taken: proef.taken.length,
    })
    const nul = await tel()
    await vraag()
    const een = await tel()
    const inlogcode = await vraag('niemand@nergens.voorbeeld')
    const twee = await tel()
    expect(twee).toEqual({
      codes: 2 * een.codes - nul.codes,
      mails: 2 * een.mails - nul.mails,
      pogingen: 2 * een.pogingen - nul.pogingen,
      taken: 2 * een.taken - nul.taken,
    })
    const leeg = await db.selectFrom('post').where('aan', 'is', null).selectAll().execute()
    expect(leeg).toMatchObject([{ tekst: '', html: '', afgelast_op: proef.basis.klok.now() }])
    expect(JSON.stringify(await db.selectFrom('inlogcode').selectAll().execute())).not.toContain(
      'niemand',
    )
    expect(await logIn(bezoeker(), { inlogcode, code: '12345678' })).toMatchObject({
      weigeringen: [{ code: 'code-onjuist' }],
    })
  })

  it('geeft wie geen rol meer heeft geen code', async () => {
    const rol = await db
      .selectFrom('rol_toekenning')
      .where('persoon', '=', assessor.persoon)
      .select('id')
      .executeTakeFirstOrThrow()
    const beheerder = await db
      .selectFrom('rol_toekenning')
      .where('rol', '=', 'beheerder')
      .selectAll()
      .executeTakeFirstOrThrow()
    eis(await beeindigRol(proef.ctx(beheerder), { toekenning: rol.id }))
    await vraag()
    const mails = await db
      .selectFrom('post')
      .where('sjabloon', '=', 'inlogcode')
      .select('aan')
      .execute()
    expect(mails).toEqual([{ aan: null }])
  })

  it('remt wie vaak vraagt of raadt, en laat na de wachttijd weer toe (S-10)', async () => {
    await herhaal(4, () => vraag())
    expect(await vraagInlogcode(bezoeker('203.0.113.9'), { email })).toEqual({
      ok: false,
      weigeringen: [
        {
          code: 'te-vaak',
          tekst: 'Dat ging te vaak achter elkaar. Wacht 15 seconden en probeer het dan opnieuw.',
          wachtSeconden: 15,
        },
      ],
    })
    proef.verstrijk(15)
    await vraag()
    expect(await vraagInlogcode(bezoeker(), { email })).toMatchObject({
      weigeringen: [{ wachtSeconden: 30 }],
    })
    proef.verstrijk(3600)
    for (const adres of [email, 'niemand@nergens.voorbeeld']) {
      const [een, twee] = [await vraag(adres), await vraag(adres)]
      await herhaal(5, keer => logIn(bezoeker(), { inlogcode: een, code: `${keer}` }))
      await herhaal(5, keer => logIn(bezoeker(), { inlogcode: twee, code: `${keer}` }))
      expect(await logIn(bezoeker('203.0.113.9'), { inlogcode: twee, code: '1' })).toMatchObject({
        weigeringen: [{ code: 'te-vaak', wachtSeconden: 5 }],
      })
    }
  })

  it('telt bij dertig gokken tegelijk elke gok', async () => {
    const inlogcode = await vraag()
    const gokken = Array.from({ length: 30 }, (_leeg, plek) =>
      logIn(bezoeker(), { inlogcode, code: `${plek}` }),
    )
    const codes = (await Promise.all(gokken)).map(een =>
      een.ok ? 'binnen' : een.weigeringen[0]?.code,
    )
    expect(codes.filter(code => code === 'code-onjuist')).toHaveLength(10)
    expect(codes.filter(code => code === 'te-vaak')).toHaveLength(20)
    const rij = await db
      .selectFrom('inlogcode')
      .select('pogingen')
      .where('id', '=', inlogcode)
      .executeTakeFirst()
    expect(rij).toEqual({ pogingen: 10 })
  })
})

describe('een sessie', () => {
  it('is voorbij na een uur stilte en hoe dan ook na twaalf uur (S-7)', async () => {
    const { sleutel } = await logInAls()
    const levend = () => vindSessie(proef.basis, sleutel, '/')
    proef.verstrijk(59 * 60)
    const sessie = await levend()
    if (!sessie) throw new Error('te vroeg voorbij')
    await houdSessieWarm(proef.basis, sessie)
    proef.verstrijk(59 * 60)
    expect(await levend()).not.toBeNull()
    proef.verstrijk(61)
    expect(await levend()).toBeNull()
    const tweede = await logInAls()
    await herhaal(24, async () => {
      const nu = await vindSessie(proef.basis, tweede.sleutel, '/')
      expect(nu).not.toBeNull()
      if (nu) await houdSessieWarm(proef.basis, nu)
      proef.verstrijk(1800)
    })
    expect(await vindSessie(proef.basis, tweede.sleutel, '/')).toBeNull()
  })

  it('schrijft hoogstens eens in de vijf minuten dat zij leeft', async () => {
    const { sleutel } = await logInAls()
    proef.verstrijk(299)
    const sessie = await vindSessie(proef.basis, sleutel, '/')
    if (sessie) await houdSessieWarm(proef.basis, sessie)
    expect((await vindSessie(proef.basis, sleutel, '/'))?.gezienOp).toEqual(sessie?.gezienOp)
  })

  it('eindigt bij uitloggen, en overal tegelijk als je daarom vraagt', async () => {
    const [een, twee, drie] = [await logInAls(), await logInAls(), await logInAls()]
    eis(await logUit(await ctxVanSessie(een.sleutel), {}))
    expect(await vindSessie(proef.basis, een.sleutel, '/')).toBeNull()
    const ctx = await ctxVanSessie(twee.sleutel)
    expect(await logOveralUit(ctx, {})).toEqual({ ok: true, waarde: { sessies: 2 } })
    expect(await vindSessie(proef.basis, twee.sleutel, '/')).toBeNull()
    expect(await vindSessie(proef.basis, drie.sleutel, '/')).toBeNull()
  })

  it('kan op een ander apparaat worden beëindigd, maar niet bij iemand anders', async () => {
    const eigen = await logInAls()
    const thuis = await logInAls()
    const ctx = await ctxVanSessie(eigen.sleutel)
    eis(await beeindigSessie(ctx, { sessie: thuis.id }))
    expect(await vindSessie(proef.basis, thuis.sleutel, '/')).toBeNull()
    const ander = proef.ctx(await proef.medewerker('planner'))
    expect(await beeindigSessie(ander, { sessie: eigen.id })).toMatchObject({
      weigeringen: [{ code: 'niet-gevonden' }],
    })
  })

  it('wordt vervangen als je opnieuw inlogt in dezelfde browser', async () => {
    const oud = await logInAls()
    const inlogcode = await vraag()
    const invoer = { inlogcode, code: await codeUitMail(inlogcode) }
    eis(await logIn({ ...bezoeker(), sessie: oud.id }, invoer))
    expect(await vindSessie(proef.basis, oud.sleutel, '/')).toBeNull()
  })

  it('gaat verder in een andere rol die je hebt, en alleen daarin', async () => {
    const { wie } = await proef.houder({ email, naam: 'Anders' }).catch(() => ({ wie: undefined }))
    expect(wie).toBeUndefined()
    const { sleutel } = await logInAls()
    await proef.medewerker('beslisser')
    const vreemd = await db
      .selectFrom('rol_toekenning')
      .where('rol', '=', 'beslisser')
      .select('id')
      .executeTakeFirstOrThrow()
    const ctx = await ctxVanSessie(sleutel)
    expect(await wisselRol(ctx, { toekenning: vreemd.id })).toMatchObject({ ok: false })
    const tweede = await proef.medewerker('coordinator', 'assessor')
    expect(tweede.persoon).toBe(assessor.persoon)
    const eigen = await db
      .selectFrom('rol_toekenning')
      .where('rol', '=', 'coordinator')
      .select('id')
      .executeTakeFirstOrThrow()
    eis(await wisselRol(ctx, { toekenning: eigen.id }))
    expect((await vindSessie(proef.basis, sleutel, '/'))?.rol.rol).toBe('coordinator')
    expect(
      (await logInAls().then(nieuw => vindSessie(proef.basis, nieuw.sleutel, '/')))?.rol.rol,
    ).toBe('coordinator')
  })

  it('kan in de demonstratie zonder code, en anders nooit', async () => {
    const invoer = { persoon: assessor.persoon }
    expect(await logInAlsDemonstratie(bezoeker(), invoer)).toMatchObject({ ok: false })
    const { sleutel } = eis(
      await logInAlsDemonstratie({ ...bezoeker(), demonstratie: true }, invoer),
    )
    expect(await vindSessie(proef.basis, sleutel, '/')).toMatchObject(invoer)
  })
})

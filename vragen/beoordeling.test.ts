import { describe, expect, it } from 'vitest'
import { vraagAan } from '#acties/aanvulling/vraagAan.ts'
import { adviseer } from '#acties/beoordeling/adviseer.ts'
import { bewaarOordeel } from '#acties/beoordeling/bewaarOordeel.ts'
import { corrigeerPunten } from '#acties/beoordeling/corrigeerPunten.ts'
import { voegOntwikkeladviesToe } from '#acties/beoordeling/voegOntwikkeladviesToe.ts'
import { certificeer } from '#acties/besluit/certificeer.ts'
import type { Ctx } from '#acties/ctx.ts'
import { plusDagen } from '#lib/datum.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import {
  beoordeelAlles,
  geadviseerdDossier,
  leverIn,
  onderdelen,
  toegewezenDossier,
} from '#seed/proefbeoordeling.ts'
import { dienAanvullingIn, hashVanBewijs } from '#seed/proefindiening.ts'
import { geteld } from '#seed/proeftelling.ts'
import { leesBeoordeling } from './beoordeling.ts'
import { leesStukken } from './behandeling/ingediend.ts'
import { leesBeslissing, leesVoorstel } from './beslissing.ts'
import { leesEerdereIndiening } from './eerdereIndiening.ts'
import { leesPlanning } from './planning.ts'
import { leesUitkomst } from './uitkomst.ts'
import { leesWijzigingen } from './wijzigingen.ts'
import { leesPlannerlijst } from './werklijst.ts'
import { leesAssessorlijst } from './werklijst/oordelend.ts'
import { zicht } from './zicht.ts'

const proef = await proefopstelling()
const { db } = proef

const open = async (ctx: Ctx, dossierId: string) => {
  const beoordeling = await leesBeoordeling(ctx, dossierId)
  if (!beoordeling || beoordeling.isStilgelegd) throw new Error('niet te lezen')
  return beoordeling
}

const meldBand = (persoon: string, ander: string) =>
  db
    .insertInto('relatie')
    .values({
      id: proef.basis.toeval.id(),
      persoon,
      ander,
      soort: 'mentor',
      herkomst: 'opgegeven',
      gemeld_op: new Date(0),
    })
    .execute()

describe('wat een assessor leest', () => {
  it('is wat er is ingediend, met het bewijs en de uitslag, in hoogstens zeven vragen', async () => {
    const { assessor, dossierId, inhoud } = await toegewezenDossier(proef)
    const { ctx, statements } = geteld(assessor)
    const beoordeling = await open(ctx, dossierId)
    expect(statements()).toBeLessThanOrEqual(7)
    expect(beoordeling.geldend.afschrift.dossier).toEqual(inhoud)
    expect(beoordeling.geldend.uitslag.pe.totaal).toBe(75)
    const delen = beoordeling.geldend.afschrift.onderdelen.flatMap(een => een.delen)
    const stukken = await leesStukken(ctx, dossierId, delen)
    expect(stukken.get(hashVanBewijs)).toMatchObject({ mime: 'application/pdf' })
    expect(await leesStukken(ctx, dossierId, [])).toEqual(new Map())
    expect(beoordeling.nogTeBeoordelen).toEqual(onderdelen)
    expect(beoordeling.uiterlijk).toBe('2027-01-04')
    expect(beoordeling.mag.bewaarOordeel).toEqual([])
    expect(beoordeling.mag.adviseer.length).toBeGreaterThan(0)
  })

  it('blijft wat er is ingediend, ook als de kandidaat daarna verder bouwt', async () => {
    const { assessor, dossierId, persoon } = await toegewezenDossier(proef)
    const eerst = await open(assessor, dossierId)
    await db
      .insertInto('activiteit')
      .values({
        id: proef.basis.toeval.id(),
        persoon,
        titel: 'Na indienen',
        aangemaakt_op: new Date(0),
      })
      .execute()
    await db.updateTable('persoon').set({ naam_op_certificaat: 'Anders' }).execute()
    expect((await open(assessor, dossierId)).geldend).toEqual(eerst.geldend)
  })

  it('toont haar eigen oordelen en correcties, met de punten zoals zij telt', async () => {
    const { assessor, dossierId, inhoud } = await toegewezenDossier(proef)
    const activiteitId = inhoud.activiteiten[1]?.id
    await beoordeelAlles(assessor, dossierId, { B: 'voldoet-niet' })
    const correctie = { dossierId, activiteitId, punten: '44', motivering: 'Dubbel.', basis: 0 }
    eis(await corrigeerPunten(assessor, correctie))
    const { eigen, geldend, mogelijkeAdviezen } = await open(assessor, dossierId)
    expect(eigen?.pe.totaal).toBe(74)
    expect(geldend.uitslag.pe.totaal).toBe(75)
    expect(eigen?.correcties).toEqual([
      {
        activiteit: activiteitId,
        titel: 'Basisopleiding jobcoaching',
        van: 45,
        naar: 44,
        motivering: 'Dubbel.',
        versie: 1,
      },
    ])
    expect(mogelijkeAdviezen).toEqual(['niet-certificeren'])
  })

  it('noemt waarover nog gevraagd kan worden en tot wanneer dan (aanname 21)', async () => {
    const { assessor, dossierId } = await toegewezenDossier(proef)
    await beoordeelAlles(assessor, dossierId, { A2: 'aanvullen', A4: 'aanvullen' })
    const uiterlijk = plusDagen(proef.basis.klok.today(), 28)
    expect((await open(assessor, dossierId)).teVragen).toEqual({
      onderdelen: ['A2', 'A4'],
      uiterlijk,
    })
    const vragen = { A2: 'Wat deed je ermee?', A4: 'Wat is je plan?' }
    eis(await vraagAan(assessor, { dossierId, vragen }))
    expect((await open(assessor, dossierId)).teVragen.onderdelen).toEqual([])
  })

  it('houdt na een aanvulling beide indieningen leesbaar, en vraagt alleen een nieuw oordeel over wat gevraagd is', async () => {
    const { assessor, dossierId, persoon, inhoud } = await toegewezenDossier(proef)
    await beoordeelAlles(assessor, dossierId, { A4: 'aanvullen' })
    eis(await vraagAan(assessor, { dossierId, vragen: { A4: 'Wat is je plan?' } }))
    await dienAanvullingIn(proef, { dossier: dossierId, persoon, inhoud })
    const beoordeling = await open(assessor, dossierId)
    expect(beoordeling.indiening.nummer).toBe(2)
    expect(beoordeling.nogTeBeoordelen).toEqual(['A4'])
    expect(beoordeling.indieningen[0]?.vragen).toEqual([
      { onderdeel: 'A4', vraag: 'Wat is je plan?' },
    ])
    const eerdere = await leesEerdereIndiening(assessor, dossierId, 1)
    expect(eerdere?.afschrift.indiening.nummer).toBe(1)
    expect(await leesWijzigingen(assessor, beoordeling)).toEqual([])
  })

  it('gaat dicht bij het besluit, en voor wie het dossier niet heeft bestaat het niet', async () => {
    const { assessor, beslisser, dossierId } = await geadviseerdDossier(proef)
    const vreemd = proef.ctx(await proef.medewerker('assessor', 'vreemd'))
    expect(await leesBeoordeling(vreemd, dossierId)).toBeNull()
    expect(await leesEerdereIndiening(vreemd, dossierId, 1)).toBeNull()
    expect(await leesBeoordeling(assessor, dossierId)).not.toBeNull()
    eis(await certificeer(beslisser, { dossierId, motivering: 'Akkoord.' }))
    expect(await leesBeoordeling(assessor, dossierId)).toBeNull()
    expect(await leesEerdereIndiening(assessor, dossierId, 1)).toBeNull()
  })

  it('ligt stil zodra een band blijkt: zij ziet de reden en kan alleen teruggeven (ISO/IEC 17024)', async () => {
    const { assessor, dossierId, persoon } = await toegewezenDossier(proef)
    await meldBand(assessor.actor.persoon ?? '', persoon)
    const beoordeling = await leesBeoordeling(assessor, dossierId)
    expect(beoordeling).toMatchObject({
      isStilgelegd: true,
      bezwaren: [{ tekst: 'Je was mentor van de kandidaat.' }],
      mag: { geefTerug: [] },
    })
    expect(JSON.stringify(beoordeling)).not.toContain('Basisopleiding')
  })
})

/** Everything that somebody can read around a dossier, as one text: lists, counts, events and the rows themselves. */
async function allesVan(ctx: Ctx, dossierId: string): Promise<string> {
  const z = zicht(ctx)
  return JSON.stringify([
    await leesBeoordeling(ctx, dossierId),
    await leesAssessorlijst(ctx),
    await leesUitkomst(ctx, dossierId),
    await leesBeslissing(ctx, dossierId),
    await z.oordelen().selectAll('oordeel').execute(),
    await z.puntenCorrecties().selectAll('punten_correctie').execute(),
    await z.ontwikkeladviezen().selectAll('ontwikkeladvies').execute(),
    await z.adviezen().selectAll('advies').execute(),
    await z.toewijzingen().selectAll('toewijzing').execute(),
    await z.vragenOmAanvulling().selectAll('aanvulling_onderdeel').execute(),
    await z.besluiten().selectAll('besluit').execute(),
    await z.gebeurtenissen().selectAll('gebeurtenis').execute(),
    await z.post().selectAll('post').execute(),
  ])
}

describe('twee assessoren', () => {
  it('zien elkaars oordeel, correctie en advies niet voordat beide inleverden; kandidaat en planner evenmin', async () => {
    const { assessoren, dossierId, inhoud, houder, planner } = await toegewezenDossier(proef, [
      'anna',
      'bert',
    ])
    const [anna, bert] = assessoren
    if (!anna || !bert) throw new Error('geen twee')
    const lezers = { bert, kandidaat: houder, planner }
    const kijk = async () => {
      const gezien: Record<string, string> = {}
      for (const [wie, ctx] of Object.entries(lezers)) gezien[wie] = await allesVan(ctx, dossierId)
      // That somebody handed in is for the planner to know; what is not.
      gezien['planner'] =
        gezien['planner']?.replaceAll('"isIngeleverd":true', '"isIngeleverd":false') ?? ''
      return gezien
    }
    const activiteitId = inhoud.activiteiten[1]?.id
    const stappen: (() => Promise<unknown>)[] = [
      async () => beoordeelAlles(anna, dossierId, { B: 'voldoet-niet' }),
      async () =>
        eis(
          await corrigeerPunten(anna, {
            dossierId,
            activiteitId,
            punten: 3,
            motivering: 'x',
            basis: 0,
          }),
        ),
      async () => eis(await voegOntwikkeladviesToe(anna, { dossierId, tekst: 'Advies van anna.' })),
      async () =>
        eis(
          await adviseer(anna, { dossierId, advies: 'niet-certificeren', motivering: 'Van anna.' }),
        ),
    ]
    const vooraf = await kijk()
    for (const stap of stappen) {
      await stap()
      expect(await kijk()).toEqual(vooraf)
    }
    const { rijen } = await leesPlannerlijst(planner, { groep: 'in-behandeling', pagina: 1 })
    expect(JSON.stringify([rijen, await leesPlanning(planner, dossierId)])).not.toContain(
      'van anna',
    )
    await leverIn(bert, dossierId)
    const van = async (ctx: Ctx) => (await open(ctx, dossierId)).anderen
    expect((await van(bert))[0]).toMatchObject({
      naam: 'anna',
      ontwikkeladviezen: [{ tekst: 'Advies van anna.' }],
      advies: { advies: 'niet-certificeren', motivering: 'Van anna.' },
    })
    expect((await van(anna))[0]).toMatchObject({ naam: 'bert', advies: { advies: 'certificeren' } })
  })

  it('zien van elkaar niet wat zij de kandidaat vroegen', async () => {
    const { assessoren, dossierId } = await toegewezenDossier(proef, ['anna', 'bert'])
    const [anna, bert] = assessoren
    if (!anna || !bert) throw new Error('geen twee')
    await beoordeelAlles(anna, dossierId, { A4: 'aanvullen' })
    eis(await vraagAan(anna, { dossierId, vragen: { A4: 'Een vraag van anna.' } }))
    expect(await allesVan(bert, dossierId)).not.toContain('Een vraag van anna.')
    expect(await allesVan(anna, dossierId)).toContain('Een vraag van anna.')
  })

  it('laten na inleveren van de een en een nieuwe tweede ook die niets zien', async () => {
    const { assessoren, dossierId } = await toegewezenDossier(proef, ['anna', 'bert'])
    const [anna, bert] = assessoren
    if (!anna || !bert) throw new Error('geen twee')
    const oordeel = {
      dossierId,
      onderdeel: 'A4',
      oordeel: 'voldoet-niet',
      motivering: 'Van bert.',
      basis: 0,
    }
    eis(await bewaarOordeel(bert, oordeel))
    await leverIn(anna, dossierId)
    expect((await open(bert, dossierId)).anderen).toEqual([])
    expect(await allesVan(anna, dossierId)).not.toContain('Van bert.')
  })
})

describe('wie beslist', () => {
  it('leest wat is ingediend met alle oordelen en adviezen, in hoogstens zeven vragen', async () => {
    const { beslisser, dossierId } = await geadviseerdDossier(proef)
    const { ctx, statements } = geteld(beslisser)
    const beslissing = await leesBeslissing(ctx, dossierId)
    expect(statements()).toBeLessThanOrEqual(7)
    if (!beslissing || beslissing.isStilgelegd) throw new Error('niet te lezen')
    expect(beslissing.inbreng).toMatchObject([
      { nummer: 1, naam: 'anna', advies: { advies: 'certificeren' } },
    ])
    expect(beslissing.inbreng[0]?.oordelen).toHaveLength(7)
    expect([beslissing.besluit, beslissing.mag.certificeer]).toEqual([null, []])
  })

  it('leest vooraf het nummer en de periode die het certificaat krijgt, en na het besluit het certificaat (aanname 22)', async () => {
    const { beslisser, dossierId } = await geadviseerdDossier(proef)
    const eerst = await leesBeslissing(beslisser, dossierId)
    if (!eerst || eerst.isStilgelegd) throw new Error('niet te lezen')
    const voorstel = await leesVoorstel(beslisser, eerst)
    if (!voorstel) throw new Error('geen voorstel')
    const { nummer, periode, bezwaarTot } = voorstel
    eis(await certificeer(beslisser, { dossierId, motivering: 'Akkoord.' }))
    const erna = await leesBeslissing(beslisser, dossierId)
    if (!erna || erna.isStilgelegd) throw new Error('niet te lezen')
    expect(await leesVoorstel(beslisser, erna)).toBeNull()
    expect(erna).toMatchObject({
      besluit: { bezwaarTot },
      certificaat: { nummer, ...periode },
    })
  })

  it('met een band leest zij de reden en verder niets (ISO/IEC 17024)', async () => {
    const { bas, beslisser, dossierId, persoon } = await geadviseerdDossier(proef)
    await meldBand(persoon, bas.persoon)
    const beslissing = await leesBeslissing(beslisser, dossierId)
    expect(beslissing).toMatchObject({
      isStilgelegd: true,
      bezwaren: [{ code: 'niet-onafhankelijk-mentor' }],
    })
    expect(JSON.stringify(beslissing)).not.toContain('Basisopleiding')
  })

  it('ziet niets van een dossier waarover nog geen advies is', async () => {
    const { dossierId } = await toegewezenDossier(proef)
    const bas = proef.ctx(await proef.medewerker('beslisser', 'bas'))
    expect(await leesBeslissing(bas, dossierId)).toBeNull()
  })
})

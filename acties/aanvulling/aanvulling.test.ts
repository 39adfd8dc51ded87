import { describe, expect, it } from 'vitest'
import { adviseer } from '#acties/beoordeling/adviseer.ts'
import { bewaarOordeel } from '#acties/beoordeling/bewaarOordeel.ts'
import { corrigeerPunten } from '#acties/beoordeling/corrigeerPunten.ts'
import { voegOntwikkeladviesToe } from '#acties/beoordeling/voegOntwikkeladviesToe.ts'
import type { Ctx } from '#acties/ctx.ts'
import type { Dossier } from '#domein/dossier/dossier.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { beoordeelAlles, toegewezenDossier, zetInstelling } from '#seed/proefbeoordeling.ts'
import { codes, weigert } from '#seed/proefdossier.ts'
import { dienAanvullingIn } from '#seed/proefindiening.ts'
import { sluitAanvulling } from './sluitAanvulling.ts'
import { verlengAanvulling } from './verlengAanvulling.ts'
import { vraagAan } from './vraagAan.ts'

const proef = await proefopstelling()
const { db } = proef
const dag = 24 * 60 * 60

const status = async (dossier: string) => {
  const rij = await db.selectFrom('dossier').where('id', '=', dossier).select('status').execute()
  return rij[0]?.status
}

const postAan = async (ctx: Ctx) => {
  const rijen = await db
    .selectFrom('post')
    .where('persoon', '=', ctx.actor.persoon)
    .where('sjabloon', 'like', 'aanvulling%')
    .select(['onderwerp', 'tekst'])
    .orderBy('aangemaakt_op')
    .execute()
  return rijen
}

/** Judged throughout, except that A4 needs more. */
async function metVraag(namen?: readonly string[]) {
  const zaak = await toegewezenDossier(proef, namen)
  await beoordeelAlles(zaak.assessor, zaak.dossierId, { A4: 'aanvullen' })
  return zaak
}

const overA4 = (dossierId: string) => ({ dossierId, vragen: { A4: 'Beschrijf je plan per jaar.' } })

describe('een aanvulling vragen', () => {
  it('zegt de kandidaat wat er nodig is en tot wanneer, met één link (aanname 21)', async () => {
    const { assessor, houder, dossierId } = await metVraag()
    expect(eis(await vraagAan(assessor, overA4(dossierId)))).toMatchObject({
      uiterlijk: '2026-12-21',
      onderdelen: ['A4'],
      status: 'aanvulling',
    })
    const [mail] = await postAan(houder)
    expect(mail?.onderwerp).toBe(
      'Vakbewijs: de assessor vraagt een aanvulling, uiterlijk 21 december 2026',
    )
    expect(mail?.tekst).toContain('Onderdeel A4: Beschrijf je plan per jaar.')
    expect(mail?.tekst.match(/https:/g)).toHaveLength(1)
  })

  it('vraagt één keer bij een dubbele klik', async () => {
    const { assessor, houder, dossierId } = await metVraag()
    const uitkomsten = await Promise.all(
      [1, 2, 3].map(() => vraagAan({ ...assessor }, overA4(dossierId))),
    )
    for (const uitkomst of uitkomsten) expect(eis(uitkomst).status).toBe('aanvulling')
    expect(await postAan(houder)).toHaveLength(1)
    expect(await db.selectFrom('aanvulling').select('id').execute()).toHaveLength(1)
  })

  it('gaat alleen over onderdelen met het oordeel aanvullen, elk met een vraag (aanname 20)', async () => {
    const { assessor, dossierId } = await metVraag()
    const vragen = { A1: 'Een nieuw cv.', A4: ' ' }
    expect(
      weigert(await vraagAan(assessor, { dossierId, vragen })).map(({ veld }) => veld),
    ).toEqual(['vragen.A4', 'vragen.A1'])
  })

  it('kan één ronde lang; daarna moet de assessor kiezen (aanname 21)', async () => {
    const { assessor, dossierId, persoon, inhoud } = await metVraag()
    eis(await vraagAan(assessor, overA4(dossierId)))
    await dienAanvullingIn(proef, { dossier: dossierId, persoon, inhoud })
    const oordeel = {
      dossierId,
      onderdeel: 'A4',
      oordeel: 'aanvullen',
      motivering: 'Nog niet.',
      basis: 0,
    }
    eis(await bewaarOordeel(assessor, oordeel))
    expect(codes(await vraagAan(assessor, overA4(dossierId)))).toEqual(['geen-ronde-over'])
  })
})

describe('na de aanvulling', () => {
  const metPlan = (inhoud: Dossier, plannen: string): Dossier => ({
    ...inhoud,
    onderdelen: {
      ...inhoud.onderdelen,
      A4: {
        ...inhoud.onderdelen.A4,
        antwoorden: { ...inhoud.onderdelen.A4?.antwoorden, plannen },
      },
    },
  })

  it('houdt wat niet gevraagd is zijn oordeel en zijn correcties; wat gevraagd is wacht op een nieuw (aanname 20)', async () => {
    const { assessor, dossierId, persoon, inhoud } = await metVraag()
    const activiteitId = inhoud.activiteiten[1]?.id
    const correctie = { dossierId, activiteitId, punten: 50, motivering: 'Meer uren.', basis: 0 }
    eis(await corrigeerPunten(assessor, correctie))
    eis(await voegOntwikkeladviesToe(assessor, { dossierId, tekst: 'Lees meer.' }))
    eis(await vraagAan(assessor, overA4(dossierId)))
    await dienAanvullingIn(proef, { dossier: dossierId, persoon, inhoud: metPlan(inhoud, 'nieuw') })
    const advies = { dossierId, advies: 'certificeren', motivering: 'Nu compleet.' }
    expect(codes(await adviseer(assessor, advies))).toEqual(['oordeel-ontbreekt'])
    expect(codes(await corrigeerPunten(assessor, { ...correctie, basis: 1 }))).toEqual([
      'elders-gewijzigd',
    ])
    const oordeel = { dossierId, onderdeel: 'A4', oordeel: 'voldoet', basis: 0 }
    eis(await bewaarOordeel(assessor, oordeel))
    expect(eis(await adviseer(assessor, advies)).status).toBe('geadviseerd')
  })
})

describe('met twee assessoren', () => {
  it('vraagt de tweede erbij in dezelfde ronde; de kandidaat krijgt alleen haar vraag en een nieuwe dag', async () => {
    const { assessoren, houder, dossierId } = await metVraag(['anna', 'bert'])
    const [anna, bert] = assessoren
    if (!anna || !bert) throw new Error('geen twee')
    eis(await vraagAan(anna, overA4(dossierId)))
    proef.verstrijk(7 * dag)
    await beoordeelAlles(bert, dossierId, { A4: 'aanvullen', B: 'aanvullen' })
    const vragen = { A4: 'Noem een doel.', B: 'Het certificaat is onleesbaar.' }
    expect(eis(await vraagAan(bert, { dossierId, vragen }))).toMatchObject({
      uiterlijk: '2026-12-28',
      ronde: 1,
    })
    const mails = await postAan(houder)
    expect(mails).toHaveLength(2)
    expect(mails[1]?.tekst).toContain('Onderdeel B: Het certificaat is onleesbaar.')
    expect(mails[1]?.tekst).not.toContain('Beschrijf je plan per jaar.')
    expect(codes(await vraagAan(bert, { dossierId, vragen: { A4: 'En meer.' } }))).toEqual([
      'niets-aan-te-vullen',
    ])
  })
})

describe('de termijn', () => {
  it('verlengt de planner met een reden, en dat hoort de kandidaat', async () => {
    const { assessor, planner, houder, dossierId } = await metVraag()
    eis(await vraagAan(assessor, overA4(dossierId)))
    const verlenging = { dossierId, dag: '21-12-2026', motivering: 'Vakantie.' }
    expect(codes(await verlengAanvulling(planner, verlenging))).toEqual(['dag-te-vroeg'])
    eis(await verlengAanvulling(planner, { ...verlenging, dag: '11-1-2027' }))
    expect((await postAan(houder)).map(({ onderwerp }) => onderwerp)).toContain(
      'Vakbewijs: je hebt tot en met 11 januari 2027 om aan te vullen',
    )
    const toelichting = await db.selectFrom('toelichting').select(['bij', 'tekst']).execute()
    expect(toelichting).toEqual([{ bij: 'aanvulling', tekst: 'Vakantie.' }])
  })

  it('loopt af zonder antwoord: dan gaat de beoordeling verder met wat er ligt', async () => {
    const { assessor, dossierId } = await metVraag()
    eis(await vraagAan(assessor, overA4(dossierId)))
    expect(codes(await sluitAanvulling(assessor, { dossierId }))).toEqual(['termijn-loopt-nog'])
    proef.verstrijk(29 * dag)
    eis(await sluitAanvulling(assessor, { dossierId }))
    expect(await status(dossierId)).toBe('in_beoordeling')
    await zetInstelling(proef, 'aanvullingRondes', 2)
    expect(codes(await vraagAan(assessor, overA4(dossierId)))).toEqual(['vraag-gesloten'])
    const oordeel = {
      dossierId,
      onderdeel: 'A4',
      oordeel: 'voldoet-niet',
      motivering: 'Nee.',
      basis: 1,
    }
    eis(await bewaarOordeel(assessor, oordeel))
    eis(await voegOntwikkeladviesToe(assessor, { dossierId, tekst: 'Maak een plan.' }))
    const advies = { dossierId, advies: 'niet-certificeren', motivering: 'Geen plan.' }
    expect(eis(await adviseer(assessor, advies)).status).toBe('geadviseerd')
  })
})

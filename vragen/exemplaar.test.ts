import { buffer } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { dienIn } from '#acties/dossier/dienIn.ts'
import { trekIn } from '#acties/dossier/trekIn.ts'
import type { Ctx } from '#acties/ctx.ts'
import { canoniek } from '#domein/portfolio/canoniek.ts'
import { eis } from '#seed/bouwer.ts'
import { maakPdf } from '#seed/papier.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { toegewezenDossier } from '#seed/proefbeoordeling.ts'
import { bram, houder } from '#seed/proefdossier.ts'
import { bestand, bestandInBeeld } from './bestand.ts'
import { leesEerdereIndiening } from './eerdereIndiening.ts'
import { leesArchiefexemplaar, leesLeesexemplaar } from './exemplaar.ts'

const proef = await proefopstelling()
const { db } = proef

async function ingediend() {
  const wie = await houder(proef)
  await vulPortfolio({ ctx: wie.ctx, dossierId: wie.dossier })
  const { hash } = eis(await dienIn(wie.ctx, { dossierId: wie.dossier, nummer: 1 }))
  return { ...wie, hash }
}

/** The file that the example portfolio holds under this name. */
const papier = (naam: string) => maakPdf({ kop: naam, regels: [] })

const archief = async (ctx: Ctx, dossier: string) => {
  const exemplaar = await leesArchiefexemplaar(ctx, dossier, 1)
  if (!exemplaar) throw new Error('geen exemplaar')
  return exemplaar.maakOpdracht()
}

describe('een exemplaar van een indiening', () => {
  it('is alleen voor wie haar mag lezen: houder, toegewezen assessor, niet de planner of een ander', async () => {
    const { assessor, houder: eigenaar, planner, dossierId } = await toegewezenDossier(proef)
    const ander = (await houder(proef, bram)).ctx
    const vreemd = proef.ctx(await proef.medewerker('assessor', 'vreemd'))
    const wie = { eigenaar, assessor, planner, ander, vreemd, bezoeker: proef.bezoeker() }
    for (const lees of [leesLeesexemplaar, leesArchiefexemplaar]) {
      const gelezen = await Promise.all(
        Object.entries(wie).map(async ([naam, ctx]) =>
          (await lees(ctx, dossierId, 1)) ? [naam] : [],
        ),
      )
      expect(gelezen.flat()).toEqual(['eigenaar', 'assessor'])
      expect(await lees(eigenaar, dossierId, 2)).toBeNull()
    }
  })

  it('is er niet meer voor een assessor met een band (ISO/IEC 17024)', async () => {
    const { assessor, dossierId, persoon } = await toegewezenDossier(proef)
    const gelezen = await leesEerdereIndiening(assessor, dossierId, 1)
    const [cv = ''] = gelezen?.bestanden.values() ?? []
    expect(await bestand(assessor, cv)).not.toBeNull()
    const band = { persoon: assessor.actor.persoon ?? '', ander: persoon, soort: 'mentor' } as const
    const id = proef.basis.toeval.id()
    await db
      .insertInto('relatie')
      .values({ id, ...band, herkomst: 'opgegeven', gemeld_op: new Date(0) })
      .execute()
    expect(await leesEerdereIndiening(assessor, dossierId, 1)).toBeNull()
    expect(await bestand(assessor, cv)).toBeNull()
    expect(await bestandInBeeld(assessor, cv)).toBeNull()
    expect(await leesLeesexemplaar(assessor, dossierId, 1)).toBeNull()
  })

  it('komt alleen uit wat bevroren is, ook als daarna alles verandert', async () => {
    const wie = await ingediend()
    const nu = async () => {
      const gelezen = await leesLeesexemplaar(wie.ctx, wie.dossier, 1)
      return { ...gelezen, maakOpdracht: await gelezen?.maakOpdracht() }
    }
    const eerst = await nu()
    await db.updateTable('persoon').set({ naam: 'Anders' }).execute()
    await db.updateTable('certificaat').set({ nummer: 'RJ-9999' }).execute()
    await db.deleteFrom('antwoord').execute()
    expect(await nu()).toEqual(eerst)
    expect(eerst.naam).toBe('portfolio-RJ-0412-indiening-1.pdf')
  })

  it('zegt vooraan en op elke bladzijde dat de indiening is ingetrokken', async () => {
    const wie = await ingediend()
    eis(await trekIn(wie.ctx, { dossierId: wie.dossier }))
    const exemplaar = await leesLeesexemplaar(wie.ctx, wie.dossier, 1)
    expect((await exemplaar?.maakOpdracht())?.data).toMatchObject({
      kenmerk: 'RJ-0412, indiening 1, ingetrokken',
      feiten: expect.arrayContaining([
        {
          vraag: 'Ingetrokken',
          antwoord: expect.stringMatching(/^op .+ Niemand beoordeelt deze indiening\.$/),
        },
      ]),
    })
    const { data } = await archief(wie.ctx, wie.dossier)
    expect(data).toMatchObject({ kenmerk: 'RJ-0412, indiening 1, ingetrokken' })
  })

  it('wordt niet gemaakt als de inhoud niet past bij de hash', async () => {
    const wie = await ingediend()
    const anders = { ...wie.ctx, hash: () => '0'.repeat(64) }
    const exemplaar = await leesLeesexemplaar(anders, wie.dossier, 1)
    await expect(exemplaar?.maakOpdracht()).rejects.toThrow('past niet')
  })
})

describe('het archief', () => {
  it('zegt hoe het heet en wat erin zit zonder één bestand te openen; pas het werk leest ze', async () => {
    const wie = await ingediend()
    const lees = async (ctx: Ctx) => {
      const exemplaar = await leesArchiefexemplaar(ctx, wie.dossier, 1)
      if (!exemplaar) throw new Error('geen exemplaar')
      return exemplaar
    }
    const get = () => Promise.reject(new Error('een bestand werd gelezen'))
    const los = await lees({ ...wie.ctx, opslag: { ...wie.ctx.opslag, get } })
    const { kenmerk } = await lees(wie.ctx)
    expect(los).toMatchObject({
      naam: 'portfolio-RJ-0412-indiening-1-archief.pdf',
      bestanden: 9,
      kenmerk,
    })
    await expect(los.maakOpdracht()).rejects.toThrow('een bestand werd gelezen')
    await db.updateTable('bestand').set({ scan: 'besmet' }).execute()
    const besmet = await lees(wie.ctx)
    eis(await trekIn(wie.ctx, { dossierId: wie.dossier }))
    const weg = await lees(wie.ctx)
    expect(new Set([kenmerk, besmet.kenmerk, weg.kenmerk]).size).toBe(3)
  })

  it('heeft elk bestand één keer, met zijn bytes, en de gegevens waar de hash over gaat', async () => {
    const wie = await ingediend()
    const { attachments, standard, data } = await archief(wie.ctx, wie.dossier)
    expect(standard).toBe('a-3a')
    expect(data).toMatchObject({ nietBijgevoegd: [], hash: wie.hash })
    expect(attachments.map(({ name }) => name)).toMatchObject([
      'afschrift.json',
      '001 cv.pdf',
      '002 werkgeversverklaring.pdf',
      ...Array(6).fill(expect.stringMatching(/^00[3-8] .+\.pdf$/)),
    ])
    const [bron, cv] = await Promise.all(
      attachments.slice(0, 2).map(async ({ open }) => (await buffer(await open())).toString()),
    )
    expect(proef.basis.hash(bron ?? '')).toBe(wie.hash)
    expect(bron).toBe(canoniek(JSON.parse(bron ?? '')))
    expect(cv).toBe(papier('cv.pdf').toString())
  })

  it('zegt welk bestand er niet bij zit en waarom', async () => {
    const wie = await ingediend()
    const rijen = await db.selectFrom('bestand').select(['persoon', 'sha256', 'id']).execute()
    const hashVan = (naam: string) => proef.basis.hash(papier(naam).toString())
    const cv = rijen.find(({ sha256 }) => sha256 === hashVan('cv.pdf'))
    await proef.basis.opslag.delete(wie.persoon, cv?.sha256 ?? '')
    await db
      .updateTable('bestand')
      .set({ scan: 'besmet' })
      .where('sha256', '=', hashVan('werkgeversverklaring.pdf'))
      .execute()
    const { attachments, data } = await archief(wie.ctx, wie.dossier)
    expect(attachments).toHaveLength(7)
    expect(data).toMatchObject({
      nietBijgevoegd: [
        'cv.pdf: zit niet in dit document, omdat het niet meer wordt bewaard.',
        'werkgeversverklaring.pdf: zit niet in dit document, omdat er een virus in is gevonden.',
      ],
    })
  })
})

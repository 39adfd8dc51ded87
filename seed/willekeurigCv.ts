import fc from 'fast-check'
import { bewaarCvteksten } from '#acties/cv/bewaarCvteksten.ts'
import { neemOverInCv } from '#acties/cv/neemOverInCv.ts'
import { voegCvregelToe } from '#acties/cv/voegCvregelToe.ts'
import { wijzigCvregel } from '#acties/cv/wijzigCvregel.ts'
import { zetCv } from '#acties/cv/zetCv.ts'
import { bezwarenTegenCvregel, cvsoortnamen, type Cvopgave } from '#domein/cv/cv.ts'
import { eis } from '#seed/bouwer.ts'
import { ontvangen } from '#seed/proefbestand.ts'
import type { Houder } from '#seed/proefdossier.ts'
import { cvHashVan, leesCv } from '#vragen/cv.ts'
import { leesOver } from '#vragen/cv/voorstellen.ts'
import { leesPortfolio, type Portfolio } from '#vragen/portfolio.ts'

const tekst = fc.string({ unit: 'grapheme', maxLength: 20 }).map(ruw => ruw.trim())
const maandjaar = fc.constantFrom('1998', '2019', '2019-04', '2023-11', '2024', '2026-01')

const opgave: fc.Arbitrary<Cvopgave> = fc
  .record({
    soort: fc.constantFrom(...cvsoortnamen),
    titel: fc.oneof(tekst, fc.constantFrom('Jobcoach', 'Coach ‘anders’ – <b>')),
    organisatie: fc.option(fc.constantFrom('Werk en Zo', 'Stichting “Aan de Slag”')),
    van: fc.option(maandjaar),
    tot: fc.option(maandjaar),
    uren: fc.option(fc.constantFrom(4, 24.5, 36)),
    tekst: fc.constantFrom('', 'Begeleiding.\n\nEn nazorg.'),
  })
  .filter(een => bezwarenTegenCvregel(een).length === 0)

const cvs = fc.record({ regels: fc.array(opgave, { maxLength: 8 }), profiel: tekst })

/** A CV as a holder could have kept it, the same for a number every time: typed, taken over, and put into the dossier now and then. */
export async function vulWillekeurigCv(wie: Houder, nummer: number): Promise<void> {
  const { ctx, dossier: dossierId } = wie
  const [cv = { regels: [], profiel: '' }] = fc.sample(cvs, { seed: nummer, numRuns: 1 })
  for (const regel of cv.regels) eis(await voegCvregelToe(ctx, { dossierId, ...regel }))
  if (nummer % 2 === 0) {
    for (const [basis, profiel] of ['Eerst stond hier dit.', cv.profiel].entries())
      eis(await bewaarCvteksten(ctx, { dossierId, profiel, doelgroepen: '', basis }))
    await herschrijf(wie)
  }
  if (nummer % 3 === 0) await neemAllesOver(wie)
  if (nummer % 4 === 0) await zetErin(wie)
}

/** What stands with the first entry, and something else before it. */
async function herschrijf({ ctx, dossier: dossierId, persoon }: Houder): Promise<void> {
  const [eerste] = (await leesCv(ctx, persoon)).cv.regels
  if (!eerste) return
  const regel = { ...eerste, uren: String(eerste.uren ?? ''), dossierId, regelId: eerste.id }
  for (const [plek, woorden] of ['Eerst dit.', eerste.tekst].entries())
    eis(await wijzigCvregel(ctx, { ...regel, tekst: woorden, basis: plek + 1 }))
}

async function neemAllesOver(wie: Houder): Promise<void> {
  const { ctx, dossier: dossierId, persoon } = wie
  const aanbod = leesOver(await portfolioVan(wie), await leesCv(ctx, persoon))
  const over = [...aanbod.regels.map(({ uit }) => uit), 'doelgroepen']
  eis(await neemOverInCv(ctx, { dossierId, over }))
}

async function zetErin(wie: Houder): Promise<void> {
  const { ctx, dossier: dossierId, persoon } = wie
  const { rij } = await portfolioVan(wie)
  const hash = cvHashVan(ctx, (await leesCv(ctx, persoon)).cv, rij)
  eis(await zetCv(ctx, { dossierId, hash, bestand: await ontvangen(ctx, `cv ${rij.nummer}.pdf`) }))
}

async function portfolioVan({ ctx, dossier }: Houder): Promise<Portfolio> {
  const portfolio = await leesPortfolio(ctx, dossier)
  if (!portfolio) throw new Error('geen dossier')
  return portfolio
}

import { expect, it } from 'vitest'
import { wijzigPeildatum } from '#acties/dossier/wijzigPeildatum.ts'
import { volledigDossier, opleiding } from '#domein/proef.ts'
import { datum } from '#lib/datum.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { toegewezenDossier } from '#seed/proefbeoordeling.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)

const buiten = (titel: string, sbu: number) => ({
  ...opleiding(sbu),
  soort: 'opleiding-buiten-vakgebied' as const,
  id: proef.basis.toeval.id(),
  titel,
})

/** What can be read of a page, on one line. */
const leesbaar = (html: string): string =>
  html
    .replaceAll(/<svg.*?<\/svg>/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,;)])|(?<=\() /g, '')

it('toont de assessor hoe elke activiteit aan haar punten komt, en per maximum wat er niet in het totaal komt (B.3)', async () => {
  const [taal, rekenen] = [buiten('Taal', 26), buiten('Rekenen', 8)]
  const artikel = {
    id: proef.basis.toeval.id(),
    soort: 'artikel' as const,
    titel: 'Loslaten',
    datum: datum('2019-04-03'),
    woorden: 900,
    bewijs: ['bewijs.pdf'],
  }
  const zaak = await toegewezenDossier(proef, ['anna'], {
    inhoud: volledigDossier({
      activiteiten: [{ ...opleiding(75), id: proef.basis.toeval.id() }, taal, rekenen, artikel],
    }),
  })
  const wie = { ...zaak.wie, persoon: zaak.assessor.actor.persoon ?? '', rol: 'assessor' as const }
  const web = await browser(wie)
  const pad = `/dossiers/${zaak.dossierId}/beoordeling`
  const { tekst: html } = await web.lees(`${pad}/onderdelen/B`)
  const B = leesbaar(html)
  expect(B).toContain(
    'Boven het maximum van categorie 3 (onderdeel B.3): 4 punten komen niet in het totaal. Wat eerder is ingevoerd, telt eerst. Er gaat iets af van Rekenen (4).',
  )
  expect(B).toContain('Rekenen Opleiding, cursus of training buiten het vakgebied Hiervan 4 boven')
  expect(B).toContain(
    'De hele berekening 8 studiebelastingsuren × 1 punt = 8 punten (onderdeel B.3). Boven het maximum van categorie 3: 4 eraf (onderdeel B.3). Er tellen hier hoogstens 30 punten. Wat eerder is ingevoerd, telt eerst: Taal.',
  )
  expect(B).toContain('Te weinig woorden, buiten de peilperiode (onderdeel B.5 en B).')
  // Folded without a script, once for each of the two where something went off.
  expect(html.match(/<details[^>]*><summary>De hele berekening/g)).toHaveLength(2)
  const punten = leesbaar((await web.lees(`${pad}/punten/${rekenen.id}`)).tekst)
  expect(punten).toContain('waard en telt het voor 8; daarvan komt 4 in het totaal. 8 studie')
  expect(punten).toContain('Boven het maximum van categorie 3: 4 eraf (onderdeel B.3).')
})

it('rekent de assessor voor met de peildatum van nu als de planner die na het indienen wijzigde', async () => {
  const vroeg = { ...opleiding(10), id: proef.basis.toeval.id(), datum: datum('2022-11-28') }
  const zaak = await toegewezenDossier(proef, ['anna'], {
    naam: 'Later geteld',
    email: 'later@x.voorbeeld',
    inhoud: volledigDossier({
      activiteiten: [{ ...opleiding(75), id: proef.basis.toeval.id() }, vroeg],
    }),
  })
  const wie = { ...zaak.wie, persoon: zaak.assessor.actor.persoon ?? '', rol: 'assessor' as const }
  const pad = `/dossiers/${zaak.dossierId}/beoordeling/punten/${vroeg.id}`
  const lees = async () => leesbaar((await (await browser(wie)).lees(pad)).tekst)
  expect(await lees()).toContain('Volgens de regels is dit 10 waard en telt het voor 10')
  proef.verstrijk(9 * 86_400)
  const wijziging = { dossierId: zaak.dossierId, dag: '2-12-2026', motivering: 'Na overleg.' }
  eis(await wijzigPeildatum(zaak.planner, wijziging))
  expect(await lees()).toContain(
    'gewijzigd in 2 december 2026. Volgens de regels is dit 10 waard en telt het nu voor 0. Dit ligt buiten de peilperiode.',
  )
})

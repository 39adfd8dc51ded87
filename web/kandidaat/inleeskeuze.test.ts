import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { voegCvregelToe } from '#acties/cv/voegCvregelToe.ts'
import { wijzigCvregel } from '#acties/cv/wijzigCvregel.ts'
import { wijzigActiviteit } from '#acties/pe/wijzigActiviteit.ts'
import { bewaarAntwoorden } from '#acties/portfolio/bewaarAntwoorden.ts'
import { bewaarJaarblik } from '#acties/portfolio/bewaarJaarblik.ts'
import { ontvangDossierbestand } from '#acties/portfolio/ontvangDossierbestand.ts'
import { eis } from '#seed/bouwer.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, eenVan, houder, type Houder } from '#seed/proefdossier.ts'
import { leesCv } from '#vragen/cv.ts'
import { exporteerDossier } from '#vragen/export.ts'
import { pakUitvoer } from '#vragen/pakket.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const als = proefbrowser(proef)

async function portfolioVan({ ctx, dossier }: Houder) {
  const portfolio = await leesPortfolio(ctx, dossier)
  if (!portfolio) throw new Error('geen dossier')
  return portfolio
}

async function neemAan({ ctx, dossier }: Houder, naam: string, bestand: Buffer) {
  const inhoud = Readable.from([bestand])
  const { sha256 } = eis(await ontvangDossierbestand(ctx, { naam, inhoud }))
  return { hier: `/dossiers/${dossier}/inlezen`, sha256, naam }
}

const cas = { ...bram, nolocnummer: '30519', email: 'cas@jobcoach.voorbeeld', nummer: 'RJ-0978' }

async function schrijf(wie: Houder, veld: string, waarde: string): Promise<void> {
  const { ctx, dossier: dossierId } = wie
  const basis = (await portfolioVan(wie)).antwoorden[`A4/${veld}`]?.versie ?? 0
  const antwoorden = [{ veld, waarde, basis }]
  eis(await bewaarAntwoorden(ctx, { dossierId, onderdeel: 'A4', antwoorden }))
}

const kaal = (html: string) => html.replaceAll(/<[^>]+>/g, '|').replaceAll(/\|+/g, '|')

const vink = (html: string, sleutel: string) =>
  html.match(new RegExp(`<input type="checkbox"[^>]*value="${sleutel}"[^>]*>`))?.[0]

it('laat van elk antwoord dat verandert beide teksten zien, zegt welke later is en neemt wat hier nieuwer is alleen over als iemand dat aanvinkt (U-5)', async () => {
  const wie = await houder(proef)
  await vulPortfolio({ ctx: wie.ctx, dossierId: wie.dossier })
  await schrijf(wie, 'plannen', 'Het oude plan.')
  const zip = await buffer(pakUitvoer(wie.ctx, await portfolioVan(wie), []).inhoud)
  proef.verstrijk(3600)
  await schrijf(wie, 'plannen', 'Het nieuwe plan.')
  await proef.db
    .updateTable('antwoord')
    .set({ waarde: JSON.stringify('Ouder dan de zip.') })
    .where('dossier', '=', wie.dossier)
    .where('veld', '=', 'A4/stappen')
    .execute()
  const web = await als(wie.wie)
  const { hier, ...bestand } = await neemAan(wie, 'p.zip', zip)
  const { tekst } = await web.lees(`${hier}?bestand=${bestand.sha256}&naam=p.zip`)
  expect(kaal(tekst)).toMatch(
    /Wat hier staat, is later geschreven\. \|Hier opgeslagen op .*\|Nu\|Het nieuwe plan\.\|In het bestand\|Het oude plan\.\|/,
  )
  expect(tekst).not.toContain('in de geschiedenis')
  expect(tekst).toContain('onder “Eerdere versies” van die vraag')
  expect(vink(tekst, 'A4/plannen')).not.toContain('checked')
  expect(vink(tekst, 'A4/stappen')).toContain('checked')
  const kenmerk = /name="kenmerk" value="([^"]+)"/.exec(tekst)?.[1] ?? ''
  const keuze = { verandert: ['A4/plannen', 'A4/stappen'], mee: 'A4/stappen' }
  const velden = { bestand: bestand.sha256, naam: 'p.zip', kenmerk, ...keuze }
  const klaar = await web.stuur(`${hier}/bevestiging`, velden)
  const na = await web.lees(klaar.naar ?? '')
  const { antwoorden } = await portfolioVan(wie)
  expect(antwoorden['A4/plannen']?.waarde).toBe('Het nieuwe plan.')
  expect(antwoorden['A4/stappen']?.waarde).not.toBe('Ouder dan de zip.')
  expect(na.tekst).toContain(`href="/dossiers/${wie.dossier}/onderdelen/A4/versies/stappen"`)
  expect(na.tekst).not.toContain('/versies/plannen')
  expect(na.tekst).not.toContain('bewijs toe')
})

it('laat ook een activiteit, een regel van het cv en een jaarblik die veranderen weg als iemand dat wil', async () => {
  const wie = await houder(proef, bram)
  const { ctx, dossier: dossierId } = wie
  await vulPortfolio({ ctx, dossierId })
  const werk = { soort: 'werk', titel: 'Jobcoach', organisatie: 'Zorg', van: '2021', tot: '2023' }
  eis(await voegCvregelToe(ctx, { dossierId, ...werk, tekst: 'Oud.' }))
  const jaar = (waarde: string, basis: number) =>
    bewaarJaarblik(ctx, { dossierId, jaar: 1, antwoorden: [{ veld: 'gedaan', waarde, basis }] })
  eis(await jaar('Oud.', 0))
  const zip = await buffer(pakUitvoer(ctx, await portfolioVan(wie), []).inhoud)
  proef.verstrijk(60)
  const regelId = await eenVan(proef, wie.persoon, 'cv_regel')
  eis(await wijzigCvregel(ctx, { dossierId, regelId, ...werk, tekst: 'Nieuw.', basis: 1 }))
  eis(await jaar('Nieuw.', 1))
  const [eerste] = (await portfolioVan(wie)).activiteiten
  if (!eerste) throw new Error('geen activiteit')
  const { id: activiteitId } = eerste.activiteit
  const nieuw = { ...eerste.activiteit, titel: 'Nieuwe titel', basis: eerste.versie }
  eis(await wijzigActiviteit(ctx, { dossierId, activiteitId, ...nieuw }))
  const web = await als(wie.wie)
  const { hier, ...bestand } = await neemAan(wie, 'p.zip', zip)
  const { tekst } = await web.lees(`${hier}?bestand=${bestand.sha256}&naam=p.zip`)
  const sleutels = [`activiteit/${activiteitId}`, `cv/${regelId}`, 'jaar-1/gedaan']
  for (const sleutel of sleutels) expect(vink(tekst, sleutel)).toBeDefined()
  const kenmerk = /name="kenmerk" value="([^"]+)"/.exec(tekst)?.[1] ?? ''
  const velden = { bestand: bestand.sha256, naam: 'p.zip', kenmerk, verandert: sleutels }
  expect((await web.stuur(`${hier}/bevestiging`, velden)).status).toBe(303)
  const na = await portfolioVan(wie)
  expect(na.antwoorden['jaar-1/gedaan']?.waarde).toBe('Nieuw.')
  expect(na.activiteiten[0]?.activiteit.titel).toBe('Nieuwe titel')
  expect((await leesCv(ctx, wie.persoon)).cv.regels[0]?.tekst).toBe('Nieuw.')
})

it('weet van een dossierbestand niet wanneer het geschreven is: alles is aangevinkt, en van nieuwe activiteiten noemt de uitkomst het bewijs', async () => {
  const wie = await houder(proef, cas)
  await vulPortfolio({ ctx: wie.ctx, dossierId: wie.dossier })
  const uit = await exporteerDossier(wie.ctx, wie.dossier)
  await schrijf(wie, 'plannen', 'Het nieuwe plan.')
  const web = await als(wie.wie)
  const { hier, sha256 } = await neemAan(wie, 'd.json', Buffer.from(uit?.tekst ?? ''))
  const { tekst } = await web.lees(`${hier}?bestand=${sha256}&naam=d.json`)
  expect(vink(tekst, 'A4/plannen')).toContain('checked')
  expect(tekst).not.toContain('later geschreven')
})

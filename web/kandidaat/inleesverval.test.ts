import { Readable } from 'node:stream'
import { expect, it } from 'vitest'
import { ondertekenOpPapier } from '#acties/ondertekening/ondertekenOpPapier.ts'
import { vulVerklaringIn } from '#acties/ondertekening/vulVerklaringIn.ts'
import { voegActiviteitToe } from '#acties/pe/voegActiviteitToe.ts'
import { ontvangDossierbestand } from '#acties/portfolio/ontvangDossierbestand.ts'
import { voegBijeenkomstToe } from '#acties/reflectie/voegBijeenkomstToe.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { ontvangen } from '#seed/proefbestand.ts'
import { houder, type Houder } from '#seed/proefdossier.ts'
import { exporteerDossier } from '#vragen/export.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const als = proefbrowser(proef)

async function teken({ ctx, dossier: dossierId }: Houder, tekening: Record<string, unknown>) {
  const bestand = await ontvangen(ctx, 'getekend.pdf')
  const wie = { naam: 'Eva Mol', op: '3-2-2025', functie: 'Lid' }
  eis(await ondertekenOpPapier(ctx, { dossierId, ...wie, bestand, ...tekening }))
}

/** A signed meeting and a signed format, and a file that has other days for both. */
async function getekendEnAnders() {
  const wie = await houder(proef)
  const { ctx, dossier: dossierId } = wie
  const bijeenkomst = { werkvorm: 'intervisie', datum: '1-2-2025', begeleider: 'Eva Mol' }
  const { bijeenkomst: b } = eis(await voegBijeenkomstToe(ctx, { dossierId, ...bijeenkomst }))
  await teken(wie, { bij: { soort: 'bijeenkomst', id: b }, hoedanigheid: 'begeleider' })
  const bestuur = { soort: 'noloc-bestuur', titel: 'Bestuur', van: '1-1-2024' }
  const { activiteit: a } = eis(await voegActiviteitToe(ctx, { dossierId, ...bestuur }))
  const bij = { soort: 'activiteit', id: a } as const
  eis(await vulVerklaringIn(ctx, { dossierId, bij, gegevens: { functie: 'Lid' }, basis: 0 }))
  await teken(wie, { bij, hoedanigheid: 'medecommissielid-of-bestuurder' })
  const uit = (await exporteerDossier(ctx, dossierId))?.tekst ?? ''
  const tekst = uit.replace('2025-02-01', '2025-02-02').replace('2024-01-01', '2024-01-02')
  const inhoud = Readable.from([Buffer.from(tekst)])
  const { sha256 } = eis(await ontvangDossierbestand(ctx, { naam: 'd.json', inhoud }))
  const getekend = async () => {
    const nu = await leesPortfolio(ctx, dossierId)
    return [nu?.bijeenkomsten[0]?.verklaring, nu?.activiteiten[0]?.verklaring].map(
      een => een?.isOndertekend,
    )
  }
  return { wie, hier: `/dossiers/${dossierId}/inlezen`, sha256, a, b, getekend }
}

const vink = (html: string, sleutel: string) =>
  html.match(new RegExp(`<input type="checkbox"[^>]*value="${sleutel}"[^>]*>`))?.[0]

it('zegt bij wat getekend is welke ondertekening vervalt, en neemt het alleen over als iemand dat aanvinkt (A3.1, B.4)', async () => {
  const { wie, hier, sha256, a, b, getekend } = await getekendEnAnders()
  const web = await als(wie.wie)
  const { tekst } = await web.lees(`${hier}?bestand=${sha256}&naam=d.json`)
  const zin = 'neem je dit over, dan vervalt de ondertekening van Eva Mol van 3 februari 2025.'
  expect(tekst.split(zin)).toHaveLength(3)
  const sleutels = [`activiteit/${a}`, `bijeenkomst/${b}`]
  for (const sleutel of sleutels) expect(vink(tekst, sleutel)).not.toContain('checked')
  const kenmerk = /name="kenmerk" value="([^"]+)"/.exec(tekst)?.[1] ?? ''
  const velden = { bestand: sha256, naam: 'd.json', kenmerk, verandert: sleutels }
  expect((await web.stuur(`${hier}/bevestiging`, velden)).status).toBe(303)
  expect(await getekend()).toEqual([true, true])
  const mee = { ...velden, mee: `activiteit/${a}` }
  expect((await web.stuur(`${hier}/bevestiging`, mee)).status).toBe(303)
  expect(await getekend()).toEqual([true, false])
})

import { expect, test } from 'vitest'
import type { Ctx } from '#acties/ctx.ts'
import { voegBewijsToe } from '#acties/bestand/voegBewijsToe.ts'
import { dienIn } from '#acties/dossier/dienIn.ts'
import { sleutelVan } from '#domein/dossier/zaak.ts'
import { eis } from '#seed/bouwer.ts'
import { houdCvBij } from '#seed/cv.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { ontvangen } from '#seed/proefbestand.ts'
import { bram, eenVan, houder } from '#seed/proefdossier.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { leesVerwijderd } from '#vragen/verwijderd.ts'
import { leesVoorbeeld } from '#vragen/voorbeeld.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)

async function inhoudVan(ctx: Ctx, dossier: string) {
  const portfolio = await leesPortfolio(ctx, dossier)
  if (!portfolio) throw new Error('geen dossier')
  const [een, twee] = portfolio.activiteiten.map(({ activiteit }) => activiteit)
  const bijeenkomst = portfolio.bijeenkomsten.at(-1)?.bijeenkomst.id
  return { een: een?.id, titel: een?.titel ?? '', twee: twee?.id, bijeenkomst }
}

type Opzet = { wie?: typeof bram; ook?: readonly ('pe' | 'bijeenkomsten')[] }

/** A holder with a filled portfolio, of which an entry of the CV and a file are removed, and one of these. */
async function verwijderdVan({ wie, ook = [] }: Opzet = {}) {
  const { ctx, dossier, persoon, wie: hij } = await houder(proef, wie)
  await vulPortfolio({ ctx, dossierId: dossier })
  await houdCvBij({ ctx, dossierId: dossier })
  const web = await browser(hij)
  const hier = `/dossiers/${dossier}`
  const { een, titel, twee, bijeenkomst } = await inhoudVan(ctx, dossier)
  const bij = { soort: 'activiteit', id: twee }
  const bestand = await ontvangen(ctx, 'extra bewijs.pdf')
  const { bewijs } = eis(await voegBewijsToe(ctx, { dossierId: dossier, bij, bestand }))
  const regel = await eenVan(proef, persoon, 'cv_regel')
  const plekken = { pe: `pe/${een}`, bijeenkomsten: `bijeenkomsten/${bijeenkomst}` }
  for (const pad of [...ook.map(plek => plekken[plek]), `cv/regels/${regel}`])
    expect((await web.stuur(`${hier}/${pad}/verwijdering`, {})).status).toBe(303)
  const naar = `${hier}/pe/${twee}`
  const weg = await web.stuur(`${hier}/bewijzen/${bewijs}/verwijdering`, { naar })
  const lees = async () => {
    const rij = (await leesPortfolio(ctx, dossier))?.rij
    return rij ? await leesVerwijderd(ctx, rij) : []
  }
  return { ctx, dossier, web, hier, weg, naar, bewijs, titel, lees }
}

test('wat je verwijderde staat bij elkaar, en je zet het terug waar het stond (issue 6)', async () => {
  const { web, hier, titel, lees } = await verwijderdVan({ ook: ['pe', 'bijeenkomsten'] })
  const soorten = (await lees()).map(({ soort }) => soort).toSorted()
  expect(soorten).toEqual(['activiteit', 'bewijs', 'bijeenkomst', 'cvregel'])
  const { tekst } = await web.lees(`${hier}/verwijderd`)
  for (const wat of [titel, 'extra bewijs.pdf', 'Regel van je cv', 'Bijeenkomst'])
    expect(tekst).toContain(wat)
  for (const pad of ['pe', 'bijeenkomsten', 'cv'])
    expect((await web.lees(`${hier}/${pad}`)).tekst).toContain(
      `<a href="${hier}/verwijderd">Verwijderd (4)</a>`,
    )
  const knoppen = [...tekst.matchAll(/action="([^"]*\/herstel)"/g)].map(([, actie]) => actie ?? '')
  expect(knoppen).toHaveLength(4)
  for (const actie of knoppen)
    expect((await web.stuur(actie, { naar: `${hier}/verwijderd` })).status).toBe(303)
  expect(await lees()).toEqual([])
  expect((await web.lees(`${hier}/verwijderd`)).tekst).toContain('Er is niets verwijderd')
  expect((await web.lees(`${hier}/pe`)).tekst).not.toContain('/verwijderd"')
})

test('na het verwijderen van een bestand kom je op een bladzijde die je opnieuw kunt openen', async () => {
  const { web, hier, weg, naar, bewijs } = await verwijderdVan()
  const verder = `${hier}/verwijderd?net=${bewijs}&naar=${encodeURIComponent(naar)}`
  expect([weg.status, weg.naar]).toEqual([303, verder])
  const { tekst } = await web.lees(verder)
  expect(tekst).toContain('“extra bewijs.pdf” is verwijderd.')
  expect(tekst).toContain(`href="${naar}"`)
  const terug = await web.stuur(`${hier}/bewijzen/${bewijs}/herstel`, { naar })
  expect([terug.status, terug.naar]).toEqual([303, naar])
})

test('wat voor het indienen is verwijderd, staat er daarna niet meer; je cv wel', async () => {
  const { ctx, dossier, lees } = await verwijderdVan()
  eis(await dienIn(ctx, { dossierId: dossier, nummer: 1 }))
  expect((await lees()).map(({ soort }) => soort)).toEqual(['cvregel'])
})

test('een ander ziet niet wat jij verwijderde', async () => {
  const { hier } = await verwijderdVan()
  const ander = await browser((await houder(proef, bram)).wie)
  expect((await ander.lees(`${hier}/verwijderd`)).status).toBe(404)
})

test('terugzetten na het indienen zegt dat het ingediend is, niet dat het verwijderd is', async () => {
  const { ctx, dossier, web, hier } = await verwijderdVan({
    wie: { ...bram, email: 'terug@x.voorbeeld' },
  })
  const inhoud = await inhoudVan(ctx, dossier)
  for (const pad of [`bijeenkomsten/${inhoud.bijeenkomst}`, `pe/${inhoud.een}`])
    expect((await web.stuur(`${hier}/${pad}/verwijdering`, {})).status).toBe(303)
  const toelichtingen = await zinnenBij(ctx, dossier)
  eis(await dienIn(ctx, { dossierId: dossier, nummer: 1, toelichtingen }))
  for (const pad of [`bijeenkomsten/${inhoud.bijeenkomst}`, `pe/${inhoud.een}`]) {
    const { status, tekst } = await web.stuur(`${hier}/${pad}/herstel`, {})
    expect(status).toBe(422)
    expect(tekst).toContain('trek je indiening dan eerst in')
  }
})

/** A sentence for all that is missing. */
async function zinnenBij(ctx: Ctx, dossierId: string): Promise<Record<string, string>> {
  const tekorten = (await leesVoorbeeld(ctx, dossierId))?.zaak.tekorten ?? []
  return Object.fromEntries(tekorten.map(tekort => [sleutelVan(tekort), 'Komt nog.']))
}

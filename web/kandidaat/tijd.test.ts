import { expect, it } from 'vitest'
import { eis } from '#seed/bouwer.ts'
import { bewaarJaarblik } from '#acties/portfolio/bewaarJaarblik.ts'
import { voegActiviteitToe } from '#acties/pe/voegActiviteitToe.ts'
import { certificeer } from '#acties/besluit/certificeer.ts'
import { vulErbij, vulGroot } from '#seed/groot.ts'
import { proefopstelling } from '#seed/proef.ts'
import { geadviseerdDossier } from '#seed/proefbeoordeling.ts'
import { bram, codes, houder } from '#seed/proefdossier.ts'
import { leesOntwikkeling } from '#vragen/ontwikkeling.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { leesVersies } from '#vragen/versies.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)

async function schrijver() {
  const wie = await houder(proef)
  const pad = `/dossiers/${wie.dossier}`
  const stuur = (jaar: number, waarde: string, basis = 0) =>
    bewaarJaarblik(wie.ctx, {
      dossierId: wie.dossier,
      jaar,
      antwoorden: [{ veld: 'gedaan', waarde, basis }],
    })
  return { ...wie, pad, stuur, web: await browser(wie.wie) }
}

it('zet de dagen van een certificaat op een rij, met wat komt na vandaag', async () => {
  const { pad, web } = await schrijver()
  const { status, tekst } = await web.lees(`${pad}/tijdlijn`)
  expect(status).toBe(200)
  expect(tekst).toMatch(/Vandaag.*Laatste dag om in te dienen.*Laatste dag van je certificaat/s)
  expect((await web.lees('/')).tekst).toContain(`href="${pad}/tijdlijn"`)
})

it('zet wat begon en nog loopt apart: het hoort bij geen jaar', async () => {
  const { ctx, dossier, pad, web } = await schrijver()
  expect((await web.lees(`${pad}/tijdlijn`)).tekst).not.toContain('Wat nog loopt')
  const abonnement = { soort: 'abonnement', titel: 'Vakblad', van: '29-4-2024' }
  const { activiteit: id } = eis(
    await voegActiviteitToe(ctx, { dossierId: dossier, ...abonnement, aantallen: {} }),
  )
  expect((await web.lees(`${pad}/tijdlijn`)).tekst).toMatch(
    new RegExp(`Wat nog loopt.*pe/${id}">Vakblad</a>.*Sinds 29 april 2024.*Wat er al is`, 's'),
  )
})

it('geeft de tijdlijn en de jaren van een ander niet, en geen jaar dat er niet of nog niet is', async () => {
  const { pad } = await schrijver()
  const ander = await browser((await houder(proef, bram)).wie)
  expect((await ander.lees(`${pad}/tijdlijn`)).status).toBe(404)
  expect((await ander.lees(`${pad}/jaren/1`)).status).toBe(404)
  expect((await ander.stuur(`${pad}/jaren/1`, { gedaan: 'x', 'basis:gedaan': '0' })).status).toBe(
    404,
  )
})

it('bewaart een jaarblik met elke eerdere versie, één gebeurtenis per kwartier, en nooit in het dossierbestand', async () => {
  const { ctx, dossier, stuur, pad, web } = await schrijver()
  eis(await stuur(1, 'Ik volgde een cursus.'))
  eis(await stuur(1, 'Ik volgde twee cursussen.', 1))
  const portfolio = await leesPortfolio(ctx, dossier)
  expect(portfolio?.antwoorden['jaar-1/gedaan']).toMatchObject({ versie: 2 })
  expect(JSON.stringify(portfolio?.inhoud)).not.toContain('cursus')
  const gemeld = await proef.db
    .selectFrom('gebeurtenis')
    .where('soort', '=', 'jaarblik-bewaard')
    .select('gegevens')
    .execute()
  expect(gemeld).toEqual([{ gegevens: { jaar: 1 } }])
  expect((await web.lees(`${pad}/onderdelen/A2`)).tekst).toContain('Ik volgde twee cursussen.')
})

it('zet een eerdere versie van een jaarblik terug, en geeft die van een ander niet', async () => {
  const { pad, stuur, web } = await schrijver()
  eis(await stuur(1, 'Eerst dit.'))
  eis(await stuur(1, 'Toen dat.', 1))
  const hier = `${pad}/jaren/1`
  expect((await web.lees(hier)).tekst).toContain(`href="${hier}/versies/gedaan"`)
  expect((await web.lees(`${hier}/versies/gedaan`)).tekst).toContain('Eerst')
  const terug = await web.stuur(`${hier}/versies/gedaan`, { versie: '1', basis: '2' })
  expect([terug.status, terug.naar]).toEqual([303, `${hier}?gedaan=teruggezet`])
  expect((await web.lees(hier)).tekst).toContain('Eerst dit.')
  const ander = await browser((await houder(proef, bram)).wie)
  expect((await ander.lees(`${hier}/versies/gedaan`)).status).toBe(404)
  expect((await web.lees(`${hier}/versies/anders`)).status).toBe(404)
})

it('weigert een jaar dat er niet is of nog moet beginnen', async () => {
  const { stuur } = await schrijver()
  expect(codes(await stuur(9, 'x'))).toEqual(['geen-jaar'])
})

it('laat wie ingehaald is beide teksten zien met het verschil, en houdt bij elke keuze allebei (U-5)', async () => {
  const { ctx, dossier, pad, stuur, web } = await schrijver()
  eis(await stuur(1, 'Van de laptop.'))
  const hier = `${pad}/jaren/1`
  const mijn = { gedaan: 'Van de telefoon.', 'basis:gedaan': '0', 'basis:komend': '0' }
  const botst = await web.stuur(hier, { ...mijn, komend: 'Een cursus.' })
  expect(botst.status).toBe(422)
  expect(botst.tekst).toMatch(/<del>.*laptop.*<\/del>.*<ins>.*telefoon.*<\/ins>/s)
  expect(botst.tekst).toContain('data-onbewaard="komend"')
  const json = await web.stuur(hier, mijn, { accept: 'application/json' })
  expect([json.status, JSON.parse(json.tekst)]).toMatchObject([409, { velden: ['gedaan'] }])

  const weer = { ...mijn, 'basis:gedaan': '1', 'botst:gedaan': '1' }
  const samen = await web.stuur(hier, { ...weer, komend: 'Een cursus.', voegSamen: 'gedaan' })
  expect(samen.status).toBe(200)
  expect(samen.tekst).toMatch(/<textarea[^>]*>Van de laptop\.\n\nVan de telefoon\.</)
  expect(samen.tekst).toContain('data-onbewaard="gedaan komend"')

  const neem = await web.stuur(hier, { ...weer, neem: 'gedaan' })
  expect(neem.status).toBe(200)
  expect(neem.tekst).toContain('name="basis:gedaan" value="3"')
  expect((await leesPortfolio(ctx, dossier))?.antwoorden['jaar-1/gedaan']).toMatchObject({
    waarde: 'Van de laptop.',
    versie: 3,
  })
  const bron = { soort: 'antwoord', dossier, veld: 'jaar-1/gedaan' } as const
  const eerder = await leesVersies(ctx, { bron, elke: true, vanaf: 0, hoeveel: 10 })
  expect(eerder.versies.map(({ begin }) => begin)).toEqual(['Van de telefoon.', 'Van de laptop.'])

  const houd = await web.stuur(hier, { ...weer, 'basis:gedaan': '3' })
  expect([houd.status, houd.naar]).toEqual([303, `${hier}?gedaan=bewaard`])
})

it('zet plan, terugblik en verslag van elke indiening bij elkaar, en het advies pas na het besluit', async () => {
  const { houder: ctx, beslisser, dossierId } = await geadviseerdDossier(proef)
  const [voor] = await leesOntwikkeling(ctx)
  expect(voor).toMatchObject({ dossier: dossierId, isBesloten: false, adviezen: [] })
  expect(voor?.delen.map(({ id }) => id)).toEqual(['A4', 'A2', 'A3.2'])
  eis(await certificeer(beslisser, { dossierId, motivering: 'Het advies is goed onderbouwd.' }))
  const [na] = await leesOntwikkeling(ctx)
  expect(na).toMatchObject({ isBesloten: true })
  expect(na?.adviezen.length).toBeGreaterThan(0)
  const vreemd = await houder(proef, bram)
  expect(await leesOntwikkeling(vreemd.ctx)).toEqual([])
})

it('laat in de lijn over de jaren eerst zien waar nu aan geschreven wordt, en van een ander niets', async () => {
  const { pad, stuur, web } = await schrijver()
  expect((await web.lees('/ontwikkeling')).tekst).toContain('Hier komt je lijn door de jaren')
  const plannen = { 'basis:plannen': '0', plannen: 'Ik leer groepen begeleiden.' }
  expect((await web.stuur(`${pad}/onderdelen/A4`, plannen)).status).toBe(303)
  eis(await stuur(1, 'Een cursus groepsdynamica.'))
  expect((await web.lees('/ontwikkeling')).tekst).toMatch(
    new RegExp(
      `Waar je nu aan schrijft.*Nog niet ingediend.*Ik leer groepen begeleiden.*${pad}/onderdelen/A4.*Een cursus groepsdynamica`,
      's',
    ),
  )
  const ander = await browser((await houder(proef, bram)).wie)
  expect((await ander.lees('/ontwikkeling')).tekst).not.toContain('groepen begeleiden')
})

it('zet van honderden dagen er honderd op een bladzijde, de laatste eerst, en elke dag ergens', async () => {
  const wie = await schrijver()
  const nu = proef.basis.klok.now()
  await vulGroot(proef.db, { persoon: wie.persoon, dossier: wie.dossier, nu })
  await vulErbij(proef.db, { persoon: wie.persoon, nu })
  const teksten: string[] = []
  let pad: string | undefined = `${wie.pad}/tijdlijn`
  while (pad !== undefined) {
    const { tekst }: { tekst: string } = await wie.web.lees(pad)
    teksten.push(tekst.slice(tekst.indexOf('Wat er al is')))
    pad = /href="([^"#]*)[^"]*" rel="next"/.exec(tekst)?.[1]
  }
  const dagenOp = teksten.map(tekst => [...tekst.matchAll(/<li><time dateTime="([\d-]+)"/gi)])
  expect(dagenOp.map(dagen => dagen.length > 100)).toEqual(teksten.map(() => false))
  const genoemd = teksten.flatMap(tekst => [
    ...tekst.matchAll(/href="[^"]*\/(?:pe|bijeenkomsten)\/([\da-f-]{36})"/g),
  ])
  const ids = genoemd.map(([, id]) => id)
  const { length } = (await leesPortfolio(wie.ctx, wie.dossier))?.inhoud.activiteiten ?? []
  expect(length).toBeGreaterThan(290)
  expect(ids.length).toBeGreaterThan(length + 200)
  expect(new Set(ids).size).toBe(ids.length)
  expect(teksten.join('')).toMatch(
    /298 activiteiten, samen \d+ punten; hier nummer \d+ tot en met \d+/,
  )
  expect(teksten.join('')).toContain('jaar (vervolg)')
})

import { expect, it } from 'vitest'
import { bewaarAntwoorden } from '#acties/portfolio/bewaarAntwoorden.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { bram, houder } from '#seed/proefdossier.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { leesVersies } from '#vragen/versies.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)

async function schrijver() {
  const wie = await houder(proef)
  const a4 = `/dossiers/${wie.dossier}/onderdelen/A4`
  const nu = async (veld = 'A4/plannen') =>
    (await leesPortfolio(wie.ctx, wie.dossier))?.antwoorden[veld]
  const bewaar = async (waarde: string, basis: number) =>
    eis(
      await bewaarAntwoorden(wie.ctx, {
        dossierId: wie.dossier,
        onderdeel: 'A4',
        antwoorden: [{ veld: 'plannen', waarde, basis }],
      }),
    )
  return { ...wie, a4, nu, bewaar, web: await browser(wie.wie) }
}

it('laat elke eerdere versie zien, met wat er anders is, en zet haar in twee klikken terug (U-6)', async () => {
  const { a4, nu, bewaar, web } = await schrijver()
  await bewaar('Ik wil <b>leren</b> rekenen.', 0)
  proef.verstrijk(1800)
  await bewaar('Ik wil leren schrijven.', 1)
  expect((await web.lees(a4)).tekst).toContain(`href="${a4}/versies/plannen"`)

  const bladzijde = (await web.lees(`${a4}/versies/plannen`)).tekst
  expect(bladzijde).toMatch(/<del>.*rekenen<.*<\/del>.*<ins>.*schrijven<.*<\/ins>/s)
  expect(bladzijde).not.toContain('<b>')
  const terug = await web.stuur(`${a4}/versies/plannen`, { versie: '1', basis: '2' })
  expect([terug.status, terug.naar]).toEqual([303, `${a4}?vraag=plannen&gedaan=teruggezet`])
  expect(await nu()).toMatchObject({ waarde: 'Ik wil <b>leren</b> rekenen.', versie: 3 })
  expect((await web.lees(`${a4}/versies/plannen?versie=2`)).tekst).toContain('schrijven')
})

it('toont van elk kwartier de laatste versie, of elke, en zet niets terug over nieuwere tekst heen', async () => {
  const { ctx, dossier, a4, nu, bewaar, web } = await schrijver()
  for (const [basis, tekst] of ['a', 'a b', 'a b c', 'a b c d'].entries()) {
    await bewaar(tekst, basis)
    if (basis === 1) proef.verstrijk(20 * 60)
  }
  const bron = { soort: 'antwoord', dossier, veld: 'A4/plannen' } as const
  const vraag = { bron, vanaf: 0, hoeveel: 10 }
  const nummers = async (elke: boolean) =>
    (await leesVersies(ctx, { ...vraag, elke })).versies.map(({ versie, woorden }) => [
      versie,
      woorden,
    ])
  expect(await nummers(false)).toEqual([
    [3, 3],
    [2, 2],
  ])
  expect((await nummers(true)).length).toBe(3)
  const laat = await web.stuur(`${a4}/versies/plannen`, { versie: '1', basis: '3' })
  expect([laat.status, (await nu())?.versie]).toEqual([422, 4])
})

it('geeft de versies van een ander niet, en geen veld dat geen tekst is', async () => {
  const { a4, web, bewaar } = await schrijver()
  await bewaar('Een', 0)
  await bewaar('Twee', 1)
  const ander = await browser((await houder(proef, bram)).wie)
  for (const antwoord of [
    await ander.lees(`${a4}/versies/plannen`),
    await ander.stuur(`${a4}/versies/plannen`, { versie: '1', basis: '2' }),
    await web.lees(`${a4}/versies/status`),
    await web.lees(`${a4}/versies/plannen?versie=7`),
    await web.stuur(`${a4}/versies/plannen`, { versie: 'x', basis: '2' }),
  ])
    expect(antwoord.status).toBe(404)
})

it('laat wie ingehaald is beide teksten zien met het verschil, en houdt bij elke keuze allebei (U-5)', async () => {
  const { ctx, dossier, a4, nu, bewaar, web } = await schrijver()
  await bewaar('Van de laptop', 0)
  const mijn = { 'basis:plannen': '0', plannen: 'Van de telefoon' }
  const botst = await web.stuur(a4, mijn)
  expect(botst.status).toBe(422)
  expect(botst.tekst).toMatch(/<del>.*laptop.*<\/del>.*<ins>.*telefoon.*<\/ins>/s)

  const samen = (await web.stuur(a4, { ...mijn, 'basis:plannen': '1', voegSamen: 'plannen' })).tekst
  expect(samen).toMatch(/<textarea[^>]*name="plannen"[^>]*>Van de laptop\n\nVan de telefoon</)
  expect(samen).toContain('name="basis:plannen" value="1"')

  const neem = (await web.stuur(a4, { ...mijn, 'basis:plannen': '1', neem: 'plannen' })).tekst
  expect(neem).toContain('name="basis:plannen" value="3"')
  expect(await nu()).toMatchObject({ waarde: 'Van de laptop', versie: 3 })
  const bron = { soort: 'antwoord', dossier, veld: 'A4/plannen' } as const
  const vraag = { bron, elke: true, vanaf: 0, hoeveel: 10 }
  const eerder = (await leesVersies(ctx, vraag)).versies.map(({ begin }) => begin)
  expect(eerder).toEqual(['Van de telefoon', 'Van de laptop'])
})

it('vraagt na een keuze over de ene vraag nog steeds naar de andere die ingehaald is, en zegt wat nog niet bewaard is (U-5)', async () => {
  const { ctx, dossier, a4, nu, web } = await schrijver()
  const antwoorden = ['plannen', 'stappen'].map(veld => ({ veld, waarde: 'Laptop', basis: 0 }))
  eis(await bewaarAntwoorden(ctx, { dossierId: dossier, onderdeel: 'A4', antwoorden }))
  const mijn = { plannen: 'Telefoon', stappen: 'Telefoon', manierVanLeren: 'Al doende' }
  const basis = (versie: string) => ({ 'basis:plannen': versie, 'basis:stappen': versie })
  const rest = { 'basis:manierVanLeren': '0' }
  const botst = (await web.stuur(a4, { ...mijn, ...basis('0'), ...rest })).tekst
  expect(botst.match(/name="botst:\w+"/g)).toHaveLength(2)
  expect(botst).toContain('data-onbewaard="manierVanLeren"')

  const beide = { ...mijn, ...basis('1'), ...rest, 'botst:plannen': '1', 'botst:stappen': '1' }
  for (const knop of ['voegSamen', 'neem']) {
    const na = await web.stuur(a4, { ...beide, [knop]: 'plannen' })
    expect(na.status).toBe(422)
    expect(na.tekst.match(/name="botst:\w+"/g)).toEqual(['name="botst:stappen"'])
    expect(na.tekst).toMatch(/<textarea[^>]*name="stappen"[^>]*>Telefoon</)
    expect(na.tekst).toMatch(/data-onbewaard="[^"]*manierVanLeren/)
    expect(na.tekst).not.toMatch(/data-onbewaard="[^"]*stappen/)
    expect(await nu('A4/stappen')).toMatchObject({ waarde: 'Laptop', versie: 1 })
  }
  const laatste = await web.stuur(a4, {
    ...mijn,
    ...basis('1'),
    ...rest,
    'botst:stappen': '1',
    voegSamen: 'stappen',
  })
  expect(laatste.status).toBe(200)
  expect(laatste.tekst).toMatch(/data-onbewaard="[^"]*stappen/)
})

it('laat velden die niet meekwamen met rust', async () => {
  const { a4, nu, bewaar, web } = await schrijver()
  await bewaar('Blijft staan', 0)
  await web.stuur(a4, { 'basis:stappen': '0', stappen: 'Iets anders' })
  expect(await nu()).toMatchObject({ waarde: 'Blijft staan', versie: 1 })
  expect(await nu('A4/stappen')).toMatchObject({ waarde: 'Iets anders', versie: 1 })
})

it('bewaart vanzelf met een antwoord als gegevens, en neemt een eigen late bewaring nooit voor die van een ander (U-1, U-4)', async () => {
  const { a4, nu, web, bewaar } = await schrijver()
  const stuur = async (plannen: string, basis: string, beurt: string) => {
    const pagina = { schrijver: '0197a5a0-0000-7000-8000-000000000001', beurt }
    const velden = { plannen, 'basis:plannen': basis, ...pagina }
    return JSON.parse((await web.stuur(a4, velden, { accept: 'application/json' })).tekst)
  }
  expect(await stuur('Een', '0', '1')).toEqual({
    soort: 'bewaard',
    om: '10:00',
    basis: { plannen: 1 },
  })
  expect(await stuur('Een twee drie', '0', '3')).toMatchObject({ basis: { plannen: 2 } })
  expect(await stuur('Een twee', '0', '2')).toMatchObject({ soort: 'geweigerd' })
  expect(await nu()).toMatchObject({ waarde: 'Een twee drie', versie: 2 })
  await bewaar('Van elders', 2)
  expect(await stuur('Vier', '2', '4')).toMatchObject({ soort: 'botsing', velden: ['plannen'] })
})

it('neemt 50.000 woorden heel aan: emoji, rechts naar links, opmaak uit Word, en losse tekens volgens de regel (U-10)', async () => {
  const { a4, nu, web } = await schrijver()
  const zin = '<p class="MsoNormal">tekst</p> 👩🏽‍💻 שלום עולם café cafe\u0301 '
  const tekst = zin.repeat(50_000 / 8)
  const velden = { plannen: `${tekst}\u0000!`, 'basis:plannen': '0' }
  expect((await web.stuur(a4, velden)).status).toBe(303)
  expect((await nu())?.waarde).toBe(`${tekst}!`)
})

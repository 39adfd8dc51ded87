import { expect, it } from 'vitest'
import { dienIn } from '#acties/dossier/dienIn.ts'
import { openVervolg } from '#acties/dossier/openVervolg.ts'
import { bewaarAntwoorden } from '#acties/portfolio/bewaarAntwoorden.ts'
import { bewaarJaarblik } from '#acties/portfolio/bewaarJaarblik.ts'
import { inTransactie } from '#acties/transactie.ts'
import { datum } from '#lib/datum.ts'
import { eis } from '#seed/bouwer.ts'
import { vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { certificeer } from '#seed/proefbesluit.ts'
import { houder, type Houder } from '#seed/proefdossier.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)

const json = { accept: 'application/json' }

async function schrijver(wie: Houder, onderdeel: 'A2' | 'A4') {
  const pad = `/dossiers/${wie.dossier}/onderdelen/${onderdeel}`
  const nu = async (veld: string) =>
    (await leesPortfolio(wie.ctx, wie.dossier))?.antwoorden[`${onderdeel}/${veld}`]
  const elders = async (waarden: Record<string, string>, basis: number) =>
    eis(
      await bewaarAntwoorden(wie.ctx, {
        dossierId: wie.dossier,
        onderdeel,
        antwoorden: Object.entries(waarden).map(([veld, waarde]) => ({ veld, waarde, basis })),
      }),
    )
  return { pad, nu, elders, web: await browser(wie.wie) }
}

const hoe = 'manierVanLeren'

it('houdt wat ergens anders is geschreven in een veld dat hier niet is aangeraakt (U-5)', async () => {
  const { pad, nu, elders, web } = await schrijver(await houder(proef), 'A4')
  await elders({ [hoe]: 'Oud.' }, 0)
  await elders({ [hoe]: 'Nieuw, van elders.' }, 1)
  const velden = {
    [`basis:${hoe}`]: '1',
    [hoe]: 'Oud.',
    'basis:ontwikkelingen': '0',
    ontwikkelingen: 'Van hier.',
  }
  const bewaard = await web.stuur(pad, velden)
  expect([bewaard.status, bewaard.naar]).toEqual([303, `${pad}?gedaan=bewaard`])
  expect(await nu(hoe)).toMatchObject({ waarde: 'Nieuw, van elders.', versie: 2 })
  expect(await nu('ontwikkelingen')).toMatchObject({ waarde: 'Van hier.' })
})

it('laat bij een botsing in een ander veld meteen het nieuwste zien, en zet het niet terug bij nog een keer Bewaren', async () => {
  const { pad, nu, elders, web } = await schrijver(await houder(proef), 'A4')
  await elders({ [hoe]: 'Oud.', plannen: 'Plan.', stappen: 'Stap.' }, 0)
  await elders({ [hoe]: 'Nieuw, van elders.', plannen: 'Plan van elders.', stappen: '' }, 1)
  const velden = {
    [`basis:${hoe}`]: '1',
    [hoe]: 'Oud.',
    'basis:plannen': '1',
    plannen: 'Plan van hier.',
    'basis:stappen': '1',
    stappen: 'Stap.',
    'basis:ontwikkelingen': '0',
    ontwikkelingen: 'Van hier.',
  }
  const botst = await web.stuur(pad, velden)
  expect(botst.status).toBe(422)
  expect(botst.tekst.match(/name="botst:\w+"/g)).toEqual(['name="botst:plannen"'])
  expect(botst.tekst).toMatch(/<textarea[^>]*name="manierVanLeren"[^>]*>Nieuw, van elders\.</)
  expect(botst.tekst).toMatch(/<textarea[^>]*name="stappen"[^>]*><\/textarea>/)
  expect(botst.tekst).toContain(`name="basis:${hoe}" value="2"`)
  expect(botst.tekst).toContain('data-onbewaard="ontwikkelingen"')
  const weer = {
    ...velden,
    'basis:plannen': '2',
    [`basis:${hoe}`]: '2',
    [hoe]: 'Nieuw, van elders.',
    'basis:stappen': '2',
    stappen: '',
  }
  expect((await web.stuur(pad, weer)).status).toBe(303)
  expect(await nu(hoe)).toMatchObject({ waarde: 'Nieuw, van elders.', versie: 2 })
  expect(await nu('plannen')).toMatchObject({ waarde: 'Plan van hier.', versie: 3 })
})

it('geeft een bladzijde die zichzelf bewaart geen nieuwere versie dan zij laat zien', async () => {
  const { pad, nu, elders, web } = await schrijver(await houder(proef), 'A4')
  await elders({ [hoe]: 'Oud.' }, 0)
  await elders({ [hoe]: 'Nieuw, van elders.' }, 1)
  const stuur = async (tekst: string) =>
    JSON.parse((await web.stuur(pad, { [`basis:${hoe}`]: '1', [hoe]: tekst }, json)).tekst)
  expect(await stuur('Oud.')).toMatchObject({ soort: 'bewaard', basis: { [hoe]: 1 } })
  expect(await stuur('Oud en verder.')).toMatchObject({ soort: 'botsing', velden: [hoe] })
  expect(await nu(hoe)).toMatchObject({ waarde: 'Nieuw, van elders.' })
})

it('neemt het advies dat al in het vak stond niet voor wat hier is getypt (A2, aanname 29)', async () => {
  const wie = await houder(proef)
  await vulPortfolio({ ctx: wie.ctx, dossierId: wie.dossier })
  eis(await dienIn(wie.ctx, { dossierId: wie.dossier, nummer: 1 }))
  proef.verstrijk(30 * 86_400)
  const periode = { van: datum('2027-03-01'), tot: datum('2031-02-28') }
  const certificaat = await certificeer(proef, wie, periode)
  const { dossier } = eis(
    await inTransactie(wie.ctx, tx => openVervolg(tx, { vorigDossier: wie.dossier, certificaat })),
  )
  const { pad, nu, elders, web } = await schrijver({ ...wie, dossier }, 'A2')
  const advies = 'Oefen met vertragen in gesprekken met werkgevers.'
  expect((await web.lees(pad)).tekst).toMatch(
    new RegExp(`<textarea[^>]*name="ontwikkeladvies"[^>]*>${advies}<`),
  )
  await elders({ ontwikkeladvies: `${advies} Dat deed ik.` }, 0)
  const velden = {
    'basis:ontwikkeladvies': '0',
    ontwikkeladvies: advies,
    'basis:voorgenomen': '0',
    voorgenomen: 'Van hier.',
  }
  expect((await web.stuur(pad, velden)).status).toBe(303)
  expect(await nu('ontwikkeladvies')).toMatchObject({ waarde: `${advies} Dat deed ik.`, versie: 1 })
  expect(await nu('voorgenomen')).toMatchObject({ waarde: 'Van hier.' })
})

it('doet bij een jaarblik hetzelfde', async () => {
  const wie = await houder(proef)
  const elders = async (gedaan: string, komend: string, basis: number) => {
    const antwoorden = Object.entries({ gedaan, komend }).map(([veld, waarde]) => ({
      veld,
      waarde,
      basis,
    }))
    return eis(await bewaarJaarblik(wie.ctx, { dossierId: wie.dossier, jaar: 1, antwoorden }))
  }
  await elders('Gedaan.', 'Komend.', 0)
  await elders('Gedaan, van elders.', 'Komend, van elders.', 1)
  const web = await browser(wie.wie)
  const pad = `/dossiers/${wie.dossier}/jaren/1`
  const velden = { 'basis:gedaan': '1', gedaan: 'Gedaan.', 'basis:komend': '1' }
  const botst = await web.stuur(pad, { ...velden, komend: 'Komend, van hier.' })
  expect(botst.status).toBe(422)
  expect(botst.tekst).toMatch(/<textarea[^>]*name="gedaan"[^>]*>Gedaan, van elders\.</)
  expect(botst.tekst).toContain('name="basis:gedaan" value="2"')
  expect((await web.stuur(pad, { ...velden, komend: 'Komend.' })).status).toBe(303)
  const na = (await leesPortfolio(wie.ctx, wie.dossier))?.antwoorden
  expect(JSON.stringify(na)).toContain('Komend, van elders.')
})

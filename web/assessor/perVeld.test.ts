import { expect, it } from 'vitest'
import { corrigeerPunten } from '#acties/beoordeling/corrigeerPunten.ts'
import { trekCorrectieIn } from '#acties/beoordeling/trekCorrectieIn.ts'
import { eis } from '#seed/bouwer.ts'
import { toegewezenDossier } from '#seed/proefbeoordeling.ts'
import { proefopstelling } from '#seed/proef.ts'
import { leesBeoordeling } from '#vragen/beoordeling.ts'
import { formulierIn } from '../../e2e/formulierIn.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'
import { bureauVan } from './paden.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)

/** Two windows of an assessor on one form, opened when this stood in it. */
async function vensters(welk: 'oordeel' | 'punten', begin: Record<string, string>) {
  const { assessor, dossierId } = await toegewezenDossier(proef)
  const persoon = assessor.actor.persoon ?? ''
  const web = await browser({ persoon, rol: 'assessor', ...assessor.bereik })
  const zaak = await leesBeoordeling(assessor, dossierId)
  const regels = zaak && !zaak.isStilgelegd ? zaak.geldend.uitslag.pe.regels : []
  const activiteitId = regels.find(({ telt }) => telt > 1)?.activiteit ?? ''
  const pad = `${bureauVan(dossierId)}/${welk === 'oordeel' ? 'onderdelen/A4' : `punten/${activiteitId}`}`
  const open = async () => formulierIn((await web.lees(pad)).tekst, pad)
  const stuur = (vorm: Record<string, string>) => web.stuur(pad, vorm)
  expect((await stuur({ ...(await open()), ...begin })).status).toBe(303)
  return { assessor, dossierId, activiteitId, pad, open, stuur, web }
}

const afgekeurd = { oordeel: 'voldoet-niet', motivering: 'Geen plan.' }

it('houdt van een oordeel wat elk venster wijzigde, en zegt dat (U-5)', async () => {
  const { pad, open, stuur, web } = await vensters('oordeel', afgekeurd)
  const [laptop, telefoon] = [await open(), await open()]
  await stuur({ ...laptop, oordeel: 'aanvullen' })
  const na = await stuur({ ...telefoon, motivering: 'Het plan ontbreekt.', verder: 'volgende' })
  expect([na.status, na.naar]).toEqual([303, `${pad}?elders=oordeel`])
  expect((await web.lees(na.naar ?? '')).tekst).toContain('Wat ergens anders was gewijzigd')
  expect(await open()).toMatchObject({ oordeel: 'aanvullen', motivering: 'Het plan ontbreekt.' })
})

it('vraagt alleen naar wat in allebei de vensters is gewijzigd, met een keuze eronder', async () => {
  const { pad, open, stuur } = await vensters('oordeel', afgekeurd)
  const [laptop, telefoon] = [await open(), await open()]
  await stuur({ ...laptop, oordeel: 'aanvullen', motivering: 'Van de laptop.' })
  const botst = await stuur({ ...telefoon, motivering: 'Van de telefoon.' })
  expect(botst.status).toBe(422)
  const vorm = formulierIn(botst.tekst, pad)
  expect(vorm).toMatchObject({
    botst: 'motivering',
    oordeel: 'aanvullen',
    motivering: 'Van de telefoon.',
  })
  const samen = await stuur({ ...vorm, voegSamen: 'motivering' })
  expect(samen.status).toBe(200)
  const motivering = 'Van de laptop.\n\nVan de telefoon.'
  expect(formulierIn(samen.tekst, pad)).toMatchObject({ oordeel: 'aanvullen', motivering })
  expect((await stuur(formulierIn(samen.tekst, pad))).status).toBe(303)
  expect(await open()).toMatchObject({ oordeel: 'aanvullen', motivering })
})

it('houdt van een correctie de punten van het ene venster en de reden van het andere (B)', async () => {
  const { open, stuur } = await vensters('punten', { punten: '1', motivering: 'Dubbel.' })
  const [laptop, telefoon] = [await open(), await open()]
  await stuur({ ...laptop, punten: '0,50' })
  expect((await stuur({ ...telefoon, motivering: 'Half dubbel.' })).status).toBe(303)
  expect(await open()).toMatchObject({ punten: '0,5', motivering: 'Half dubbel.' })
})

it('neemt een correctie die is teruggenomen en opnieuw gemaakt niet voor die in het formulier', async () => {
  const { assessor, dossierId, activiteitId, open, stuur } = await vensters('punten', {
    punten: '1',
    motivering: 'Dubbel.',
  })
  const [telefoon, tablet] = [await open(), await open()]
  eis(await trekCorrectieIn(assessor, { dossierId, activiteitId }))
  const weg = await stuur({ ...telefoon, motivering: 'Half dubbel.' })
  expect([weg.status, weg.tekst.includes('intussen ergens anders teruggenomen')]).toEqual([
    422,
    true,
  ])
  const anders = { punten: '0', motivering: 'Telt niet.', basis: 0 }
  eis(await corrigeerPunten(assessor, { dossierId, activiteitId, ...anders }))
  expect((await stuur({ ...tablet, motivering: 'Half dubbel.' })).status).toBe(422)
  expect(await open()).toMatchObject({ punten: '0', motivering: 'Telt niet.' })
})

import { expect, it } from 'vitest'
import { maakPdf } from '#seed/papier.ts'
import { voegOpleidingToe } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { houder } from '#seed/proefdossier.ts'
import { leesPortfolio } from '#vragen/portfolio.ts'
import { formulierIn } from '../../e2e/formulierIn.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const als = proefbrowser(proef)

it('gaat na het vervangen naar een bladzijde die opnieuw te laden is, met ongedaan maken; zonder bestand is het 422', async () => {
  const { ctx, dossier, wie } = await houder(proef)
  const bouwer = { ctx, dossierId: dossier }
  await voegOpleidingToe(bouwer, { titel: 'Eerste', datum: '3-3-2025', sbu: 8 })
  const stukken = async () =>
    (await leesPortfolio(ctx, dossier))?.activiteiten[0]?.bewijsstukken ?? []
  const [oud] = await stukken()
  const web = await als(wie)
  const hier = `/dossiers/${dossier}/bewijzen/${oud?.id}/vervanging`
  expect((await web.stuur(hier, { naar: '/' })).status).toBe(422)
  const inhoud = Uint8Array.from(maakPdf({ kop: 'Beter', regels: ['Een betere kopie.'] }))
  const uit = await web.stuurMee(
    hier,
    { naar: `/dossiers/${dossier}/pe` },
    { bestand: new File([inhoud], 'beter.pdf') },
  )
  expect(uit.status).toBe(303)
  for (let keer = 0; keer < 2; keer += 1) {
    const gedaan = await web.lees(uit.naar ?? '')
    expect([gedaan.status, gedaan.tekst.includes('“beter.pdf” is nu het bewijs.')]).toEqual([
      200,
      true,
    ])
  }
  const { tekst } = await web.lees(uit.naar ?? '')
  const terug = await web.stuur(`${hier}/einde`, formulierIn(tekst, `${hier}/einde`))
  expect([terug.status, terug.naar]).toEqual([303, `/dossiers/${dossier}/pe`])
  expect((await stukken()).map(({ id }) => id)).toEqual([oud?.id])
})

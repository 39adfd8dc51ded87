import { expect, it } from 'vitest'
import { voegConceptenToe } from '#acties/concept/voegConceptenToe.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { houder } from '#seed/proefdossier.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)

it('zegt bij de punten en bij het indienen wat er nog klaarstaat, en dat het niet meegaat', async () => {
  const wie = await houder(proef)
  const web = await browser(wie.wie)
  const pad = `/dossiers/${wie.dossier}`
  const nergens = async () =>
    [(await web.lees(`${pad}/pe`)).tekst, (await web.lees(`${pad}/indienen`)).tekst].map(tekst =>
      tekst.includes('1 activiteit klaar'),
    )
  expect(await nergens()).toEqual([false, false])
  const invoer = { dossierId: wie.dossier, titel: 'Podcast', verdeling: 'elk' }
  eis(await voegConceptenToe(wie.ctx, invoer))
  expect(await nergens()).toEqual([true, true])
})

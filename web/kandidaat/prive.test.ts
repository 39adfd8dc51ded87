import { expect, it } from 'vitest'
import { eis } from '#seed/bouwer.ts'
import { voegIntervisieToe, voegOpleidingToe, vulPortfolio } from '#seed/portfolio.ts'
import { proefopstelling } from '#seed/proef.ts'
import { houder } from '#seed/proefdossier.ts'
import { voegConceptenToe } from '#acties/concept/voegConceptenToe.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)

it('houdt iets privé op de bladzijde zelf en bij het nalezen, en laat het in één druk weer meegaan', async () => {
  const { ctx, dossier: dossierId, wie } = await houder(proef)
  await vulPortfolio({ ctx, dossierId })
  const id = await voegOpleidingToe(
    { ctx, dossierId },
    { titel: 'Omgaan met rouw', datum: '3-3-2026', sbu: 10 },
  )
  const over = await voegIntervisieToe(
    { ctx, dossierId },
    { datum: '5-10-2026', zelfIngebracht: true },
  )
  eis(await voegConceptenToe(ctx, { dossierId, titel: 'Nog een boek', verdeling: 'elk' }))
  const web = await browser(wie)
  const [pe, indienen] = [`/dossiers/${dossierId}/pe`, `/dossiers/${dossierId}/indienen`]
  const lees = async (pad: string) => (await web.lees(pad)).tekst

  const voor = await lees(indienen)
  expect(voor).toMatch(/Wat je privé houdt<\/dt>\s*<dd[^>]*>Niets\./)
  expect(voor).toMatch(/1 activiteit\. Pas als het af is, gaat het mee\./)
  expect(voor).toContain('Geen. Die zijn voor jou.')
  expect(voor).toContain(`<option value="activiteit/${id}">Omgaan met rouw</option>`)
  expect(voor).toContain(
    `<option value="bijeenkomst/${over}">Intervisie op 5 oktober 2026</option>`,
  )
  expect(voor.split('<option value="bijeenkomst/')).toHaveLength(2)

  const prive = `/dossiers/${dossierId}/prive`
  const wat = `activiteit/${id}`
  const heen = await web.stuur(prive, { wat, prive: 'ja' })
  expect(heen).toMatchObject({ status: 303, naar: `${pe}/${id}?gedaan=prive` })
  expect(await lees(`${pe}/${id}`)).toContain(
    'Dit blijft privé: het gaat niet mee en telt niet mee.',
  )
  expect(await lees(pe)).toMatch(/Blijft privé<\/h2>.*Omgaan met rouw/s)
  const na = await lees(indienen)
  expect(na).not.toContain(`<option value="${wat}">`)
  expect(na.split('Omgaan met rouw')).toHaveLength(3)

  const terug = await web.stuur(prive, { wat, prive: 'nee', terug: 'indienen' })
  expect(terug).toMatchObject({ status: 303, naar: `${indienen}#niet-mee` })
  expect(await lees(pe)).not.toContain('Blijft privé</h2>')

  await web.stuur(prive, { wat: `bijeenkomst/${over}`, prive: 'ja' })
  expect(await lees(`/dossiers/${dossierId}/bijeenkomsten`)).toContain('Blijft privé')
  expect((await web.stuur(prive, { wat: `activiteit/${over}`, prive: 'ja' })).status).toBe(404)
})

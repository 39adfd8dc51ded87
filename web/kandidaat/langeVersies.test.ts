import { expect, it } from 'vitest'
import { bewaarAntwoorden } from '#acties/portfolio/bewaarAntwoorden.ts'
import { eis } from '#seed/bouwer.ts'
import { proefopstelling } from '#seed/proef.ts'
import { houder } from '#seed/proefdossier.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const alsIemand = proefbrowser(proef)

const alinea = (nr: number, woord = 'werk') => `Alinea ${nr} ${`${woord} `.repeat(300)}einde ${nr}.`
const tekst = (anders: Readonly<Record<number, string>> = {}) =>
  Array.from({ length: 80 }, (_, nr) => alinea(nr, anders[nr])).join('\n\n')

it('zet een lange eerdere versie in delen naast de tekst van nu, het eerste deel waarin iets anders is voorop (U-6)', async () => {
  const wie = await houder(proef)
  const bewaar = async (waarde: string, basis: number) =>
    eis(
      await bewaarAntwoorden(wie.ctx, {
        dossierId: wie.dossier,
        onderdeel: 'A4',
        antwoorden: [{ veld: 'plannen', waarde, basis }],
      }),
    )
  await bewaar(tekst(), 0)
  await bewaar(tekst({ 30: 'taak', 70: 'klus' }), 1)
  const browser = await alsIemand(wie.wie)
  const versies = `/dossiers/${wie.dossier}/onderdelen/A4/versies/plannen`
  const { tekst: html } = await browser.lees(versies)
  expect(html).toContain('Deze tekst staat hier in 5 delen.')
  expect(html).toContain('Deel 2 van 5')
  expect(html).toMatch(/<del>.*werk.*<\/del>.*<ins>.*taak.*<\/ins>/s)
  expect(html).not.toContain('klus')
  expect(html).not.toContain('Alinea 1 ')
  const [, verder = ''] = /iets anders in deel 2 en <a href="([^"]*)">4</.exec(html) ?? []
  const ander = await browser.lees(verder.replaceAll('&amp;', '&').replace('#vergeleken', ''))
  expect(ander.tekst).toMatch(/<ins>.*klus.*<\/ins>/s)
  expect(ander.tekst).not.toContain('taak')
  const einden = (bladzijde: string) => new Set(bladzijde.match(/einde \d+/g))
  const alle = await Promise.all(
    [1, 2, 3, 4, 5].map(async deel =>
      einden((await browser.lees(`${versies}?versie=1&deel=${deel}`)).tekst),
    ),
  )
  expect(new Set(alle.flatMap(een => [...een])).size).toBe(80)
})

import { expect, it } from 'vitest'
import { proefopstelling } from '#seed/proef.ts'
import { houder } from '#seed/proefdossier.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const als = proefbrowser(proef)

it('zegt hoeveel van de dagen een eigen inbreng hebben, wat er nodig is en waarom ze nog niet tellen (A3.1)', async () => {
  const { wie, dossier } = await houder(proef)
  const web = await als(wie)
  const lees = async (begeleider: string) => {
    const dagen = '3-3-2026\n4-3-2026'
    const velden = { werkvorm: 'intervisie', begeleider, registratie: '', dagen }
    const { tekst } = await web.stuur(`/dossiers/${dossier}/reeks`, velden)
    return tekst.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+/g, ' ')
  }
  expect(await lees('Marijke de Boer')).toMatch(
    /dan tellen er 2 voor A3\.1, waarvan 0 met eigen inbreng\. ?Je hebt er \d nodig, waarvan \d met eigen inbreng\. Bracht je/,
  )
  expect(await lees('')).toContain('Ze tellen nog niet voor A3.1')
})

import { expect, it } from 'vitest'
import { proefopstelling } from '#seed/proef.ts'
import { houder } from '#seed/proefdossier.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const als = proefbrowser(proef)

it('noemt vinkjes geen tekst, en zegt van geen enkel vinkje niet dat het bewaard is (C)', async () => {
  const { wie, dossier } = await houder(proef)
  const web = await als(wie)
  const pad = `/dossiers/${dossier}/onderdelen/C`
  const stuur = async (vinkjes: Record<string, string>) => {
    const { tekst } = await web.lees(pad)
    const mee = [...tekst.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)]
    const verborgen = Object.fromEntries(mee.map(([, naam = '', waarde = '']) => [naam, waarde]))
    const na = await web.stuur(pad, { ...verborgen, ...vinkjes })
    return (await web.lees(na.naar ?? pad)).tekst.replaceAll(/<[^>]+>/g, '')
  }
  const een = await stuur({ gedragscodeGelezen: 'ja' })
  expect(een).toContain('Wat je aanvinkte, is bewaard.')
  expect(een).toMatch(/Bewaard op .* Je kunt dit wijzigen tot je indient\./)
  const geen = await stuur({})
  expect(geen).toContain('Bewaard. Er is nu niets aangevinkt.')
  expect(geen).not.toMatch(/Je tekst is bewaard|Nog niets bewaard/)
})

import { expect, it } from 'vitest'
import { proefopstelling } from '#seed/proef.ts'
import { houder } from '#seed/proefdossier.ts'
import { proefbrowser } from '../../e2e/proefbrowser.ts'

const proef = await proefopstelling()
const browser = proefbrowser(proef)
const koek = '__Host-vakbewijs-gedeeld=ja'

it('onthoudt zonder JavaScript dat dit een gedeelde computer is, wie de code vraagt (U-7)', async () => {
  const wel = await browser.stuurUitgelogd('/inloggen', { email: 'a@voorbeeld.nl', gedeeld: 'ja' })
  expect(wel.status).toBe(303)
  expect(wel.koek).toMatch(/^__Host-vakbewijs-gedeeld=ja; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
  const niet = await browser.stuurUitgelogd('/inloggen', { email: 'a@voorbeeld.nl' })
  expect(niet.koek).toMatch(/^__Host-vakbewijs-gedeeld=; Max-Age=0/)
})

it('zegt op elke bladzijde dat hier niets blijft, en laat de browser ook zelf niets bewaren', async () => {
  const web = await browser((await houder(proef)).wie)
  const eigen = await web.lees('/profiel/wijzigen')
  expect(eigen.tekst).not.toContain('data-gedeeld')
  expect(eigen.tekst).not.toContain('Gedeelde computer')
  const gedeeld = await web.lees('/profiel/wijzigen', { cookie: `${web.koek}; ${koek}` })
  expect(gedeeld.tekst).toContain('data-gedeeld="true"')
  expect(gedeeld.tekst).toContain('Gedeelde computer.')
  expect(gedeeld.tekst).toMatch(/<form[^>]* class="utrecht-form"[^>]* autocomplete="off"/)
})

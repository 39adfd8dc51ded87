import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { linkNaar } from '#acties/behandeling/post.ts'
import { proefopstelling } from '#seed/proef.ts'
import { ingediendDossier } from '#seed/proefindiening.ts'
import { leesBehandeling } from '#vragen/behandeling.ts'
import { routes } from './routes.ts'

const proef = await proefopstelling()

it('stuurt in elke mail een adres dat er is', async () => {
  const zaak = await ingediendDossier(proef)
  const ctx = proef.ctx(zaak.planner)
  const behandeling = await leesBehandeling(ctx, zaak.dossier)
  if (!behandeling) throw new Error('geen dossier')
  const adressen = [
    ...uitDeActies(),
    ...Object.values(linkNaar(ctx, behandeling)).map(link => link.slice(ctx.adres.length)),
  ]
  expect(adressen.length).toBeGreaterThan(8)
  expect([...new Set(adressen)].filter(adres => !isEr(adres))).toEqual([])
})

/** What the acts put behind our own address, with something in the place of what they fill in. */
function uitDeActies(): string[] {
  return readdirSync('acties', { recursive: true, encoding: 'utf8' })
    .filter(naam => naam.endsWith('.ts') && !naam.endsWith('.test.ts'))
    .flatMap(naam => {
      const bron = readFileSync(join('acties', naam), 'utf8')
      return [...bron.matchAll(/\$\{ctx\.adres\}([^`]*)`/g)].map(([, pad = '']) =>
        pad.replaceAll(/\$\{[^}]*\}/g, 'iets'),
      )
    })
}

const isEr = (adres: string): boolean =>
  Object.keys(routes).some(route => {
    const [methode, patroon = ''] = route.split(' ')
    const vorm = patroon.replaceAll(/:\w+/g, '[^/]+')
    return methode === 'GET' && new RegExp(`^${vorm}$`).test(adres)
  })

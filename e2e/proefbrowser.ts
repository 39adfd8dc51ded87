import { vi } from 'vitest'
import { openSessie } from '#acties/account/sessies.ts'
import { createLog } from '#infra/log.ts'
import { createPrinter } from '#infra/pdf/printer.ts'
import type { Wie } from '#seed/bouwer.ts'
import type { Proef } from '#seed/proefdossier.ts'
import { rollenVan } from '#vragen/sessie.ts'
import { maakApp } from '#web/app.ts'
import { vormtoken } from '#web/csrf.ts'

/** A field may come more than once. */
type Velden = Readonly<Record<string, string | readonly string[]>>

/** Asks the pages of this set-up without a server or a browser, signed in as somebody. */
export function proefbrowser(
  proef: Proef,
  drukker = createPrinter({ idleMs: 1, limitMs: 1, waiting: 1 }),
) {
  const { adres } = proef.basis
  const app = maakApp({
    basis: proef.basis,
    statisch: {
      assets: { stijl: '/s', script: '/j', letter: '/l', beeldmerk: '/b' },
      stijl: '',
      antwoord: () => null,
    },
    log: createLog('silent'),
    drukker,
    isProxy: () => false,
    isStoring: () => false,
  })
  /** What somebody sees who is not signed in. */
  const open = async (pad: string) => {
    const antwoord = await app.request(adres + pad)
    const soort = antwoord.headers.get('content-type')
    return { status: antwoord.status, soort, tekst: await antwoord.text() }
  }
  const vanOnszelf = { origin: adres, 'sec-fetch-site': 'same-origin' }
  async function stuur(headers: Record<string, string>, pad: string, velden: Velden | FormData) {
    const body =
      velden instanceof FormData
        ? velden
        : new URLSearchParams(
            Object.entries(velden).flatMap(([naam, waarden]) =>
              [waarden].flat().map((waarde): [string, string] => [naam, waarde]),
            ),
          )
    const antwoord = await app.request(adres + pad, { method: 'POST', headers, body })
    const { status } = antwoord
    const kop = (naam: string) => antwoord.headers.get(naam)
    return { status, naar: kop('location'), koek: kop('set-cookie'), tekst: await antwoord.text() }
  }
  const alsIemand = async ({ persoon }: Wie) => {
    const ctx = proef.systeem()
    const [rol] = await rollenVan(ctx, persoon)
    if (!rol) throw new Error('geen rol')
    const { sleutel } = await openSessie(ctx, { persoon, rol })
    const token = vormtoken(sleutel, 'zout')
    const headers = { cookie: `__Host-vakbewijs=${sleutel}`, ...vanOnszelf }
    const lees = async (pad: string, koppen: Record<string, string> = {}) => {
      const antwoord = await app.request(adres + pad, { headers: { ...headers, ...koppen } })
      const bij = { status: antwoord.status, naar: antwoord.headers.get('location') }
      return { ...bij, tekst: await antwoord.text() }
    }
    return {
      koek: headers.cookie,
      lees,
      /** Asks for a page that waits for work, as it does by itself, until it leads on. */
      leesVerder: (pad: string) =>
        vi.waitFor(
          async () => {
            const uitkomst = await lees(pad)
            if (uitkomst.status === 200) throw new Error(`${pad} wacht nog`)
            return uitkomst
          },
          { timeout: 50_000, interval: 200 },
        ),
      stuur: (pad: string, velden: Velden, koppen: Record<string, string> = {}) =>
        stuur({ ...headers, ...koppen }, pad, { token, ...velden }),
      /** With files, as a form that has a place for them sends them. */
      stuurMee: (pad: string, velden: Record<string, string>, bestanden: Record<string, File>) => {
        const formulier = new FormData()
        for (const [naam, waarde] of Object.entries({ token, ...velden, ...bestanden }))
          formulier.append(naam, waarde)
        return stuur(headers, pad, formulier)
      },
    }
  }
  const stuurUitgelogd = (pad: string, velden: Record<string, string>) =>
    stuur(vanOnszelf, pad, velden)
  return Object.assign(alsIemand, { open, stuurUitgelogd })
}

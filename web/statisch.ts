import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Assets } from './bezoek.ts'
import { aanvaardeVormen, vormen, type Vorm } from './gedrukt.ts'

type Bestand = { soort: string; vormen: Readonly<Record<string, Uint8Array<ArrayBuffer>>> }

/** The built files of the browser, in memory: their addresses, and the answer to a request for one. */
export type Statisch = {
  assets: Assets
  /** The style sheet as text, for a page that leaves the site. */
  stijl: string
  antwoord: (naam: string, verzoek: Request) => Response | null
}

const soorten: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
const staarten: Readonly<Record<Vorm, string>> = { br: '.br', gzip: '.gz' }

/** Reads what bin/build-web.mjs wrote in this folder. */
export function laadStatisch(map: string): Statisch {
  const bestanden = new Map(
    readdirSync(map)
      .filter(naam => extname(naam) in soorten)
      .map(naam => [naam, laad(map, naam)]),
  )
  const assets = adressen(map)
  return {
    assets,
    stijl: readFileSync(join(map, assets.stijl.slice('/static/'.length)), 'utf8'),
    antwoord: (naam, verzoek) => geef(bestanden, naam, verzoek),
  }
}

function laad(map: string, naam: string): Bestand {
  const pad = join(map, naam)
  const gedrukt = vormen
    .filter(vorm => existsSync(pad + staarten[vorm]))
    .map(vorm => [vorm, new Uint8Array(readFileSync(pad + staarten[vorm]))])
  return {
    soort: soorten[extname(naam)] ?? 'application/octet-stream',
    vormen: { ...Object.fromEntries(gedrukt), identity: new Uint8Array(readFileSync(pad)) },
  }
}

function adressen(map: string): Assets {
  const lijst: unknown = JSON.parse(readFileSync(join(map, 'manifest.json'), 'utf8'))
  const adres = (naam: string) => `/static/${String(Reflect.get(Object(lijst), naam))}`
  return {
    stijl: adres('index.css'),
    script: adres('index.ts'),
    letter: adres('source-sans-3-latin-wght-normal.woff2'),
    beeldmerk: adres('beeldmerk.svg'),
  }
}

/** The name holds the hash of the content, so it may be kept for ever and is its own ETag. */
function geef(
  bestanden: ReadonlyMap<string, Bestand>,
  naam: string,
  verzoek: Request,
): Response | null {
  const bestand = bestanden.get(naam)
  if (!bestand) return null
  const koppen = {
    'Cache-Control': 'public, max-age=31536000, immutable',
    ETag: `"${naam}"`,
    Vary: 'Accept-Encoding',
  }
  if (verzoek.headers.get('if-none-match')?.includes(`"${naam}"`))
    return new Response(null, { status: 304, headers: koppen })
  const aanvaard = aanvaardeVormen(verzoek.headers.get('accept-encoding') ?? '')
  const vorm = aanvaard.find(een => bestand.vormen[een])
  return new Response(bestand.vormen[vorm ?? 'identity'], {
    headers: {
      ...koppen,
      'Content-Type': bestand.soort,
      ...(vorm && { 'Content-Encoding': vorm }),
    },
  })
}

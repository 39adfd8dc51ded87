import type { ReactNode } from 'react'
import type { Bezoek } from '../bezoek.ts'
import { Demostrook } from './Demostrook.tsx'
import { Kop } from './Kop.tsx'
import { Kruimelpad, type Kruimel } from './Kruimelpad.tsx'
import { Voet } from './Voet.tsx'

type Props = {
  bezoek: Bezoek
  titel: string
  kruimels?: readonly Kruimel[]
  /** Guidance: beside the work on wide screens, after it on narrow ones. */
  naast?: ReactNode
  /** Tables take the whole sheet. */
  breed?: boolean
  children: ReactNode
}

/** The frame of every page; `children` begin with the h1. */
export function Pagina({ bezoek, titel, kruimels, naast, breed, children }: Props) {
  return (
    <html lang="nl" {...voorModules(bezoek)}>
      <Hoofd bezoek={bezoek} titel={titel} />
      <body>
        <a className="nl-skip-link" href="#inhoud">
          Naar de inhoud
        </a>
        {bezoek.demonstratie && <Demostrook />}
        <Kop bezoek={bezoek} />
        <main className="vb-midden" id="inhoud" tabIndex={-1}>
          <div className={naast ? 'vb-blad vb-blad--naast' : 'vb-blad'}>
            <div className={breed ? 'vb-werk vb-werk--breed' : 'vb-werk'}>
              {kruimels && <Kruimelpad kruimels={kruimels} />}
              <div className="vb-stroom">
                {bezoek.over}
                {children}
              </div>
            </div>
            {naast && (
              <aside className="vb-naast vb-stroom" aria-label="Achtergrond">
                {naast}
              </aside>
            )}
          </div>
        </main>
        <Voet contact={bezoek.contact} gedeeld={bezoek.gedeeld && bezoek.wie !== undefined} />
      </body>
    </html>
  )
}

/** What the modules in the browser go by. */
const voorModules = ({ wie, gepost, gedeeld }: Bezoek) => ({
  'data-wie': wie?.merk,
  'data-rest': wie?.rest,
  'data-gepost': gepost || undefined,
  'data-gedeeld': gedeeld || undefined,
})

function Hoofd({ bezoek: { assets }, titel }: { bezoek: Bezoek; titel: string }) {
  return (
    <head>
      <meta charSet="utf-8" />
      <title>{`${titel} – Vakbewijs`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <link rel="preload" href={assets.letter} as="font" type="font/woff2" crossOrigin="" />
      <link rel="stylesheet" href={assets.stijl} />
      <link rel="icon" href={assets.beeldmerk} type="image/svg+xml" />
      <script type="module" src={assets.script} />
    </head>
  )
}

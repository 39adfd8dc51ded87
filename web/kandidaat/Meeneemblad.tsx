import type { Afschrift } from '#domein/portfolio/afschrift.ts'
import { toonDatum } from '#lib/datum.ts'
import { Afschriftblad } from '../delen/afschrift/Afschriftblad.tsx'
import { ongeknipt } from '../delen/afschrift/bladwijzer.ts'
import { Definitielijst } from '../delen/Definitielijst.tsx'

type Props = {
  afschrift: Afschrift
  /** Where each file stands beside this page, by its hash. */
  paden: ReadonlyMap<string, string>
  stijl: string
}

/** Nothing is fetched and nothing runs: it reads the same in twenty years. */
const beleid = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:"

/** The portfolio as one page that stands on its own, with links to the files beside it. */
export function Meeneemblad({ afschrift, paden, stijl }: Props) {
  const { houder, dossier, indiening, kader, uitslag } = afschrift
  const titel = `Portfolio van ${houder.naam}`
  return (
    <html lang="nl">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={beleid} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{titel}</title>
        <style dangerouslySetInnerHTML={{ __html: zonderLetters(stijl) }} />
      </head>
      <body>
        <a className="nl-skip-link" href="#inhoud">
          Naar de inhoud
        </a>
        <main className="vb-midden" id="inhoud" tabIndex={-1}>
          <div className="vb-blad">
            <div className="vb-werk vb-stroom">
              <h1>{titel}</h1>
              <p className="vb-intro">
                De stand van {toonDatum(indiening.peildatum)}. Dit is geen indiening: er is niets
                mee aangevraagd.
              </p>
              <Definitielijst
                feiten={[
                  { naam: 'Certificaat', waarde: dossier.certificaat.nummer },
                  { naam: 'Geldig tot en met', waarde: toonDatum(dossier.certificaat.geldigTot) },
                  {
                    naam: 'Indienen kan tot en met',
                    waarde: toonDatum(uitslag.uiterlijkIndienen),
                  },
                  { naam: 'Toetsingskader', waarde: kader.titel },
                ]}
              />
              <Afschriftblad
                afschrift={afschrift}
                bladwijzer={ongeknipt(afschrift.onderdelen)}
                bestandlink={(sha256, naam) => <Ernaast pad={paden.get(sha256)} naam={naam} />}
              />
            </div>
          </div>
        </main>
      </body>
    </html>
  )
}

const Ernaast = ({ pad, naam }: { pad: string | undefined; naam: string }) =>
  pad ? (
    <a href={pad.split('/').map(encodeURIComponent).join('/')}>
      <bdi>{naam}</bdi>
    </a>
  ) : (
    <bdi>{naam}</bdi>
  )

/** Letters come from our site; away from it the computer's own do. */
const zonderLetters = (stijl: string): string => stijl.replaceAll(/@font-face\s*\{[^}]*\}/g, '')

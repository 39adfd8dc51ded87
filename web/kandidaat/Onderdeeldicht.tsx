import type { Formulier } from '#toetsingskader/typen.ts'
import type { Onderbouwingen } from '#domein/portfolio/afschrift.ts'
import { alsOnderbouwing, onderbouwingsveld } from '#domein/portfolio/onderbouwing.ts'
import type { Weigering } from '#domein/weigering.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Bezoek } from '../bezoek.ts'
import { Profieldelen } from '../delen/afschrift/Profieldelen.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Dichtmelding } from './Dichtmelding.tsx'
import type { Schrijfdeel } from './onderdeelvelden.ts'
import { dossierpad, naarPortfolio } from './stand.ts'
import { vraagpad, type Bladstand } from './vraagbladen.ts'

type Props = {
  bezoek: Bezoek
  stand: Stand
  deel: Schrijfdeel
  velden: Formulier
  ingevuld: Readonly<Record<string, readonly string[]>>
  bezwaren: readonly Weigering[]
  /** Which question this is, when its part does not fit on one page. */
  blad: Bladstand | undefined
}

/** A writing page that cannot be changed now: the same questions with the answers as text, and no button. */
export function Onderdeeldicht({ bezoek, stand, deel, velden, ingevuld, ...props }: Props) {
  const { blad, bezwaren } = props
  const heel = `${deel.id}. ${deel.titel}`
  const titel = blad ? `${heel}: vraag ${blad.nummer} van ${blad.van}` : heel
  const pad = `${dossierpad(stand)}/onderdelen/${deel.id}`
  return (
    <Pagina
      bezoek={bezoek}
      titel={titel}
      kruimels={blad ? [naarPortfolio, { naam: heel, href: pad }] : [naarPortfolio]}
    >
      <h1>{titel}</h1>
      <Dichtmelding stand={stand} bezwaren={bezwaren} />
      {Object.entries(velden)
        .filter(([naam]) => !alsOnderbouwing(naam))
        .map(([naam, veld]) => (
          <div key={naam} className="vb-stroom vb-afschrift__deel">
            <h2 className="vb-vraag">{veld.label}</h2>
            {veld.soort === 'lijst' && ingevuld[naam]?.length ? (
              <Profieldelen
                profieldelen={ingevuld[naam]}
                onderbouwing={onderbouwingIn(ingevuld, naam, ingevuld[naam])}
              />
            ) : (
              <p className="vb-leestekst">{antwoord(veld, ingevuld[naam] ?? [])}</p>
            )}
          </div>
        ))}
      {blad && <Bladlinks blad={blad} pad={pad} />}
    </Pagina>
  )
}

const Bladlinks = ({ blad, pad }: { blad: Bladstand; pad: string }) => (
  <Knopgroep>
    {blad.vorige && <a href={vraagpad(pad, blad.vorige)}>Vorige vraag</a>}
    {blad.volgende && (
      <a href={vraagpad(pad, blad.volgende)} rel="next">
        Volgende vraag
      </a>
    )}
    <a href={pad}>Alle vragen</a>
  </Knopgroep>
)

/** Of what was chosen in this list, why it fits. */
const onderbouwingIn = (
  ingevuld: Props['ingevuld'],
  lijst: string,
  profieldelen: readonly string[],
): Onderbouwingen =>
  Object.fromEntries(
    profieldelen.map(profieldeel => {
      const vraag = lijst.slice(lijst.indexOf('/') + 1)
      const veld = onderbouwingsveld({ vraag, profieldeel })
      return [profieldeel, ingevuld[veld ?? '']?.[0] ?? '']
    }),
  )

function antwoord(veld: Formulier[string], waarden: readonly string[]): string {
  const [eerste = ''] = waarden
  if (veld.soort === 'ja') return eerste === '' ? 'Niet verklaard' : 'Verklaard'
  if (eerste === '') return 'Niet ingevuld.'
  if (veld.soort === 'keuze')
    return veld.keuzes.find(({ waarde }) => waarde === eerste)?.label ?? eerste
  return waarden.join('\n')
}

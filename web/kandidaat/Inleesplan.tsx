import type { Kader } from '#toetsingskader/typen.ts'
import type { Activiteit, Bijeenkomst } from '#domein/dossier/dossier.ts'
import type { Antwoordverschil, Inleesplan as Plan } from '#domein/portfolio/inleesplan.ts'
import { alsOnderbouwing } from '#domein/portfolio/onderbouwing.ts'
import { toonDatum } from '#lib/datum.ts'
import { Melding } from '../delen/Melding.tsx'
import { Uitklap } from '../delen/Uitklap.tsx'
import { erbijzinnen, telwoord, type Meegekomen } from './erbijzinnen.ts'
import { Anders, Nieuw } from './Inleeslijst.tsx'
import { Meegekomenlijst } from './Meegekomenlijst.tsx'

type Props = { naam: string; plan: Plan; kader: Kader; mee: Meegekomen }

export const isLeeg = (plan: Plan, mee: Meegekomen): boolean =>
  delenVan(plan).length + erbijzinnen(mee).length === 0

/** What comes in, what changes from what into what, and what does not travel. */
export function Inleesplan({ naam, plan, kader, mee }: Props) {
  const delen = [...delenVan(plan), ...erbijzinnen(mee)]
  const { activiteiten, bijeenkomsten, herkomst, opmerkingen } = plan
  const alEr = activiteiten.gelijk + bijeenkomsten.gelijk
  return (
    <>
      <p className="vb-intro">
        {delen.length === 0
          ? `Alles uit “${naam}” staat al in je portfolio. Er valt niets in te lezen.`
          : `“${naam}” is te lezen. Hieronder staat wat er verandert; nu is er nog niets veranderd.`}
      </p>
      {delen.length > 0 && (
        <ul>
          {delen.map(zin => (
            <li key={zin}>{zin}</li>
          ))}
          {alEr > 0 && (
            <li>
              {alEr} {alEr === 1 ? 'ding stond' : 'dingen stonden'} er al en blijven zo.
            </li>
          )}
        </ul>
      )}
      {herkomst.length > 0 && (
        <Melding soort="waarschuwing" titel="Kijk eerst of dit van jou is">
          {herkomst.map(zin => (
            <p key={zin}>{zin}</p>
          ))}
        </Melding>
      )}
      {opmerkingen.length > 0 && (
        <Melding soort="info" titel="Dit komt niet mee">
          <ul>
            {opmerkingen.map(zin => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </Melding>
      )}
      <Nieuw titel="Nieuwe activiteiten" regels={activiteiten.nieuw.map(activiteitregel)} />
      <Anders
        titel="Activiteiten die veranderen"
        paren={activiteiten.gewijzigd}
        regel={een => een.titel}
      />
      <Nieuw titel="Nieuwe bijeenkomsten" regels={bijeenkomsten.nieuw.map(bijeenkomstregel)} />
      <Anders
        titel="Bijeenkomsten die veranderen"
        paren={bijeenkomsten.gewijzigd}
        regel={bijeenkomstregel}
      />
      <Antwoorden plan={plan} kader={kader} />
      <Meegekomenlijst mee={mee} />
    </>
  )
}

const delenVan = ({ activiteiten, bijeenkomsten, antwoorden }: Plan): string[] => {
  const isNieuw = (veld: Antwoordverschil) => veld.was.length === 0
  return [
    ...telwoord(activiteiten.nieuw.length, 'activiteit komt erbij.', 'activiteiten komen erbij.'),
    ...telwoord(activiteiten.gewijzigd.length, 'activiteit verandert.', 'activiteiten veranderen.'),
    ...telwoord(
      bijeenkomsten.nieuw.length,
      'bijeenkomst komt erbij.',
      'bijeenkomsten komen erbij.',
    ),
    ...telwoord(
      bijeenkomsten.gewijzigd.length,
      'bijeenkomst verandert.',
      'bijeenkomsten veranderen.',
    ),
    ...telwoord(
      antwoorden.filter(isNieuw).length,
      'antwoord komt erbij.',
      'antwoorden komen erbij.',
    ),
    ...telwoord(
      antwoorden.filter(een => !isNieuw(een)).length,
      'antwoord verandert. De tekst van nu blijft in de geschiedenis.',
      'antwoorden veranderen. De teksten van nu blijven in de geschiedenis.',
    ),
  ]
}

const activiteitregel = ({ titel, datum, van }: Activiteit): string => {
  const dag = datum ?? van
  return dag ? `${titel}, ${toonDatum(dag)}` : titel
}

const bijeenkomstregel = ({ werkvorm, datum, begeleider }: Bijeenkomst): string =>
  `${werkvorm} op ${toonDatum(datum)} met ${begeleider.naam}`

function Antwoorden({ plan, kader }: { plan: Plan; kader: Kader }) {
  if (plan.antwoorden.length === 0) return null
  return (
    <>
      <h2>Antwoorden</h2>
      {plan.antwoorden.map(een => (
        <Uitklap
          key={`${een.onderdeel} ${een.veld}`}
          titel={`${een.onderdeel}: ${label(een, kader)}`}
        >
          {een.was.length > 0 && (
            <>
              <p className="vb-sterk">Nu</p>
              <p className="vb-mail__tekst">{toonAntwoord(een, een.was, plan)}</p>
            </>
          )}
          <p className="vb-sterk">{een.was.length > 0 ? 'Wordt' : 'Komt erbij'}</p>
          <p className="vb-mail__tekst">{toonAntwoord(een, een.wordt, plan)}</p>
        </Uitklap>
      ))}
    </>
  )
}

function toonAntwoord(
  { veld }: Antwoordverschil,
  waarde: string | readonly string[],
  { bijeenkomsten: { nieuw, gewijzigd } }: Plan,
): string {
  if (typeof waarde !== 'string') return waarde.join(', ')
  if (veld !== 'bijeenkomst') return waarde
  const uitBestand = [...nieuw, ...gewijzigd.map(({ wordt }) => wordt)]
  const gekozen = uitBestand.find(({ id }) => id === waarde)
  return gekozen ? bijeenkomstregel(gekozen) : 'een bijeenkomst die al in je portfolio staat'
}

function label({ onderdeel: id, veld }: Antwoordverschil, kader: Kader): string {
  if (veld === 'bijeenkomst') return 'de bijeenkomst waarover je schrijft'
  if (veld.startsWith('beroepsprofiel/')) return 'onderdelen van het beroepsprofiel'
  const onderbouwd = alsOnderbouwing(veld)
  if (onderbouwd) return `waarom ${onderbouwd.profieldeel} past`
  const onderdeel = kader.onderdelen.find(een => een.id === id)
  const vraag =
    onderdeel?.vorm === 'vragen' ? onderdeel.vragen.find(een => een.id === veld) : undefined
  return vraag?.label ?? veld
}

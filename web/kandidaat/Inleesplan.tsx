import type { Kader } from '#toetsingskader/typen.ts'
import type { Activiteit } from '#domein/dossier/dossier.ts'
import type { Inleesplan as Plan } from '#domein/portfolio/inleesplan.ts'
import { isVerandering } from '#domein/portfolio/weglaten.ts'
import { toonDatum } from '#lib/datum.ts'
import { Melding } from '../delen/Melding.tsx'
import { erbijzinnen, telwoord, type Meegekomen } from './erbijzinnen.ts'
import { bijeenkomstregel, Inleesantwoorden } from './Inleesantwoorden.tsx'
import type { Keuze } from './inleeskeuze.ts'
import { Anders, Nieuw } from './Inleeslijst.tsx'
import { Meegekomenlijst } from './Meegekomenlijst.tsx'

type Props = { naam: string; plan: Plan; kader: Kader; mee: Meegekomen; keuze: Keuze }

export const isLeeg = (plan: Plan, mee: Meegekomen): boolean =>
  delenVan(plan).length + erbijzinnen(mee).length === 0

/** What comes in, what changes from what into what, and what does not travel. */
export function Inleesplan({ naam, plan, kader, mee, keuze }: Props) {
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
        soort="activiteit"
        keuze={keuze}
        vervalt={plan.vervalt}
        paren={activiteiten.gewijzigd}
        regel={een => een.titel}
      />
      <Nieuw titel="Nieuwe bijeenkomsten" regels={bijeenkomsten.nieuw.map(bijeenkomstregel)} />
      <Anders
        titel="Bijeenkomsten die veranderen"
        soort="bijeenkomst"
        keuze={keuze}
        vervalt={plan.vervalt}
        paren={bijeenkomsten.gewijzigd}
        regel={bijeenkomstregel}
      />
      <Inleesantwoorden {...{ plan, kader, keuze }} jaarblikken={mee.jaarblikken} />
      <Meegekomenlijst mee={mee} keuze={keuze} />
    </>
  )
}

const delenVan = ({ activiteiten, bijeenkomsten, antwoorden }: Plan): string[] => {
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
      antwoorden.filter(een => !isVerandering(een)).length,
      'antwoord komt erbij.',
      'antwoorden komen erbij.',
    ),
    ...telwoord(
      antwoorden.filter(isVerandering).length,
      'antwoord is in het bestand anders. Neem je het over, dan staat de tekst van nu onder “Eerdere versies” van die vraag.',
      'antwoorden zijn in het bestand anders. Neem je er een over, dan staat de tekst van nu onder “Eerdere versies” van die vraag.',
    ),
  ]
}

const activiteitregel = ({ titel, datum, van }: Activiteit): string => {
  const dag = datum ?? van
  return dag ? `${titel}, ${toonDatum(dag)}` : titel
}

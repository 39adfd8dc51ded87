import type { Veld } from '#toetsingskader/typen.ts'
import type { Antwoord } from '#vragen/portfolio/antwoorden.ts'
import { Knop } from '../delen/Knop.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Moment } from '../delen/Moment.tsx'
import { Entertoets } from '../formulier/Entertoets.tsx'
import { Watisanders } from '../formulier/Watisanders.tsx'
import { alsGetypt } from './opgeslagen.ts'

type Props = { veld: Veld; naam: string; ander: Antwoord; mijn: readonly string[] }

/** The other text under mine, what differs, and the choice; whatever somebody chooses, both stay among the versions. */
export function Andertekst({ veld, naam, ander, mijn }: Props) {
  const isTekst = veld.soort === 'lang'
  const tekst = alsGetypt(ander.waarde).join('\n')
  return (
    <Melding soort="waarschuwing" titel="Dit stond er intussen, ergens anders geschreven:">
      <p className="vb-mail__tekst" dir="auto">
        {tekst || 'Niets.'}
      </p>
      <p>
        Bewaard op <Moment op={ander.opgeslagenOp} />. Jouw tekst staat hierboven in het vak. Druk
        onderaan op Bewaren om die te houden.
      </p>
      {isTekst && <Watisanders ander={tekst} hier={schoon(mijn)} waarHier="de jouwe" />}
      <input type="hidden" name={`botst:${naam}`} value={ander.versie} />
      <Entertoets />
      <Knopgroep>
        <Knop soort="gewoon" naam="neem" waarde={naam}>
          Neem deze tekst in plaats van de mijne
        </Knop>
        {isTekst && (
          <Knop soort="gewoon" naam="voegSamen" waarde={naam}>
            Zet allebei in het vak
          </Knop>
        )}
      </Knopgroep>
    </Melding>
  )
}

const schoon = (mijn: readonly string[]): string => mijn.join('\n').replaceAll(/\r\n?/g, '\n')

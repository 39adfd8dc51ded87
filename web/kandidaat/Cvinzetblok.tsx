import type { Weigering } from '#domein/weigering.ts'
import type { Cvinzet } from '#vragen/cv.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Bezoek } from '../bezoek.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Status } from '../delen/Status.tsx'
import { cvpad } from './cvpaden.ts'

type Props = {
  bezoek: Bezoek
  stand: Stand
  inzet: Cvinzet
  /** Why the dossier takes no other CV now. */
  bezwaren: readonly Weigering[]
}

/** How the CV that is kept here stands to the one in the dossier, and the one press that puts it there. */
export function Cvinzetblok({ bezoek, stand, inzet, bezwaren }: Props) {
  if (inzet === 'gelijk')
    return (
      <p>
        <Status soort="klaar" woord="Dit cv staat als pdf in je dossier." />
      </p>
    )
  if (bezwaren.length > 0) return <p>{dicht}</p>
  const { titel, uitleg, knop } = zinnen[inzet]
  const druk = (
    <Actieknop actie={`${cvpad(stand)}/pdf`} token={bezoek.token} soort="eerste">
      {knop}
    </Actieknop>
  )
  if (inzet !== 'veranderd')
    return (
      <>
        <p>
          {titel} {uitleg}
        </p>
        {druk}
      </>
    )
  return (
    <Melding soort="waarschuwing" titel={titel}>
      <p>{uitleg}</p>
      <Knopgroep>{druk}</Knopgroep>
    </Melding>
  )
}

const dicht =
  'Het cv in je dossier blijft zoals je het hebt ingediend. Wat je hier bijwerkt, is voor je volgende dossier.'

const zinnen: Readonly<
  Record<Exclude<Cvinzet, 'gelijk'>, Record<'titel' | 'uitleg' | 'knop', string>>
> = {
  geen: {
    titel: 'Je cv staat nog niet in je dossier.',
    uitleg: 'Met één druk op de knop komt het er als pdf in.',
    knop: 'Zet als cv in mijn dossier',
  },
  'ander-bestand': {
    titel: 'In je dossier staat nu een ander bestand als cv.',
    uitleg: 'Zet je dit cv erin, dan gaat dat eruit. Je kunt het meteen terughalen.',
    knop: 'Zet als cv in mijn dossier',
  },
  veranderd: {
    titel: 'Je cv is veranderd sinds je het in je dossier zette.',
    uitleg: 'In je dossier staat nog de vorige.',
    knop: 'Zet het nieuwe cv in mijn dossier',
  },
}

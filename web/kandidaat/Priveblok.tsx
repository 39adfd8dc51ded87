import { Actieknop } from '../delen/Actieknop.tsx'
import { Melding } from '../delen/Melding.tsx'

type Props = {
  dossier: string
  token: string
  /** 'activiteit/…' or 'bijeenkomst/…'. */
  wat: string
  isPrive: boolean
}

/** Said above something that is kept private, with the one press that undoes it. */
export function Privemelding({ dossier, token, wat, isPrive }: Props) {
  if (!isPrive) return null
  return (
    <Melding soort="info" titel="Dit blijft privé: het gaat niet mee en telt niet mee.">
      <Actieknop
        actie={`${dossier}/prive`}
        token={token}
        soort="licht"
        velden={{ wat, prive: 'nee' }}
      >
        Laat weer meegaan
      </Actieknop>
    </Melding>
  )
}

/** The choice to keep something out of what is filed; nothing where that is so already. */
export function Priveblok({ dossier, token, wat, isPrive }: Props) {
  if (isPrive) return null
  return (
    <>
      <h2>Privé houden</h2>
      <p>
        Wil je dit voor jezelf houden? Dan gaat het niet mee als je indient, en telt het niet mee.
        Ook je mentor ziet het niet. Je kunt het altijd weer laten meegaan.
      </p>
      <Actieknop
        actie={`${dossier}/prive`}
        token={token}
        soort="gewoon"
        velden={{ wat, prive: 'ja' }}
      >
        Houd dit privé
      </Actieknop>
    </>
  )
}

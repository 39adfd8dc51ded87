import { herstelBewijs } from '#acties/bestand/herstelBewijs.ts'
import { verwijderBewijs } from '#acties/bestand/verwijderBewijs.ts'
import type { Weigering } from '#domein/weigering.ts'
import { eigenPad, naar, toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { toonFout } from '../fouten.tsx'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Doe } from '../route.ts'
import { toonWeigering } from './weigering.tsx'

const ids = (c: C) => ({ dossierId: idUitPad(c, 'dossier'), bewijsId: idUitPad(c, 'bewijs') })

/** Takes a file away and offers to undo it at once. */
export const bewijsWeg: Doe = async (c, ingevuld) => {
  const terug = eigenPad(ingevuld['naar']?.[0])
  const uitkomst = await verwijderBewijs(c.var.ctx, ids(c))
  if (!uitkomst.ok) return geweigerd(c, terug, uitkomst.weigeringen)
  const { naam } = uitkomst.waarde
  const { dossierId, bewijsId } = ids(c)
  return toon(
    c,
    <Weg
      bezoek={c.var.bezoek}
      naam={naam}
      terug={terug}
      herstel={`/dossiers/${dossierId}/bewijzen/${bewijsId}/herstel`}
    />,
  )
}

export const bewijsTerug: Doe = async (c, ingevuld) => {
  const terug = eigenPad(ingevuld['naar']?.[0])
  const uitkomst = await herstelBewijs(c.var.ctx, ids(c))
  return uitkomst.ok ? naar(c, terug) : geweigerd(c, terug, uitkomst.weigeringen)
}

type Props = { bezoek: Bezoek; naam: string; terug: string; herstel: string }

const Weg = ({ bezoek, naam, terug, herstel }: Props) => (
  <Pagina bezoek={bezoek} titel="Het bestand is verwijderd">
    <h1>Het bestand is verwijderd</h1>
    <p>“{naam}” telt niet meer als bewijs.</p>
    <Actieknop actie={herstel} token={bezoek.token} soort="gewoon" velden={{ naar: terug }}>
      Ongedaan maken
    </Actieknop>
    <p>
      <Knoplink soort="licht" href={terug}>
        Verder
      </Knoplink>
    </p>
  </Pagina>
)

function geweigerd(c: C, terug: string, weigeringen: readonly Weigering[]): Response {
  if (weigeringen.some(({ code }) => code === 'niet-gevonden')) return toonFout(c, 'niet-gevonden')
  return toonWeigering(c, terug, weigeringen)
}

import { beeindigRol } from '#acties/account/beeindigRol.ts'
import { rollen } from '#domein/rollen.ts'
import type { Weigering } from '#domein/weigering.ts'
import { vindMedewerkersrol, type Medewerkersrol } from '#vragen/account/medewerkers.ts'
import { naar, toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Bevestigpagina } from '../delen/Bevestigpagina.tsx'
import { Melding } from '../delen/Melding.tsx'
import { toonFout } from '../fouten.tsx'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'

/** Asks before a role is taken away. */
export const rolBeeindigen: Lees = async c => {
  const rij = await vindMedewerkersrol(c.var.ctx, idUitPad(c, 'toekenning'))
  if (!rij) return toonFout(c, 'niet-gevonden')
  return toon(c, <Beeindigen bezoek={c.var.bezoek} rij={rij} weigeringen={[]} />)
}

export const eindeRol: Doe = async c => {
  const { ctx, bezoek } = c.var
  const toekenning = idUitPad(c, 'toekenning')
  const rij = await vindMedewerkersrol(ctx, toekenning)
  if (!rij) return toonFout(c, 'niet-gevonden')
  const uitkomst = await beeindigRol(ctx, { toekenning })
  if (uitkomst.ok) return naar(c, '/medewerkers?gedaan=beeindigd')
  const { weigeringen } = uitkomst
  return toon(c, <Beeindigen {...{ bezoek, rij, weigeringen }} />, 422)
}

type Props = { bezoek: Bezoek; rij: Medewerkersrol; weigeringen: readonly Weigering[] }

function Beeindigen({ bezoek, rij: { toekenning, naam, rol }, weigeringen }: Props) {
  const rolnaam = rollen[rol].naam.toLowerCase()
  return (
    <Bevestigpagina
      bezoek={bezoek}
      vraag={`De rol ${rolnaam} van ${naam} beëindigen?`}
      actie={`/medewerkers/rollen/${toekenning}/einde`}
      ja="Beëindig de rol"
      nee={{ tekst: 'Laat zo', href: '/medewerkers' }}
      gevaar
    >
      {weigeringen.map(({ code, tekst }) => (
        <Melding key={code} soort="fout" titel={tekst} />
      ))}
      <p>
        {naam} wordt meteen overal uitgelogd en kan niet meer werken als {rolnaam}.
      </p>
      <p>Wat {naam} heeft gedaan, blijft staan. Je kunt de rol later opnieuw geven.</p>
    </Bevestigpagina>
  )
}

import { leesBeslissing } from '#vragen/beslissing.ts'
import { toon } from '../antwoord.ts'
import { Melding } from '../delen/Melding.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { toonFout } from '../fouten.tsx'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'

type Gelezen = NonNullable<Awaited<ReturnType<typeof leesBeslissing>>>
export type Beslissing = Extract<Gelezen, { isStilgelegd: false }>

/** The page about the dossier in the path: 404 when it is not for this beslisser, and only the reasons where she has a tie with the kandidaat. */
export async function metBeslissing(
  c: C,
  verder: (beslissing: Beslissing) => Response | Promise<Response>,
): Promise<Response> {
  const gelezen = await leesBeslissing(c.var.ctx, idUitPad(c, 'dossier'))
  if (!gelezen) return toonFout(c, 'niet-gevonden')
  if (!gelezen.isStilgelegd) return verder(gelezen)
  const { rij, bezwaren } = gelezen
  return toon(
    c,
    <Pagina
      bezoek={c.var.bezoek}
      titel={`Besluit over ${rij.naam}`}
      kruimels={[{ naam: 'Te besluiten', href: '/' }]}
    >
      <h1>Besluit over {rij.naam}</h1>
      <Melding soort="waarschuwing" titel="Over dit dossier kun je niet besluiten.">
        <ul>
          {bezwaren.map(({ code, tekst }) => (
            <li key={code + tekst}>{tekst}</li>
          ))}
        </ul>
      </Melding>
      <p>
        Wie besluit, is onafhankelijk van de kandidaat en van de beoordeling. Laat een andere
        beslisser dit besluit nemen.
      </p>
    </Pagina>,
  )
}

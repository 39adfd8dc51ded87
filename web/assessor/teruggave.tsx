import { geefTerug } from '#acties/toewijzing/geefTerug.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import type { Weigering } from '#domein/weigering.ts'
import { leesBeoordeling } from '#vragen/beoordeling.ts'
import { toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import type { Bezoek } from '../bezoek.ts'
import { Melding } from '../delen/Melding.tsx'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { nieuw, type Stand } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { bureauVan } from './paden.ts'

const velden = {
  motivering: {
    soort: 'lang',
    label: 'Waarom geef je het dossier terug?',
    hulp: 'Bijvoorbeeld dat je de kandidaat kent, of dat je er geen tijd voor hebt. De planner leest dit.',
  },
} as const satisfies Formulier

type Houder = { id: string; naam: string; bezwaren: readonly Weigering[] }

/** Asks why an assessor hands a dossier back, also when a tie came to light. */
export const teruggave: Lees = async c => {
  const houder = await houderVan(c)
  if (!houder) return toonFout(c, 'niet-gevonden')
  return toon(c, <Teruggave bezoek={c.var.bezoek} houder={houder} stand={nieuw()} />)
}

export const geef: Doe = async (c, ingevuld) => {
  const houder = await houderVan(c)
  if (!houder) return toonFout(c, 'niet-gevonden')
  return actieVanFormulier(c, ingevuld, {
    velden,
    doe: invoer => geefTerug(c.var.ctx, { ...invoer, dossierId: houder.id }),
    klaar: () => '/?gedaan=teruggegeven',
    opnieuw: stand => <Teruggave bezoek={c.var.bezoek} houder={houder} stand={stand} />,
  })
}

async function houderVan(c: C): Promise<Houder | null> {
  const gelezen = await leesBeoordeling(c.var.ctx, idUitPad(c, 'dossier'))
  if (!gelezen) return null
  const { id, naam } = gelezen.isStilgelegd ? gelezen.rij : gelezen.dossier
  return { id, naam, bezwaren: gelezen.mag.geefTerug }
}

type Props = { bezoek: Bezoek; houder: Houder; stand: Stand }

function Teruggave({ bezoek, houder: { id, naam, bezwaren }, stand }: Props) {
  const hier = bureauVan(id)
  return (
    <Formulierpagina
      bezoek={bezoek}
      titel="Dossier teruggeven"
      kruimels={[
        { naam: 'Je dossiers', href: '/' },
        { naam, href: hier },
      ]}
      intro={
        <>
          {bezwaren.map(({ code, tekst }) => (
            <Melding key={code} soort="waarschuwing" titel={tekst} />
          ))}
          <p>
            De planner wijst het dossier van {naam} toe aan iemand anders. Je ziet het daarna niet
            meer. Wat je schreef blijft bewaard, maar telt niet mee.
          </p>
        </>
      }
      velden={velden}
      stand={stand}
      actie={`${hier}/teruggave`}
      klad={`${hier}/teruggave`}
      knop="Geef het dossier terug"
      terug={{ tekst: 'Niet teruggeven', href: hier }}
    />
  )
}

import { toon } from '../antwoord.ts'
import { Melding } from '../delen/Melding.tsx'
import { toonFout } from '../fouten.tsx'
import { nieuw } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import type { Lees } from '../route.ts'
import { dichtOm } from './dicht.ts'
import { Dichtmelding } from './Dichtmelding.tsx'
import { Onderdeeldicht } from './Onderdeeldicht.tsx'
import { Opgeslagen } from './Onderdeelpagina.tsx'
import { alleVelden } from './onderdeelvelden.ts'
import { bladUitPad, toonSchrijfpagina, vindSchrijfdeel, type Gevonden } from './schrijfdeel.tsx'
import { tekstgedaan } from './tekstgedaan.ts'
import { bladstand, groepenOp } from './vraagbladen.ts'
import { Vragenoverzicht } from './Vragenoverzicht.tsx'
import { Vrijgesteld } from './Vrijgesteld.tsx'

/** The writing page of A2, A3.2, A4 and C; of a part with a great deal of text, each question on a page of its own. */
export const onderdeel: Lees = async c => {
  const gevonden = await vindSchrijfdeel(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { stand, deel, bewaard } = gevonden
  const blad = bladUitPad(c, gevonden)
  if (stand.gepland.onderdelen[deel.id].status === 'vrijgesteld')
    return toonVrijgesteld(c, gevonden, blad)
  const bezwaren = dichtOm(c, stand, deel.id)
  if (blad === null) return toonOverzicht(c, gevonden, bezwaren)
  if (bezwaren.length > 0) return toonDicht(c, gevonden, { bezwaren, blad })
  return toonSchrijfpagina(c, gevonden, {
    vorm: nieuw(bewaard.ingevuld),
    bladen: blad ? [blad] : gevonden.bladen,
    basis: bewaard.basis,
    gedaan: gedaanUit(c),
  })
}

const gedaanUit = (c: C): string | undefined => tekstgedaan[c.req.query('gedaan') ?? '']

type Blad = ReturnType<typeof bladUitPad>
type Bezwaren = ReturnType<typeof dichtOm>

function toonOverzicht(c: C, { stand, deel, groepen, bewaard }: Gevonden, bezwaren: Bezwaren) {
  const gedaan = gedaanUit(c)
  const isDicht = bezwaren.length > 0
  return toon(
    c,
    <Vragenoverzicht
      {...{ bezoek: c.var.bezoek, stand, deel, groepen, isDicht }}
      ingevuld={bewaard.ingevuld}
      melding={
        isDicht ? (
          <Dichtmelding {...{ stand, bezwaren }} />
        ) : (
          <>
            {gedaan && <Melding soort="klaar" titel={gedaan} />}
            <Opgeslagen {...{ stand, deel }} velden={Object.keys(bewaard.basis)} />
          </>
        )
      }
    />,
  )
}

function toonDicht(
  c: C,
  { stand, deel, bladen, groepen, bewaard: { ingevuld } }: Gevonden,
  { bezwaren, blad }: { bezwaren: Bezwaren; blad: NonNullable<Blad> | undefined },
) {
  const velden = alleVelden(blad ? groepenOp(groepen, [blad]) : groepen)
  const { bezoek } = c.var
  return toon(
    c,
    <Onderdeeldicht
      {...{ bezoek, stand, deel, velden, ingevuld, bezwaren }}
      blad={blad && bladstand(bladen, blad)}
    />,
  )
}

function toonVrijgesteld(c: C, { stand, deel, groepen, bewaard }: Gevonden, blad: Blad) {
  const { bezoek } = c.var
  const hier = blad ? groepenOp(groepen, [blad]) : groepen
  return toon(
    c,
    <Vrijgesteld
      {...{ bezoek, stand, deel }}
      groepen={hier}
      bewaard={bewaard.ingevuld}
      isBegin={blad === null}
    />,
  )
}

import { bewaarAntwoorden } from '#acties/portfolio/bewaarAntwoorden.ts'
import { toonFout } from '../fouten.tsx'
import type { Ingevuld } from '../formulier/stand.ts'
import { isJsonGevraagd } from '../json.ts'
import type { C } from '../omgeving.ts'
import { padMet } from '../pad.ts'
import type { Doe } from '../route.ts'
import { bewaarOp } from './antwoordplek.ts'
import { alleVelden } from './onderdeelvelden.ts'
import {
  toonSchrijfpagina,
  vindSchrijfdeel,
  voorgevuldIn,
  zonderAdvies,
  type Gevonden,
} from './schrijfdeel.tsx'
import { bladMet, vraagpad } from './vraagbladen.ts'

/** Saves what was written in a part; the questions of the form that was sent stay together. */
export const bewaarOnderdeel: Doe = async (c, ingevuld) => {
  const gevonden = await vindSchrijfdeel(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { stand, deel, groepen, bladen, bewaard } = gevonden
  return bewaarOp(
    {
      c,
      velden: alleVelden(groepen),
      opgeslagen: bewaard,
      voorgevuld: await voorgevuldIn(c, gevonden),
      klaar: verder(c, gevonden, ingevuld),
      bewaar: antwoorden =>
        bewaarAntwoorden(c.var.ctx, {
          dossierId: stand.portfolio.rij.id,
          onderdeel: deel.id,
          antwoorden,
        }),
      toon: inhoud =>
        toonSchrijfpagina(c, gevonden, {
          ...inhoud,
          bladen: bladen.filter(({ velden }) => velden.some(naam => naam in inhoud.basis)),
        }),
    },
    // What saves itself sends only what was typed.
    isJsonGevraagd(c) ? ingevuld : await zonderAdvies(c, gevonden, ingevuld),
  )
}

/** The question that was asked for, else the same page again. */
function verder(c: C, gevonden: Gevonden, ingevuld: Ingevuld): string {
  const { stand, deel, bladen } = gevonden
  const pad = `/dossiers/${stand.portfolio.rij.id}/onderdelen/${deel.id}`
  const blad = bladMet(bladen, ingevuld['naar']?.[0] ?? c.req.query('vraag'))
  const gedaan = deel.vorm === 'verklaring' ? naVinken(gevonden, ingevuld) : 'bewaard'
  return padMet(blad ? vraagpad(pad, blad.naam) : pad, `gedaan=${gedaan}`)
}

/** Ticks are no text. */
const naVinken = ({ groepen }: Gevonden, ingevuld: Ingevuld): string =>
  Object.keys(alleVelden(groepen)).some(naam => ingevuld[naam]?.includes('ja')) ? 'vinkjes' : 'leeg'

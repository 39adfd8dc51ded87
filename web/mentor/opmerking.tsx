import type { Formulier } from '#toetsingskader/typen.ts'
import { trekMentoropmerkingIn } from '#acties/mentor/trekMentoropmerkingIn.ts'
import { wijzigMentoropmerking } from '#acties/mentor/wijzigMentoropmerking.ts'
import { leesMeegelezen } from '#vragen/meelezen.ts'
import type { Mentoropmerking } from '#vragen/mentor.ts'
import { naar, toon } from '../antwoord.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { onderdeelanker } from '../delen/afschrift/onderdeelstatus.ts'
import { wijzigMetFormulier } from '../formulier/actieVanFormulier.ts'
import { basisVan, versieIn, type Opslag } from '../formulier/basis.ts'
import { Elders } from '../formulier/Elders.tsx'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { nieuw, verderVan, type Stand } from '../formulier/stand.ts'
import { toonWeigering } from '../kandidaat/weigering.tsx'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { toonGestopt } from './gestopt.ts'

const velden = {
  tekst: { soort: 'lang', label: 'Je opmerking' },
} as const satisfies Formulier

/** What a mentor said, to say in other words or to take back. */
export const opmerking: Lees = async c => {
  const gevonden = await vind(c)
  if (!gevonden) return toonGestopt(c)
  const { kandidaat, een } = gevonden
  const stand = nieuw({ tekst: [een.tekst] })
  return toon(c, <Opmerkingpagina {...{ c, kandidaat, een, stand }} />)
}

export const wijzig: Doe = async (c, ingevuld) => {
  const gevonden = await vind(c)
  if (!gevonden) return toonGestopt(c, ingevuld)
  return wijzigMetFormulier(c, ingevuld, {
    gevonden,
    lees: () => vind(c),
    opslag: ({ een }) => opslagVan(een),
    doe: (invoer, basis) => wijzigMentoropmerking(c.var.ctx, { ...wijst(c), ...invoer, basis }),
    klaar: () => terugNaar(c, gevonden.een, 'gewijzigd'),
    hier: hier(c),
    opnieuw: (nu, stand) => <Opmerkingpagina {...{ c, ...nu, stand }} />,
  })
}

const opslagVan = ({ tekst, versie }: Mentoropmerking): Opslag => ({
  velden,
  basisveld: 'basis',
  versie,
  bewaard: { tekst: [tekst] },
})

export const trekIn: Doe = async (c, ingevuld) => {
  const gevonden = await vind(c)
  if (!gevonden) return toonGestopt(c, ingevuld)
  const basis = versieIn(ingevuld['basis']?.[0])
  const uitkomst = await trekMentoropmerkingIn(c.var.ctx, { ...wijst(c), basis })
  return uitkomst.ok
    ? naar(c, terugNaar(c, gevonden.een, 'ingetrokken'))
    : toonWeigering(c, hier(c), uitkomst.weigeringen)
}

const wijst = (c: C) => ({
  dossierId: idUitPad(c, 'dossier'),
  opmerking: idUitPad(c, 'opmerking'),
})

type Gevonden = { kandidaat: string; een: Mentoropmerking }

async function vind(c: C): Promise<Gevonden | null> {
  const { dossierId, opmerking: id } = wijst(c)
  const gelezen = await leesMeegelezen(c.var.ctx, dossierId)
  const een = gelezen?.opmerkingen.find(gezegd => gezegd.id === id)
  return gelezen && een ? { kandidaat: gelezen.kandidaat, een } : null
}

const meelezen = (c: C): string => `/dossiers/${idUitPad(c, 'dossier')}/meelezen`
const hier = (c: C): string => `${meelezen(c)}/opmerkingen/${idUitPad(c, 'opmerking')}`

const terugNaar = (c: C, { onderdeel }: Mentoropmerking, gedaan: string): string =>
  `${meelezen(c)}?gedaan=${gedaan}&onderdeel=${onderdeel}#${onderdeelanker(onderdeel)}`

type Props = Gevonden & { c: C; stand: Stand }

function Opmerkingpagina({ c, kandidaat, een, stand }: Props) {
  const { bezoek } = c.var
  const basis = verderVan(stand, 'basis', basisVan(opslagVan(een)))
  return (
    <Formulierpagina
      bezoek={bezoek}
      titel={`Je opmerking bij ${een.onderdeel}`}
      kruimels={[
        { naam: 'Meelezen', href: '/' },
        { naam: `Meelezen met ${kandidaat}`, href: meelezen(c) },
      ]}
      intro={
        <>
          <p>{kandidaat} ziet dat je iets wijzigt. Dat kan tot de opmerking is afgehandeld.</p>
          <Elders {...opslagVan(een)} vorm={stand} samen="opmerking" />
        </>
      }
      id="opmerking"
      velden={velden}
      stand={stand}
      actie={hier(c)}
      klad={hier(c)}
      mee={{ basis }}
      knop="Bewaren"
      terug={{ tekst: 'Niet wijzigen', href: meelezen(c) }}
      onder={
        <section className="vb-stroom" aria-labelledby="intrekken">
          <h2 id="intrekken">Intrekken</h2>
          <p>
            Dan leest niemand deze opmerking meer, ook jij niet. In de geschiedenis van {kandidaat}{' '}
            blijft staan dat zij er was.
          </p>
          <Actieknop
            actie={`${hier(c)}/einde`}
            token={bezoek.token}
            soort="gewoon"
            velden={{ basis }}
          >
            Trek deze opmerking in
          </Actieknop>
        </section>
      }
    />
  )
}

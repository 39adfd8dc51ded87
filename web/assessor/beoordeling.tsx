import type { Status } from '#domein/dossier/zaak.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Dag } from '../delen/Dag.tsx'
import { Inbrengblok } from '../delen/oordeel/Inbrengblok.tsx'
import { Oordelen } from '../delen/oordeel/Oordelen.tsx'
import { Tekortenlijst } from '../delen/oordeel/Tekortenlijst.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Voortgang } from '../delen/Voortgang.tsx'
import type { Lees } from '../route.ts'
import { Aanvullingblok } from './Aanvullingblok.tsx'
import { Afronding } from './Afronding.tsx'
import { Dossierfeiten } from './Dossierfeiten.tsx'
import { metBeoordeling, type Beoordeling } from './metBeoordeling.tsx'
import { onderdeelpad } from './paden.ts'

const gedaan: Readonly<Record<string, string>> = {
  bewaard: 'Je oordeel is bewaard.',
  advies: 'Het ontwikkeladvies is bewaard.',
  'advies-weg': 'Het ontwikkeladvies is verwijderd.',
  gevraagd: 'De vraag is gesteld. De kandidaat krijgt een mail.',
  gesloten: 'Je gaat verder met wat er is ingediend.',
  ingeleverd: 'Je beoordeling is ingeleverd.',
}

/** The assessor's desk: what to know first, how far she is with each part, and what is left to hand in. */
export const beoordeling: Lees = c =>
  metBeoordeling(c, gelezen => {
    const melding = gedaan[c.req.query('gedaan') ?? '']
    return toon(c, <Bureau bezoek={c.var.bezoek} beoordeling={gelezen} melding={melding} />)
  })

export type BureauProps = { bezoek: Bezoek; beoordeling: Beoordeling }

function Bureau({
  bezoek,
  beoordeling: gelezen,
  melding,
}: BureauProps & { melding?: string | undefined }) {
  const { dossier, geldend, waarschuwingen, eigen } = gelezen
  const isIngeleverd = eigen?.advies != null
  return (
    <Pagina
      bezoek={bezoek}
      titel={`Beoordeling van ${dossier.naam}`}
      kruimels={[{ naam: 'Je dossiers', href: '/' }]}
      naast={<Dossierfeiten beoordeling={gelezen} />}
    >
      {melding && <Melding soort="klaar" titel={melding} />}
      <h1>Beoordeling van {dossier.naam}</h1>
      <p className="vb-intro">
        <Opening beoordeling={gelezen} isIngeleverd={isIngeleverd} />
      </p>
      <Tekortenlijst onderdelen={geldend.afschrift.onderdelen} waarschuwingen={waarschuwingen} />
      {isIngeleverd ? (
        <Ingeleverd beoordeling={gelezen} />
      ) : (
        <>
          <Onderdelen beoordeling={gelezen} />
          <Aanvullingblok bezoek={bezoek} beoordeling={gelezen} />
          <Afronding beoordeling={gelezen} />
        </>
      )}
    </Pagina>
  )
}

type Alleen = { beoordeling: Beoordeling }

function Opening({
  beoordeling: { dossier, uiterlijk, aanvulling },
  isIngeleverd,
}: Alleen & { isIngeleverd: boolean }) {
  if (isIngeleverd) return naInleveren(dossier.status)
  if (dossier.status !== 'aanvulling' || !aanvulling.uiterlijk)
    return (
      <>
        Lever je beoordeling in, uiterlijk <Dag dag={uiterlijk} />.
      </>
    )
  return (
    <>
      De kandidaat vult aan, uiterlijk <Dag dag={aanvulling.uiterlijk} />. Je kunt intussen verder
      met de andere onderdelen.
    </>
  )
}

const naInleveren = (status: Status): string =>
  status === 'geadviseerd'
    ? 'Je beoordeling is ingeleverd. Nu volgt het besluit van de certificerende instelling.'
    : 'Je beoordeling is ingeleverd. Het wachten is op de andere assessor. Daarna zie je ook die beoordeling.'

function Onderdelen({ beoordeling: gelezen }: Alleen) {
  const { dossier, geldend, eigen, teBeoordelen, nogTeBeoordelen } = gelezen
  const klaar = teBeoordelen.length - nogTeBeoordelen.length
  const [volgende] = nogTeBeoordelen
  return (
    <>
      <h2>Onderdelen</h2>
      <Voortgang
        zin={`${klaar} van de ${teBeoordelen.length} onderdelen beoordeeld`}
        klaar={klaar}
        van={teBeoordelen.length}
      />
      {volgende && (
        <Knoplink soort="eerste" href={onderdeelpad(dossier.id, volgende)}>
          {klaar === 0 ? 'Begin met' : 'Ga verder met'} onderdeel {volgende}
        </Knoplink>
      )}
      <Oordelen
        onderdelen={geldend.afschrift.onderdelen}
        oordelen={eigen?.oordelen ?? []}
        href={id => onderdeelpad(dossier.id, id)}
      />
    </>
  )
}

/** After handing in: what she wrote, and her colleagues' work once everyone has handed in. */
function Ingeleverd({ beoordeling: { dossier, geldend, eigen, anderen } }: Alleen) {
  const { afschrift, uitslag } = geldend
  const href = (id: Parameters<typeof onderdeelpad>[1]) => onderdeelpad(dossier.id, id)
  return (
    <>
      <h2>Jouw beoordeling</h2>
      {eigen && <Inbrengblok inbreng={eigen} {...{ afschrift, uitslag, href }} />}
      {anderen.map(inbreng => (
        <section key={inbreng.nummer} className="vb-afdeling vb-stroom">
          <h2>Beoordeling van {inbreng.naam}</h2>
          <Inbrengblok inbreng={inbreng} {...{ afschrift, uitslag, href }} />
        </section>
      ))}
    </>
  )
}

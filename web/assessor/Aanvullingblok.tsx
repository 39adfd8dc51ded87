import type { Bezoek } from '../bezoek.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Dag } from '../delen/Dag.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { Melding } from '../delen/Melding.tsx'
import type { Beoordeling } from './metBeoordeling.tsx'
import { bureauVan } from './paden.ts'

type Props = { bezoek: Bezoek; beoordeling: Beoordeling }

/** The supplement: what is asked and until when, what can be asked now, and going on without an answer. */
export function Aanvullingblok({ bezoek, beoordeling }: Props) {
  const { dossier, indiening, aanvulling, teVragen, mag } = beoordeling
  const isOpen = aanvulling.uiterlijk !== null
  if (!isOpen && teVragen.onderdelen.length === 0) return <Antwoord beoordeling={beoordeling} />
  return (
    <>
      <h2>Aanvulling</h2>
      {isOpen && aanvulling.uiterlijk && (
        <>
          <p>
            Je wacht op een aanvulling. De kandidaat heeft tot en met{' '}
            <Dag dag={aanvulling.uiterlijk} />. Dient die opnieuw in, dan geef je over deze
            onderdelen een nieuw oordeel.
          </p>
          <Vragen vragen={indiening.vragen} />
        </>
      )}
      {teVragen.onderdelen.length > 0 && <Vraag beoordeling={beoordeling} />}
      {isOpen && mag.sluitAanvulling.length === 0 && (
        <>
          <p>De termijn is voorbij. Je kunt verdergaan met wat er is ingediend.</p>
          <Actieknop
            actie={`${bureauVan(dossier.id)}/aanvulling/sluiting`}
            token={bezoek.token}
            soort="gewoon"
          >
            Ga verder zonder aanvulling
          </Actieknop>
        </>
      )}
    </>
  )
}

/** Parts judged 'aanvullen' about which nothing was asked yet: one button, or why not. */
function Vraag({ beoordeling: { dossier, teVragen, mag } }: Pick<Props, 'beoordeling'>) {
  const welke = teVragen.onderdelen.join(', ')
  if (mag.vraagAan.length > 0)
    return (
      <Melding soort="waarschuwing" titel={`Je oordeel over ${welke} is “aanvullen”.`}>
        {mag.vraagAan.map(({ code, tekst }) => (
          <p key={code}>{tekst}</p>
        ))}
        <p>Geef een ander oordeel om te kunnen inleveren.</p>
      </Melding>
    )
  return (
    <>
      <p>
        Je oordeel over {welke} is “aanvullen”. Je vraagt alles in één keer; beoordeel daarom eerst
        ook de andere onderdelen. De kandidaat krijgt dan tot en met{' '}
        <Dag dag={teVragen.uiterlijk} />.
      </p>
      <Knoplink soort="gewoon" href={`${bureauVan(dossier.id)}/aanvulling`}>
        Vraag om een aanvulling
      </Knoplink>
    </>
  )
}

const Vragen = ({ vragen }: { vragen: Beoordeling['indiening']['vragen'] }) => (
  <ul>
    {vragen.map(({ onderdeel, vraag }) => (
      <li key={onderdeel + vraag}>
        {onderdeel}: <span className="vb-leestekst">{vraag}</span>
      </li>
    ))}
  </ul>
)

/** What came back on the last question: which parts were filed again, each leading to what changed. */
function Antwoord({
  beoordeling: { dossier, indieningen, indiening },
}: Pick<Props, 'beoordeling'>) {
  const gesteld = indieningen.find(({ vraag }) => vraag !== null && vraag === indiening.beantwoordt)
  if (!gesteld) return null
  return (
    <>
      <h2>Aanvulling</h2>
      <p>
        De kandidaat vulde aan op <Dag dag={indiening.ingediendDag} />. Dit had je gevraagd; bij elk
        onderdeel zie je wat er veranderde.
      </p>
      <ul>
        {gesteld.vragen.map(({ onderdeel, vraag }) => (
          <li key={onderdeel + vraag}>
            <Onderdeellink dossier={dossier.id} onderdeel={onderdeel} />:{' '}
            <span className="vb-leestekst">{vraag}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

const Onderdeellink = ({ dossier, onderdeel }: { dossier: string; onderdeel: string }) => (
  <a href={`${bureauVan(dossier)}/onderdelen/${onderdeel}`}>{onderdeel}</a>
)

import type { Formulier } from '#toetsingskader/typen.ts'
import type { Klad } from '#vragen/kladden.ts'
import type { Bezoek } from '../bezoek.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Moment } from '../delen/Moment.tsx'
import { andereBestanden, andersIn, type Anders } from './anders.ts'
import { Andersblok } from './Andersblok.tsx'
import { bestandenIn, isTekst, kladVan, padNaarKlad, woordenIn } from './kladveld.ts'
import type { Stand } from './stand.ts'

type Props = {
  bezoek: Bezoek
  pagina: string
  velden: Formulier
  /** What stands in the form under it. */
  stand: Stand
}

/** Above a form: what was typed in it before and never saved, to go on with or to throw away; what was typed beside it, in another window, to compare. */
export function Kladmelding({ bezoek, pagina, velden, stand }: Props) {
  if (bezoek.gepost) return null
  const open = kladVan(bezoek, pagina)
  const andere = bezoek.kladden.filter(een => een.pagina === pagina && een !== open)
  return (
    <>
      {bezoek.weggegooid && <Weggegooid token={bezoek.token} id={bezoek.weggegooid} />}
      {open && (
        <Melding soort="info" titel={titelVan(open)}>
          <p>
            Het is voorlopig bewaard op <Moment op={open.bewaardOp} />. Het telt pas als je op de
            knop onderaan drukt.
          </p>
          <Weggooien token={bezoek.token} klad={open} />
        </Melding>
      )}
      {andere.map(een => (
        <Melding
          key={een.id}
          soort="info"
          titel={open ? 'Je begon hier ook nog een keer aan.' : 'Je begon hier eerder aan.'}
        >
          <p>
            {begin(een) && (
              <>
                “{begin(een)}”{ookMet(een)}.{' '}
              </>
            )}
            Het is voorlopig bewaard op <Moment op={een.bewaardOp} />.
          </p>
          {open && <Ernaast anders={naast(velden, { een: een.velden, dan: stand.ingevuld })} />}
          <Knopgroep>
            <Knoplink soort="gewoon" href={padNaarKlad(een)}>
              {open ? 'Ga daarmee verder' : 'Ga verder'}
              <span className="vb-onzichtbaar">: {naamVan(een)}</span>
            </Knoplink>
            <Weggooien token={bezoek.token} klad={een} />
          </Knopgroep>
        </Melding>
      ))}
    </>
  )
}

const naast = (...wat: Parameters<typeof andersIn>): Anders[] => [
  ...andersIn(...wat),
  ...andereBestanden(...wat),
]

/** The other text beside the one in the form. */
const Ernaast = ({ anders }: { anders: readonly Anders[] }) =>
  anders.length === 0 ? (
    <p>Er staat precies hetzelfde in als hieronder.</p>
  ) : (
    <>
      <p>Daarin staat, anders dan hieronder:</p>
      <Andersblok anders={anders} />
      <p>Allebei blijven voorlopig bewaard, tot je er een bewaart of weggooit.</p>
    </>
  )

const Weggooien = ({ token, klad }: { token: string; klad: Klad }) => (
  <Actieknop actie={`/kladden/${klad.id}/verwijdering`} token={token} soort="licht">
    Gooi het weg<span className="vb-onzichtbaar">: {naamVan(klad)}</span>
  </Actieknop>
)

const Weggegooid = ({ token, id }: { token: string; id: string }) => (
  <Melding soort="klaar" titel="Weggegooid.">
    <Actieknop actie={`/kladden/${encodeURIComponent(id)}/herstel`} token={token} soort="licht">
      Ongedaan maken
    </Actieknop>
  </Melding>
)

function titelVan(klad: Klad): string {
  const [naam, ...meer] = bestandenIn(klad)
  if (!naam) return 'Dit typte je eerder.'
  const wat = meer.length > 0 ? `${meer.length + 1} bestanden` : `“${naam}”`
  return `Hier was je eerder aan begonnen, met ${wat}.`
}

/** The files beside those words. */
function ookMet(klad: Klad): string {
  const namen = bestandenIn(klad).filter(naam => !begin(klad).includes(naam))
  return namen.length > 0 ? `, met ${namen.map(naam => `“${naam}”`).join(' en ')}` : ''
}

/** The first words that were typed, or the files that were chosen, to know it by. */
function begin(klad: Klad): string {
  const { velden } = klad
  const tekst =
    velden['titel']?.[0] ||
    bestandenIn(klad).join(', ') ||
    woordenIn(velden).find(een => een.length > 20 && isTekst(een))
  return (tekst ?? '').slice(0, 80)
}

const naamVan = (klad: Klad): string => begin(klad) || klad.titel

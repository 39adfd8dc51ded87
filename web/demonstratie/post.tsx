import { demonstratiePost, type DemonstratieMail } from '#vragen/account/demonstratie.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { LeegBeeld } from '../delen/LeegBeeld.tsx'
import { Moment } from '../delen/Moment.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import type { Lees } from '../route.ts'

const hoeveel = 50

/** The mails that the system wrote, to read in a demonstration instead of sending them. */
export const post: Lees = async c => {
  const mails = await demonstratiePost(c.var.opties.basis, hoeveel)
  return toon(c, <Post bezoek={c.var.bezoek} mails={mails} />)
}

function Post({ bezoek, mails }: { bezoek: Bezoek; mails: readonly DemonstratieMail[] }) {
  return (
    <Pagina bezoek={bezoek} titel="Verstuurde mails">
      <h1>Verstuurde mails</h1>
      <p className="vb-intro">
        In een demonstratie gaat er niets de deur uit. Hier lees je wat er verstuurd zou zijn.
      </p>
      {mails.length === 0 && (
        <LeegBeeld titel="Nog geen mail">
          <p>Vraag bijvoorbeeld een inlogcode aan.</p>
        </LeegBeeld>
      )}
      {mails.map(mail => (
        <Mail key={mail.id} mail={mail} />
      ))}
    </Pagina>
  )
}

function Mail({ mail: { onderwerp, aan, tekst, op } }: { mail: DemonstratieMail }) {
  return (
    <article className="vb-mail">
      <h2>{onderwerp}</h2>
      <p className="vb-zacht vb-klein">
        Aan {aan}, <Moment op={op} />
      </p>
      <div className="vb-mail__tekst">{tekst.split(adres).map(metLinks)}</div>
    </article>
  )
}

const adres = /(https?:\/\/[^\s<>]+)/

const metLinks = (stuk: string) =>
  adres.test(stuk) ? (
    <a key={stuk} href={stuk}>
      {stuk}
    </a>
  ) : (
    stuk
  )

import { beeindigSessie } from '#acties/account/beeindigSessie.ts'
import {
  mijnGegevens,
  mijnSessies,
  type MijnGegevens,
  type MijnSessie,
} from '#vragen/account/mij.ts'
import { naar, toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Definitielijst } from '../delen/Definitielijst.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Moment } from '../delen/Moment.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { zetGedeeld } from '../cookie.ts'
import { toonFout } from '../fouten.tsx'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'

const gedaan: Readonly<Record<string, string>> = {
  bewaard: 'Je gegevens zijn bewaard.',
  email: 'Je nieuwe e-mailadres is in gebruik.',
  sessie: 'Dat apparaat is uitgelogd.',
  gedeeld: 'Deze computer geldt nu als gedeeld. Wat je typt, blijft niet in deze browser achter.',
  eigen: 'Deze computer geldt nu als je eigen.',
}

/** What we know of you, and where you are signed in. */
export const profiel: Lees = async c => {
  const { ctx, bezoek } = c.var
  const [gegevens, sessies] = [await mijnGegevens(ctx), await mijnSessies(ctx)]
  if (!gegevens) return toonFout(c, 'niet-gevonden')
  const melding = gedaan[c.req.query('gedaan') ?? '']
  return toon(c, <Profiel {...{ bezoek, gegevens, sessies, melding }} />)
}

/** Signs one of your other devices out. */
export const eindeSessie: Doe = async c => {
  const uitkomst = await beeindigSessie(c.var.ctx, { sessie: idUitPad(c, 'sessie') })
  return uitkomst.ok ? naar(c, '/profiel?gedaan=sessie') : toonFout(c, 'niet-gevonden')
}

/** Says whether others use this computer too; that is of the browser, so it is kept there. */
export const kiesGedeeld: Doe = (c, ingevuld) => {
  const isGedeeld = ingevuld['gedeeld']?.[0] === 'ja'
  zetGedeeld(c, isGedeeld)
  return Promise.resolve(naar(c, `/profiel?gedaan=${isGedeeld ? 'gedeeld' : 'eigen'}`))
}

type Props = {
  bezoek: Bezoek
  gegevens: MijnGegevens
  sessies: readonly MijnSessie[]
  melding: string | undefined
}

function Profiel({ bezoek, gegevens, sessies, melding }: Props) {
  const { naam, email, nolocnummer, naamOpCertificaat, plaats, wilHerinneringen } = gegevens
  const wijzig = { tekst: 'Wijzig', href: '/profiel/wijzigen' }
  return (
    <Pagina bezoek={bezoek} titel="Mijn gegevens">
      {melding && <Melding soort="klaar" titel={melding} />}
      <h1>Mijn gegevens</h1>
      <Definitielijst
        feiten={[
          { naam: 'Naam', waarde: naam },
          {
            naam: 'E-mailadres',
            waarde: email,
            actie: { tekst: 'Wijzig', href: '/profiel/email' },
          },
          { naam: 'Noloc-nummer', waarde: nolocnummer ?? 'niet bekend' },
          { naam: 'Naam op je certificaat', waarde: naamOpCertificaat ?? naam, actie: wijzig },
          { naam: 'Plaats in het register', waarde: plaats ?? 'niet ingevuld', actie: wijzig },
          {
            naam: 'Herinneringen per mail',
            waarde: wilHerinneringen ? 'aan' : 'uit',
            actie: wijzig,
          },
        ]}
      />
      <p className="vb-zacht">
        Klopt je naam of nummer niet? Vraag de contactpersoon onderaan deze bladzijde.
      </p>
      {bezoek.wie?.rol === 'kandidaat' && (
        <p>
          <a href="/agenda">Zet je termijnen in je agenda</a>
        </p>
      )}
      <h2>Waar je bent ingelogd</h2>
      <ul className="vb-register">
        {sessies.map(sessie => (
          <Sessie key={sessie.id} sessie={sessie} token={bezoek.token} />
        ))}
      </ul>
      <Actieknop actie="/uitloggen/overal" token={bezoek.token} soort="gewoon">
        Overal uitloggen
      </Actieknop>
      <Gedeeld bezoek={bezoek} />
    </Pagina>
  )
}

function Gedeeld({ bezoek: { gedeeld, token } }: { bezoek: Bezoek }) {
  return (
    <>
      <h2 id="gedeeld">Gebruiken anderen deze computer ook?</h2>
      <p>
        {gedeeld
          ? 'Ja. Wat je typt, blijft niet in deze browser achter. Valt het netwerk weg, houd dan het tabblad open.'
          : 'Nee. Wat je typt, staat ook in deze browser, versleuteld, tot een dag nadat het is verstuurd of tot je uitlogt. Zo gaat er niets verloren als er iets uitvalt.'}
      </p>
      <Actieknop
        actie="/profiel/gedeeld"
        token={token}
        soort="gewoon"
        velden={{ gedeeld: gedeeld ? 'nee' : 'ja' }}
      >
        {gedeeld ? 'Dit is mijn eigen computer' : 'Dit is een gedeelde computer'}
      </Actieknop>
    </>
  )
}

function Sessie({ sessie, token }: { sessie: MijnSessie; token: string }) {
  const { id, toestel, gezienOp, isDeze } = sessie
  return (
    <li>
      <span>
        {toestel}
        <span className="vb-bijzin">
          {isDeze ? (
            'dit apparaat'
          ) : (
            <>
              laatst gebruikt op <Moment op={gezienOp} />
            </>
          )}
        </span>
      </span>
      {!isDeze && (
        <Actieknop actie={`/profiel/sessies/${id}/einde`} token={token} soort="licht">
          Uitloggen<span className="vb-onzichtbaar"> op {toestel}</span>
        </Actieknop>
      )}
    </li>
  )
}

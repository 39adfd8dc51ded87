import { leesVerwijderd, type Verwijderd } from '#vragen/verwijderd.ts'
import type { Stand } from '#vragen/stand.ts'
import { eigenPad, toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { LeegBeeld } from '../delen/LeegBeeld.tsx'
import { Melding } from '../delen/Melding.tsx'
import { Moment } from '../delen/Moment.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Tabel } from '../delen/Tabel.tsx'
import { Zin } from '../delen/Zin.tsx'
import { toonFout } from '../fouten.tsx'
import { herstelpad } from '../herstelpad.ts'
import type { Lees } from '../route.ts'
import { dossierpad, naarPortfolio, standUitPad } from './stand.ts'

/** What was removed from this dossier and can still be put back; on top the file that went just now. */
export const verwijderd: Lees = async c => {
  const stand = await standUitPad(c)
  if (!stand) return toonFout(c, 'niet-gevonden')
  const lijst = await leesVerwijderd(c.var.ctx, stand.portfolio.rij)
  const { net, naar } = c.req.query()
  const zojuist = lijst.find(({ id }) => id === net)
  const terug = naar === undefined ? undefined : eigenPad(naar)
  return toon(c, <Lijst {...{ bezoek: c.var.bezoek, stand, lijst, zojuist, terug }} />)
}

type Props = {
  bezoek: Bezoek
  stand: Stand
  lijst: readonly Verwijderd[]
  zojuist: Verwijderd | undefined
  /** The page that a file was removed on. */
  terug: string | undefined
}

function Lijst({ bezoek, stand, lijst, zojuist, terug }: Props) {
  const hier = dossierpad(stand)
  const { token } = bezoek
  const rest = lijst.filter(een => een !== zojuist)
  return (
    <Pagina bezoek={bezoek} titel="Verwijderd" kruimels={[naarPortfolio]}>
      {zojuist && (
        <Melding soort="klaar" titel={`“${zojuist.titel}” is verwijderd.`}>
          <p>Het telt niet meer mee. Tot je indient, kun je het terugzetten.</p>
          <Actieknop
            actie={herstelpad(hier, zojuist)}
            token={token}
            soort="gewoon"
            velden={{ naar: terug ?? '/' }}
          >
            Ongedaan maken
          </Actieknop>
        </Melding>
      )}
      <h1>Verwijderd</h1>
      {terug && (
        <Knopgroep>
          <Knoplink soort="eerste" href={terug}>
            Verder
          </Knoplink>
        </Knopgroep>
      )}
      {rest.length === 0 ? (
        <LeegBeeld titel={zojuist ? 'Verder is er niets verwijderd' : 'Er is niets verwijderd'}>
          <p>Wat je weghaalt, komt hier. Tot je indient, zet je het zo weer terug.</p>
        </LeegBeeld>
      ) : (
        <>
          <p className="vb-intro">Tot je indient, kun je dit terugzetten.</p>
          <Tabel
            titel="Wat je terug kunt zetten"
            rijen={rest}
            sleutel={({ id }) => id}
            kolommen={[
              {
                kop: 'Wat',
                cel: ({ soort, titel }) => (
                  <>
                    <Zin tekst={titel} />
                    <span className="vb-bijzin">{namen[soort]}</span>
                  </>
                ),
              },
              { kop: 'Verwijderd op', cel: ({ op }) => <Moment op={op} /> },
              {
                kop: 'Terugzetten',
                cel: een => (
                  <Actieknop
                    actie={herstelpad(hier, een)}
                    token={token}
                    soort="licht"
                    velden={{ naar: `${hier}/verwijderd` }}
                  >
                    Zet terug<span className="vb-onzichtbaar"> {een.titel}</span>
                  </Actieknop>
                ),
              },
            ]}
          />
        </>
      )}
    </Pagina>
  )
}

const namen = {
  concept: 'Klaargezet om af te maken',
  activiteit: 'Activiteit',
  bijeenkomst: 'Bijeenkomst',
  cvregel: 'Regel van je cv',
  bewijs: 'Bestand',
} as const satisfies Record<Verwijderd['soort'], string>

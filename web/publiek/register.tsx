import {
  kortsteZoekvraag,
  registerPerBladzijde,
  zoekRegister,
  type Gevonden,
} from '#vragen/register.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Dag } from '../delen/Dag.tsx'
import { LeegBeeld } from '../delen/LeegBeeld.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Paginering } from '../delen/Paginering.tsx'
import { Status } from '../delen/Status.tsx'
import { Tabel } from '../delen/Tabel.tsx'
import { Zoekveld } from '../delen/Zoekveld.tsx'
import type { Lees } from '../route.ts'

/** The public register: who holds the mark today, found by name, number or check code. */
export const register: Lees = async c => {
  const zoek = (c.req.query('zoek') ?? '').slice(0, 100).trim()
  const bladzijde = Math.max(1, Number.parseInt(c.req.query('bladzijde') ?? '1', 10) || 1)
  const gevonden = await zoekRegister(c.var.ctx, { zoek, bladzijde })
  return toon(c, <Register bezoek={c.var.bezoek} {...{ zoek, bladzijde, ...gevonden }} />)
}

type Props = {
  bezoek: Bezoek
  zoek: string
  bladzijde: number
  regels: readonly Gevonden[]
  aantal: number
  /** There are more than are shown. */
  isMeer: boolean
}

function Register({ bezoek, zoek, bladzijde, regels, aantal, isMeer }: Props) {
  return (
    <Pagina bezoek={bezoek} titel={zoek ? `${zoek} in het register` : 'Register'} breed>
      <h1>Register</h1>
      <p className="vb-intro">Zoek op of iemand het keurmerk heeft, en of het vandaag geldig is.</p>
      <Zoekveld
        actie="/register"
        label="Wie zoek je?"
        hulp="Vul een naam in, of het nummer of de controlecode van het certificaat."
        waarde={zoek}
      />
      {regels.length > 0 ? (
        <>
          {isMeer && (
            <p>Er zijn er meer. Typ meer van de naam, of zoek op het nummer van het certificaat.</p>
          )}
          <Lijst regels={regels} titel={titelVan(aantal, isMeer, zoek)} />
        </>
      ) : (
        <Niets zoek={zoek} />
      )}
      <Paginering
        nu={bladzijde}
        van={Math.ceil(aantal / registerPerBladzijde)}
        href={nummer => `/register?${new URLSearchParams({ zoek, bladzijde: String(nummer) })}`}
      />
    </Pagina>
  )
}

const titelVan = (aantal: number, isMeer: boolean, zoek: string) =>
  `${isMeer ? 'Meer dan ' : ''}${aantal === 1 ? '1 houder' : `${aantal} houders`} gevonden met “${zoek}”`

function Lijst({ regels, titel }: { regels: readonly Gevonden[]; titel: string }) {
  return (
    <>
      <Tabel
        titel={titel}
        rijen={regels}
        sleutel={({ controlecode }) => controlecode}
        kolommen={[
          {
            kop: 'Naam',
            cel: ({ naam, controlecode }) => <a href={`/certificaten/${controlecode}`}>{naam}</a>,
          },
          { kop: 'Plaats', cel: ({ plaats }) => plaats ?? '–' },
          { kop: 'Nummer', soort: 'kort', cel: ({ nummer }) => nummer },
          {
            kop: 'Vandaag',
            cel: ({ isGeldig, statusTekst }) => (
              <Status soort={isGeldig ? 'klaar' : 'wacht'} woord={statusTekst} />
            ),
          },
          {
            kop: 'Geldig tot en met',
            cel: ({ geldigTot }) => (geldigTot ? <Dag dag={geldigTot} /> : '–'),
          },
        ]}
      />
      {regels.length > 1 && (
        <p className="vb-zacht">
          Dezelfde naam kan van verschillende mensen zijn. Vergelijk het nummer en de plaats met het
          certificaat dat je is getoond.
        </p>
      )}
    </>
  )
}

function Niets({ zoek }: { zoek: string }) {
  if (zoek === '') return null
  if (zoek.length < kortsteZoekvraag)
    return (
      <LeegBeeld titel="Dat is te kort om mee te zoeken">
        <p>Typ minstens twee tekens van de naam, of het hele nummer.</p>
      </LeegBeeld>
    )
  return (
    <LeegBeeld titel={`Niemand gevonden met “${zoek}”`}>
      <p>
        <strong>Dit betekent:</strong> onder deze naam of dit nummer staat er nu niemand in dit
        register.
      </p>
      <p>
        <strong>Dit betekent niet</strong> dat iemand het keurmerk nooit had, of zijn werk niet goed
        doet. Iemand kan er ook onder een andere naam in staan.
      </p>
      <p>
        Zoek op alleen de achternaam, of vraag naar het nummer van het certificaat. Dat nummer vindt
        altijd één persoon.
      </p>
    </LeegBeeld>
  )
}

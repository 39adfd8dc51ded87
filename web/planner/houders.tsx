import { statussen } from '#domein/dossier/zaak.ts'
import { houdersPerBladzijde, zoekHouders, type Houderregel } from '#vragen/houders.ts'
import { naar, toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Dag } from '../delen/Dag.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { LeegBeeld } from '../delen/LeegBeeld.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Paginering } from '../delen/Paginering.tsx'
import { Tabel } from '../delen/Tabel.tsx'
import { Zoekveld } from '../delen/Zoekveld.tsx'
import type { Lees } from '../route.ts'

/** All holders in reach of this planner, found by name, number or address. */
export const houders: Lees = async c => {
  const zoek = (c.req.query('zoek') ?? '').slice(0, 100).trim()
  const bladzijde = bladzijdeUit(c.req.query('bladzijde'))
  const gevonden = await zoekHouders(c.var.ctx, { zoek, bladzijde })
  if (gevonden.houders.length === 0 && bladzijde > 1)
    return naar(c, `/houders?${new URLSearchParams({ zoek })}`)
  return toon(c, <Houders bezoek={c.var.bezoek} {...gevonden} zoek={zoek} bladzijde={bladzijde} />)
}

const verste = 100_000

/** The page number that was asked for; anything else is the first. */
const bladzijdeUit = (tekst: string | undefined) =>
  /^[1-9]\d{0,5}$/.test(tekst ?? '') ? Math.min(Number(tekst), verste) : 1

type Props = {
  bezoek: Bezoek
  houders: readonly Houderregel[]
  aantal: number
  zoek: string
  bladzijde: number
}

function Houders({ bezoek, houders: rijen, aantal, zoek, bladzijde }: Props) {
  return (
    <Pagina bezoek={bezoek} titel="Houders" breed>
      <h1>Houders</h1>
      <Knoplink soort="eerste" href="/houders/nieuw">
        Houder invoeren
      </Knoplink>
      <Zoekveld
        actie="/houders"
        label="Zoek een houder"
        hulp="Op naam, Noloc-nummer, certificaatnummer of e-mailadres."
        waarde={zoek}
      />
      {rijen.length > 0 ? (
        <Lijst rijen={rijen} titel={titelVan(aantal, zoek)} />
      ) : (
        <Leeg zoek={zoek} />
      )}
      <Paginering
        nu={bladzijde}
        van={Math.ceil(aantal / houdersPerBladzijde)}
        href={nummer => `/houders?${new URLSearchParams({ zoek, bladzijde: String(nummer) })}`}
      />
    </Pagina>
  )
}

const titelVan = (aantal: number, zoek: string) => {
  const hoeveel = aantal === 1 ? '1 houder' : `${aantal} houders`
  return zoek ? `${hoeveel} gevonden met “${zoek}”` : hoeveel
}

function Lijst({ rijen, titel }: { rijen: readonly Houderregel[]; titel: string }) {
  return (
    <Tabel
      titel={titel}
      rijen={rijen}
      sleutel={({ nummer }) => nummer}
      kolommen={[
        { kop: 'Naam', cel: ({ persoon, naam }) => <a href={`/houders/${persoon}`}>{naam}</a> },
        { kop: 'Noloc-nummer', soort: 'kort', cel: ({ nolocnummer }) => nolocnummer ?? '–' },
        { kop: 'Certificaat', soort: 'kort', cel: ({ nummer }) => nummer },
        {
          kop: 'Geldig tot en met',
          cel: ({ geldigTot }) => (geldigTot ? <Dag dag={geldigTot} /> : '–'),
        },
        { kop: 'Dossier', cel: ({ status }) => (status ? statussen[status] : '–') },
      ]}
    />
  )
}

const Leeg = ({ zoek }: { zoek: string }) =>
  zoek ? (
    <LeegBeeld titel={`Niemand gevonden met “${zoek}”`}>
      <p>
        Probeer een deel van de naam, of het nummer. <a href="/houders">Toon alle houders</a>
      </p>
    </LeegBeeld>
  ) : (
    <LeegBeeld titel="Nog geen houders">
      <p>Voer de eerste houder in. Die krijgt dan een mail met de weg naar het portfolio.</p>
    </LeegBeeld>
  )

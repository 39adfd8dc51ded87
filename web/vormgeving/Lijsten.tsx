import { datum } from '#lib/datum.ts'
import { Dag } from '../delen/Dag.tsx'
import { Definitielijst } from '../delen/Definitielijst.tsx'
import { Paginering } from '../delen/Paginering.tsx'
import { Status } from '../delen/Status.tsx'
import { Tabel } from '../delen/Tabel.tsx'
import { Takenlijst, type Taak } from '../delen/Takenlijst.tsx'
import { Tijdlijn } from '../delen/Tijdlijn.tsx'
import { Zoekveld } from '../delen/Zoekveld.tsx'

const taken: readonly Taak[] = [
  {
    code: 'A1',
    titel: 'Werkzaam als jobcoach',
    href: '#lijsten',
    status: { soort: 'klaar', woord: 'Volledig' },
  },
  {
    code: 'A2',
    titel: 'Terugblik op je ontwikkelplan',
    rest: 'In 2026 hoeft dit onderdeel niet.',
    status: { soort: 'hoeft-niet', woord: 'Hoeft niet' },
  },
  {
    code: 'A3.1',
    titel: 'Reflectiebijeenkomsten',
    href: '#lijsten',
    rest: 'Nog één bijeenkomst waarin je zelf een situatie inbracht.',
    status: { soort: 'bezig', woord: 'Mee bezig' },
  },
  {
    code: 'A3.2',
    titel: 'Reflectieverslag',
    href: '#lijsten',
    status: { soort: 'niet-begonnen', woord: 'Nog niet begonnen' },
  },
  {
    code: 'B',
    titel: 'Permanente educatie',
    href: '#lijsten',
    rest: 'Twee activiteiten wachten op bewijs.',
    status: { soort: 'wacht', woord: 'Wacht op bewijs' },
  },
]

const houders = [
  { naam: 'Sanne Hofstra', nummer: 'RJ-0412', dag: datum('2027-02-28'), klaar: true },
  { naam: 'Bram de Witte', nummer: 'RJ-0655', dag: datum('2026-11-30'), klaar: false },
]

/** Everything that stands in rows. */
export function Lijsten() {
  return (
    <section className="vb-afdeling vb-stroom" aria-labelledby="lijsten">
      <h2 id="lijsten">Lijsten</h2>
      <h3>Takenlijst</h3>
      <Takenlijst taken={taken} />
      <h3>Tabel met zoekveld en bladzijden</h3>
      <Zoekveld
        actie="/vormgeving"
        label="Zoek een houder"
        hulp="Op naam, nummer of e-mailadres."
        waarde=""
      />
      <Tabel
        titel="Houders"
        rijen={houders}
        sleutel={({ nummer }) => nummer}
        kolommen={[
          { kop: 'Naam', cel: ({ naam }) => <a href="#lijsten">{naam}</a> },
          { kop: 'Nummer', cel: ({ nummer }) => nummer },
          { kop: 'Geldig tot en met', cel: ({ dag }) => <Dag dag={dag} /> },
          {
            kop: 'Dossier',
            cel: ({ klaar }) =>
              klaar ? (
                <Status soort="klaar" woord="Ingediend" />
              ) : (
                <Status soort="bezig" woord="In opbouw" />
              ),
          },
        ]}
      />
      <Paginering nu={2} van={9} href={nummer => `/vormgeving?pagina=${nummer}`} />
      <h3>Feiten</h3>
      <Definitielijst
        feiten={[
          { naam: 'Naam', waarde: 'Sanne Hofstra', actie: { tekst: 'Wijzig', href: '#lijsten' } },
          { naam: 'Certificaat', waarde: 'RJ-0412' },
          { naam: 'Geldig', waarde: '1 maart 2023 tot en met 28 februari 2027' },
        ]}
      />
      <h3>Tijdlijn</h3>
      <Tijdlijn
        gebeurd={[
          {
            id: '2',
            op: '2026-11-20T14:03',
            wanneer: '20 november 2026, 14:03',
            zin: 'Sanne Hofstra diende het portfolio in.',
          },
          {
            id: '1',
            op: '2023-03-01T09:12',
            wanneer: '1 maart 2023, 9:12',
            zin: 'De planner voerde het certificaat in.',
          },
        ]}
      />
    </section>
  )
}

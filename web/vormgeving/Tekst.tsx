import { Bron } from '../delen/Bron.tsx'
import { Etiket } from '../delen/Etiket.tsx'
import { Uitklap } from '../delen/Uitklap.tsx'
import { Zin } from '../delen/Zin.tsx'

const kleuren = [
  ['Papier', 'papier'],
  ['Vlak', 'vlak'],
  ['Inkt', 'inkt'],
  ['Zachte inkt', 'inkt-zacht'],
  ['Lijn', 'lijn'],
  ['Accent', 'accent'],
  ['Goed', 'goed'],
  ['Let op', 'let-op'],
  ['Fout', 'fout'],
] as const

/** Colour and type. */
export function Tekst() {
  return (
    <section className="vb-afdeling vb-stroom" aria-labelledby="tekst">
      <h2 id="tekst">Kleur en letter</h2>
      <ul className="vb-rij vb-stalen">
        {kleuren.map(([naam, klas]) => (
          <li key={klas}>
            <span className={`vb-staal vb-staal--${klas}`} /> {naam}
          </li>
        ))}
      </ul>
      <p className="vb-intro">
        <Zin tekst="Een inleiding staat iets groter, met een datum op één regel. Je certificaat is geldig tot en met 28 februari 2027." />
      </p>
      <p>
        Gewone tekst is 18 punten op een bureau en 17 op een telefoon, in regels van zestig tot
        vijfenzeventig tekens. Een <a href="#tekst">link in de tekst</a> is onderstreept.{' '}
        <strong>Nadruk is zeldzaam.</strong> Getallen staan zoals we ze hier schrijven: 7,5 uur, 28
        februari 2027.
      </p>
      <h3>Een kop van de derde orde</h3>
      <p className="vb-zacht">Zachte tekst voor wat je kunt overslaan.</p>
      <p className="vb-klein">
        Kleine tekst voor wat ernaast hoort. <Etiket tekst="Intervisie" />{' '}
        <Etiket tekst="Categorie 2" />
      </p>
      <Uitklap titel="Waar let de assessor op?">
        <p>
          Tekst die ter plekke opengaat. Handreikingen staan onder de vraag en blijven dicht tot je
          ze wilt lezen.
        </p>
      </Uitklap>
      <Bron bron={{ clausule: 'B.1', citaat: '1 PE-punt per Studiebelastingsuur (SBU)' }} />
    </section>
  )
}

import { Afschriftblad } from '../delen/afschrift/Afschriftblad.tsx'
import { Bladzijdezin } from '../delen/afschrift/Bladzijdezin.tsx'
import { ongeknipt } from '../delen/afschrift/bladwijzer.ts'
import { Stukbeeld } from '../delen/afschrift/Stukbeeld.tsx'
import { Bewijsbeeld } from '../delen/Bewijsbeeld.tsx'
import { Geldigheid } from '../delen/Geldigheid.tsx'
import { Inbrengblok } from '../delen/oordeel/Inbrengblok.tsx'
import { Tekortenlijst } from '../delen/oordeel/Tekortenlijst.tsx'
import { Wijzigingen } from '../delen/oordeel/Wijzigingen.tsx'
import { Opvallendlijst } from '../delen/Opvallendlijst.tsx'
import { Verschil } from '../delen/Verschil.tsx'
import { datum } from '#lib/datum.ts'
import { afschrift, inbreng, stukMet, uitslag } from './voorbeeld.ts'

const dag = datum('2026-11-23')
const nergens = '#dossier'

/** What belongs to a dossier: the register's verdict, evidence, the frozen copy, judgement and what changed. */
export function Dossierdelen() {
  return (
    <section className="vb-afdeling vb-stroom" aria-labelledby="dossier">
      <h2 id="dossier">Dossier</h2>
      <h3>Geldigheid</h3>
      <Geldigheid isGeldig statusTekst="Geldig" dag={dag} isVandaag />
      <Geldigheid isGeldig statusTekst="Verlenging in behandeling" dag={dag} isVandaag={false} />
      <Geldigheid isGeldig={false} statusTekst="Verlopen" dag={dag} isVandaag />
      <h3>Bewijs</h3>
      <Bewijsbeeld stuk={stukMet('wacht', 'diploma jobcoach.pdf')} beelden={[]} />
      <Bewijsbeeld
        stuk={stukMet('mislukt', 'scan met een heel lange naam uit de printer.pdf')}
        beelden={[]}
      />
      <h3>Verschil tussen twee teksten</h3>
      <Verschil oud="Ik wil leren onderhandelen." nieuw="Ik wil dit jaar leren onderhandelen." />
      <h3>Wat een aanvulling veranderde</h3>
      <Wijzigingen
        wijzigingen={[
          { onderdeel: 'B', deel: '1', kop: 'Webinar Jobcarving', soort: 'nieuw', feiten: [] },
          {
            onderdeel: 'A4',
            deel: '2',
            kop: 'Wat zijn je plannen?',
            soort: 'anders',
            feiten: [
              {
                wat: 'Antwoord',
                was: 'Ik ga een cursus doen.',
                is: 'Ik ga in mei een cursus doen.',
              },
            ],
          },
          { onderdeel: 'B', deel: '3', kop: 'Vrijwilligerswerk', soort: 'weg', feiten: [] },
        ]}
      />
      <h3>Waar nog eens naar te kijken</h3>
      <Opvallendlijst
        titel="Kijk hier nog eens naar"
        lijst={[
          {
            code: 'zelfde-dag',
            tekst: 'Twee webinars op één dag hebben dezelfde titel.',
            over: ['voorbeeld'],
            clausule: 'B',
          },
        ]}
        naar={() => nergens}
      />
      <h3>Wat de assessor eerst weet</h3>
      <Tekortenlijst
        onderdelen={afschrift.onderdelen}
        waarschuwingen={[{ code: 'laat', tekst: 'Ingediend na de uiterste dag.' }]}
      />
      <h3>Wat een assessor inlevert</h3>
      <Inbrengblok {...{ inbreng, afschrift, uitslag }} href={() => nergens} />
      <h2>Afschrift</h2>
      <Bladzijdezin
        bladwijzer={{
          ...ongeknipt(afschrift.onderdelen),
          nu: 2,
          alles: { href: nergens, isNu: false, aantal: 9 },
        }}
      />
      <Bladzijdezin
        bladwijzer={{
          ...ongeknipt(afschrift.onderdelen),
          alles: { href: nergens, isNu: true, aantal: 9 },
        }}
      />
      <Afschriftblad
        afschrift={afschrift}
        bladwijzer={ongeknipt(afschrift.onderdelen)}
        bestandlink={(_, naam) => <Stukbeeld stuk={undefined} naam={naam} />}
      />
    </section>
  )
}

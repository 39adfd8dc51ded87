import type { Formulier } from '#toetsingskader/typen.ts'
import type { Cvregel, Cvsoort } from '#domein/cv/cv.ts'
import type { Stand } from '#vragen/stand.ts'
import type { Bezoek } from '../bezoek.ts'
import { Actieknop } from '../delen/Actieknop.tsx'
import { basisVan } from '../formulier/basis.ts'
import { Elders } from '../formulier/Elders.tsx'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { verderVan, type Stand as Vorm } from '../formulier/stand.ts'
import { cvpad, naarCv, toevoegwoorden } from './cvpaden.ts'
import { cvregelopslag, cvvelden } from './cvvelden.ts'
import { Eerder } from './Eerder.tsx'
import { versiepad } from './versiepad.ts'

type Props = {
  bezoek: Bezoek
  stand: Stand
  soort: Cvsoort
  vorm: Vorm
  bestaand?: Cvregel
}

const wijzigwoorden: Readonly<Record<Cvsoort, string>> = {
  werk: 'Werk wijzigen',
  opleiding: 'Opleiding wijzigen',
  training: 'Training of certificaat wijzigen',
  nevenfunctie: 'Nevenfunctie of lidmaatschap wijzigen',
}

/** One entry of the CV, to add, to change or to take out. */
export function Cvregelpagina({ bezoek, stand, soort, vorm, bestaand }: Props) {
  const velden = cvvelden[soort]
  const regels = `${cvpad(stand)}/regels`
  const hier = bestaand ? `${regels}/${bestaand.id}` : regels
  return (
    <Formulierpagina
      bezoek={bezoek}
      titel={(bestaand ? wijzigwoorden : toevoegwoorden)[soort]}
      kruimels={naarCv(stand)}
      intro={bestaand && <Elders {...cvregelopslag(bestaand)} vorm={vorm} samen="regel" />}
      id="regel"
      velden={velden}
      stand={vorm}
      actie={hier}
      klad={bestaand ? hier : `${cvpad(stand)}/regels/nieuw?soort=${soort}`}
      mee={
        bestaand
          ? { basis: verderVan(vorm, 'basis', basisVan(cvregelopslag(bestaand))) }
          : { soort }
      }
      meelezen
      invulhulp={{
        van: { breedte: 'vb-breedte-20' },
        tot: { breedte: 'vb-breedte-20' },
      }}
      knop="Bewaren"
      terug={{ tekst: 'Terug naar je cv', href: `${cvpad(stand)}#${soort}` }}
      onder={
        bestaand && (
          <>
            <Versies href={versiepad(cvpad(stand), bestaand.id)} {...{ velden, bestaand }} />
            <Actieknop actie={`${hier}/verwijdering`} token={bezoek.token} soort="gevaar">
              Uit mijn cv halen
            </Actieknop>
          </>
        )
      }
    />
  )
}

type Versieprops = { href: string; velden: Formulier; bestaand: Cvregel }

/** Only what has a long text has versions of it. */
const Versies = ({ href, velden: { tekst }, bestaand: { versie } }: Versieprops) =>
  versie > 1 && tekst && <Eerder href={href} label={tekst.label} isVoluit />

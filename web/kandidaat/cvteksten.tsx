import type { Formulier } from '#toetsingskader/typen.ts'
import { bewaarCvteksten } from '#acties/cv/bewaarCvteksten.ts'
import { cvtekstkoppen } from '#domein/cv/blad.ts'
import type { Cv } from '#domein/cv/cv.ts'
import { toon } from '../antwoord.ts'
import { toonFout } from '../fouten.tsx'
import { wijzigMetFormulier } from '../formulier/actieVanFormulier.ts'
import { basisVan, type Opslag } from '../formulier/basis.ts'
import { Elders } from '../formulier/Elders.tsx'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { getypt } from '../formulier/invoer.ts'
import { nieuw, verderVan, type Stand as Vorm } from '../formulier/stand.ts'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { Regels } from './Onderdeelpagina.tsx'
import { cvpad, naarCv } from './cvpaden.ts'
import { Eerder } from './Eerder.tsx'
import { metCv, type MetCv } from './metCv.ts'
import { versiepad } from './versiepad.ts'

const velden: Formulier = {
  profiel: {
    soort: 'lang',
    label: cvtekstkoppen.profiel,
    hulp: 'Twee of drie zinnen: wie je bent als jobcoach en waar je goed in bent.',
    optioneel: true,
  },
  doelgroepen: {
    soort: 'lang',
    label: cvtekstkoppen.doelgroepen,
    hulp: 'Met wat voor klanten of doelgroepen werkte je de afgelopen vier jaar, en aan welke vraagstukken? Noem geen namen van cliënten.',
    optioneel: true,
  },
}

/** The two texts of the CV. */
export const cvteksten: Lees = async c => {
  const gevonden = await metCv(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  return toon(c, <Teksten c={c} {...gevonden} vorm={nieuw(alsGetypt(gevonden.cv))} />)
}

export const bewaarDeCvteksten: Doe = async (c, ingevuld) => {
  const gevonden = await metCv(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const dossierId = idUitPad(c, 'dossier')
  return wijzigMetFormulier(c, ingevuld, {
    gevonden,
    lees: () => metCv(c),
    opslag: ({ cv }) => opslagVan(cv),
    doe: (invoer, basis) => bewaarCvteksten(c.var.ctx, { ...invoer, dossierId, basis }),
    klaar: () => `${cvpad(gevonden.stand)}?gedaan=bewaard`,
    hier: `${cvpad(gevonden.stand)}/teksten`,
    opnieuw: (nu, vorm) => <Teksten c={c} {...nu} vorm={vorm} />,
  })
}

const opslagVan = (cv: Cv): Opslag => ({
  velden,
  basisveld: 'basis',
  versie: cv.versie,
  bewaard: alsGetypt(cv),
})

const alsGetypt = ({ profiel, doelgroepen }: Cv) => getypt(velden, { profiel, doelgroepen })

type Props = Pick<MetCv, 'stand' | 'cv'> & { c: C; vorm: Vorm }

function Teksten({ c, stand, cv, vorm }: Props) {
  const gevraagd = stand.portfolio.kader.cv.filter(({ id }) => id === 'doelgroepen')
  return (
    <Formulierpagina
      bezoek={c.var.bezoek}
      titel="Over jezelf"
      kruimels={naarCv(stand)}
      intro={<Elders velden={velden} vorm={vorm} bewaard={alsGetypt(cv)} samen="teksten" />}
      naast={<Regels kop="Wat je cv laat zien" regels={gevraagd} />}
      id="teksten"
      velden={velden}
      stand={vorm}
      mee={{ basis: verderVan(vorm, 'basis', basisVan(opslagVan(cv))) }}
      meelezen
      actie={`${cvpad(stand)}/teksten`}
      klad={`${cvpad(stand)}/teksten`}
      knop="Bewaren"
      terug={{ tekst: 'Terug naar je cv', href: cvpad(stand) }}
      onder={
        cv.versie > 1 &&
        Object.entries(velden).map(([naam, { label }]) => (
          <Eerder key={naam} href={versiepad(cvpad(stand), naam)} label={label} isVoluit />
        ))
      }
    />
  )
}

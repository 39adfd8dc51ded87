import { wijzigProfiel } from '#acties/account/wijzigProfiel.ts'
import type { Formulier } from '#toetsingskader/typen.ts'
import { mijnGegevens, type MijnGegevens } from '#vragen/account/mij.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { toonFout } from '../fouten.tsx'
import { wijzigMetFormulier } from '../formulier/actieVanFormulier.ts'
import { basisVan, type Opslag } from '../formulier/basis.ts'
import { Elders } from '../formulier/Elders.tsx'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { getypt } from '../formulier/invoer.ts'
import { nieuw, verderVan, type Stand } from '../formulier/stand.ts'
import type { Doe, Lees } from '../route.ts'

const velden = {
  naamOpCertificaat: {
    soort: 'tekst',
    label: 'Welke naam komt op je volgende certificaat?',
    hulp: 'Laat leeg om je gewone naam te gebruiken.',
    optioneel: true,
  },
  plaats: {
    soort: 'tekst',
    label: 'Welke plaats staat bij je naam in het register?',
    hulp: 'Zo houden opdrachtgevers naamgenoten uit elkaar.',
    optioneel: true,
  },
  wilHerinneringen: {
    soort: 'ja',
    label: 'Stuur mij een herinnering per mail als er een termijn nadert.',
    optioneel: true,
  },
} as const satisfies Formulier

/** What somebody decides about himself. */
export const profielWijzigen: Lees = async c => {
  const gegevens = await mijnGegevens(c.var.ctx)
  if (!gegevens) return toonFout(c, 'niet-gevonden')
  const stand = nieuw(getypt(velden, gegevens))
  return toon(c, <Wijzigen bezoek={c.var.bezoek} {...{ gegevens, stand }} />)
}

export const bewaarProfiel: Doe = async (c, ingevuld) => {
  const { ctx, bezoek } = c.var
  const gegevens = await mijnGegevens(ctx)
  if (!gegevens) return toonFout(c, 'niet-gevonden')
  return wijzigMetFormulier(c, ingevuld, {
    gevonden: gegevens,
    lees: () => mijnGegevens(ctx),
    opslag: opslagVan,
    doe: (invoer, basis) => wijzigProfiel(ctx, { ...invoer, basis }),
    klaar: () => '/profiel?gedaan=bewaard',
    hier: '/profiel/wijzigen',
    opnieuw: (nu, stand) => <Wijzigen {...{ bezoek, gegevens: nu, stand }} />,
  })
}

const opslagVan = (gegevens: MijnGegevens): Opslag => ({
  velden,
  basisveld: 'basis',
  versie: gegevens.versie,
  bewaard: getypt(velden, gegevens),
})

type Props = { bezoek: Bezoek; gegevens: MijnGegevens; stand: Stand }

function Wijzigen({ bezoek, gegevens, stand }: Props) {
  return (
    <Formulierpagina
      bezoek={bezoek}
      titel="Gegevens wijzigen"
      kruimels={[{ naam: 'Mijn gegevens', href: '/profiel' }]}
      intro={<Elders {...opslagVan(gegevens)} vorm={stand} samen="profiel" />}
      id="profiel"
      velden={velden}
      stand={stand}
      mee={{ basis: verderVan(stand, 'basis', basisVan(opslagVan(gegevens))) }}
      invulhulp={{
        naamOpCertificaat: { autoComplete: 'name', breedte: 'vb-breedte-20' },
        plaats: { autoComplete: 'address-level2', breedte: 'vb-breedte-20' },
      }}
      actie="/profiel"
      klad="/profiel/wijzigen"
      knop="Bewaren"
      terug={{ tekst: 'Niet wijzigen', href: '/profiel' }}
    />
  )
}

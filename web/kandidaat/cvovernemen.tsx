import type { Formulier } from '#toetsingskader/typen.ts'
import { neemOverInCv } from '#acties/cv/neemOverInCv.ts'
import { waarVan, cvtekstkoppen } from '#domein/cv/blad.ts'
import { cvsoorten, toonPeriode } from '#domein/cv/cv.ts'
import type { Cvvoorstel } from '#domein/cv/overnemen.ts'
import { bladzijde } from '#vragen/bladzijde.ts'
import { leesOver, type Over } from '#vragen/cv/voorstellen.ts'
import type { Stand } from '#vragen/stand.ts'
import { naar, toon } from '../antwoord.ts'
import { Paginering } from '../delen/Paginering.tsx'
import { toonFout } from '../fouten.tsx'
import { actieVanFormulier } from '../formulier/actieVanFormulier.ts'
import { Formulierpagina } from '../formulier/Formulierpagina.tsx'
import { nieuw, type Stand as Vorm } from '../formulier/stand.ts'
import type { Lijstkeuze } from '../formulier/VeldProps.ts'
import type { C } from '../omgeving.ts'
import { idUitPad } from '../pad.ts'
import type { Doe, Lees } from '../route.ts'
import { cvpad, naarCv } from './cvpaden.ts'
import { metCv } from './metCv.ts'

const velden: Formulier = {
  over: {
    soort: 'lijst',
    label: 'Wat wil je in je cv zetten?',
    hulp: 'Haal het vinkje weg bij wat er niet in hoeft. Je kunt het daarna nog aanpassen.',
  },
}

/** What stands elsewhere in the portfolio and could stand in the CV, fifty at a time; all of it ticked but what was taken out once. */
export const overnemen: Lees = async c => {
  const gevonden = await vind(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const { stand, blad } = gevonden
  if (blad.length === 0) return naar(c, cvpad(stand))
  const over = blad.filter(({ eerder }) => !eerder).map(({ waarde }) => waarde)
  return toon(c, <Overnemen c={c} {...gevonden} vorm={nieuw({ over })} />)
}

export const neemOver: Doe = async (c, ingevuld) => {
  const gevonden = await vind(c)
  if (!gevonden) return toonFout(c, 'niet-gevonden')
  const dossierId = idUitPad(c, 'dossier')
  return actieVanFormulier(c, ingevuld, {
    velden,
    doe: invoer => neemOverInCv(c.var.ctx, { ...invoer, dossierId }),
    klaar: () => `${cvpad(gevonden.stand)}?gedaan=overgenomen`,
    opnieuw: vorm => <Overnemen c={c} {...gevonden} vorm={vorm} />,
  })
}

const perBladzijde = 50

type Keuze = Lijstkeuze & { eerder: boolean }
/** What can be chosen, of which `blad` is the page that was asked for. */
type Gevonden = {
  stand: Stand
  aantal: number
  blad: readonly Keuze[]
  pagina: number
  paginas: number
}

async function vind(c: C): Promise<Gevonden | null> {
  const gevonden = await metCv(c)
  if (!gevonden) return null
  const { stand, staat } = gevonden
  const keuzes = keuzesVan(leesOver(stand.portfolio, staat))
  const aantal = keuzes.length
  const gevraagd = Number(c.req.query('bladzijde'))
  const { pagina, paginas, vanaf } = bladzijde(aantal, gevraagd, perBladzijde)
  return { stand, aantal, blad: keuzes.slice(vanaf, vanaf + perBladzijde), pagina, paginas }
}

const keuzesVan = ({ doelgroepen, regels }: Over): Keuze[] => [
  ...(doelgroepen === null
    ? []
    : [
        {
          waarde: 'doelgroepen',
          label: doelgroepen,
          uitleg: 'Uit je verklaring bij A1',
          groep: cvtekstkoppen.doelgroepen,
          eerder: false,
        },
      ]),
  ...regels.map(alsKeuze),
]

const alsKeuze = (een: Cvvoorstel): Keuze => ({
  waarde: een.uit,
  label: een.titel,
  uitleg: [toonPeriode(een), waarVan(een), een.eerder && 'haalde je er eerder uit']
    .filter(Boolean)
    .join(', '),
  groep: cvsoorten[een.soort],
  eerder: een.eerder,
})

type Props = Gevonden & { c: C; vorm: Vorm }

function Overnemen({ c, stand, aantal, blad, pagina, paginas, vorm }: Props) {
  const hier = `${cvpad(stand)}/overnemen`
  return (
    <Formulierpagina
      bezoek={c.var.bezoek}
      titel="Overnemen uit je portfolio"
      kruimels={naarCv(stand)}
      intro={
        <>
          <p className="vb-intro">
            Dit heb je in je portfolio al ingevuld. Je hoeft het niet over te typen.
          </p>
          {paginas > 1 && (
            <p>
              Het zijn {aantal} dingen, {perBladzijde} op een bladzijde. De knop zet in je cv wat op
              deze bladzijde is aangevinkt; de rest blijft hier staan.
            </p>
          )}
        </>
      }
      velden={velden}
      stand={vorm}
      invulhulp={{ over: { keuzes: blad } }}
      actie={pagina > 1 ? `${hier}?bladzijde=${pagina}` : hier}
      klad={null}
      knop="In mijn cv zetten"
      terug={{ tekst: 'Terug naar je cv', href: cvpad(stand) }}
      onder={<Paginering nu={pagina} van={paginas} href={nr => `${hier}?bladzijde=${nr}`} />}
    />
  )
}

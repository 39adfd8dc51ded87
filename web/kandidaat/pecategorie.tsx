import { bladzijde } from '#vragen/bladzijde.ts'
import type { PeCategorie } from '#toetsingskader/typen.ts'
import type { Stand } from '#vragen/stand.ts'
import { toon } from '../antwoord.ts'
import type { Bezoek } from '../bezoek.ts'
import { Knopgroep } from '../delen/Knopgroep.tsx'
import { Knoplink } from '../delen/Knoplink.tsx'
import { Pagina } from '../delen/Pagina.tsx'
import { Paginering } from '../delen/Paginering.tsx'
import { toonFout } from '../fouten.tsx'
import type { Lees } from '../route.ts'
import { Categorieblok, regelsIn } from './Categorieblok.tsx'
import { categoriepunten } from './punten.ts'
import { naarPe, pePad, standUitPad } from './stand.ts'

const perBladzijde = 50

/** Everything of one category, so many rows at a time. */
export const categoriepad = (stand: Stand, { id }: PeCategorie): string =>
  `${pePad(stand)}/categorie/${id}`

/** One category of part B alone: where the list of all six is too long to read. */
export const pecategorie: Lees = async c => {
  const stand = await standUitPad(c)
  const gevraagd = c.req.param('categorie')
  const categorie = stand?.portfolio.kader.pe.categorieen.find(({ id }) => `${id}` === gevraagd)
  if (!stand || !categorie) return toonFout(c, 'niet-gevonden')
  const { bezoek } = c.var
  const nummer = Number(c.req.query('bladzijde'))
  return toon(c, <Categoriepagina {...{ bezoek, stand, categorie, nummer }} />)
}

type Props = { bezoek: Bezoek; stand: Stand; categorie: PeCategorie; nummer: number }

function Categoriepagina({ bezoek, stand, categorie, nummer }: Props) {
  const uitslagen = { vandaag: stand.vandaag.pe, gepland: stand.gepland.pe }
  const punten = categoriepunten(stand.portfolio.kader, uitslagen)
  const aantal = regelsIn(stand, categorie).length
  const { pagina, paginas, vanaf } = bladzijde(aantal, nummer, perBladzijde)
  const hier = categoriepad(stand, categorie)
  return (
    <Pagina bezoek={bezoek} titel={`Categorie ${categorie.id}`} kruimels={naarPe(stand)}>
      <Categorieblok
        kop="h1"
        {...{ stand, categorie }}
        punten={punten.find(een => een.nummer === categorie.id)}
        venster={{ van: vanaf, tot: vanaf + perBladzijde }}
      >
        <Paginering nu={pagina} van={paginas} href={nr => `${hier}?bladzijde=${nr}`} />
      </Categorieblok>
      <Knopgroep>
        <Knoplink soort="gewoon" href={`${pePad(stand)}/nieuw`}>
          Activiteit toevoegen
        </Knoplink>
      </Knopgroep>
    </Pagina>
  )
}

import { afhankelijkheden, type Relatie, type Taak } from '#domein/dossier/onafhankelijkheid.ts'
import type { DossierZaak } from '#domein/dossier/zaak.ts'
import type { Mits, Situatie } from '#domein/levensloop.ts'
import type { Weigering } from '#domein/weigering.ts'

type Voorwaarde = Mits<DossierZaak>

/** Wat er van een dossier bekend moet zijn om te weten of iemand vrij staat. */
export type Bandenzaak = Pick<DossierZaak, 'houder' | 'toewijzingen' | 'relaties' | 'instellingen'>

export const isToeTeWijzen: Voorwaarde = situatie => {
  const { assessor } = situatie.zaak.voornemen
  if (assessor === undefined)
    return [{ code: 'assessor-ontbreekt', tekst: 'Kies een assessor.', veld: 'assessor' }]
  const isDubbel = situatie.zaak.toewijzingen.some(toewijzing => toewijzing.assessor === assessor)
  return [
    ...(isDubbel ? [alToegewezen] : []),
    ...afhankelijk(situatie, assessor, 'beoordelen').map(reden => ({ ...reden, veld: 'assessor' })),
  ]
}

const alToegewezen: Weigering = {
  code: 'assessor-al-toegewezen',
  tekst: 'Deze assessor heeft het dossier al.',
  veld: 'assessor',
}

/** Wie beoordeelt blijft onafhankelijk: een band die later blijkt legt het werk stil, teruggeven kan altijd (ISO/IEC 17024). */
export const isOnafhankelijkeAssessor: Mits<Bandenzaak> = situatie =>
  situatie.actor.persoon === null ? [] : afhankelijk(situatie, situatie.actor.persoon, 'beoordelen')

export const isOnafhankelijkeBeslisser: Mits<Bandenzaak> = situatie =>
  situatie.actor.persoon === null ? [] : afhankelijk(situatie, situatie.actor.persoon, 'besluiten')

const afhankelijk = (
  { zaak, actor, vandaag }: Situatie<Bandenzaak>,
  persoon: string,
  taak: Taak,
): Weigering[] => {
  const { afkoeljaren } = zaak.instellingen
  const relaties: Relatie[] = [
    { persoon: zaak.houder, soort: 'houder' },
    ...zaak.toewijzingen.map(({ assessor }): Relatie => ({
      persoon: assessor,
      soort: 'assessor-van-dit-dossier',
    })),
    ...zaak.relaties,
  ]
  const aanhef = actor.persoon === persoon ? 'Je' : 'Deze persoon'
  return afhankelijkheden(relaties, { persoon, taak, vandaag, afkoeljaren, aanhef })
}

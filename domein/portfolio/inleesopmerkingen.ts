import type { Activiteit, Dossier } from '#domein/dossier/dossier.ts'

/** Wat een dossierbestand noemt maar niet kan meebrengen: bestanden, handtekeningen en verklaringen die iemand zelf aflegt. */
export const opmerkingenBij = (bestand: Dossier): string[] => [
  ...zonderBewijs(bestand),
  ...zonderHandtekening(bestand),
  ...zonderStukken(bestand),
  ...zonderVerklaring(bestand),
]

/** De namen van bestanden die bij deze activiteit nog moeten worden toegevoegd. */
export const verwachtBewijsVan = ({ bewijs = [] }: Activiteit): string[] =>
  bewijs.map(naam => naam.trim()).filter(naam => naam !== 'format')

/** Dat een bestand bij een ander certificaat hoort; leeg als het bij dit hoort. */
export const anderCertificaat = (nu: Dossier, bestand: Dossier): string[] =>
  nu.certificaat.nummer === bestand.certificaat.nummer
    ? []
    : [
        `Dit bestand hoort bij certificaat ${bestand.certificaat.nummer}. Je eigen certificaat blijft zoals het is.`,
      ]

function zonderBewijs({ activiteiten }: Dossier): string[] {
  const aantal = activiteiten.filter(een => verwachtBewijsVan(een).length > 0).length
  if (aantal === 0) return []
  const bij = aantal === 1 ? 'één activiteit' : `${aantal} activiteiten`
  return [
    `Bij ${bij} noemt het bestand bewijs. De bestanden zelf zitten er niet in: voeg ze toe, dan pas tellen de punten.`,
  ]
}

const zonderHandtekening = ({ bijeenkomsten }: Dossier): string[] =>
  bijeenkomsten.some(({ ondertekend }) => ondertekend)
    ? ['Handtekeningen komen niet mee. Voeg bij elke bijeenkomst de ondertekende verklaring toe.']
    : []

const zonderStukken = ({ onderdelen: { A1 } }: Dossier): string[] =>
  A1?.cv || A1?.verklaring
    ? ['Je cv en de verklaring bij A1 komen niet mee. Voeg ze zelf toe.']
    : []

const zonderVerklaring = ({ onderdelen: { C } }: Dossier): string[] =>
  Object.values(C ?? {}).includes(true)
    ? ['Onderdeel C verklaar je zelf, over de teksten die nu gelden.']
    : []

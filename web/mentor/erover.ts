import type { Bezoek } from '../bezoek.ts'

type Vorm = { klad: string; veld: string | undefined }

/** What was typed before the mentor pointed out what it is about goes on in that form, about that; a choice that was made before stays. */
export function erover(bezoek: Bezoek, { klad, veld }: Vorm): Bezoek {
  const begonnen = bezoek.kladden.find(een => een.pagina === klad)
  if (!veld || !begonnen || bezoek.gepost || begonnen.velden[veld]?.[0]) return bezoek
  const { [veld]: _, ...velden } = begonnen.velden
  return {
    ...bezoek,
    klad: begonnen.id,
    kladden: bezoek.kladden.map(een => (een === begonnen ? { ...een, velden } : een)),
  }
}

import type { BestandInBeeld } from '#vragen/bewijsbeeld.ts'

type Props = { stuk: BestandInBeeld; aantal: number }

/** What there is no picture of, and what to do then; nothing when every page is there. */
export function Beeldstand({ stuk, aantal }: Props) {
  const zin = zinOver(stuk, aantal)
  return zin && <p className="vb-zacht">{zin}</p>
}

function zinOver({ beeld, bladzijden }: BestandInBeeld, aantal: number): string | null {
  if (beeld === 'geen') return 'Van een Word-document maken we geen beeld. Download het bestand.'
  if (beeld === 'mislukt') return 'Hiervan kunnen we geen beeld maken. Download het bestand.'
  if (beeld === 'wacht')
    return aantal === 0
      ? 'We maken hier nog een beeld van. Laad deze bladzijde over een minuut opnieuw, of download het bestand.'
      : 'We maken nog beelden van de volgende bladzijden. Laad deze bladzijde over een minuut opnieuw.'
  if (bladzijden !== null && aantal < bladzijden)
    return `Je ziet hier ${aantal} van de ${bladzijden} bladzijden. In het bestand staan ze allemaal.`
  return null
}

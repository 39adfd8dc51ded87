import type { BestandInBeeld } from '#vragen/bewijsbeeld.ts'
import { omvang } from '#lib/omvang.ts'

/** What a file is and how much, with the way to get it as it was sent in. */
export function Bestandregel({ stuk }: { stuk: BestandInBeeld }) {
  const { bestand, naam, mime, grootte, bladzijden } = stuk
  const wat = [soorten[mime] ?? 'bestand', aantal(mime, bladzijden), omvang(grootte)]
  return (
    <p className="vb-bestandregel">
      <span className="vb-zacht">{wat.filter(Boolean).join(', ')}</span>
      <a href={`/bestanden/${bestand}/origineel`} download>
        Download<span className="vb-onzichtbaar"> {naam}</span>
      </a>
    </p>
  )
}

const soorten: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'foto',
  'image/jpeg': 'foto',
  'image/webp': 'foto',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word-document',
}

const aantal = (mime: string, bladzijden: number | null): string => {
  if (mime !== 'application/pdf' || bladzijden === null) return ''
  return bladzijden === 1 ? '1 bladzijde' : `${bladzijden} bladzijden`
}

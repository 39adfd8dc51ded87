import type { BestandInBeeld, Bladzijde } from '#vragen/bewijsbeeld.ts'

type Props = { stuk: BestandInBeeld; bladzijde: Bladzijde }

/** One page of a file as a picture; it opens by itself, to be enlarged. Its size is known before it is there, so nothing shifts. */
export function Bladzijdebeeld({ stuk, bladzijde }: Props) {
  const { bestand, naam, mime } = stuk
  const { pagina, breedte, hoogte } = bladzijde
  const adres = `/bestanden/${bestand}/beelden/${pagina}`
  const wat = mime === 'application/pdf' ? `Bladzijde ${pagina} van ${naam}` : naam
  return (
    <a className="vb-bladzijde" href={adres}>
      <img src={adres} alt={wat} width={breedte} height={hoogte} loading="lazy" decoding="async" />
    </a>
  )
}

import { inleesvorm, type Keuze } from './inleeskeuze.ts'

type Props = {
  sleutel: string
  /** What it is, for who hears the box alone. */
  naam: string
  keuze: Keuze
  liefstNiet?: boolean | undefined
}

/** Whether this change is to come: yes, unless what is here was written later or was signed. */
export function Inleesvink({ sleutel, naam, keuze, liefstNiet = false }: Props) {
  const id = `mee-${sleutel.replaceAll(/[^\w-]/g, '-')}`
  const isAan = keuze.bekend.has(sleutel) ? !keuze.weg.has(sleutel) : !liefstNiet
  return (
    <div className="vb-keuze">
      <input type="hidden" name="verandert" value={sleutel} form={inleesvorm} />
      <input
        type="checkbox"
        id={id}
        name="mee"
        value={sleutel}
        form={inleesvorm}
        defaultChecked={isAan}
      />
      <label htmlFor={id}>
        Neem over uit het bestand<span className="vb-onzichtbaar">: {naam}</span>
      </label>
    </div>
  )
}

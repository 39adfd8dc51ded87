import type { Formulier } from '#toetsingskader/typen.ts'
import { Melding } from '../delen/Melding.tsx'
import { nogAnders, samengevoegd } from './anders.ts'
import { Andersblok } from './Andersblok.tsx'
import { isIngehaald, type Ingevuld, type Stand as Vorm } from './stand.ts'

type Props = {
  velden: Formulier
  vorm: Vorm
  bewaard: Ingevuld
  /** The id of the form, where its act can put both texts in one field. */
  samen?: string
}

/** After a save that was overtaken: what stands there now and differs from what is in the form. Saving once more keeps the form. */
export function Elders({ velden, vorm, bewaard, samen }: Props) {
  if (!isIngehaald(vorm)) return null
  const anders = nogAnders(velden, { bewaard, ingevuld: vorm.ingevuld })
  if (anders.length === 0)
    return <Melding soort="info" titel="Er staat nu precies wat jij hebt ingevuld." />
  return (
    <Melding soort="waarschuwing" titel="Dit staat er nu, ergens anders gewijzigd:">
      <Andersblok anders={anders} samen={samen} />
      {samen &&
        samengevoegd(vorm.ingevuld).map(naam => (
          <input key={naam} type="hidden" name="samengevoegd" value={naam} form={samen} />
        ))}
      <p>Wat jij invulde staat hieronder nog. Druk op Bewaren om dat te houden.</p>
    </Melding>
  )
}

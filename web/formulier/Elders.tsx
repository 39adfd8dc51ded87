import type { Formulier } from '#toetsingskader/typen.ts'
import { Melding } from '../delen/Melding.tsx'
import { andersIn } from './anders.ts'
import { Andersblok } from './Andersblok.tsx'
import { isIngehaald, type Ingevuld, type Stand as Vorm } from './stand.ts'

type Props = {
  velden: Formulier
  vorm: Vorm
  bewaard: Ingevuld
  /** The id of the form, where its act takes a choice about one field. */
  samen?: string
  /** Which button saves the form. */
  knop?: string
}

/** After a save that was overtaken: what stands there now in the fields that were changed here as well. Saving once more keeps the form. */
export function Elders({ velden, vorm, bewaard, samen, knop = 'op Bewaren' }: Props) {
  if (!isIngehaald(vorm)) return null
  const anders = andersIn(botsendIn(velden, vorm), { een: bewaard, dan: vorm.ingevuld })
  if (anders.length === 0)
    return <Melding soort="info" titel="Er staat nu precies wat jij hebt ingevuld." />
  return (
    <Melding soort="waarschuwing" titel="Dit staat er nu, ergens anders gewijzigd:">
      <Andersblok anders={anders} samen={samen} />
      {samen &&
        anders.map(({ veld }) => (
          <input key={veld} type="hidden" name="botst" value={veld} form={samen} />
        ))}
      <p>Wat jij invulde staat hieronder nog. Druk {knop} om dat te houden.</p>
    </Melding>
  )
}

/** The fields that are to be chosen about; all of them where nobody could tell. */
function botsendIn(velden: Formulier, { weigeringen }: Vorm): Formulier {
  const namen = weigeringen.flatMap(({ code, veld }) =>
    code === 'elders-gewijzigd' && veld !== undefined ? [veld] : [],
  )
  if (namen.length === 0) return velden
  return Object.fromEntries(Object.entries(velden).filter(([naam]) => namen.includes(naam)))
}

import type { Formulier, Veld } from '#toetsingskader/typen.ts'
import { Definitielijst } from '../delen/Definitielijst.tsx'
import { Melding } from '../delen/Melding.tsx'
import type { Ingevuld, Stand as Vorm } from '../formulier/stand.ts'

type Props = { velden: Formulier; vorm: Vorm; bewaard: Ingevuld }

/** After a save that was overtaken: what stands there now and differs from what is in the form. Saving once more keeps the form. */
export function Elders({ velden, vorm, bewaard }: Props) {
  if (!vorm.weigeringen.some(({ code }) => code === 'elders-gewijzigd')) return null
  const anders = Object.entries(velden).filter(
    ([naam, { soort }]) =>
      soort !== 'bestand' && tekst(vorm.ingevuld[naam]) !== tekst(bewaard[naam]),
  )
  if (anders.length === 0)
    return <Melding soort="info" titel="Er staat nu precies wat jij hebt ingevuld." />
  return (
    <Melding soort="waarschuwing" titel="Dit staat er nu, ergens anders gewijzigd:">
      <Definitielijst
        feiten={anders.map(([naam, veld]) => ({
          naam: veld.label,
          waarde: leesbaar(veld, bewaard[naam]) || 'niets',
        }))}
      />
      <p>Wat jij invulde staat hieronder nog. Druk op Bewaren om dat te houden.</p>
    </Melding>
  )
}

const tekst = (waarden: readonly string[] | undefined): string =>
  (waarden ?? []).join('\n').replaceAll('\r\n', '\n').trim()

function leesbaar(veld: Veld, waarden: readonly string[] | undefined): string {
  if (veld.soort === 'ja') return tekst(waarden) === 'ja' ? 'ja' : 'nee'
  if (veld.soort !== 'keuze') return tekst(waarden)
  return veld.keuzes.find(({ waarde }) => waarde === waarden?.[0])?.label ?? ''
}

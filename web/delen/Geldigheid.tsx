import { toonDatum, type Datum } from '#lib/datum.ts'
import { Icoon } from './Icoon.tsx'

type Props = { isGeldig: boolean; statusTekst: string; dag: Datum; isVandaag: boolean }

/** The one thing an employer comes for: does this certificate hold on this day. */
export function Geldigheid({ isGeldig, statusTekst, dag, isVandaag }: Props) {
  return (
    <p className={isGeldig ? 'vb-geldigheid vb-geldigheid--goed' : 'vb-geldigheid'}>
      <Icoon naam={isGeldig ? 'klaar' : 'letOp'} />
      <span>
        <strong>{isGeldig ? 'Geldig' : 'Niet geldig'}</strong>
        {isVandaag ? ' op vandaag, ' : ' op '}
        <time dateTime={dag}>{toonDatum(dag)}</time>
        {statusTekst !== 'Geldig' && <span className="vb-bijzin">{statusTekst}</span>}
      </span>
    </p>
  )
}

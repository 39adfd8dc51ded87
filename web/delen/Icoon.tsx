import { sleutels, tabel } from '#lib/tabel.ts'

const paden = {
  vink: 'M3.5 10.5l4.2 4.2L16.5 5.8',
  kruis: 'M5 5l10 10M15 5L5 15',
  info: 'M10 9v5.2M10 5.9v.2M10 18a8 8 0 100-16 8 8 0 000 16z',
  letOp: 'M10 7.4v4.2M10 14v.2M10 2.6l8 14.4H2z',
  fout: 'M10 5.6v5.6M10 13.9v.2M6.7 2h6.6L18 6.7v6.6L13.3 18H6.7L2 13.3V6.7z',
  klaar: 'M6.2 10.4l2.7 2.7 5-5.6M10 18a8 8 0 100-16 8 8 0 000 16z',
  open: 'M10 17.5a7.5 7.5 0 100-15 7.5 7.5 0 000 15z',
  bezig: 'M10 17.5a7.5 7.5 0 100-15 7.5 7.5 0 000 15zM10 2.5v15a7.5 7.5 0 000-15z',
  klok: 'M10 5.5V10l3.2 2.4M10 18a8 8 0 100-16 8 8 0 000 16z',
  streep: 'M4.5 10h11',
  verder: 'M7.5 4l6 6-6 6',
  terug: 'M12.5 4l-6 6 6 6',
  zoek: 'M13.2 13.2L17.5 17.5M8.5 15a6.5 6.5 0 100-13 6.5 6.5 0 000 13z',
  bestand: 'M5 2.5h6.5L15.5 6.5v11H5zM11.2 2.8v4h4',
  plus: 'M10 4v12M4 10h12',
} as const

export type IcoonNaam = keyof typeof paden

const lijn =
  'fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"'
const halfVol = '<path d="M10 2.5v15a7.5 7.5 0 000-15z" fill="currentColor"/>'

// Written out once and not for every icon: a page can have a hundred, and each has as many attributes as the rest of its row.
const getekend = tabel(sleutels(paden), naam => ({
  __html: `<path d="${paden[naam]}" ${lijn}/>${naam === 'bezig' ? halfVol : ''}`,
}))

/** An icon of our own set, always beside a word and so hidden from screen readers. */
export function Icoon({ naam }: { naam: IcoonNaam }) {
  return (
    <svg
      className="vb-icoon"
      viewBox="0 0 20 20"
      aria-hidden="true"
      focusable="false"
      dangerouslySetInnerHTML={getekend[naam]}
    />
  )
}

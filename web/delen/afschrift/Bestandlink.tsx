import { Icoon } from '../Icoon.tsx'

/** A file of a copy as a download; only its name when it is no longer kept. */
export const Bestandlink = ({ id, naam }: { id: string | undefined; naam: string }) => (
  <span>
    <Icoon naam="bestand" /> {id ? <a href={`/bestanden/${id}`}>{naam}</a> : naam}
  </span>
)

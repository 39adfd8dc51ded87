/** Progress as a sentence, with a bar that says the same. */
export function Voortgang({ zin, klaar, van }: { zin: string; klaar: number; van: number }) {
  return (
    <div className="vb-voortgang">
      <p>{zin}</p>
      <progress value={klaar} max={van} aria-label={zin} />
    </div>
  )
}

import { Zin } from '../Zin.tsx'

/** A frozen reckoning, a sentence per step, in the order of reckoning. */
export const Rekenstappen = ({ stappen }: { stappen: readonly string[] }) => (
  <ol>
    {stappen.map(stap => (
      <li key={stap}>
        <Zin tekst={stap} />
      </li>
    ))}
  </ol>
)

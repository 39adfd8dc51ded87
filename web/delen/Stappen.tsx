import { Icoon } from './Icoon.tsx'

/** Where you are in steps that follow each other; `nu` counts from 0. */
export function Stappen({ stappen, nu }: { stappen: readonly string[]; nu: number }) {
  return (
    <ol className="vb-stappen" aria-label="Stappen">
      {stappen.map((stap, index) => (
        <li key={stap} aria-current={index === nu ? 'step' : undefined}>
          {index < nu ? <Icoon naam="vink" /> : <span aria-hidden="true">{index + 1}.</span>}
          {stap}
          {index < nu && <span className="vb-onzichtbaar"> (klaar)</span>}
        </li>
      ))}
    </ol>
  )
}

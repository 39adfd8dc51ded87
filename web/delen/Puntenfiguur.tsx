import type { ComponentProps } from 'react'
import { Legenda } from './Legenda.tsx'
import { Puntenbalk } from './Puntenbalk.tsx'

/** The bar to the goal alone, where the page itself gives the figures per category. */
export function Puntenfiguur({ categorieen, ...balk }: ComponentProps<typeof Puntenbalk>) {
  return (
    <figure className="vb-beeld">
      <Puntenbalk {...balk} categorieen={categorieen} />
      <Legenda telling={balk.telling} categorieen={categorieen} />
    </figure>
  )
}

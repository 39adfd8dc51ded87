import type { CategoriePunten } from './Categoriebalk.tsx'
import { Legenda } from './Legenda.tsx'
import { Puntenbalk } from './Puntenbalk.tsx'

type Props = {
  id: string
  titel: string
  uitleg: string
  doel: number
  categorieen: readonly CategoriePunten[]
}

/** The bar to the goal alone, where the page itself gives the figures per category. */
export function Puntenfiguur({ categorieen, ...balk }: Props) {
  return (
    <figure className="vb-beeld">
      <Puntenbalk {...balk} categorieen={categorieen} />
      <Legenda categorieen={categorieen} />
    </figure>
  )
}

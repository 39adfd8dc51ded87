import { Fragment } from 'react'
import { diffPages, isChanged } from '../delen/verschil/diffPages.ts'
import { Paginering } from '../delen/Paginering.tsx'
import { Verschilblad } from '../delen/Verschil.tsx'

type Props = {
  oud: string
  nieuw: string
  /** The part that was asked for; the first where something differs when none was. */
  deel: number | undefined
  href: (deel: number) => string
}

/** An earlier text beside the present one; a long one in parts, of which it says where something differs. */
export function Versieverschil({ oud, nieuw, deel, href }: Props) {
  const bladen = diffPages(oud, nieuw)
  const anders = bladen.flatMap((blad, plek) => (blad.some(isChanged) ? [plek + 1] : []))
  const nu = Math.min(Math.max(1, deel ?? anders[0] ?? 1), bladen.length)
  return (
    <>
      {bladen.length > 1 && (
        <p>
          Deze tekst staat hier in {bladen.length} delen.{' '}
          {anders.length === bladen.length ? (
            'In elk deel is iets anders.'
          ) : (
            <>
              Er is iets anders in deel{' '}
              {anders.map((nummer, plek) => (
                <Fragment key={nummer}>
                  {plek > 0 && (plek === anders.length - 1 ? ' en ' : ', ')}
                  {nummer === nu ? nummer : <a href={href(nummer)}>{nummer}</a>}
                </Fragment>
              ))}
              .
            </>
          )}
        </p>
      )}
      <Verschilblad blad={bladen[nu - 1] ?? []} />
      <Paginering nu={nu} van={bladen.length} href={href} wat="Deel" label="Delen van de tekst" />
    </>
  )
}

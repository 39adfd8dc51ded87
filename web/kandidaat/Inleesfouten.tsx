type Fout = { pad: string; tekst: string }

const meest = 100

/** Every fault of a dossier file, with the place in the file and what to write there. Nothing was read in. */
export function Inleesfouten({ fouten }: { fouten: readonly Fout[] }) {
  return (
    <>
      <h2>{fouten.length === 1 ? 'Wat er niet klopt' : `Wat er niet klopt (${fouten.length})`}</h2>
      <dl className="vb-tekorten">
        {fouten.slice(0, meest).map(({ pad, tekst }) => (
          <div key={`${pad} ${tekst}`}>
            <dt>{pad === '' ? 'Het bestand' : <code>{pad}</code>}</dt>
            <dd>{tekst}</dd>
          </div>
        ))}
      </dl>
      {fouten.length > meest && <p>En nog {fouten.length - meest} andere. Begin met deze.</p>}
      <p>
        Verbeter dit in het programma waar het bestand uit komt, bewaar het en kies het opnieuw.
      </p>
    </>
  )
}

/** The words of a question: what is asked stands out, what only explains it (“Denk daarbij aan …”) follows quietly. */
export function Vraag({ tekst }: { tekst: string }) {
  const einde = tekst.lastIndexOf('? ') + 1
  if (einde === 0 || tekst.endsWith('?')) return tekst
  return (
    <>
      {tekst.slice(0, einde + 1)}
      <span className="vb-toelichting">{tekst.slice(einde + 1)}</span>
    </>
  )
}

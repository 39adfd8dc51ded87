/** The words of a question: what is asked stands out, what only explains it (“Denk daarbij aan …”) follows quietly. */
export function Vraag({ tekst }: { tekst: string }) {
  const einde = kernVan(tekst).length
  if (einde === tekst.length) return tekst
  return (
    <>
      {tekst.slice(0, einde + 1)}
      <span className="vb-toelichting">{tekst.slice(einde + 1)}</span>
    </>
  )
}

/** What is asked, without what explains it. */
export function kernVan(tekst: string): string {
  const einde = tekst.lastIndexOf('? ') + 1
  return einde === 0 || tekst.endsWith('?') ? tekst : tekst.slice(0, einde)
}

const dag =
  /(\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: \d{4})?)/

/** Running text in which a day stays on one line. */
export const Zin = ({ tekst }: { tekst: string }) =>
  tekst.split(dag).map((deel, plek) =>
    plek % 2 === 0 ? (
      deel
    ) : (
      <span key={plek} className="vb-bijeen">
        {deel}
      </span>
    ),
  )

const bijeen =
  /(\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?: \d{4})?|\d{1,2}-\d{1,2}-\d{4}|\be-[a-z]+)/

/** Running text in which a day stays on one line, and what has a short piece before its hyphen. */
export const Zin = ({ tekst }: { tekst: string }) =>
  tekst.split(bijeen).map((deel, plek) =>
    plek % 2 === 0 ? (
      deel
    ) : (
      <span key={plek} className={deel.includes('-') ? 'vb-koppel' : 'vb-bijeen'}>
        {deel}
      </span>
    ),
  )

/** Whether a sentence is more than one piece, so that a grid would lay them apart. */
export const isSamengesteld = (tekst: string): boolean =>
  tekst.split(bijeen).filter(Boolean).length > 1

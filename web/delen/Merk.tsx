/** The word mark: a sheet with a folded corner that carries a tick. */
export function Merk() {
  return (
    <a className="vb-merk" href="/">
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M4 2h11l5 5v15H4z" fill="currentColor" />
        <path
          className="vb-merk__vink"
          d="M8 13.2l3 3 5.4-6.4"
          fill="none"
          strokeWidth="2.2"
          strokeLinecap="square"
        />
      </svg>
      Vakbewijs
    </a>
  )
}

/** The hatch of what lapses: readable without colour. */
export function Arcering({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <line className="arcering" x1="0" x2="0" y1="0" y2="5" />
      </pattern>
    </defs>
  )
}

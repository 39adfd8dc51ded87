/** `isVoluit` where it does not stand under its own text. */
type Props = { href: string; label: string; isVoluit?: true }

/** The way to the earlier versions of a text. */
export const Eerder = ({ href, label, isVoluit }: Props) => (
  <p className="vb-eerder">
    <a href={href}>
      Eerdere versies<span className={isVoluit ? undefined : 'vb-onzichtbaar'}> van: {label}</span>
    </a>
  </p>
)

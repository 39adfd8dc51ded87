/**
 * Enter in a field presses the first button of its form. Where another one comes before the button that saves, this stands first: never
 * seen, heard or reached, and yet on the page, because Safari passes over a button that is not displayed.
 */
export const Entertoets = ({ formulier }: { formulier?: string | undefined }) => (
  <button
    type="submit"
    className="vb-entertoets"
    form={formulier}
    tabIndex={-1}
    aria-hidden="true"
  />
)

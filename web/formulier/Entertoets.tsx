/** Enter in a field presses the first button of its form. Where another one comes before the button that saves, this stands first: never seen, heard or reached. */
export const Entertoets = ({ formulier }: { formulier?: string | undefined }) => (
  <button type="submit" form={formulier} hidden />
)

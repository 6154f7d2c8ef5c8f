/** Stands in until the popover is here. */
export function DisplayPopover() {
  return <span />
}

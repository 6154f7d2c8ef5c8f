/** Gives something the focus without moving the page; what is no stop of the Tab key can have it so, too. */
export function focusOn(target: HTMLElement | null): void {
  if (!target) return
  if (target.tabIndex < 0) target.tabIndex = -1
  target.focus({ preventScroll: true })
}

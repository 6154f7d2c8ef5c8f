/** Opens a `mailto:` address as a reader's click on a link would: the page stays, and Escape still closes the dialog. */
export function openMail(href: string, place: HTMLElement): void {
  const link = place.ownerDocument.createElement('a')
  link.href = href
  place.append(link)
  link.click()
  link.remove()
}

/** Elements that begin and end a line. All others run with the text around them. */
export const blockTags: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol ' +
    'optgroup option p picture pre search section summary table tbody td tfoot th thead tr ul xmp'
  ).split(' '),
)

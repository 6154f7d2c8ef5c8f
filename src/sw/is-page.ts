/** Whether an answer that came well is a page: under the name of anything else it is somebody's login page. */
export const isPage = ({ ok, headers }: Response): boolean =>
  ok && headers.get('content-type')?.startsWith('text/html') === true

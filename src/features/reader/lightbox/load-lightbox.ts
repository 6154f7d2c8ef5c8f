/** Fetches the code that shows pictures large; most readers of most stories never need it. */
export const loadLightbox = () => import('./Lightbox.tsx')

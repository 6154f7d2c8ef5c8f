/** Fetches what shows pictures large; most readers of most stories never need it. */
export const loadLightbox = async () => (await import('./Lightbox.tsx')).Lightbox

/** Stories in the archive: more than three pages of the front list, and more than two of a section's. */
const archiveSize = 80

const words = ['Quay', 'Lantern', 'Ferry', 'Market', 'Harbour', 'Bridge', 'Garden', 'Tram']
const places = ['Praia', 'Barra', 'Taipa', 'Coloane', 'Guia', 'Mong Ha', 'Iao Hon', 'Patane']
const names = ['Ana Reis', 'Lei Wai Man', 'Rui Sousa']
const hour = 3_600_000
const newest = Date.UTC(2026, 4, 30, 8)

/** The same paper every time: one JSON Feed with more stories than one page holds, the newest first. */
export function writeArchive() {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Archive',
    home_page_url: 'https://archive.example/',
    language: 'en',
    items: Array.from({ length: archiveSize }, (_, i) => writeStory(archiveSize - i)),
    _broadsheet: { time_zone: 'Asia/Macau', sections: [{ name: 'City' }, { name: 'Sea' }] },
  }
}

/** `number` counts from 1, the oldest. */
function writeStory(number: number) {
  const word = words[number % words.length]
  const place = places[Math.floor(number / words.length) % places.length]
  return {
    id: `story-${number}`,
    title: `${word} of ${place}, story ${number}`,
    summary: `What is new about the ${word?.toLowerCase()} of ${place}, and what is not.`,
    date_published: new Date(newest - (archiveSize - number) * 7 * hour).toISOString(),
    authors: [{ name: names[number % names.length] }],
    tags: [word, place],
    content_html: Array.from({ length: 12 }, (_, i) => `<p>${writeParagraph(number, i)}</p>`).join(''),
    _broadsheet: { section: number % 5 === 0 ? 'Sea' : 'City', weight: number === archiveSize - 2 ? 3 : 0 },
  }
}

function writeParagraph(number: number, i: number): string {
  const place = places[(number + i) % places.length]
  return `Paragraph ${i + 1} of story ${number}. The road from ${place} runs along the water, past the sheds where nets were mended, and nobody who walks it today would guess how many people once did so before breakfast.`
}

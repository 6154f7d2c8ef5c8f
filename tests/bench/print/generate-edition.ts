import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const words = (
  'the a of to and in that it was for on with as at by from its had which were their after said would been one two ' +
  'council harbour bridge budget river market school minister street company island engineer museum garden station ' +
  'festival hospital library tide typhoon ferry tower square temple fisherman reporter voter teacher worker visitor ' +
  'agreed opened closed measured rebuilt explained promised counted repaired printed drew carried found kept learned ' +
  'slowly often again before later together early quietly nearly perhaps old new wide narrow public local high cheap'
).split(' ')

const sections = ['City', 'Region', 'World', 'Business', 'Culture', 'Science', 'Sport', 'Letters']
const firstDay = Date.UTC(2020, 0, 1)
const hour = 3_600_000

/** The same row of numbers in [0, 1) every time it is asked for: a linear congruential generator. */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/**
 * Writes an edition of our own format with as many articles as asked for, each its own file of about 700 words with
 * headings, a list, a quote, links, topics and a picture. The same number gives the same files.
 */
export function generateEdition(folder: string, articles: number): void {
  const items = join(folder, 'articles')
  mkdirSync(items, { recursive: true })
  mkdirSync(join(folder, 'media'), { recursive: true })
  const picture =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 2"><path fill="#a8321f" d="M0 0h3v2H0z"/></svg>'
  writeFileSync(join(folder, 'media/cover.svg'), picture)
  const edition = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Long Paper',
    language: 'en',
    _broadsheet: { time_zone: 'Etc/UTC', sections: sections.map(name => ({ slug: name.toLowerCase(), name })) },
  }
  writeFileSync(join(folder, 'edition.json'), JSON.stringify(edition))
  for (let number = 0; number < articles; number += 1) {
    writeFileSync(join(items, `story-${number}.json`), JSON.stringify(generateArticle(number)))
  }
}

function generateArticle(number: number) {
  const next = numbersFrom(number + 1)
  // The first calls of neighbouring seeds lie close together.
  for (let skip = 0; skip < 4; skip += 1) next()
  const below = (limit: number) => Math.floor(next() * limit)
  const sentence = (length: number) => {
    const text = Array.from({ length }, () => words[below(words.length)]).join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
  }
  const prose = (sentences: number) => Array.from({ length: sentences }, () => `${sentence(10 + below(14))}.`).join(' ')
  const link = `<a href="/article/story-${below(number + 1)}">${sentence(3)}</a>`
  const body = Array.from({ length: 9 }, (_, part) =>
    part % 3 === 1 ? `<h2>${sentence(4)}</h2><p>${prose(4)} ${link}</p>` : `<p>${prose(4)} <em>${sentence(3)}</em></p>`,
  )
  const list = `<ul>${Array.from({ length: 3 }, () => `<li>${sentence(8)}</li>`).join('')}</ul>`
  return {
    id: `story-${number}`,
    title: `${sentence(6)} ${number}`,
    image: 'media/cover.svg',
    date_published: new Date(firstDay + number * hour).toISOString(),
    authors: [{ name: `Reporter ${below(40)}` }],
    tags: [`Topic ${below(60)}`, `Topic ${below(60)}`],
    content_html: [...body.slice(0, 5), list, ...body.slice(5), `<blockquote><p>${prose(1)}</p></blockquote>`].join(
      '\n',
    ),
    _broadsheet: {
      slug: `story-${number}`,
      section: sections[below(sections.length)],
      standfirst: prose(1),
      key_points: [prose(1), prose(1), prose(1)],
      image: { alt: 'A red field.', width: 1200, height: 800 },
    },
  }
}

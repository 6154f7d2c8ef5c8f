/** A small paper of its own, as one file. */
export function writeEvening(): object {
  const story = (n: number) => ({
    id: `evening-${n}`,
    title: `Evening story ${n}`,
    content_text: `What happened in the evening, part ${n}.`,
    date_published: `2026-11-20T1${n}:00:00Z`,
    authors: [{ name: 'The evening desk' }],
    _broadsheet: { section: 'town' },
  })
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Evening Paper',
    language: 'en',
    _broadsheet: { time_zone: 'UTC', sections: [{ slug: 'town', name: 'Town' }] },
    items: [1, 2, 3].map(story),
  }
}

/** A site whose pages are embedded in articles, and how its players are opened without being tracked. */
type Provider = {
  name: string
  /** Hosts, subdomains included. */
  hosts: readonly string[]
  /** The page a reader would open, from the address of a player. */
  page?: (url: URL) => string | undefined
  player?: (url: URL) => string | undefined
}

const providers: readonly Provider[] = [
  {
    name: 'YouTube',
    hosts: ['youtube.com', 'youtube-nocookie.com', 'youtu.be'],
    page: url => {
      const id = youtubeId(url)
      return id === undefined ? undefined : `https://www.youtube.com/watch?v=${id}`
    },
    player: url => {
      const id = youtubeId(url)
      if (id === undefined) return undefined
      const start = /^(\d{1,6})s?$/.exec(url.searchParams.get('start') ?? url.searchParams.get('t') ?? '')?.[1]
      return `https://www.youtube-nocookie.com/embed/${id}${start === undefined ? '' : `?start=${start}`}`
    },
  },
  {
    name: 'Vimeo',
    hosts: ['vimeo.com'],
    page: url => {
      const id = vimeoId(url)
      return id === undefined ? undefined : `https://vimeo.com/${id}`
    },
    player: url => {
      const id = vimeoId(url)
      if (id === undefined) return undefined
      // Unlisted videos open only with the key that stands behind the number or in `h`.
      const key = /^[\da-f]+$/.exec(url.searchParams.get('h') ?? url.pathname.split('/')[2] ?? '')?.[0]
      return `https://player.vimeo.com/video/${id}?${key === undefined ? '' : `h=${key}&`}dnt=1`
    },
  },
  { name: 'X', hosts: ['x.com', 'twitter.com', 'twimg.com'] },
  { name: 'Facebook', hosts: ['facebook.com', 'fb.watch', 'fb.com'], page: url => insideParameter(url, 'href') },
  { name: 'Instagram', hosts: ['instagram.com', 'instagr.am'] },
  { name: 'Threads', hosts: ['threads.net', 'threads.com'] },
  { name: 'TikTok', hosts: ['tiktok.com'] },
  { name: 'Bluesky', hosts: ['bsky.app'] },
  { name: 'LinkedIn', hosts: ['linkedin.com'] },
  { name: 'Telegram', hosts: ['t.me', 'telegram.org'] },
  { name: 'Reddit', hosts: ['reddit.com', 'redditmedia.com'] },
  { name: 'Pinterest', hosts: ['pinterest.com', 'pin.it'] },
  { name: 'Weibo', hosts: ['weibo.com', 'weibo.cn'] },
  { name: 'Bilibili', hosts: ['bilibili.com', 'b23.tv'] },
  { name: 'Youku', hosts: ['youku.com'] },
  { name: 'Dailymotion', hosts: ['dailymotion.com', 'dai.ly'] },
  { name: 'Twitch', hosts: ['twitch.tv'] },
  { name: 'TED', hosts: ['ted.com'] },
  { name: 'Spotify', hosts: ['spotify.com'] },
  { name: 'SoundCloud', hosts: ['soundcloud.com'], page: url => insideParameter(url, 'url') },
  { name: 'Apple Podcasts', hosts: ['podcasts.apple.com'] },
  { name: 'Apple Music', hosts: ['music.apple.com'] },
  { name: 'Mixcloud', hosts: ['mixcloud.com'] },
  { name: 'Datawrapper', hosts: ['datawrapper.de', 'dwcdn.net'] },
  { name: 'Flourish', hosts: ['flourish.studio', 'flo.uri.sh'] },
  { name: 'Infogram', hosts: ['infogram.com'] },
  { name: 'Tableau', hosts: ['public.tableau.com'] },
  { name: 'OpenStreetMap', hosts: ['openstreetmap.org'] },
  { name: 'Google Maps', hosts: ['maps.google.com', 'goo.gl'] },
  { name: 'Google', hosts: ['google.com'] },
  { name: 'DocumentCloud', hosts: ['documentcloud.org'] },
  { name: 'Scribd', hosts: ['scribd.com'] },
  { name: 'Issuu', hosts: ['issuu.com'] },
  { name: 'Internet Archive', hosts: ['archive.org'] },
  { name: 'Flickr', hosts: ['flickr.com', 'flic.kr'] },
  { name: 'Giphy', hosts: ['giphy.com', 'gph.is'] },
  { name: 'CodePen', hosts: ['codepen.io'] },
  { name: 'GitHub', hosts: ['github.com'] },
]

const byHost = new Map(providers.flatMap(provider => provider.hosts.map(host => [host, provider] as const)))

function providerOf(host: string): Provider | undefined {
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const provider = byHost.get(name)
    if (provider !== undefined) return provider
  }
  return undefined
}

/**
 * What is known of an embedded address that `safeAddress` let through: the provider's name (its host where it is not
 * known), the page a reader can open, and for a few providers a player that sets no cookies.
 */
export function describeEmbed(address: string): { provider: string; href: string; player?: string; known: boolean } {
  const url = URL.parse(address)
  if (url === null) return { provider: '', href: address, known: false }
  const host = url.hostname.replace(/^www\./, '')
  const provider = providerOf(host)
  if (provider === undefined) return { provider: host, href: address, known: false }
  const href = provider.page?.(url) ?? address
  const player = provider.player?.(url)
  return { provider: provider.name, href, ...(player !== undefined && { player }), known: true }
}

/** Whether an address that stands alone in a paragraph was meant to become a player. */
export function isLonePlayer(address: string): boolean {
  const url = URL.parse(address)
  return url !== null && providerOf(url.hostname)?.player?.(url) !== undefined
}

function youtubeId(url: URL): string | undefined {
  const [first = '', second = ''] = url.pathname.split('/').filter(part => part !== '')
  const candidate =
    url.hostname === 'youtu.be'
      ? first
      : ['embed', 'shorts', 'live', 'v'].includes(first)
        ? second
        : (url.searchParams.get('v') ?? '')
  return /^[\w-]{11}$/.test(candidate) && candidate !== 'videoseries' ? candidate : undefined
}

const vimeoId = (url: URL) => /^\/(?:video\/|channels\/[\w-]+\/)?(\d{5,12})(?:\/|$)/.exec(url.pathname)?.[1]

/** Some players carry the address of the page they show as a parameter. */
function insideParameter(url: URL, name: string): string | undefined {
  const inside = URL.parse(url.searchParams.get(name) ?? '')
  return inside?.protocol === 'https:' ? inside.href : undefined
}

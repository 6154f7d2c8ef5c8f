import { typesByExtension } from '../serve/media-types.ts'
import type { Header } from './headers.ts'

/** What the files for nginx and Caddy are written from. Paths hold the base path. */
export type HostFacts = {
  base: string
  security: Header[]
  caching: { root: string; value: string }[]
  notFoundPage: string
}

const compressed = [
  'text/css',
  'text/plain',
  'text/xml',
  'text/javascript',
  'application/javascript',
  'application/json',
  'application/feed+json',
  'application/ld+json',
  'application/manifest+json',
  'application/rss+xml',
  'application/xml',
  'image/svg+xml',
]

/**
 * An nginx file to include in a server block: the printed pages at their addresses, true 404s, compression, caching
 * and the security headers.
 *
 * `Cache-Control` comes from a variable because nginx drops all inherited `add_header` lines in a location that has
 * one of its own; and a location's `set` is not inherited by the locations inside it, so each of them sets it.
 */
export function writeNginx({ base, security, caching, notFoundPage }: HostFacts): string {
  const folder = base.replace(/^\/|\/$/g, '')
  const start = base.replace(/[^\w/-]/g, '\\$&')
  const root = folder ? `the folder that holds these files in a folder ${folder}` : 'the folder of these files'
  const lines = [
    `# Include this in a server block whose root is ${root}:`,
    '#   server { listen 80; server_name example.org; root /srv/paper; include /etc/nginx/paper.conf; }',
    '',
    ...(folder ? [`location = /${folder} { absolute_redirect off; return 308 ${base}; }`, ''] : []),
    `location ${base} {`,
    '  set $paper_cache "no-cache";',
    ...[...security, ['Cache-Control', '$paper_cache'] as const].map(header => `  ${writeHeader(header)}`),
    '  # Types of our own: those of a host often lack the newer ones.',
    `  types { ${writeTypes()} }`,
    '  default_type application/octet-stream;',
    '  charset utf-8;',
    `  charset_types ${compressed.join(' ')};`,
    '  etag on;',
    '  gzip on;',
    '  gzip_vary on;',
    '  gzip_proxied any;',
    '  gzip_min_length 512;',
    '  gzip_comp_level 6;',
    `  gzip_types ${compressed.join(' ')};`,
    '  absolute_redirect off;',
    `  error_page 404 ${notFoundPage};`,
    '',
    '  # Each page has one address: without slash at the end, without .html.',
    `  rewrite ^${start}index(\\.html)?$ ${base} permanent;`,
    `  rewrite ^(${start}.+)/$ $1 permanent;`,
    `  rewrite ^(${start}.+)\\.html$ $1 permanent;`,
    '  try_files $uri $uri.html =404;',
    '',
    `  location = ${base} { set $paper_cache "no-cache"; try_files ${base}index.html =404; }`,
    `  location = ${notFoundPage} { internal; set $paper_cache "no-cache"; }`,
    `  location = ${notFoundPage.replace(/\.html$/, '')} { return 404; }`,
    ...caching.map(({ root, value }) => `  location ${root} { set $paper_cache "${value}"; try_files $uri =404; }`),
    `  location ~ ^${start}(\\.broadsheet\\.json|_headers|nginx\\.conf|Caddyfile)$ { return 404; }`,
    '}',
  ]
  return `${lines.join('\n')}\n`
}

/** Each type with its extensions. */
function writeTypes(): string {
  const byType = Map.groupBy(typesByExtension, ([, type]) => type)
  return [...byType].map(([type, some]) => `${type} ${some.map(([extension]) => extension).join(' ')};`).join(' ')
}

function writeHeader([name, value]: Header): string {
  return `add_header ${name} "${value}" always;`
}

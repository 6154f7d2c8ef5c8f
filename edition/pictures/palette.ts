/** The paper's few colours, the same in every picture. */
export const colour = {
  paper: '#F4ECDC',
  sand: '#E3D0AA',
  ochre: '#C9973F',
  vermilion: '#A8321F',
  maroon: '#7C2417',
  shallow: '#C6D9D2',
  mist: '#9DBDB6',
  sea: '#2B6468',
  deep: '#173F45',
  ink: '#211E1A',
  muted: '#655D51',
} as const

type Palette = Partial<Record<keyof typeof colour, string>>

/** Charts and maps by night: the same hues, and paper and ink changed about. */
export const night = {
  paper: '#26231D',
  sand: '#4B4433',
  ochre: '#7A5A22',
  vermilion: '#E8745A',
  shallow: '#1B3134',
  mist: '#2A4A4C',
  sea: '#79AEA8',
  ink: '#ECE4D3',
  muted: '#B5AB9A',
} satisfies Palette

/** Charts and maps for a reader who asks for more contrast: pure ink on pure paper, and nothing faint. */
export const strong = {
  paper: '#FFFFFF',
  sand: '#EAD8AE',
  ochre: '#E0A53C',
  vermilion: '#8C1D0C',
  shallow: '#CFE3DC',
  mist: '#9DBDB6',
  sea: '#0B4247',
  ink: '#000000',
  muted: '#000000',
} satisfies Palette

/** The same by night. */
export const strongNight = {
  paper: '#000000',
  sand: '#5C5136',
  ochre: '#8A6420',
  vermilion: '#FF9F8A',
  shallow: '#103A40',
  mist: '#2A4A4C',
  sea: '#A6E3DB',
  ink: '#FFFFFF',
  muted: '#FFFFFF',
} satisfies Palette

/** Every picture is 3:2, in these units. */
export const sheetSize = { width: 1200, height: 800 } as const

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

/** Every picture is 3:2, in these units. */
export const sheetSize = { width: 1200, height: 800 } as const

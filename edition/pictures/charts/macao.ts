import { barChart, type Bar } from '../bar-chart.ts'
import { lineChart } from '../line-chart.ts'

const area: [year: string, squareKilometres: number][] = [
  ['1912', 11.6],
  ['1936', 13.8],
  ['1957', 15.1],
  ['1986', 16.6],
  ['1996', 21.3],
  ['1999', 23.8],
  ['2005', 28.2],
  ['2012', 29.9],
  ['2019', 32.9],
  ['2023', 33.3],
]

/** How Macao grew out of the sea. */
export function landArea(): string {
  const marked = ['1912', '1936', '1957', '1986', '1999', '2023']
  const bars = area.map(([label, value]): Bar => {
    const shown = marked.includes(label)
    // The bars after 1999 stand so close that its figure would lie on the next.
    const note = shown && label !== '1999' ? value.toFixed(1) : undefined
    return { label, value, note, foot: shown, strong: label === '2023', at: (Number(label) - 1912) / (2023 - 1912) }
  })
  const axis = { from: 0, to: 35, step: 10 }
  return barChart(
    {
      title: 'A city that grew out of the sea',
      unit: 'Land area of Macao, km², in the years measured',
      source: 'Source: Macao’s cadastre and statistics services; Macao Yearbook',
      axis,
    },
    bars,
  )
}

const parts: [name: string, then: number, now: number][] = [
  ['Peninsula', 3.4, 9.3],
  ['Taipa', 2.3, 7.4],
  ['Coloane', 5.9, 7.6],
  ['Cotai', 0, 5.6],
]

/** Each part of Macao in 1912 and in 2012. */
export function landParts(): string {
  const bars = parts.flatMap(([name, then, now]): Bar[] => [
    { label: name, value: then, note: then === 0 ? '0' : then.toFixed(1), pair: true },
    { label: '', value: now, note: now.toFixed(1), strong: true },
  ])
  return barChart(
    {
      title: 'A century, part by part',
      unit: 'Land area, km²: on the left 1912, on the right 2012',
      source: 'Source: Macao Yearbook 2013 and earlier surveys',
      axis: { from: 0, to: 10, step: 2 },
    },
    bars,
  )
}

const counts: [year: number, birds: number][] = [
  [1989, 288],
  [1997, 535],
  [2010, 2347],
  [2011, 1848],
  [2014, 2726],
  [2015, 3272],
  [2021, 5222],
  [2022, 6162],
  [2024, 6988],
  [2025, 7081],
]

/** Black-faced spoonbills counted each January. */
export function spoonbillCount(): string {
  return lineChart(
    {
      title: 'Back from three hundred birds',
      unit: 'Black-faced spoonbills in the winter census',
      source: 'Source: International Black-faced Spoonbill Census; dots: counts used',
      axis: { from: 0, to: 8000, step: 2000 },
      across: { from: 1985, to: 2025, step: 10 },
    },
    [{ name: '7,081 in 2025', points: counts, strong: true, dots: true, at: [2011.5, 7150] }],
  )
}

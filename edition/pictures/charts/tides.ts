import { lineChart } from '../line-chart.ts'

const waves: [metres: number, hours: number][] = [
  [0.4, 12.42],
  [0.16, 12],
  [0.36, 23.93],
  [0.29, 25.82],
]

const height = (hour: number) =>
  waves.reduce((sum, [metres, hours]) => sum + metres * Math.cos((2 * Math.PI * hour) / hours), 0)

/** Fifteen days of a tide made of four waves, one point an hour and a half. */
export function tides(): string {
  const points = Array.from({ length: 241 }, (_, number) => [number / 16, height(number * 1.5)] as const)
  return lineChart(
    {
      title: 'Two waves twice a day, two once',
      unit: 'Metres over mean level: the sum of M2, S2, K1 and O1',
      source: 'Calculated from the four waves in the table; not a forecast',
      axis: { from: -1, to: 1.5, step: 0.5, format: value => value.toFixed(1).replace('-', '−') },
      across: { from: 0, to: 15, step: 5, format: value => `day ${value}` },
    },
    [{ name: 'all four in step', points, at: [0.6, 1.34] }],
  )
}

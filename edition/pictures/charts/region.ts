import { barChart, rankChart, type Bar } from '../bar-chart.ts'

const cities: [name: string, millions: number][] = [
  ['Guangzhou', 18.68],
  ['Shenzhen', 17.56],
  ['Dongguan', 10.47],
  ['Foshan', 9.5],
  ['Hong Kong', 7.41],
  ['Huizhou', 6.04],
  ['Jiangmen', 4.8],
  ['Zhongshan', 4.42],
  ['Zhaoqing', 4.11],
  ['Zhuhai', 2.44],
  ['Macao', 0.68],
]

/** The eleven cities of the Greater Bay Area. */
export const bayCities = () =>
  rankChart(
    {
      title: 'Eleven cities on one bay',
      unit: 'Residents, millions, at the censuses of 2020 and 2021',
      source: 'Sources: censuses of 2020 (mainland) and 2021 (Hong Kong, Macao)',
    },
    20,
    cities.map(([label, value]) => ({
      label,
      value,
      note: value.toFixed(value < 1 ? 2 : 1),
      strong: label === 'Macao',
    })),
  )

const speakers: [name: string, millions: number][] = [
  ['Brazil', 212],
  ['Angola', 37.9],
  ['Mozambique', 34.6],
  ['Portugal', 10.4],
  ['Guinea-Bissau', 2.2],
  ['Equatorial Guinea', 1.9],
  ['Timor-Leste', 1.4],
  ['Cabo Verde', 0.5],
  ['S. Tomé and Príncipe', 0.2],
]

/** The nine states of the Community of Portuguese-Speaking Countries. */
export const lusophoneStates = () =>
  rankChart(
    {
      title: 'Nine states, one of them vast',
      unit: 'Population, millions, 2024',
      source: 'Source: United Nations, World Population Prospects 2024',
    },
    240,
    speakers.map(([label, value]) => ({ label, value, note: String(value), strong: label === 'Portugal' })),
  )

const ports: [name: string, millions: number][] = [
  ['Shanghai', 49],
  ['Singapore', 39],
  ['Ningbo-Zhoushan', 35],
  ['Shenzhen', 30],
  ['Guangzhou', 25],
  ['Busan', 23],
  ['Hong Kong', 14],
  ['Rotterdam', 13],
]

/** What some of the largest ports handled in a year. */
export const portRank = () =>
  rankChart(
    {
      title: 'Three of them share one river mouth',
      unit: 'Containers in 2023, millions of twenty-foot units',
      source: 'Source: port authorities; a choice of large ports, rounded',
    },
    52,
    ports.map(([label, value]) => ({
      label,
      value,
      strong: ['Shenzhen', 'Guangzhou', 'Hong Kong'].includes(label),
    })),
  )

const rain = [33, 39, 75, 153, 291, 492, 386, 453, 321, 120, 39, 29]
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The year's rain, month by month, across the estuary from Macao. */
export const monsoonRain = () =>
  barChart(
    {
      title: 'Two winds, two seasons',
      unit: 'Rain at Hong Kong, mm a month; red: south-west monsoon',
      source: 'Source: Hong Kong Observatory, normals for 1991–2020',
      axis: { from: 0, to: 500, step: 100 },
    },
    months.map(
      (label, month): Bar => ({
        label,
        value: rain[month] ?? 0,
        note: String(rain[month]),
        strong: month > 3 && month < 9,
      }),
    ),
  )

const revenue = [
  22.2, 28.7, 41.4, 46.0, 56.6, 83.0, 108.8, 119.4, 188.3, 267.9, 304.1, 360.7, 351.5, 230.8, 223.2, 265.7, 302.8,
  292.5, 60.4, 86.9, 42.2, 183.1, 226.8,
]

/** What a reader should look at, by year. */
const notes: Record<number, string> = { 2002: '22', 2013: '361', 2019: '293', 2022: '42', 2024: '227' }

/** Casino revenue since the monopoly ended. */
export const gamingRevenue = () =>
  barChart(
    {
      title: 'Up, down, out and back',
      unit: 'Casinos’ gross revenue, billions of patacas, 2002–2024',
      source: 'Source: Gaming Inspection and Coordination Bureau (DICJ)',
      axis: { from: 0, to: 400, step: 100 },
    },
    revenue.map(
      (value, number): Bar => ({
        label: String(2002 + number),
        value,
        strong: value === 360.7,
        note: notes[2002 + number],
        foot: number % 4 === 0,
      }),
    ),
  )

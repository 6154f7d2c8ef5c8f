/** The languages that a picture can be lettered in: those of the stories that show it. */
export type Language = 'en' | 'pt' | 'zh-hant' | 'zh-hans' | 'ja'

/** What stands in a picture, by language. English names the words that the others have to bring. */
export type Wording<Words> = { en: Words } & Partial<Record<Language, Words>>

const sayAlike = <Words>(wording: Wording<Words>) => wording

type Coin = readonly [amount: string, currency: string]
type PatacaWords = Record<'pataca' | 'hongKong' | 'america', Coin> & Record<'first' | 'second', string>

/** The words of every picture that stands in a translated story. */
export const wording = {
  bridgeMap: sayAlike({
    en: {
      macao: 'Macao',
      zhuhai: 'Zhuhai',
      hongKong: 'Hong Kong',
      airport: 'Airport',
      shenzhen: 'Shenzhen',
      zhongshan: 'Zhongshan',
      bay: 'Lingdingyang',
      sea: 'South China Sea',
      tunnel: 'tunnel, 6.7 km',
      scale: '20 km',
    },
    pt: {
      macao: 'Macau',
      zhuhai: 'Zhuhai',
      hongKong: 'Hong Kong',
      airport: 'Aeroporto',
      shenzhen: 'Shenzhen',
      zhongshan: 'Zhongshan',
      bay: 'Lingdingyang',
      sea: 'Mar do Sul da China',
      tunnel: 'túnel, 6,7 km',
      scale: '20 km',
    },
    'zh-hant': {
      macao: '澳門',
      zhuhai: '珠海',
      hongKong: '香港',
      airport: '機場',
      shenzhen: '深圳',
      zhongshan: '中山',
      bay: '伶仃洋',
      sea: '南海',
      tunnel: '隧道 6.7 公里',
      scale: '20 公里',
    },
    'zh-hans': {
      macao: '澳门',
      zhuhai: '珠海',
      hongKong: '香港',
      airport: '机场',
      shenzhen: '深圳',
      zhongshan: '中山',
      bay: '伶仃洋',
      sea: '南海',
      tunnel: '隧道 6.7 公里',
      scale: '20 公里',
    },
  }),
  bridgeProfile: sayAlike({
    en: { bridge: 'bridge', island: 'island', tunnel: 'tunnel' },
    pt: { bridge: 'ponte', island: 'ilha', tunnel: 'túnel' },
    'zh-hant': { bridge: '橋樑', island: '人工島', tunnel: '海底隧道' },
    'zh-hans': { bridge: '桥梁', island: '人工岛', tunnel: '海底隧道' },
  }),
  pataca: sayAlike<PatacaWords>({
    en: {
      pataca: ['8.034', 'PATACAS'],
      hongKong: ['7.80', 'HK DOLLARS'],
      america: ['1', 'US DOLLAR'],
      first: '1.03 to 1',
      second: '7.80 to 1',
    },
    pt: {
      pataca: ['8,034', 'PATACAS'],
      hongKong: ['7,80', 'DÓLARES HK'],
      america: ['1', 'DÓLAR EUA'],
      first: '1,03 para 1',
      second: '7,80 para 1',
    },
    'zh-hant': {
      pataca: ['8.034', '澳門元'],
      hongKong: ['7.80', '港元'],
      america: ['1', '美元'],
      first: '1.03 兌 1',
      second: '7.80 兌 1',
    },
  }),
  /** The examples are words of many languages, and stay as they are in all of these. */
  tea: sayAlike({
    en: { cha: 'cha: chá, chai, çay, shay', te: 'te: tea, thé, Tee, teh', other: 'other or mixed' },
    pt: { cha: 'cha: chá, chai, çay', te: 'te: tea, thé, Tee, teh', other: 'outros ou mistura' },
    'zh-hant': { cha: 'cha：chá、chai、çay', te: 'te：tea、thé、teh', other: '其他或混用' },
    ja: { cha: 'チャ（chá, chai, çay）', te: 'テ（tea, thé, teh）', other: 'その他・混在' },
  }),
  typhoon: sayAlike({
    en: {
      standby: 'Standby',
      strong: 'Strong wind',
      northWest: 'North-west gale',
      southWest: 'South-west gale',
      northEast: 'North-east gale',
      southEast: 'South-east gale',
      increasing: 'Increasing gale',
      hurricane: 'Hurricane',
    },
    pt: {
      standby: 'Alerta',
      strong: 'Vento forte',
      northWest: 'Noroeste',
      southWest: 'Sudoeste',
      northEast: 'Nordeste',
      southEast: 'Sueste',
      increasing: 'Vento a subir',
      hurricane: 'Furacão',
    },
    'zh-hant': {
      standby: '戒備',
      strong: '強風',
      northWest: '西北烈風',
      southWest: '西南烈風',
      northEast: '東北烈風',
      southEast: '東南烈風',
      increasing: '烈風增強',
      hurricane: '颶風',
    },
  }),
}

/** What one picture says, in whichever language. */
export type Say<Picture extends keyof typeof wording> = (typeof wording)[Picture]['en']

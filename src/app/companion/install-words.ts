import type { SpokenLanguage } from '../../lib/messages/languages.ts'

type InstallWords = { offer: string; byHand: string; install: string; notNow: string }

/** The words of the offer, with it: few ever see it. */
export const installWords: Record<SpokenLanguage, InstallWords> = {
  en: {
    offer: 'Keep this paper on your home screen: it opens at once, also without a network.',
    byHand: 'To keep this paper on your home screen, open the browser’s share menu and choose “Add to Home Screen”.',
    install: 'Install',
    notNow: 'Not now',
  },
  pt: {
    offer: 'Tenha este jornal no ecrã principal: abre logo, mesmo sem rede.',
    byHand:
      'Para ter este jornal no ecrã principal, abra o menu de partilha do navegador e escolha «Adicionar ao ecrã principal».',
    install: 'Instalar',
    notNow: 'Agora não',
  },
  'zh-Hant': {
    offer: '把這份報紙放在主畫面：即開即讀，沒有網絡也可以。',
    byHand: '要把這份報紙放在主畫面，請打開瀏覽器的分享選單，選擇「加入主畫面」。',
    install: '安裝',
    notNow: '以後再說',
  },
  'zh-Hans': {
    offer: '把这份报纸放在主屏幕：即开即读，没有网络也可以。',
    byHand: '要把这份报纸放在主屏幕，请打开浏览器的分享菜单，选择“添加到主屏幕”。',
    install: '安装',
    notNow: '以后再说',
  },
  ja: {
    offer: 'この新聞をホーム画面に置くと、すぐに開き、ネットワークがなくても読めます。',
    byHand: 'この新聞をホーム画面に置くには、ブラウザーの共有メニューから「ホーム画面に追加」を選んでください。',
    install: 'インストール',
    notNow: 'あとで',
  },
}

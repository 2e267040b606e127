import type { Catalogue } from '../words.ts';

export const desktopEntry: Catalogue['desktopEntry'] = {
  genericName: '姿勢のための休憩',
  keywords: '姿勢;休憩;ストレッチ;運動;健康;座る;背中;',
};

import type { Catalogue } from '../words.ts';

export const desktopEntry: Catalogue['desktopEntry'] = {
  genericName: '体态休息',
  keywords: '体态;休息;拉伸;锻炼;健康;久坐;背部;',
};

import type { Catalogue } from '../words.ts';

export const desktopEntry: Catalogue['desktopEntry'] = {
  genericName: 'استراحات لصحة القوام',
  keywords: 'القوام;استراحة;تمدد;تمارين;صحة;جلوس;ظهر;',
};

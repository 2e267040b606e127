/** What the window does not show at first: a script of its own. */
export { QuietHoursSetting } from './QuietHoursSetting.tsx';
export { Composer } from './routines/Composer.tsx';
export { Routines } from './routines/Routines.tsx';
export { ThemeSetting } from './ThemeSetting.tsx';
export { VoiceSetting } from './VoiceSetting.tsx';
export { WorkingHoursSetting } from './WorkingHoursSetting.tsx';

import type { Catalogue } from '../words.ts';

export const startAtLogin: Catalogue['startAtLogin'] = {
  name: 'Iniciar con la sesión',
  hint: 'Unhunch está en la bandeja en cuanto inicias sesión.',
  needsApproval: 'Aún no: permite Unhunch en los ítems de inicio, en los ajustes del sistema.',
  cannotBeTold: 'Este sistema no le dice a Unhunch si lo hace. Aun así, puedes activarlo o desactivarlo.',
  switchOn: 'Activar',
  switchOff: 'Desactivar',
  failed: 'No se pudo cambiar el inicio con la sesión.',
  notTaken: 'El sistema no aplicó el cambio.',
  notAllowed: 'El sistema no lo permitió. Sus ajustes dicen qué aplicaciones pueden funcionar en segundo plano.',
  request: 'Unhunch cuenta cuánto tiempo pasas en la silla desde que inicias sesión.',
};

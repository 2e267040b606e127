import type { Catalogue } from '../words.ts';

export const notices: Catalogue['notices'] = {
  noTrayHost: 'Este escritorio no muestra iconos en la bandeja: inicia Unhunch otra vez para abrir esta ventana.',
  noNotifications: 'Este escritorio no muestra notificaciones: cuando toque descanso, lo dirá una tarjeta pequeña.',
  notificationFailed: 'No se pudo mostrar el último recordatorio.',
};

import type { Catalogue } from '../words.ts';

export const notices: Catalogue['notices'] = {
  noTrayHost: 'Esta área de trabalho não mostra ícones na bandeja: abra o Unhunch uma segunda vez para ver esta janela.',
  noNotifications: 'Esta área de trabalho não mostra notificações: as pausas são avisadas por um pequeno cartão.',
  notificationFailed: 'Não foi possível mostrar o último lembrete.',
};

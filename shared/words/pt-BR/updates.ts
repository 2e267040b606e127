import type { Catalogue } from '../words.ts';

export const updates: Catalogue['updates'] = {
  title: 'Atualizações',
  byStore: '{store} mantém o Unhunch atualizado.',
  byPackage: 'O Unhunch foi instalado como pacote. Uma versão mais nova vem pelo mesmo caminho.',
  byHand: 'Esta cópia não se atualiza sozinha. Para atualizá-la, ponha uma mais nova no lugar dela.',

  off: 'O Unhunch não procura atualizações. Você pode mudar isso nas configurações.',
  looking: 'Procurando uma versão mais nova.',
  downloading: 'Uma versão mais nova está sendo baixada.',
  none: 'O Unhunch procura atualizações uma vez por dia.',
  newest: 'Esta é a versão mais nova.',
  failed: 'A última busca por atualizações falhou. O Unhunch vai procurar de novo amanhã.',
  ready: 'O Unhunch {version} está pronto. Ele será instalado quando você sair.',
  lookNow: 'Procurar agora',
};

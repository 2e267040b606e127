import type { Catalogue } from '../words.ts';

export const about: Catalogue['about'] = {
  title: 'Sobre o Unhunch',
  heading: 'Unhunch',
  lead: 'Pausas para a postura, direto da bandeja.',
  version: 'Versão {version}',
  testVersion: 'Versão {version}, feita para testes',

  views: { help: 'Ajuda', privacy: 'Privacidade', licences: 'Licenças' },

  keysTitle: 'Teclas',
  keysOf: {
    everywhere: 'Em todas as janelas',
    status: 'Janela de status',
    routine: 'Janela da rotina',
    routines: 'Uma rotina sua',
  },
  keys: {
    everywhere: [
      ['Tab', 'Ir ao próximo controle, com Shift ao anterior'],
      ['Espaço', 'Acioná-lo, ligá-lo ou desligá-lo'],
      ['Setas', 'Andar em um controle deslizante, um menu ou um horário'],
      ['Esc', 'Fechar o que está aberto, depois a janela'],
    ],
    status: [['← →', 'No dia: de trecho em trecho']],
    routines: [
      ['Espaço', 'Na alça de um exercício: pegar, soltar'],
      ['↑ ↓', 'Mover o exercício que foi pego'],
    ],
  },
  shortcuts: 'De qualquer lugar',

  privacy: {
    leaves: 'Nada sai deste computador. O Unhunch nunca usa a rede.',
    leavesButUpdates:
      'Nada sobre você sai deste computador. Se você permitir, o Unhunch procura atualizações no GitHub, e essa é a única conexão que ele faz.',
    kept: 'Ele guarda suas configurações, suas rotinas e o histórico dos seus dias em uma pasta que só você pode ler.',
    delete: 'Para apagar tudo, saia do Unhunch e exclua essa pasta.',
  },
  openFolder: 'Abrir a pasta de dados',

  reportTitle: 'Algo não está certo?',
  reportLead:
    'Copie um relatório e cole onde você contar o problema. Ele não tem nomes, nem caminhos, nada do que você digitou e nada dos seus dias.',
  copyReport: 'Copiar relatório',
  copied: 'Copiado.',
  showReport: 'Ver o que ele diz',

  licence: 'O Unhunch é software livre sob a licença MIT. Ele se apoia no trabalho de outras pessoas:',
  noLicences: 'Esta cópia do Unhunch não foi empacotada e não tem a lista delas.',
  browserLicences: 'Licenças do Chromium',
  noText: 'A licença veio sem texto: {licence}.',

  noAnswer: 'O Unhunch não respondeu. Tente de novo.',
  notOpened: 'Não foi possível abrir: {reason}.',
};

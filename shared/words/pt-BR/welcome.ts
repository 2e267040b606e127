import type { Catalogue } from '../words.ts';

export const welcome: Catalogue['welcome'] = {
  title: 'Boas-vindas ao Unhunch',
  skip: 'Pular',
  back: 'Voltar',
  next: 'Avançar',
  done: 'Concluir',
  step: 'Etapa {step, number} de {steps, number}',

  hello: 'Boas-vindas ao Unhunch',
  helloLead: 'Ele conta quanto tempo você realmente passa na cadeira. Na hora da pausa, guia você por alguns exercícios tranquilos.',

  place: 'Procure este ícone',
  places: {
    menuBar: 'No canto direito da barra de menus, no alto da tela.',
    taskbar:
      'No canto da barra de tarefas, ao lado do relógio. O Windows pode escondê-lo atrás da setinha: arraste-o de lá para a barra de tarefas e ele fica à vista.',
    topBar: 'No canto direito da barra superior, ao lado do som e da rede.',
    topPanel: 'No painel no canto superior direito da tela, ao lado do relógio.',
    bottomPanel: 'No painel no canto inferior direito da tela, ao lado do relógio.',
    plasma: 'No canto inferior direito da tela, ao lado do relógio, talvez atrás da setinha.',
    panel: 'No painel da sua área de trabalho, quase sempre ao lado do relógio.',
    gnome: 'O GNOME não mostra ícones na bandeja, a menos que uma extensão os traga.',
    none: 'Esta área de trabalho não mostra ícones na bandeja.',
  },
  placeRing: 'O anel se enche enquanto você está na cadeira. Quando fica cheio, é hora da pausa.',
  noPlace: 'Aqui não há bandeja',
  startAgain: 'Abra o Unhunch mais uma vez para ver a janela dele. Ele continua contando com a janela fechada.',

  limit: 'Quanto tempo até uma pausa?',
  limitLead: 'Depois desse tempo, é hora da pausa. Depois de {rest} de ausência, a contagem recomeça.',

  sound: 'Ouça como ele guia você',
  soundLead: 'Sinais sonoros dão o ritmo e uma voz diz o que fazer. Feche os olhos, se quiser.',
  soundOff: 'Sem som, siga a figura e as palavras embaixo dela.',

  roll: 'Experimente girar os ombros',
  rollStart: 'Girar junto',
  rollAgain: 'Mais uma vez',
  rolled: 'Muito bem',
  rolledLead: 'É assim que uma pausa funciona. Você acompanha, e ela termina sozinha.',

  login: 'Abrir ao iniciar sessão?',
  loginLead: 'Assim o Unhunch conta desde o primeiro minuto. Você pode mudar isso nas configurações quando quiser.',
  loginIsOn: 'O Unhunch abre quando você inicia a sessão. Você pode mudar isso nas configurações quando quiser.',
  notNow: 'Agora não',

  updates: 'Manter o Unhunch atualizado?',
  updatesLead:
    'Uma vez por dia o Unhunch perguntaria ao GitHub qual é a versão mais nova e a instalaria quando você sair. Nada sobre você é enviado.',
  updatesAreOn: 'O Unhunch procura atualizações uma vez por dia. Você pode mudar isso nas configurações quando quiser.',

  end: 'Tudo pronto',
  firstBreakIn: 'Sua primeira pausa é em {left}, às {time}.',
  firstBreakAfter: 'Sua primeira pausa é depois de {length} na cadeira.',
  inTray: 'Até lá, o Unhunch espera na bandeja.',
  outOfSight: 'Até lá, o Unhunch conta sem aparecer.',
};

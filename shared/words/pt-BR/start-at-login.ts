import type { Catalogue } from '../words.ts';

export const startAtLogin: Catalogue['startAtLogin'] = {
  name: 'Abrir ao iniciar sessão',
  hint: 'O Unhunch já está na bandeja quando você inicia a sessão.',
  needsApproval: 'Ainda não: permita o Unhunch nos itens de início de sessão, nas configurações do sistema.',
  cannotBeTold: 'Este sistema não informa ao Unhunch se isso está ligado. Mesmo assim, você pode ligar ou desligar.',
  switchOn: 'Ligar',
  switchOff: 'Desligar',
  failed: 'Não foi possível mudar a abertura ao iniciar sessão.',
  notTaken: 'O sistema não aceitou a mudança.',
  notAllowed: 'O sistema não permitiu. As configurações dele dizem quais apps podem funcionar em segundo plano.',
  request: 'O Unhunch conta quanto tempo você passa na cadeira desde o início da sessão.',
};

import type { Catalogue } from '../words.ts';

export const history: Catalogue['history'] = {
  fileName: 'Histórico do Unhunch',
  jsonKind: 'Histórico do Unhunch',
  csvKind: 'Tabela (CSV)',
  notAFile: 'Isso não é um arquivo de histórico do Unhunch.',
  notJson: 'Isso não é JSON.',
  notJsonAt: 'Linha {line, number}: isso não é JSON.',
  cutOff: 'O arquivo termina cedo demais: está incompleto.',
  newer: 'O arquivo é de uma versão mais nova do Unhunch.',
  tooLarge: 'Um arquivo de histórico tem no máximo {megabytes, number} MB.',
  tooLong: 'O arquivo cobre mais de {years, number} anos.',
  wrongField: 'Registro {entry, number}: “{field}” tem um valor incorreto.',
  missingField: 'Registro {entry, number}: falta “{field}”.',
  unknownField: 'Registro {entry, number}: não há nada chamado “{field}”.',
  notAnEntry: 'O registro {entry, number} não é um registro de histórico.',
  unchanged: 'Seu histórico ficou como estava.',
  nothingToUndo: 'Não há mais nada a recuperar.',
};

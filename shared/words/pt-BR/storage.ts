import type { Catalogue } from '../words.ts';

export const storage: Catalogue['storage'] = {
  unreadable:
    '{file, select, settings {Não foi possível ler o arquivo das suas configurações.} clock {Não foi possível ler o arquivo do seu tempo sentado.} routines {Não foi possível ler o arquivo das suas rotinas.} other {Não foi possível ler um arquivo.}}',
  missing:
    '{file, select, settings {O arquivo das suas configurações não foi encontrado.} clock {O arquivo do seu tempo sentado não foi encontrado.} routines {O arquivo das suas rotinas não foi encontrado.} other {Um arquivo não foi encontrado.}}',
  usesBackup: 'A última cópia boa está em uso.',
  usesRest: 'Está tudo em uso, menos {lost}.',
  lostRoutine: 'a rotina {place, number}',
  usesDefaults: 'Os valores padrão estão em uso.',
  startsFresh: 'A contagem recomeça do zero.',
  keptAs: 'O arquivo danificado foi guardado como {file}.',

  unsaved:
    '{file, select, settings {Não é possível salvar suas configurações.} clock {Não é possível salvar seu tempo sentado.} routines {Não é possível salvar suas rotinas.} history {Não é possível salvar seu histórico.} other {Não é possível salvar um arquivo.}}',
  goesOn: 'O Unhunch continua com o que tem na memória e tenta de novo.',
  inTheWay: 'Não é possível tirar o arquivo danificado do caminho.',
  failure:
    '{code, select, ENOSPC {O disco está cheio.} EDQUOT {A cota do disco acabou.} EROFS {O disco é somente leitura.} EACCES {Falta permissão.} EPERM {Falta permissão.} EISDIR {Há uma pasta no lugar dele.} EIO {O disco informa um erro.} ENOENT {A pasta dele não existe.} ENOTDIR {A pasta dele é um arquivo.} ENAMETOOLONG {O nome dele é longo demais.} EEXIST {Há um arquivo no lugar dele.} EFBIG {O arquivo ficaria grande demais.} other {O sistema diz: {reason}.}}',

  dropped:
    '{count, plural, one {# registro do histórico não pôde ser salvo e foi descartado.} many {# registros do histórico não puderam ser salvos e foram descartados.} other {# registros do histórico não puderam ser salvos e foram descartados.}}',
  tornLine: 'O último registro do histórico foi cortado por uma falha e ficou de fora.',
  badLines:
    '{count, plural, one {# registro do histórico não pôde ser lido e ficou de fora.} many {# registros do histórico não puderam ser lidos e ficaram de fora.} other {# registros do histórico não puderam ser lidos e ficaram de fora.}}',
  historyAside: 'Não foi possível ler o arquivo do histórico. Ele foi guardado como {file}; um novo foi iniciado.',
};

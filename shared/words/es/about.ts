import type { Catalogue } from '../words.ts';

export const about: Catalogue['about'] = {
  title: 'Acerca de Unhunch',
  heading: 'Unhunch',
  lead: 'Descansos para tu postura, desde la bandeja.',
  version: 'Versión {version}',
  testVersion: 'Versión {version}, compilación de prueba',

  views: { help: 'Ayuda', privacy: 'Privacidad', licences: 'Licencias' },

  keysTitle: 'Teclas',
  keysOf: {
    everywhere: 'En todas las ventanas',
    status: 'Ventana de estado',
    routine: 'Ventana de la rutina',
    routines: 'Una rutina propia',
  },
  keys: {
    everywhere: [
      ['Tab', 'Al control siguiente; con Mayús, al anterior'],
      ['Espacio', 'Pulsarlo, activarlo o desactivarlo'],
      ['Flechas', 'Por un control deslizante, un menú o una hora'],
      ['Esc', 'Cerrar lo que está abierto y luego la ventana'],
    ],
    status: [['← →', 'En el día: de tramo en tramo']],
    routines: [
      ['Espacio', 'En el asa de un ejercicio: levantarlo, soltarlo'],
      ['↑ ↓', 'Llevar el ejercicio levantado'],
    ],
  },
  shortcuts: 'Desde cualquier parte',

  privacy: {
    leaves: 'Nada sale de este equipo. Unhunch nunca usa la red.',
    leavesButUpdates:
      'Nada sobre ti sale de este equipo. Si lo permites, Unhunch busca actualizaciones en GitHub, y esa es la única conexión que hace.',
    kept: 'Guarda tus ajustes, tus rutinas y el historial de tus días en una carpeta que solo tú puedes leer.',
    delete: 'Para borrarlo todo, sal de Unhunch y elimina esa carpeta.',
  },
  openFolder: 'Abrir la carpeta de datos',

  reportTitle: '¿Algo no va bien?',
  reportLead:
    'Copia un informe y pégalo donde cuentes el problema. No contiene nombres, ni rutas, ni nada que hayas escrito, ni nada de tus días.',
  copyReport: 'Copiar informe',
  copied: 'Copiado.',
  showReport: 'Ver qué dice',

  licence: 'Unhunch es software libre con licencia MIT. Se apoya en el trabajo de otros:',
  noLicences: 'Esta copia de Unhunch no se empaquetó y no trae la lista.',
  browserLicences: 'Licencias de Chromium',
  noText: 'Su licencia vino sin texto: {licence}.',

  noAnswer: 'Unhunch no respondió. Inténtalo de nuevo.',
  notOpened: 'No se pudo abrir: {reason}.',
};

import type { Catalogue } from '../words.ts';

export const welcome: Catalogue['welcome'] = {
  title: 'Unhunch: primeros pasos',
  skip: 'Omitir',
  back: 'Atrás',
  next: 'Siguiente',
  done: 'Listo',
  step: 'Paso {step, number} de {steps, number}',

  hello: 'Hola, esto es Unhunch',
  helloLead: 'Cuenta cuánto tiempo pasas de verdad en la silla. Cuando toca descanso, te guía por unos ejercicios tranquilos.',

  place: 'Busca este icono',
  places: {
    menuBar: 'En el extremo derecho de la barra de menús, arriba en la pantalla.',
    taskbar:
      'En la esquina de la barra de tareas, junto al reloj. Puede que Windows lo esconda tras la flechita: arrástralo de ahí a la barra y quedará a la vista.',
    topBar: 'En el extremo derecho de la barra superior, junto al sonido y la red.',
    topPanel: 'En el panel, arriba a la derecha de la pantalla, junto al reloj.',
    bottomPanel: 'En el panel, abajo a la derecha de la pantalla, junto al reloj.',
    plasma: 'Abajo a la derecha de la pantalla, junto al reloj, quizá tras la flechita que hay allí.',
    panel: 'En el panel de tu escritorio, casi siempre junto al reloj.',
    gnome: 'GNOME no muestra iconos en la bandeja sin una extensión.',
    none: 'Este escritorio no muestra iconos en la bandeja.',
  },
  placeRing: 'Su anillo se llena mientras estás en la silla. Cuando está lleno, toca descanso.',
  noPlace: 'Aquí no hay bandeja',
  startAgain: 'Inicia Unhunch otra vez para abrir su ventana. Sigue contando con la ventana cerrada.',

  limit: '¿Cuánto tiempo en la silla?',
  limitLead: 'Pasado este tiempo, toca descanso. Tras {rest} fuera, la cuenta empieza de nuevo.',

  sound: 'Escucha cómo te guía',
  soundLead: 'Los tonos marcan el ritmo y una voz dice qué hacer. Cierra los ojos si quieres.',
  soundOff: 'Sin sonido, sigues la figura y las palabras que hay debajo.',

  roll: 'Prueba una rotación de hombros',
  rollStart: 'Rotar',
  rollAgain: 'Otra vez',
  rolled: 'Muy bien',
  rolledLead: 'Así es un descanso. Tú sigues el ritmo y termina solo.',

  login: '¿Iniciar con la sesión?',
  loginLead: 'Así Unhunch cuenta desde el primer minuto. Puedes cambiarlo en los ajustes cuando quieras.',
  loginIsOn: 'Unhunch se inicia cuando inicias sesión. Puedes cambiarlo en los ajustes cuando quieras.',
  notNow: 'Ahora no',

  updates: '¿Mantener Unhunch al día?',
  updatesLead:
    'Una vez al día Unhunch preguntaría a GitHub por su versión más nueva y la instalaría cuando salgas. No se envía nada sobre ti.',
  updatesAreOn: 'Unhunch busca actualizaciones una vez al día. Puedes cambiarlo en los ajustes cuando quieras.',

  end: 'Todo listo',
  firstBreakIn: 'Tu primer descanso toca en {left} (a las {time}).',
  firstBreakAfter: 'Tu primer descanso toca tras {length} en la silla.',
  inTray: 'Hasta entonces, Unhunch espera en la bandeja.',
  outOfSight: 'Hasta entonces, Unhunch cuenta sin que lo veas.',
};

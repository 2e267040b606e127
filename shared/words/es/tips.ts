import type { Catalogue } from '../words.ts';

export const tips: Catalogue['tips'] = {
  title: 'Unhunch: consejos de alivio',
  heading: 'Consejos de alivio',
  lead: 'Para una espalda alta rígida o dolorida.',

  reliefTitle: 'Qué puede ayudar',
  relief: {
    breaks: { name: 'Descansar de la silla', tip: 'Levántate antes de que duela. Un paseo hasta la ventana ya es un descanso.' },
    warmth: {
      name: 'Calor o frío',
      tip: 'El calor afloja, el frío calma. Con un paño en medio, 20 minutos como máximo y nunca sobre piel dormida o herida.',
    },
    massage: {
      name: 'Masaje suave',
      tip: 'Con la mano, o con una pelota blanda entre la espalda y la pared. Aprieta solo hasta donde resulte agradable.',
    },
    breathing: { name: 'Respirar hondo', tip: 'Con cada exhalación lenta, deja bajar un poco los hombros.' },
    position: { name: 'Una postura cómoda', tip: 'Busca una que alivie y descansa en ella un rato. Luego vuelve a moverte.' },
    sleep: { name: 'Dormir bien', tip: 'Boca arriba o de lado, con una almohada que mantenga el cuello en línea con la columna.' },
    listening: { name: 'Escuchar a tu cuerpo', tip: 'En un mal día, haz menos. Deja lo que duela.' },
    medicines: {
      name: 'Medicamentos para el dolor',
      tip: 'Pregunta en la farmacia o a tu médico qué te conviene. Unhunch no recomienda ninguno.',
    },
  },

  breathTitle: 'Un minuto de respiración lenta',
  breathStart: 'Seguir el ritmo',
  breathStop: 'Detener',
  breathHint:
    '{in, plural, one {# segundo al inhalar} many {# segundos al inhalar} other {# segundos al inhalar}}, {out, plural, other {# al exhalar}}',

  movesTitle: 'Los ejercicios',
  movesLead: 'Primero calienta, luego estira.',

  causesTitle: 'De dónde viene',
  causes: [
    'Encorvarse o pasar mucho tiempo en la silla sin apoyo',
    'Estrés y repetir lo mismo una y otra vez',
    'Poco movimiento',
    'Levantar peso o un movimiento brusco',
    'Un bolso pesado, el teléfono muy bajo',
    'A veces una enfermedad de fondo, como artrosis o una hernia discal',
  ],

  helpTitle: 'Cuándo consultar a un médico',
};

export const tips = {
  title: 'Unhunch relief tips',
  heading: 'Relief tips',
  lead: 'For a stiff or sore upper back.',

  reliefTitle: 'What can help',
  /** What eases a sore upper back, besides the moves. */
  relief: {
    breaks: { name: 'Breaks from sitting', tip: 'Stand up before it aches. A short walk to the window is a break.' },
    warmth: {
      name: 'Heat or ice',
      tip: 'Warmth loosens, cold calms. A cloth in between, 20 minutes at most, never on numb or broken skin.',
    },
    massage: { name: 'Gentle massage', tip: 'By hand, or leaning on a soft ball against a wall. Press only as much as feels good.' },
    breathing: { name: 'Deep breathing', tip: 'With each slow breath out, let your shoulders sink a little.' },
    position: { name: 'A comfortable position', tip: 'Find one that eases it and rest there a while. Then move again.' },
    sleep: { name: 'Good sleep', tip: 'Lie on your back or your side, with a pillow that keeps your neck in line with your spine.' },
    listening: { name: 'Listen to your body', tip: 'On a bad day, do less. Leave out whatever hurts.' },
    medicines: { name: 'Pain relief medicines', tip: 'Ask a pharmacist or a doctor what suits you. Unhunch recommends none.' },
  },

  breathTitle: 'A minute of slow breathing',
  breathStart: 'Breathe along',
  breathStop: 'Stop',
  breathHint: '{in, plural, one {In for # second} other {In for # seconds}}, {out, plural, other {out for #}}',

  movesTitle: 'The moves',
  movesLead: 'Warm up first, then stretch.',

  causesTitle: 'Where it comes from',
  causes: [
    'Slouching, or sitting long without support',
    'Stress, and doing the same thing again and again',
    'Too little movement',
    'Lifting, or a sudden movement',
    'A heavy bag, a phone held low',
    'Sometimes a condition beneath it, such as arthritis or a herniated disc',
  ],

  helpTitle: 'When to see a doctor',
} as const;

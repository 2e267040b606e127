/** Keys as they are written on the keyboards of each system. Letters, digits, signs and F1 to F24 stand for themselves. */
export const shortcut = {
  modifiers: {
    mac: { Control: 'Control', Alt: 'Option', Shift: 'Shift', Meta: 'Command' },
    windows: { Control: 'Ctrl', Alt: 'Alt', Shift: 'Shift', Meta: 'Win' },
    linux: { Control: 'Ctrl', Alt: 'Alt', Shift: 'Shift', Meta: 'Super' },
  },
  keys: {
    Space: 'Space',
    Tab: 'Tab',
    Backspace: 'Backspace',
    Delete: 'Delete',
    Insert: 'Insert',
    Return: 'Enter',
    Up: 'Up',
    Down: 'Down',
    Left: 'Left',
    Right: 'Right',
    Home: 'Home',
    End: 'End',
    PageUp: 'Page Up',
    PageDown: 'Page Down',
  },
  /** What may be recorded; each is a key as it is written there. */
  usable: 'Take {control}, {alt} or {meta} with one more key, or a function key alone.',
} as const;

/** The XDG autostart file for a command line. https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html */
export function autostartEntry(command: readonly string[]): string {
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Unhunch',
    'Comment=Posture breaks from your tray',
    `Exec=${command.map(quoted).join(' ')}`,
    'Icon=unhunch',
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

/** Quoted for Exec, where a percent sign begins a field code; then escaped as every string of a desktop file is. */
function quoted(word: string): string {
  const inQuotes = `"${word.replaceAll(/["`$\\]/g, '\\$&').replaceAll('%', '%%')}"`;
  return inQuotes.replaceAll('\\', '\\\\');
}

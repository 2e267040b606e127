/** In hexadecimal. Node's cryptography takes long to load: that waits for its first use, which comes after the tray icon. */
export function sha256(content: string | Uint8Array): string {
  return process.getBuiltinModule('node:crypto').createHash('sha256').update(content).digest('hex');
}

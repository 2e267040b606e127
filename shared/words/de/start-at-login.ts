import type { Catalogue } from '../words.ts';

export const startAtLogin: Catalogue['startAtLogin'] = {
  name: 'Beim Anmelden starten',
  hint: 'Unhunch ist im Infobereich, sobald du dich anmeldest.',
  needsApproval: 'Noch nicht: Erlaube Unhunch in den Systemeinstellungen unter Anmeldeobjekte.',
  cannotBeTold: 'Dieses System verrät Unhunch nicht, ob das so ist. An- und ausschalten kannst du es trotzdem.',
  switchOn: 'Einschalten',
  switchOff: 'Ausschalten',
  failed: 'Der Start beim Anmelden ließ sich nicht ändern.',
  notTaken: 'Das System hat die Änderung nicht übernommen.',
  notAllowed: 'Das System hat es nicht erlaubt. In seinen Einstellungen steht, welche Apps im Hintergrund laufen dürfen.',
  request: 'Unhunch zählt ab deiner Anmeldung, wie lange du sitzt.',
};

import type { Catalogue } from '../words.ts';

export const about: Catalogue['about'] = {
  title: 'À propos d’Unhunch',
  heading: 'Unhunch',
  lead: 'Des pauses pour votre posture, depuis la zone de notification.',
  version: 'Version {version}',
  testVersion: 'Version {version}, compilée pour des tests',

  views: { help: 'Aide', privacy: 'Confidentialité', licences: 'Licences' },

  keysTitle: 'Touches',
  keysOf: {
    everywhere: 'Dans toutes les fenêtres',
    status: 'Fenêtre d’état',
    routine: 'Fenêtre de routine',
    routines: 'Une de vos routines',
  },
  keys: {
    everywhere: [
      ['Tab', 'Passer à l’élément suivant, avec Maj au précédent'],
      ['Espace', 'L’actionner, le basculer'],
      ['Flèches', 'Parcourir un curseur, un menu ou une heure'],
      ['Échap', 'Fermer ce qui est ouvert, puis la fenêtre'],
    ],
    status: [['← →', 'Sur la journée : d’une période à l’autre']],
    routines: [
      ['Espace', 'Sur la poignée d’un exercice : le prendre, le poser'],
      ['↑ ↓', 'Déplacer l’exercice pris'],
    ],
  },
  shortcuts: 'Depuis n’importe où',

  privacy: {
    leaves: 'Rien ne quitte cet ordinateur. Unhunch n’utilise jamais le réseau.',
    leavesButUpdates:
      'Rien sur vous ne quitte cet ordinateur. Si vous le permettez, Unhunch cherche des mises à jour sur GitHub, et c’est la seule connexion qu’il établit.',
    kept: 'Il garde vos réglages, vos routines et l’historique de vos journées dans un seul dossier, que personne d’autre ne peut lire.',
    delete: 'Pour tout effacer, quittez Unhunch et supprimez ce dossier.',
  },
  openFolder: 'Ouvrir le dossier des données',

  reportTitle: 'Quelque chose ne va pas ?',
  reportLead:
    'Copiez un rapport et collez-le là où vous signalez le problème. Il ne contient ni nom, ni chemin, rien de ce que vous avez saisi et rien de vos journées.',
  copyReport: 'Copier le rapport',
  copied: 'Copié.',
  showReport: 'Voir ce qu’il contient',

  licence: 'Unhunch est un logiciel libre sous licence MIT. Il repose sur le travail d’autres personnes :',
  noLicences: 'Cette copie d’Unhunch n’a pas été empaquetée et n’en a pas la liste.',
  browserLicences: 'Licences de Chromium',
  noText: 'Sa licence est venue sans texte : {licence}.',

  noAnswer: 'Unhunch n’a pas répondu. Veuillez réessayer.',
  notOpened: 'Ouverture impossible : {reason}.',
};

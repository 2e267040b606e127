import type { Catalogue } from '../words.ts';

export const welcome: Catalogue['welcome'] = {
  title: 'Bienvenue dans Unhunch',
  skip: 'Passer',
  back: 'Retour',
  next: 'Suivant',
  done: 'Terminer',
  step: 'Étape {step, number} sur {steps, number}',

  hello: 'Bienvenue dans Unhunch',
  helloLead:
    'Il compte le temps que vous passez vraiment en position assise. Quand une pause est à prendre, il vous guide dans quelques exercices tranquilles.',

  place: 'Repérez cette icône',
  places: {
    menuBar: 'À droite de la barre des menus, en haut de l’écran.',
    taskbar:
      'Au coin de la barre des tâches, près de l’horloge. Windows peut la cacher derrière la petite flèche : faites-la glisser de là vers la barre des tâches, et elle reste visible.',
    topBar: 'À droite de la barre supérieure, près du son et du réseau.',
    topPanel: 'Dans le tableau de bord en haut à droite de l’écran, près de l’horloge.',
    bottomPanel: 'Dans le tableau de bord en bas à droite de l’écran, près de l’horloge.',
    plasma: 'En bas à droite de l’écran, près de l’horloge, peut-être derrière la petite flèche.',
    panel: 'Dans le tableau de bord de votre bureau, le plus souvent près de l’horloge.',
    gnome: 'GNOME n’affiche pas ces icônes, à moins qu’une extension ne les ajoute.',
    none: 'Ce bureau n’affiche aucune icône dans la zone de notification.',
  },
  placeRing: 'Son anneau se remplit tant que vous êtes en position assise. Quand il est plein, une pause est à prendre.',
  noPlace: 'Pas de zone de notification ici',
  startAgain: 'Lancez Unhunch une fois de plus pour ouvrir sa fenêtre. Fenêtre fermée, il continue de compter.',

  limit: 'Combien de temps avant une pause ?',
  limitLead: 'Une pause est à prendre après cette durée. Après {rest} d’absence, le compte repart de zéro.',

  sound: 'Écoutez comment il vous guide',
  soundLead: 'Des signaux sonores donnent le rythme et une voix dit quoi faire. Fermez les yeux si vous voulez.',
  soundOff: 'Sans le son, suivez la silhouette et les mots au-dessous.',

  roll: 'Essayez un roulement d’épaules',
  rollStart: 'Rouler les épaules',
  rollAgain: 'Encore une fois',
  rolled: 'Très bien',
  rolledLead: 'Voilà comment se passe une pause. Vous suivez, et elle se termine d’elle-même.',

  login: 'Lancer à l’ouverture de session ?',
  loginLead: 'Ainsi, Unhunch compte dès la première minute. Vous pourrez changer d’avis dans les réglages.',
  loginIsOn: 'Unhunch se lance à l’ouverture de votre session. Vous pouvez changer cela dans les réglages.',
  notNow: 'Pas maintenant',

  updates: 'Tenir Unhunch à jour ?',
  updatesLead:
    'Une fois par jour, Unhunch demanderait à GitHub sa version la plus récente et l’installerait quand vous quittez. Rien sur vous n’est envoyé.',
  updatesAreOn: 'Unhunch cherche des mises à jour une fois par jour. Vous pouvez changer cela dans les réglages.',

  end: 'Tout est prêt',
  firstBreakIn: 'Votre première pause est à prendre dans {left}, à {time}.',
  firstBreakAfter: 'Votre première pause est à prendre après {length} en position assise.',
  inTray: 'D’ici là, Unhunch attend dans la zone de notification.',
  outOfSight: 'D’ici là, Unhunch compte en toute discrétion.',
};

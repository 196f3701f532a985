import type { LanguagePack } from './language.js';

export const french: LanguagePack = {
  name: 'French',
  head: 'first',
  groups: [
    {
      answers: ['why'],
      headings: `
        pourquoi, raison, contexte, problématique, enjeu, enjeux, besoin, constat, existant, finalité, opportunité,
        bénéfices, valeur, état des lieux
      `,
      phrases: `
        problème à résoudre, vision produit, contexte, frustration, motivation, problématique, énoncé du problème,
        description du problème, définition du problème, situation actuelle, analyse de l'existant, étude de marché,
        analyse de marché, analyse concurrentielle, proposition de valeur, valeur métier, valeur ajoutée,
        points de douleur, bénéfices attendus, gains attendus, raison d'être, but du document
      `,
    },
    {
      answers: ['what'],
      perhaps: ['why'],
      headings: 'résumé, résumé exécutif, synthèse, en bref',
      weak: `
        introduction, présentation, présentation générale, vue d’ensemble, aperçu, description
      `,
    },
    {
      answers: ['what'],
      headings: `
        quoi, but, objectif, périmètre, portée, exigences, fonctionnalités, utilisateurs, public cible, hypothèses,
        contraintes, livrables, indicateurs, priorités, besoins utilisateurs
      `,
      phrases: `
        périmètre, objectif, fonctionnalité, besoin fonctionnel, besoin non fonctionnel, cas d'utilisation,
        cas d'usage, récit utilisateur, parcours utilisateur, scénario, utilisateur cible, hors périmètre,
        hors scope, dans le périmètre, spécification fonctionnelle, critère d'acceptation, critère de succès,
        critère de réussite, indicateur de succès, indicateur clé, mesure du succès, expérience utilisateur,
        règle de gestion, règle métier, évolutions futures, maquette
      `,
      hints: 'utilisateur, fonction, cible, parcours',
    },
    { answers: ['what', 'how'], subsections: ['how'], headings: 'proposition, solution proposée, recommandation' },
    {
      answers: ['how'],
      headings: `
        conception, mise en œuvre, réalisation, approche, impacts, risques, dépendances, sécurité, déploiement,
        inconvénients
      `,
      phrases: `
        architecture, conception, solution technique, spécification technique, choix technique,
        détails d'implémentation, implémentation, modèle de données, base de données, schéma, flux de données,
        diagramme, interface de programmation, plan de test, stratégie de test, plan de migration, migration,
        compatibilité, retour arrière, sécurité, performance, supervision, risque, alternative, options envisagées,
        solutions envisagées, compromis, inconvénient, analyse d'impact, gestion des erreurs,
        considérations techniques, dette technique
      `,
      hints: 'solution, technique, déploiement, composant, service',
    },
    { answers: ['how'], perhaps: ['when'], headings: "plan de mise en œuvre, plan d'implémentation, plan d'action" },
    {
      answers: ['who'],
      headings: `
        qui, équipe, acteurs du projet, intervenants, responsables, responsabilités, contributeurs, auteurs,
        approbations, ressources
      `,
      phrases: `
        partie prenante, équipe projet, membre de l'équipe, rôle et responsabilité, responsable,
        répartition des tâches, répartition du travail, relecteur, approbateur, gouvernance, ressources humaines,
        personnes impliquées
      `,
    },
    {
      answers: ['when'],
      headings: 'quand, planification, calendrier, échéances, jalons, étapes, délais',
      phrases: `
        calendrier, échéancier, planning, planification, jalon, feuille de route, date clé, date de livraison,
        date de lancement, date de déploiement, plan de livraison, plan de projet, estimation,
        chronologie, prochaine étape
      `,
      hints: 'étape, phase',
    },
    {
      answers: ['rollout'],
      otherwise: ['when'],
      headings: 'lancement, déploiement progressif, mise à disposition',
      phrases: `
        plan de déploiement, plan de lancement, phase de déploiement, stratégie de déploiement, stratégie de lancement,
        déploiement progressif, déploiement par étapes, lancement progressif
      `,
      hints: 'lancement',
    },
    { answers: ['what'], titles: true, phrases: 'exigence' },
    {
      answers: [],
      phrases: `
        cahier des charges, document de conception, document d’exigences, dossier de conception
      `,
    },
    {
      answers: [],
      headings: 'sommaire, table des matières, remarques, divers, liens, statut, historique',
      phrases: `
        glossaire, terminologie, lexique, acronyme, bibliographie, historique des versions,
        historique des modifications, historique des révisions, journal des modifications, question ouverte,
        questions en suspens, points ouverts, points en suspens, lien utile, remerciement
      `,
    },
    {
      answers: [],
      open: true,
      headings: '',
      phrases: 'annexe, foire aux questions, questions fréquentes',
    },
  ],
  labels: {
    who: `
      responsable, responsables, propriétaire, auteur, auteurs, autrice, rédacteur, rédigé par, relecteur,
      relecteurs, approbateur, approuvé par, validé par, équipe, équipes, chef de projet, chef de produit, pilote,
      intervenants, contact, développeur, développeurs, contributeurs, parties prenantes, qui
    `,
    discipline: 'conception',
    when: `
      échéance, date limite, date cible, date de livraison, date de lancement, date de sortie, livraison,
      lancement, jalon, délai, début, fin, période, durée, quand, version cible, étape, sortie prévue, calendrier
    `,
    document: 'date, date de création, créé le',
  },
  reasons: {
    problem: `
        problème, problèmes, difficile, difficultés, impossible, manque, absence, lent, coûteux, fastidieux,
        complexe, erreurs, malheureusement, cependant, besoin, limites, contraignant, aucun moyen, perdent
      `,
    purpose: `
        afin de, afin que, pour que, améliorer, réduire, éviter, permettre, permet, faciliter, simplifier, gagner,
        bénéfice, valeur, parce que, accélérer
      `,
  },

  calendar: {},

  people: {},

  blanks: {},

  choices: {
    ways: 'option, variante, approche, piste, solution, proposition, plan, voie, possibilité, idée, candidat',
    options: 'option, variante, approche, piste, solution, alternative, possibilité',
    alternatives: `
      alternative, solution alternative, autre option, l'alternative
    `,
    after: '',
    counts: `
      un, une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, première, deuxième, seconde, troisième,
      premier, second, quelques
    `,
    lists: `
      options, options envisagées, options considérées, options étudiées, options possibles, options évaluées,
      variantes, variantes étudiées, approches, approches envisagées, approches étudiées, pistes,
      pistes étudiées, pistes envisagées, solutions envisagées, solutions étudiées, solutions possibles,
      solutions candidates, comparaison des options, comparatif des options, comparaison des solutions,
      comparatif des solutions, comparaison des approches, analyse des options, évaluation des options,
      choix possibles, options techniques, choix de, options pour, ce que nous avons envisagé, comparatif,
      envisagé, étudié
    `,
    others: `
      alternatives, alternatives envisagées, alternatives considérées, alternatives étudiées,
      alternatives rejetées, alternatives écartées, options écartées, options rejetées, options abandonnées,
      solutions écartées, solutions rejetées, solutions alternatives, solution alternative, approches écartées,
      approches rejetées, approches alternatives, approche alternative, pistes écartées, pistes abandonnées,
      idées écartées, autres options, autres solutions, autres approches, autres pistes, autres possibilités,
      ce que nous avons écarté, ce que nous n'avons pas retenu, non retenu, options non retenues,
      solutions non retenues, pistes non retenues, écarté, alternatives à, alternatives au, comparaison avec
    `,
    comparisons: `
      comparaison, compromis, avantages et inconvénients, évaluation, arbitrage, arbitrages, décision,
      décisions, matrice de décision, justification
    `,
    parts: `
      comparaison, comparatif, recommandation, décision, résultat, conclusion, critères, critères de choix,
      résumé, vue d'ensemble, discussion, avantages, inconvénients, avantages et inconvénients, justification,
      contexte, introduction, évaluation, notes, conséquences, hypothèses, contraintes, option retenue, coût,
      délai, risques
    `,
    whyNot: 'pourquoi pas, pourquoi ne pas, pourquoi nous n avons pas, pourquoi pas un',
    versus: 'vs, versus, plutôt que, plutôt qu, au lieu de, et non',
    or: 'ou',
    contrast: 'soit, plutôt, autre, tandis que, alors que, deux',
    choosing: `
      nous avons choisi, nous choisissons, choisi, choisie, choix, nous avons retenu, nous retenons, retenu,
      retenue, nous préférons, nous avons préféré, préféré, préférée, préférable, nous avons opté, nous optons,
      opté, décidé, nous avons décidé, décision, on a choisi, on choisit, on a retenu, on préfère, recommandé,
      nous recommandons
    `,
    taking: 'nous utilisons, nous prenons, nous construisons, on utilise, on prend, nous gardons',
    over: `
      plutôt que, plutôt qu*, au lieu de, au lieu d*, au lieu du, à la place de, à la place du, à la place d*,
      et non, face à
    `,
    ruledOut: `
      nous avons écarté, nous écartons, avons écarté, on a écarté, nous avons rejeté, nous rejetons,
      on a rejeté, nous avons exclu, nous excluons, nous avons abandonné, on a abandonné, nous avons renoncé,
      on a renoncé, nous avons décidé de ne pas, nous n avons pas retenu, navons pas retenu, na pas été retenu,
      na pas été retenue, nont pas été retenus, nont pas été retenues, non retenu, non retenue, envisagé mais,
      envisagée mais, étudié mais, étudiée mais, une alternative serait, autre option serait, une autre option,
      une autre solution, une autre approche, une autre piste, option écartée, solution écartée,
      serait aussi possible, aurait aussi été possible
    `,
    turnedDown: `
      a été écarté, a été écartée, ont été écartés, ont été écartées, a été rejeté, a été rejetée,
      ont été rejetés, ont été rejetées, a été abandonné, a été abandonnée, pas une option
    `,
    against: `
      écarté, écartée, écartés, écartées, rejeté, rejetée, abandonné, abandonnée, non retenu, non retenue,
      trop cher, trop chère, trop coûteux, trop coûteuse, trop lent, trop lente, trop complexe, trop lourd,
      trop lourde, trop risqué, trop risquée, trop long, trop tard
    `,
    considered: `
      nous avons envisagé, on a envisagé, nous avons considéré, a été envisagé, a été envisagée,
      ont été envisagés, ont été envisagées, a aussi été étudié, on pourrait aussi, nous pourrions aussi
    `,
    examined: `
      nous avons étudié, nous avons évalué, nous avons comparé, nous avons examiné, on a regardé,
      nous avons regardé
    `,
    but: 'mais, cependant, toutefois',
    alternatively: 'alternativement, comme alternative, sinon nous pourrions, sinon on pourrait',
    users: 'utilisateur, utilisatrice, client, cliente, usager, vous, lecteur, administrateur',
    only: `
      seule option, unique option, une seule option, option unique, seule possibilité, seule solution,
      unique solution, solution unique, seule voie, seul choix, seule approche, seule alternative,
      pas d'alternative, aucune alternative, aucune autre option, aucune autre solution, pas d'autre option,
      pas d'autre solution, pas d'autre choix, pas d'autre possibilité, aucun autre choix, aucun choix,
      sans alternative, aucune autre possibilité
    `,
    none: 'aucun, aucune, néant, sans objet, rien',
    because: `
      car, parce que, parce qu*, puisque, puisqu*, comme, en raison, à cause, étant donné, vu que, donc, impose,
      imposé, imposée, exige, exigé, exigée, prescrit, prescrite, la loi, grâce à
    `,
    weighing: `
      avantage, avantages, inconvénient, inconvénients, pour, contre, écarté, rejeté, retenu, retenue,
      recommandé, préféré, meilleur, meilleure, pire, compromis, approche
    `,
    settings: `
      configuration, paramètre, paramètres, réglage, réglages, menu, ligne de commande, drapeau,
      valeur par défaut, défaut, type, valeur, argument, préférences, dialogue, bouton, paiement, livraison
    `,
    units: 'semaine, semaines, mois, jour, jours, an, ans, année, années, sprint, sprints, trimestre, trimestres',
    criterion: 'critère, critères, aspect, facteur, dimension',
    criteria: {
      cost: {
        labels: `
          coût, coûts, prix, tarif, tarifs, budget, dépense, dépenses, frais, licence, licences, tco,
          coût total de possession, investissement
        `,
        signs: `
          bon marché, cher, chère, chers, chères, coûteux, coûteuse, coûte, économique, gratuit, gratuite,
          abordable, coût
        `,
      },
      time: {
        labels: `
          délai, délais, durée, temps, charge, effort, échéance, planning, calendrier, date, livraison,
          jours-homme, jours homme, estimation, semaines, mois, disponible à partir de, eta, quand
        `,
        signs: `
          rapide à construire, rapide à faire, rapide à mettre en place, plus long à, prend plus de temps,
          mais rapide, rapide mais
        `,
      },
      velocity: {
        labels: `
          maintenabilité, maintenance, dette, dette technique, évolutivité, extensibilité, flexibilité,
          vélocité, vitesse de développement, vélocité de développement, adaptabilité, pérennité, complexité,
          facilité d'évolution, évolutions futures
        `,
        signs: `
          maintenable, facile à modifier, difficile à modifier, facile à faire évoluer, évolutif, évolutive,
          maintenir, entretenir, dépendance au fournisseur
        `,
      },
      experience: {
        labels: `
          expérience, expérience développeur, expérience développeurs, expérience de développement,
          expérience des développeurs, ergonomie, confort, outillage, facilité d'utilisation, travail quotidien,
          quotidien, prise en main, courbe d'apprentissage, compétences, dx, devex
        `,
        signs: `
          agréable, pénible, facile à utiliser, débogage, déboguer, à la main, manuel, manuelle, familier,
          familière, apprendre
        `,
      },
    },
    perUse: 'par requête, par appel, par ligne, par opération, mémoire, processeur',
    speed: `
      réponse, exécution, chargement, traitement, latence, démarrage, calcul, requête, accès, attente,
      compilation
    `,
  },

  measures: {},

  launches: {},

  owners: {},

  technology: {},
};

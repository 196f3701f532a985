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
        plan de livraison, plan de projet, estimation,
        chronologie, prochaine étape
      `,
      hints: 'étape, phase',
    },
    {
      answers: ['rollout', 'when'],
      otherwise: ['when'],
      headings: 'quand lançons nous, quand lance t on, quand est le lancement',
      phrases: `
        date de lancement, date de déploiement, calendrier de lancement, calendrier de déploiement,
        date de mise en production
      `,
    },
    {
      answers: ['rollout'],
      perhaps: ['when'],
      otherwise: ['when'],
      phrases: 'plan de publication, stratégie de publication, plan de mise en production, plan de release',
    },
    {
      answers: ['rollout'],
      otherwise: ['when'],
      headings: `
        montée en charge, livraison progressive, mise en ligne, mise en service, déploiement et migration, lancement,
        déploiement progressif, mise à disposition
      `,
      phrases: `
        mise en service, livraison progressive, montée en charge progressive, plan de déploiement, plan de lancement, phase de déploiement, stratégie de déploiement, stratégie de lancement,
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

  choices: {},

  measures: {
    headings: `
      succès, réussite, métriques, indicateurs, kpi, mesure, mesures, cibles, résultats clés, valeurs cibles,
      impact attendu
    `,
    phrases: `
      indicateur* de succes, indicateur* de reussite, indicateur* de performance, indicateurs cles, indicateur* clé,
      critère* de succès, critère* de réussite, critère* de performance, mesure* de succès, mesure* du succès,
      mesurer le succès, mesure le succès, mesurer la réussite, mesurons, mesurerons, métrique* de succès,
      métrique* clé*, métriques clés, facteurs de succès, saurons-nous, saurons nous, nous saurons, on saura,
      saura-t-on, savoir si, savoir que, à quoi ressemble, résultats clés, objectifs mesurables, résultats mesurables,
      objectifs chiffrés, définition du succès, qu'est-ce que le succès, aurons-nous réussi, aura réussi,
      étoile polaire
    `,
    goals: 'objectif*, but, buts, cible, cibles, visée*, résultats attendus, résultats, bénéfices attendus',
    notGoals: `
      non objectif*, hors objectif*, pas un objectif, public cible, clientèle cible, cible utilisateur*, date cible,
      groupe cible
    `,
    measures: `
      nps, csat, satisfaction, taux, conversion*, rétention, attrition, abandon*, chiffre d'affaires, revenu*, ventes,
      marge, note moyenne, étoiles, score, adoption, activation*, utilisateurs actifs, clients actifs, part de marché,
      productivité
    `,
    counted: `
      appel*, ticket*, réclamation*, plainte*, incident*, demande*, délai*, temps, inscription*, taux d'erreur, coût*,
      erreur*, question*
    `,
    uses: `
      utilise, utilisent, utilisé par, utiliser, adopt*, s'inscri*, passent à, achèt*, paient, recommand*, reviennent,
      seuls, sans aide, sans appel*
    `,
    change: `
      rédui*, augment*, amélior*, diminu*, baiss*, abaiss*, doubl*, tripl*, raccourci*, accélér*, divisé, divisée,
      divisés, diviser, moins, plus de, plus vite, plus rapide*, croît*, croissance, hausse, gagner, économis*,
      passe de, passer de, passent de, passe à, passer à, tombe*, descend*, monte, montent, monter, au lieu de,
      supprim*
    `,
    targets: `
      au moins, au plus, supérieur* à, inférieur* à, au dessus de, au-dessus de, au dessous de, en dessous de, sous,
      plus de, moins de, atteindre, atteint, atteignent, dépass*, minimum, ou plus, ou moins, en moins de
    `,
    numbers: `
      deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, quinze, vingt, trente, quarante, cinquante,
      cent, cents, mille, million*, dizaine*, douzaine*, centaine*, millier*, un jour, une heure, une minute,
      une semaine
    `,
    shares: `
      moitié, demi, demie, tiers, quart, quarts, un quart, cinquième, dixième, double, doubl*, triple, fois plus,
      fois moins, pour cent, point* de pourcentage, sur dix, sur trois, sur quatre, sur deux, majorité
    `,
    nobody: 'personne ne, plus personne, zéro, plus jamais',
    no: "aucun, aucune, plus aucun, plus aucune, plus d'",
    all: 'tous, toutes, chaque, tout le monde',
    units: 'seconde*, minute*, heure*, jour*, semaine*, mois',
    joints: 'à, vers, au lieu de, plutôt que',
    wants: `
      voulons, veut, vouloir, souhait*, objectif*, but, doit, doivent, devra*, devrait, vise*, viser, nous allons,
      d'ici
    `,
    success: `
      réussi si, réussi quand, réussi lorsque, succès si, succès quand, succès lorsque, le succès, nous aurons,
      réussite si, gagné quand, gagné si, terminé quand, contents si, mesuré par, nous mesurons, on mesure,
      objectif est, notre objectif, notre but, indicateur
    `,
    product: `
      limite*, quota*, maximum, maximal*, max, prix, tarif*, frais, remise*, taille, mo, ko, go, octets, caractères,
      prend en charge, jusqu'à, par page, pèse, places, sièges, tentatives, colonnes, lignes, champs, formats, langues,
      tva
    `,
    can: 'peut, peuvent, pouvoir, permet, permettent, affiche, affichent, montre',
    numbered: `
      version, phase, étape, section, page, chapitre, numéro, article, niveau, itération, exigence, semaine, vague,
      norme
    `,
    numerals: '',
    counters: '',
  },

  launches: {
    about: `
      déploiement*, déployer, lancement*, lance-t-on, lançons-nous, mise en production, mise en service, mise en ligne,
      phase pilote, mise sur le marché, montée en charge, livraison progressive, plan de livraison,
      plan de publication
    `,
    stages: `
      bêta, beta, alpha, pilote, pilotes, phase pilote, expérimentation, essai pilote, version d'essai, accès anticipé,
      avant-première, feature flag*, drapeau, canari, canary, préversion, sur invitation, phase de test
    `,
    counted: 'phase, vague, étape, lot, groupe, palier',
    steps: 'première vague, deuxième vague, seconde vague, troisième vague, dernière vague, vague 1, vague 2',
    gives: `
      déploy*, déployé pour, lance pour, lancé pour, lancement pour, lancement à, lançons, lancer à, ouvre à, ouvrir à,
      ouvrons, l'ont, l'auront, activons, mis en ligne, mise en ligne, testons, essaient, essaie, essayons, essayer,
      proposé à, commence par, commencer par, commençons par, commence avec, à commencer par, étend*
    `,
    offers: `
      disponible pour, disponible à, disponible aux, disponible dans, disponible en, reçoi*, y ont accès, accès à,
      activ*, testent, teste, propos*, suivent, ouvert à, ouvert aux, ouverte aux, derrière un, en ligne
    `,
    first: `
      d'abord, dans un premier temps, au début, en premier, premier, première, premiers, commencer par, commençons par,
      commence par, initialement, uniquement, seulement
    `,
    then: `
      puis, ensuite, après, plus tard, suivi de, suivis de, enfin, jusqu'à, avant de, avant les, par la suite,
      dans un second temps, suivent, une fois
    `,
    everyone: `
      tout le monde, tous les autres, toutes les autres, les autres, le reste, tous les clients, tous les utilisateurs,
      toutes les boutiques, en une fois, d'un coup, restants, restantes, dans le monde entier, toute l'entreprise,
      100 %, 100%
    `,
    gradual: `
      progressivement, graduellement, par étapes, par vagues, par phases, par paliers, par lots, petit à petit,
      peu à peu, un par un, pays par pays, équipe par équipe, région par région
    `,
    audience: `
      utilisat*, client*, employé*, collaborat*, collègue*, salarié*, équipe*, interne*, région*, pays, marché,
      marchés, ville*, site*, boutique*, magasin*, clinique*, hôpita*, service, services, école*, agence*, partenaire*,
      entreprise*, société*, testeur*, bénévole*, abonné*, membre*, patient*, commerçant*, compte*, groupe*, usine*,
      personnel
    `,
    owns: `
      responsable, responsables, s'occupe, s'occupent, s'en charge, se charge, pilote, dirige, mène, gère, coordonn*,
      assure, suit, surveille
    `,
    event: "déploiement, lancement, mise en production, mise en ligne, mise en service, livraison, taux d'erreur",
    past: `
      a été, ont été, était, étaient, avait, l'an dernier, l'année dernière, ancienne, ancien, autrefois, a échoué
    `,
  },

  owners: {},

  technology: {},
};

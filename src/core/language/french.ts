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
      lancement, jalon, délai, début, fin, période, durée, quand, version cible, étape, sortie prévue, calendrier, pour quand, combien de temps
    `,
    document: 'date, date de création, créé le, version du document',
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

  calendar: {
    months: 'janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre',
    monthsShort: 'janv, févr, fév, avr, juil, sept, oct, nov, déc',
    weekdays: 'lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche',
    seasons: 'printemps, été, automne, hiver',
    doubtful: 'mars, été',
    parts: `
      début, mi, fin, milieu, courant, première semaine, deuxième semaine, dernière semaine, première moitié,
      seconde moitié, deuxième moitié, fins
    `,
    near: 'prochain, prochaine, ce, cet, cette, suivant, suivante, présent',
    glue: "ou, de, du, d', des, le, la, l', les, au, à, en",
    by: `
      en, au, à, à la, à l', avant, avant le, avant la, avant les, après, d'ici, d'ici à, d'ici au, d'ici la, pour,
      pour le, pour la, pendant, dès, depuis, jusqu'à, jusqu'au, vers, vers le, courant, à partir de, à partir du, le,
      l', cet, avec, autour de
    `,
    within: "avec, en, dans, pour, dès, d'ici, avec la, dans la, avant, à partir de",
    behind: '',
    ordinals: 'premier, première, 1er, deuxième, second, seconde, troisième, quatrième, dernier, dernière',
    ordinalMarks: 'er, re, ère, e, ème, eme, nd, nde',
    counts: `
      un, une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, quinze, vingt, trente, un et demi
    `,
    units: `
      jour, jours, semaine, semaines, mois, trimestre, trimestres, an, ans, année, années, sprint, sprints,
      jours ouvrés, jours ouvrables, jours-homme, jours hommes, jours homme, mois-homme
    `,
    shortUnits: 'heure, heures, minute, minutes',
    years: "année, l'année, l'an",
    monthWords: 'mois',
    quarters: 'trimestre',
    weeks: 'semaine',
    semesters: 'semestre',
    halves: 'moitié',
    fiscal: 'exercice fiscal, année fiscale',
    events: `
      Noël, Pâques, Toussaint, la Toussaint, rentrée, la rentrée, Pentecôte, Ascension, Nouvel An, Saint-Sylvestre,
      Saint-Valentin, fêtes, les fêtes, fêtes de fin d'année, grandes vacances, vacances d'été, vacances scolaires,
      vacances de Noël, congés d'été, soldes d'hiver, soldes d'été, gel du code, le gel, VivaTech, quatorze juillet
    `,
    releases: 'version, livraison, édition, sprint, itération, jalon, mise à jour',
    stages: 'bêta, alpha',
    dates: `
      demain, après-demain, fin d'année, fin de l'année, fin du mois, fin du trimestre, d'ici la fin,
      la semaine d'après, la semaine suivante
    `,
    durations: 'six mois, un semestre, une demi-année, une demi-journée, quinze jours',
    rhythm: `
      chaque, par, tous les, toutes les, hebdomadaire, hebdomadaires, mensuel, quotidien, quotidienne, fois
    `,
    looksLike: `
      un jour, un jour ou l'autre, jour après jour, au jour le jour, de jour en jour, cette version, ce sprint, phase,
      étape, section, chapitre, tableau, figure, équipe, niveau, annexe, variante, lot, mise à jour de, a été,
      ont été, avait été, avoir été
    `,
    signs: { year: '', month: '', day: '' },
    past: `
      échoué, échouée, a glissé, glissé, dernière tentative, tentative précédente, première tentative, l'an dernier,
      l'année dernière, année dernière, an dernier, mois dernier, trimestre dernier, semaine dernière, été dernier,
      autrefois, auparavant, initialement, abandonné, repoussé, en vain, discuté, il y a, reporté, raté
    `,
    plans: `
      prévu, prévue, prévus, prévues, sera, seront, serons, allons, voulons, visons, vise, visée, planifié, planifiée,
      objectif, livrer, livrerons, livraison, lancer, lancerons, lancement, sortira, au plus tard, souhaitons,
      comptons, mise en production, mise en service, déploiement, prêt, prête, échéance, date limite, délai
    `,
    ours: `
      prévu, prévue, nous prévoyons, nous visons, nous voulons, nous livrerons, nous allons, sortira avec, sort avec,
      prochaine version
    `,
    ownTime: `
      valable, valables, valide, validité, expire*, expir*, conservation, conservé, conservés, conservée, conservées,
      gardé, gardés, gardée, gardées, rétention, stocké, stockés, certificat*, contrat, contrats, licence*, garantie,
      disponibilité, temps de réponse, délai d'attente, supprimé, supprimés, archivé, archivés, sauvegarde*,
      fin de vie, plus maintenu, plus maintenue, plus pris en charge, fin de support
    `,
    needs: `
      nécessite, nécessitent, requiert, exige, dépend, dépendent, basé sur, basée sur, compatible*, au moins, ou plus,
      ou supérieur, ou supérieure, supporte, prend en charge, utilise, il faut d'abord, doit d'abord, testé avec
    `,
    ofDocument: `
      créé le, créée le, mis à jour le, mise à jour le, dernière mise à jour, dernière modification, modifié le,
      date de création, rédigé le, version du document
    `,
  },

  people: {},

  blanks: {},

  choices: {},

  measures: {},

  launches: {},

  owners: {},

  technology: {},
};

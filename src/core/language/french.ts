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

  choices: {},

  measures: {},

  launches: {},

  owners: {
    owner: `
      responsable, responsables, propriétaire, pilote, porteur, porteuse, en charge, personne responsable,
      personne en charge
    `,
    accountable: 'redevable, approbateur, garant, garante',
    decider: `
      décideur, décideuse, décideurs, décidé par, décision finale, décision prise par, responsable de la
      décision
    `,
    coOwner: `
      co-responsable, co-responsables, coresponsable, coresponsables, co-propriétaire, responsables conjoints,
      responsabilité partagée, copilote, copilotes
    `,
    of: "de la, du, des, de l', de cette, de ce, de, pour, la, le, les",
    itself: `
      cette section, cette partie, ce document, cette décision, la décision, la décision finale, le document,
      section, décision, document, prd, cela, ceci, ça, en
    `,
    asked: {
      why: 'pourquoi nous le faisons, pourquoi on le fait',
      what: `
        ce que nous construisons, ce qu'on construit, ce que l'on construit, ce que nous livrons, ce que nous
        faisons, quoi construire
      `,
      how: "comment nous le construisons, comment on le construit, comment c'est construit",
      who: 'qui le construit, qui fait quoi, qui y travaille',
      when: "quand c'est livré, quand nous livrons, quand on livre, quand ça sort",
    },
    owns: `
      décide, décident, décide de, décident de, est responsable de, sont responsables de, est responsable, sont
      responsables, est en charge de, sont en charge de, est garant de, est garante de, a le dernier mot, ont le
      dernier mot, a le dernier mot sur, ont le dernier mot sur, tranche, tranchent, pilote, pilotent
    `,
    ownedBy: `
      décidé par, décidée par, est décidé par, est décidée par, sous la responsabilité de, est sous la
      responsabilité de, est pilotée par, est piloté par, décision revient à, revient à, appartient à, dernier
      mot revient à
    `,
    particles: "c'est, qui",
    together: 'ensemble, conjointement, tous les deux, toutes les deux, en commun',
    joints: 'et, ou, et/ou, avec, ainsi que, conjointement avec, ensemble avec',
    articles: "le, la, les, l', notre, un, une, du",
    ownTeam: "son équipe, leur équipe, l'équipe, son groupe, équipe, ses collègues",
    team: 'équipe, équipes, groupe, comité, squad, cellule',
    standIn: `
      intérim, par intérim, intérimaire, suppléant*, remplaç*, remplac*, au nom de, pour le compte, jusqu*,
      provisoire*, temporaire*, pendant, puis, ensuite, à partir, dès, après, en l'absence, adjoint*, à la
      place, délég*, absence, absent, absente, congé, congés, vacances, malade
    `,
    insteadOf: 'pour',
    consulted: `
      consult*, inform*, aide, appui, soutien, conseil*, avis, concertation, accord, contribu*, relect*,
      appuyé*, aidé*
    `,
    product: 'produit, chef de produit, cheffe de produit, responsable produit, équipe produit, direction produit',
    engineering: `
      ingénierie, technique, développement, responsable technique, direction technique, responsable ingénierie,
      équipe technique, responsable du développement
    `,
    remarks: `
      chef*, direct*, responsable*, produit*, ingénieur*, développeu*, marketing, ventes, finance*, juridique,
      bureau, service, département, lundi*, mardi*, mercredi*, jeudi*, vendredi*, depuis, voir, tous, personne,
      système
    `,
    labels: { owner: 'Responsable', consulted: 'consulté', colon: ' : ' },
  },

  technology: {
    headings: `
      architecture, modèle de données, base de données, implémentation, implémentation technique, mise en œuvre
      technique, conception technique, solution technique, approche technique, détails techniques, choix
      techniques, points d'entrée, schéma, infrastructure, pile technique, diagramme de classes, diagramme de
      séquence, algorithme, fonctionnement interne, sous le capot, en coulisses, en interne, comment c'est
      construit
    `,
    forUsers: `
      architecture de l'information, prise en main, accueil, interface utilisateur, interface, écrans,
      maquettes, parcours, expérience utilisateur, expérience, api publique, api partenaires, accessibilité,
      paramètres, réglages
    `,
    asIs: `
      existant, état actuel, situation actuelle, architecture actuelle, système actuel, état des lieux,
      fonctionnement actuel, solution actuelle, contexte, l'existant
    `,
    today: "aujourd'hui, actuellement, à ce jour, pour l'instant, en ce moment, existant*, jusqu'ici",
    parts: `
      clé étrangère, clés étrangères, clé primaire, microservice*, monolithe*, cache, tâche cron, tâche
      planifiée, point d'entrée, points d'entrée, réplica*, api rest
    `,
    perhapsParts: `
      base de données, bases de données, table, tables, colonne*, ligne, lignes, file, files, file d'attente,
      serveur*, tâche, conteneur*, classe, classes, requête*, message, messages, événement, fonction,
      bibliothèque*, schéma, script*, transaction*, entrepôt, passerelle, index, événements
    `,
    besides: `
      non fonctionnelle*, non-fonctionnelle*, non fonctionnel*, exigence*, besoins, déploiement, lancement,
      risque*, dépendance*, contrainte*, hypothèse*, alternatives, options, questions ouvertes, annexe*,
      glossaire, test*, migration, sécurité, confidentialité, principes, fonctionnalités, plan, exemples
    `,
  },
};

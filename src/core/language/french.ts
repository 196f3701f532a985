import type { LanguagePack } from './language.js';

export const french: LanguagePack = {
  name: 'French',
  head: 'first',
  groups: [
    {
      answers: ['how'],
      broad: true,
      headings:
        'solution, la solution, notre solution, conception, mise en œuvre, comment, comment ça marche, fonctionnement',
    },
    { answers: [], perhaps: ['who'], headings: 'approbations, approbation' },
    { answers: ['how'], asked: true, headings: 'design, dépendances, dépendances externes, dépendances internes' },
    {
      answers: ['what'],
      headings: `
        communication de lancement, communication du lancement, plan de communication, annonce du lancement,
        FAQ clients, FAQ client, FAQ externe, questions des clients, ce que nous proposons, notre proposition,
        ce que les clients obtiennent, ce que les utilisateurs obtiennent
      `,
    },
    { answers: ['what'], perhaps: ['why'], headings: `communiqué de presse` },
    { answers: [], open: true, headings: 'FAQ interne, questions internes' },
    { answers: [], headings: 'informations complémentaires, décision attendue, décisions attendues' },
    { answers: ['why'], headings: 'facteurs de décision, critères de décision' },
    {
      answers: ['why'],
      headings: `
        ce que disent les clients, ce que disent les utilisateurs, ce que les clients nous disent, voix du client,
        paroles de clients, impact métier, impact sur l'activité, ce que cela nous coûte
      `,
    },
    {
      answers: ['how'],
      phrases: `
        propriété des données, propriétaires des données, responsabilités des modules,
        responsabilités de chaque module, responsabilités des composants, responsabilités des services,
        responsabilités des couches, rôle des modules, rôle des composants, rôle des services, modèle objet,
        machine à états, transitions d'état
      `,
    },
    {
      answers: ['how'],
      headings: `
        solution retenue, solution choisie, option retenue, option choisie, approche retenue, approche choisie,
        variante retenue, conception retenue
      `,
    },
    { answers: [], perhaps: ['who'], headings: 'relecture, relecteurs, revue' },
    {
      answers: ['why'],
      headings: 'douleur, ce qui nous y pousse, ce qui coince, ce qui bloque, problèmes actuels, irritants',
    },
    {
      answers: ['why', 'how'],
      headings: `
        justification de la conception, raisons de la conception, justification technique,
        justification de la décision, justification du choix, justification des choix,
        justification des choix techniques, raisons du choix, raisons de la décision, argumentaire
      `,
    },
    { answers: ['what'], headings: 'en deux mots, en bref, en résumé' },
    {
      answers: [],
      headings: `
        mot de la fin, objet du document, objet de ce document, but du document, à propos de ce document,
        historique du document, documents liés, documents associés, documents connexes, pièces jointes,
        en savoir plus, à trancher plus tard, à décider plus tard, points à trancher, réunions régulières,
        remerciements, conclusion du document, permanence, permanences, comment aider, comment contribuer,
        contribuer, liens, autres liens, liens externes, pour aller plus loin, étiquettes, mots-clés, réunions,
        prochaines réunions, ordre du jour, sources, présentations, structure du document, légende, tickets,
        conclusion, discussion, retours, notes de réunion, comptes rendus, liste de diffusion, diffusion,
        cadre de réponse, modalités de réponse, mentions légales, index, ressources et liens, liens et ressources,
        organisation du document, public du document, vue d'ensemble du document, conventions du document,
        documents annexes, informations complémentaires, information, décisions liées, décisions associées,
        que reste t il à décider, que reste t il à clarifier, ce qui reste à décider, ce qui reste à clarifier,
        où trouver plus d'informations, webographie, sitographie, table des figures
      `,
    },
    { answers: [], perhaps: ['who'], headings: 'métadonnées, informations sur le document' },
    {
      answers: ['when'],
      withSubject: true,
      headings: 'phases, phase 1, étape 1, lot 1, phases du projet, phases de développement',
    },
    {
      answers: ['how'],
      asked: true,
      headings: `
        sécurité, performance, performances, évolutivité, fiabilité, disponibilité, maintenabilité, portabilité,
        ergonomie, accessibilité, robustesse, stabilité, qualité, gestion des erreurs, interfaces, intégrations,
        intégration, confidentialité, journalisation, utilisabilité, scalabilité, interopérabilité,
        internationalisation, conformité, rgpd, traçabilité, référencement, protection des données,
        tolérance aux pannes, authentification, autorisation, chiffrement
      `,
      phrases: `
        gestion des erreurs, sécurité, performance, évolutivité, fiabilité, disponibilité, maintenabilité,
        accessibilité, interface utilisateur matérielle, interfaces matérielles, interfaces logicielles,
        interfaces de communication, interfaces externes, exigences de disponibilité
      `,
      hints: 'interface, intégration',
    },
    {
      answers: ['why', 'what'],
      headings: 'besoins utilisateurs, besoins clients',
      phrases: 'besoins des utilisateurs, besoins des clients, besoins des parties prenantes',
    },
    {
      answers: ['why'],
      headings: `
        pourquoi, raison, contexte, problématique, enjeu, enjeux, besoin, constat, existant, finalité, opportunité,
        bénéfices, valeur, état des lieux, enjeux du projet, origine du projet, origine du besoin, genèse du projet,
        historique du projet, positionnement, énoncé du besoin, tendances du marché, défis, enseignements,
        apprentissages, difficultés, difficultés actuelles, limites actuelles, causes du problème,
        avantages attendus, moteurs de décision, éléments moteurs, intérêt du projet, quel est le problème,
        quels sont les problèmes, quel besoin, quels sont les enjeux, quels enjeux, quels bénéfices, quelle valeur,
        quelle opportunité, à quoi ça sert, à quoi cela sert, qu'y gagne t on, qu'est ce qui ne va pas,
        qu'est ce qui ne va pas aujourd'hui, comment fait on aujourd'hui, comment ça se passe aujourd'hui,
        comment faisons nous aujourd'hui, ce qui se passe aujourd'hui
      `,
      phrases: `
        problème à résoudre, vision produit, contexte, frustration, motivation, problématique, énoncé du problème,
        description du problème, définition du problème, situation actuelle, analyse de l'existant, étude de marché,
        analyse de marché, analyse concurrentielle, proposition de valeur, valeur métier, valeur ajoutée,
        points de douleur, bénéfices attendus, gains attendus, raison d'être, but du document,
        présentation du problème, présentation générale du problème, problème utilisateur,
        problème des utilisateurs, problème client, problème des clients, problème rencontré, problème résolu,
        quel problème, étude de l'existant, description de l'existant, critique de l'existant,
        présentation de l'existant, limites de l'existant, solution existante, existant, situation existante,
        justification du projet, justification du besoin, retombées attendues, étude concurrentielle,
        étude de la concurrence, analyse de la concurrence, opportunité commerciale, opportunité métier,
        opportunité de marché, étude d'opportunité, vision du produit, vision du projet, stratégie produit,
        stratégie de l'entreprise, alignement stratégique, valeur pour, valeur utilisateur, valeur client,
        bénéfices utilisateurs, bénéfices pour, irritants utilisateurs, recherche utilisateur, retours utilisateurs,
        retour client, analyse du marché, causes racines, facteur de décision
      `,
      weak: 'marché, intérêt, causes, concurrents, concurrence, benchmark, genèse',
    },
    {
      answers: ['what'],
      perhaps: ['why'],
      headings: 'résumé, résumé exécutif, synthèse, en bref',
      weak: `
        introduction, présentation, présentation générale, vue d’ensemble, aperçu, description,
        description du projet, présentation du projet, présentation du produit, vue d'ensemble du produit,
        description du produit, description générale, généralités
      `,
    },
    {
      answers: ['what'],
      headings: `
        quoi, but, objectif, périmètre, portée, exigences, fonctionnalités, utilisateurs, public cible, hypothèses,
        contraintes, livrables, indicateurs, priorités, hypothèses et dépendances, expression du besoin,
        expression des besoins, analyse du besoin, analyse des besoins, recueil des besoins, besoins et exigences,
        bénéficiaires, acteurs du système, types d'utilisateurs, rôles utilisateurs, priorisation, priorités moscow,
        épopées, non buts, hors champ, hors de portée, ce qui est exclu, ce que nous ne faisons pas,
        ce qu'on ne fait pas, cas limites, modèle économique, communiqué de presse, résultats clés,
        résultats attendus, comportement attendu, version minimale, charte graphique, arborescence du site,
        ergonomie et graphisme, limites du projet, normes applicables, environnement d'exploitation, kpi,
        de quoi s'agit il, pour qui, à qui s'adresse t il, à qui s'adresse le produit, qui sont les utilisateurs,
        qui l'utilise, quels utilisateurs, quel est l'objectif, quels sont les objectifs, qu'allons nous construire,
        qu'allons nous faire, qu'est ce qui change, qu'est ce qui est exclu, comment mesurer le succès,
        comment mesurons nous le succès, comment mesurer la réussite, comment saurons nous que c'est réussi
      `,
      phrases: `
        périmètre, objectif, fonctionnalité, besoin fonctionnel, besoin non fonctionnel, cas d'utilisation,
        cas d'usage, récit utilisateur, parcours utilisateur, scénario, utilisateur cible, hors périmètre,
        hors scope, dans le périmètre, spécification fonctionnelle, critère d'acceptation, critère de succès,
        critère de réussite, indicateur de succès, mesure du succès, expérience utilisateur, règle de gestion,
        règle métier, évolutions futures, maquette, portée du projet, portée du produit, public visé,
        description fonctionnelle, expression fonctionnelle, analyse fonctionnelle, critère d'appréciation,
        critère d'acceptabilité, critère de recette, contraintes du projet, contraintes générales,
        contraintes budgétaires, contraintes légales, contraintes réglementaires, contraintes de temps,
        contraintes organisationnelles, prestations attendues, prestations demandées, description de la demande,
        résultats attendus, évolutions prévues, évolution possible, perspectives d'évolution, facteur de succès,
        facteur clé, indicateur de réussite, indicateur de performance, métrique de succès, mesures de succès,
        définition du succès, définition de terminé, définition de fini, produit minimum viable, prototypes d'écran,
        améliorations possibles, amélioration future, travaux futurs, perspective du produit,
        caractéristiques du produit, caractéristiques de l'utilisateur, caractéristiques des utilisateurs,
        profil utilisateur, positionnement du produit, attributs de qualité, histoire utilisateur,
        exigences de performance, cas d'erreur, public concerné, indicateur clé, indicateurs clés de performance,
        livrable attendu, livrables attendus
      `,
      hints: 'utilisateur, fonction, cible, parcours',
      weak: `
        prix, tarification, tarifs, public, publics, profils, acteurs, écrans, inclus, exclus, exclu, normes,
        perspectives, évolutions, cas particuliers, arborescence, métriques
      `,
    },
    {
      answers: ['what', 'how'],
      subsections: ['how'],
      headings: `
        proposition, solution proposée, recommandation, solution recommandée, changements proposés,
        solution préconisée, préconisations
      `,
    },
    {
      answers: ['how'],
      headings: `
        conception, mise en œuvre, réalisation, approche, impacts, risques, sécurité, déploiement, inconvénients,
        options, options possibles, options étudiées, options écartées, options rejetées, décision,
        décision retenue, décisions prises, conséquences, pour et contre, avantages et inconvénients,
        comparaison des options, comparaison des solutions, validation de la décision, démarche, démarche projet,
        méthode de travail, notre approche, autres approches, travaux connexes, faisabilité, recette, jeux d'essai,
        reprise de données, rétrocompatibilité, supervision, intégration continue, environnement technique,
        modélisation, points d'accès, points de terminaison, contrats d'api, structure du projet,
        structure des dossiers, exemples de code, mise en cache, mcd, mld, limites connues, problèmes connus,
        fonctionnement interne, scénarios envisagés, scénarios étudiés, quelles options, quelles solutions,
        qu'est ce qui pourrait mal tourner, qu'est ce qui peut mal tourner, contexte et périmètre du système
      `,
      phrases: `
        architecture, conception, solution technique, spécification technique, choix technique,
        détails d'implémentation, implémentation, modèle de données, base de données, schéma, flux de données,
        diagramme, interface de programmation, plan de test, stratégie de test, plan de migration, migration,
        compatibilité, retour arrière, sécurité, performance, supervision, risque, alternative, options envisagées,
        solutions envisagées, compromis, inconvénient, analyse d'impact, gestion des erreurs,
        considérations techniques, dette technique, contexte technique, option considérée, option écartée,
        solution étudiée, solution écartée, résultat de la décision, conséquence positive, conséquence négative,
        comparaison des, justification technique, modélisation des données, modèle conceptuel, modèle logique,
        modèle physique, dictionnaire de données, structure de données, structure des données, structure du code,
        organisation du code, arborescence du projet, cahier de recette, plan de recette, reprise des données,
        tests d'intégration, tests unitaires, tests fonctionnels, cas de test, étude de faisabilité,
        preuve de concept, considérations de sécurité, considérations de performance, impact sur,
        limites de la solution, plan de sauvegarde, plan de reprise, matrice des flux, assurance qualité,
        conduite du changement, accompagnement au changement, choix technologique, pile technologique, vue logique,
        vue physique, vue d'exécution, vue de déploiement, effets de bord, fonctionnement technique,
        fonctionnement interne
      `,
      hints: 'solution, technique, déploiement, composant, service',
      weak: `
        outils, outils utilisés, langages, modules, couches, flux, formation, protocole, protocoles, alertes,
        surveillance, environnements, restauration, sauvegarde, sauvegardes, confirmation, développement,
        exploitation, hébergement, variantes, comparaison, comparatif, méthode, décisions, coûts
      `,
    },
    { answers: ['how'], perhaps: ['when'], headings: "plan de mise en œuvre, plan d'implémentation, plan d'action" },
    {
      answers: ['what', 'how'],
      phrases: 'contrainte technique, exigence technique, besoin technique',
    },
    {
      answers: ['who'],
      headings: `
        qui, équipe, acteurs du projet, intervenants, responsables, responsabilités, contributeurs, auteurs,
        ressources, l'équipe, maîtrise d'œuvre, chef de projet, interlocuteurs, décideurs, commanditaire,
        porteurs du projet, signatures, groupe de travail, référents, sponsors, encadrement, encadrants, qui décide,
        qui contacter, à qui s'adresser, qui s'en occupe
      `,
      phrases: `
        partie prenante, équipe projet, membre de l'équipe, rôle et responsabilité, responsable,
        répartition des tâches, répartition du travail, relecteur, approbateur, gouvernance, ressources humaines,
        personnes impliquées, comité de pilotage, comité de projet, organisation du projet, maîtrise d'ouvrage,
        répartition des rôles, membre du groupe, équipe de développement, équipe de projet, équipes concernées
      `,
      weak: 'contact, contacts, client, clients, organisation, personnes',
    },
    {
      answers: ['when'],
      headings: `
        quand, planification, calendrier, échéances, jalons, étapes, délais, grandes étapes, durée,
        charge de travail, chiffrage, déroulement, et après, et ensuite, combien de temps, quels délais,
        quels sont les délais, quelles sont les prochaines étapes, pour quand, macro planning
      `,
      phrases: `
        calendrier, échéancier, planning, planification, jalon, feuille de route, date clé, date de livraison,
        plan de livraison, plan de projet, estimation, chronologie, prochaine étape, phasage, diagramme de gantt,
        rétroplanning, rétro planning, délai de réalisation, délai de livraison, durée du projet,
        estimation de la charge, estimation des charges, déroulement du projet, étapes du projet, plan de charge,
        suite à donner
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
      answers: ['rollout', 'how'],
      perhaps: ['when'],
      otherwise: ['how'],
      headings: 'déploiement et migration, migration et déploiement, lancement et migration',
    },
    {
      answers: ['rollout'],
      otherwise: ['when'],
      headings: `
        montée en charge, livraison progressive, mise en ligne, mise en service, lancement, déploiement progressif,
        mise à disposition, mise en production, phase pilote, pilote, généralisation, qui y a droit en premier,
        qui l'obtient en premier, comment le déployons nous, comment déployons nous, comment le lançons nous
      `,
      phrases: `
        mise en service, livraison progressive, montée en charge progressive, plan de déploiement,
        plan de lancement, phase de déploiement, stratégie de déploiement, stratégie de lancement,
        déploiement progressif, déploiement par étapes, lancement progressif, phase pilote, bascule en production,
        déploiement pilote
      `,
      hints: 'lancement',
    },
    { answers: ['what'], titles: true, phrases: 'exigence' },
    {
      answers: [],
      phrases: 'cahier des charges, document de conception, document d’exigences, dossier de conception',
    },
    {
      answers: [],
      headings: 'sommaire, table des matières, remarques, divers, liens, statut, historique',
      phrases: `
        glossaire, terminologie, lexique, acronyme, bibliographie, historique des versions,
        historique des modifications, historique des révisions, journal des modifications, question ouverte,
        questions en suspens, points ouverts, points en suspens, lien utile, remerciement, abréviation, sigle,
        document de référence, document applicable, suivi des versions, suivi des modifications,
        suivi des révisions, point à clarifier, question non résolue, question restante, point en attente
      `,
    },
    {
      answers: [],
      open: true,
      phrases: 'annexe, foire aux questions, questions fréquentes',
      headings: 'faq interne, faq externe',
    },
  ],
  labels: {
    who: `
      responsable, responsables, propriétaire, équipe, équipes, chef de projet, chef de produit, pilote,
      intervenants, contact, développeur, développeurs, contributeurs, qui
    `,
    byline: `
      auteur, auteurs, autrice, rédacteur, rédactrice, rédigé par, relecteur, relecteurs, relu par, approbateur,
      approbateurs, approuvé par, validé par, parties prenantes, commanditaire, décideur, décideurs, approbations,
      approbation
    `,
    discipline: 'conception',
    when: `
      échéance, date limite, date cible, date de livraison, date de lancement, date de sortie, livraison, lancement,
      jalon, délai, début, fin, période, durée, quand, version cible, étape, sortie prévue, calendrier, pour quand,
      combien de temps
    `,
    document: 'date, date de création, créé le, version du document',
  },
  reasons: {
    problem: `
      jusqu'ici, jusqu'à présent, relances, confusion, chaos, désordre, peu fiable, sans cesse, attendent, attend,
      attente, oublient, oublie, manquent, ratent, rate, ressaisissent, ressaisir, recopient, recopier, perdus,
      perdues, abandonnent, bloqué, bloqués, personne ne sait, personne ne voit, trop tard, trop lent, trop long,
      erreurs, faux, fausses, appellent, se trompent, en double, inconvénient, inconvénients, à la main,
      manuellement, perd, perdent, se plaignent, plaintes, pénible, souffrent, goulot, problème, problèmes,
      difficile, difficultés, impossible, manque, absence, lent, coûteux, fastidieux, complexe, malheureusement,
      cependant, besoin, limites, contraignant, aucun moyen
    `,
    purpose: `
      proposition de valeur, éliminer, supprimer, gagner du temps, afin de, afin que, pour que, améliorer, réduire,
      éviter, permettre, permet, faciliter, simplifier, gagner, bénéfice, valeur, parce que, accélérer
    `,
  },

  itself: {
    text: `
      ce document, le présent document, cette page, ce cahier des charges, le présent cahier des charges,
      du présent document, du présent cahier des charges
    `,
    matter: 'cette spécification, ce document propose, le présent document propose',
  },

  dialogues: { question: 'Q, Question', answer: 'R, Réponse' },

  questions: {
    why: 'pourquoi, pour quelle raison, à quoi bon, ce qui nous y pousse, ce qui nous pousse, à quoi ça sert',
    what: `
      que fait, que va, qu'est-ce que, qu'est ce que, que pourra, que pourront, ce que ça change, ce qui change,
      ce que nous, ce qu'on, quoi, que change
    `,
    how: `comment`,
    who: `
      qui fait, qui construit, qui développe, qui s'en charge, qui s'en occupe, qui pilote, qui mène, qui est,
      qui travaille, qui porte, qui réalise, qui va, par qui, avec qui, qui
    `,
    when: `quand, pour quand, d'ici quand, à quand, à partir de quand, jusqu'à quand, combien de temps`,
    other: `
      pourquoi pas, pourquoi ne pas, pourquoi avoir choisi, pourquoi choisir, pour qui, qui peut, à qui,
      qui utilise, qui en profite, qui a besoin, où, comment contribuer, comment aider, comment saurons,
      comment mesurer, comment savoir, combien, quand on s'en sert, quand l'utiliser, et si, que se passe
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
      pour le, pour la, pendant, dès, depuis, jusqu'à, jusqu'au, vers, vers le, courant, à partir de, à partir du,
      le, l', cet, avec, autour de
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
    rhythm: 'chaque, par, tous les, toutes les, hebdomadaire, hebdomadaires, mensuel, quotidien, quotidienne, fois',
    looksLike: `
      un jour, un jour ou l'autre, jour après jour, au jour le jour, de jour en jour, cette version, ce sprint,
      phase, étape, section, chapitre, tableau, figure, équipe, niveau, annexe, variante, lot, mise à jour de,
      a été, ont été, avait été, avoir été
    `,
    signs: { year: '', month: '', day: '' },
    past: `
      échoué, échouée, a glissé, glissé, dernière tentative, tentative précédente, première tentative, l'an dernier,
      l'année dernière, année dernière, an dernier, mois dernier, trimestre dernier, semaine dernière, été dernier,
      autrefois, auparavant, initialement, abandonné, repoussé, en vain, discuté, il y a, reporté, raté
    `,
    plans: `
      prévu, prévue, prévus, prévues, sera, seront, serons, allons, voulons, visons, vise, visée, planifié,
      planifiée, objectif, livrer, livrerons, livraison, lancer, lancerons, lancement, sortira, au plus tard,
      souhaitons, comptons, mise en production, mise en service, déploiement, prêt, prête, échéance, date limite,
      délai
    `,
    ours: `
      prévu, prévue, nous prévoyons, nous visons, nous voulons, nous livrerons, nous allons, sortira avec,
      sort avec, prochaine version
    `,
    ownTime: `
      valable, valables, valide, validité, expire*, expir*, conservation, conservé, conservés, conservée,
      conservées, gardé, gardés, gardée, gardées, rétention, stocké, stockés, certificat*, contrat, contrats,
      licence*, garantie, disponibilité, temps de réponse, délai d'attente, supprimé, supprimés, archivé, archivés,
      sauvegarde*, fin de vie, plus maintenu, plus maintenue, plus pris en charge, fin de support
    `,
    needs: `
      nécessite, nécessitent, requiert, exige, dépend, dépendent, basé sur, basée sur, compatible*, au moins,
      ou plus, ou supérieur, ou supérieure, supporte, prend en charge, utilise, il faut d'abord, doit d'abord,
      testé avec
    `,
    ofDocument: `
      créé le, créée le, mis à jour le, mise à jour le, dernière mise à jour, dernière modification, modifié le,
      date de création, rédigé le, version du document
    `,
  },

  people: {
    deeds: `
      construit, construisent, dirige, dirigent, développe, développent, réalise, réalisent, conçoit, conçoivent,
      écrit, écrivent, relit, relisent, pilote, pilotent, s’occupe, s'occupe, occupe, occupent, gère, gèrent,
      charge, chargent, prend, prennent, teste, testent, coordonne, coordonnent, met, mettent, fait, font, livre,
      livrent, aide, aident, assure, assurent, implémente, implémentent, code, codent, travaille, travaillent,
      valide, valident, vérifie, vérifient, encadre, mène, mènent, supervise, est responsable, sont responsables,
      est chargé, est chargée
    `,
    done: `
      réalisé, réalisée, développé, développée, dirigé, dirigée, piloté, pilotée, mené, menée, conçu, approuvé,
      approuvée, validé, validée, écrit, construit, coordonné, relu, testé
    `,
    helpers: `
      va, vont, doit, doivent, peut, peuvent, a, ont, est, sont, le, la, les, l, se, s, en, y, aussi, ensemble,
      tous, toutes, deux
    `,
    articles: 'le, la, l, les, notre',
    of: 'de, des, du, d, l, la',
    agents: `
      par, avec, de la part de, aide de, aide d, réalisé par, développé par, dirigé par, piloté par, mené par,
      besoin de, sous la direction de, appui de, soutien de, confié à, chez
    `,
    joints: 'et, ou, avec, ainsi que, puis',
    titles: 'm, mme, mlle, madame, monsieur',
    honorifics: '',
    roles: `
      ingénieur, ingénieure, ingénieurs, ingénieures, développeur, développeuse, développeurs, développeuses,
      développement, concepteur, conceptrice, conception, testeur, testeuse, testeurs, tests, chef, cheffe,
      chef de projet, chef de produit, projet, produit, responsable, responsables, technique, architecte, analyste,
      rédacteur, rédactrice, relecteur, relecteurs, relecture, auteur, auteurs, équipier, personne, personnes, gens,
      membre, membres, stagiaire, prestataire, prestataires, consultant, consultante, direction, juridique,
      réalisation, rôle, nom, tâche, qualité, données, intégration, pilotage, contact, approbateur, participants,
      collègue, collègues, qui, client, clients, utilisateurs
    `,
    groups: `
      équipe, équipes, groupe, groupe de travail, comité, équipe projet, équipe de projet, cellule, pôle, guilde,
      escouade, département
    `,
    groupEndings: '',
    vacancies: `
      à pourvoir, à recruter, à définir, à nommer, à désigner, à confirmer, à déterminer, à embaucher, vacant,
      vacante, ouvert, ouverte, non pourvu, quiconque, personne encore, pas encore, inconnu, celui qui, ceux qui,
      on ne sait pas, tout le monde, quelqu’un, quelqu'un, reste à trouver, à trouver, en recrutement, n n
    `,
    ordinary: `
      le, la, les, l, un, une, des, du, de, d, au, aux, nous, vous, ils, elles, il, elle, on, je, notre, nos, votre,
      leur, leurs, son, sa, ses, ce, cet, cette, ces, qui, que, quoi, quand, où, pourquoi, comment, quel, quelle,
      pas, non, oui, aucun, aucune, tous, toutes, tout, toute, chaque, plusieurs, quelques, autre, autres, deux,
      trois, quatre, cinq, six, sept, huit, neuf, dix, en, dans, sur, sous, pour, chez, vers, dès, depuis, après,
      avant, pendant, selon, si, mais, donc, car, puis, ensuite, encore, déjà, aussi, ici, là, voir, petite, petit,
      nouvelle, nouveau, même, ensemble, interne, externe, janvier, février, mars, avril, mai, juin, juillet, août,
      septembre, octobre, novembre, décembre, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, printemps,
      été, automne, hiver, semaine, semaines, mois, jour, jours, an, ans, budget, peut-être, probablement, temps
    `,
    abstractEndings: 'tion, ment, ité, age, isme, ence',
    skills: 'expérience, connaissance, connaissances, compétence, compétences, maîtrise, licence',
    things: `
      base, serveur, outil, plateforme, logiciel, système, bibliothèque, france, europe, lyon, genève, bruxelles,
      suisse, belgique
    `,
    machines: 'agent, agent ia, robot, bot',
    firstNames: `
      pierre, claire, aimé, marine, victoire, océane, blanche, désiré, juste, clément, constant, aurore, fleur,
      franc, olive, jean, van, rose, avril
    `,
    surnames: '',
    familiar: '',
    particles: '',
  },

  blanks: {
    standIns: `
      à définir, à compléter, à déterminer, à préciser, à venir, à confirmer, à décider, à renseigner,
      à valider ultérieurement, pas encore défini, pas encore définie, pas encore définis, pas encore définies,
      pas encore décidé, pas encore décidée, pas encore connu, pas encore connue, non défini à ce jour,
      non encore défini
    `,
    states: `
      en cours, à faire, en attente, à l'étude, brouillon, en cours de rédaction, à confirmer,
      en cours de définition
    `,
    alone: `
      à remplir, plus tard, en cours de rédaction, en cours de définition, bientôt, prochainement, votre nom,
      en construction, à suivre, suivra, à discuter, non défini, non définie, pas encore, à rédiger, à ajouter
    `,
    nothing: `
      inconnu, inconnue, aucun, aucune, néant, sans objet, non applicable, s.o, rien, nom, noms, date, titre, rôle,
      équipe, personne, voir ci-dessus
    `,
    promises: `
      nous verrons plus tard, verrons cela plus tard, verra plus tard, on verra, sera défini plus tard,
      sera définie plus tard, seront définis plus tard, seront définies plus tard, sera précisé, sera précisée,
      seront précisés, seront précisées, sera complété, sera complétée, seront complétés, seront complétées,
      sera décidé plus tard, définirons plus tard, déciderons plus tard, déciderons ultérieurement,
      sera défini ultérieurement, sera définie ultérieurement, détails à venir, les détails suivront,
      en attente de retour, en attente des retours, besoin de l'avis, ne savons pas encore, reste à rédiger,
      complétera plus tard, compléterons plus tard, remplirons plus tard
    `,
    copulas: 'est, sont, reste, restent, encore, toujours, actuellement, demeure',
    hedges: 'mais, probablement, sans doute, peut-être, ou, a priori',
    statuses: 'statut, état, avancement, status',
    grades: 'priorité, rang, importance, mvp, produit minimum',
    minimum: 'mvp, produit minimum',
    ordersAt: 'start',
    orders: 'décrivez, décrire, expliquez, expliquer, résumez, résumer, présentez, détaillez, exposez',
    weakOrders: `
      listez, lister, indiquez, indiquer, précisez, préciser, ajoutez, insérez, complétez, remplissez, énumérez,
      définissez, donnez, renseignez, mentionnez, citez, rédigez, identifiez, saisissez
    `,
    please: "veuillez, merci de, ici, brièvement, s'il vous plaît",
    here: `
      ici, veuillez, merci de, cette section, ce document, en quelques phrases, en une phrase, en quelques mots,
      ci-dessous, votre projet, votre équipe, votre produit
    `,
    subjects: `
      le problème, les problèmes, problème, l'objectif, les objectifs, objectifs, le contexte, la motivation,
      le périmètre, la solution, la solution retenue, les options, les alternatives, alternatives, l'approche,
      l'architecture, les risques, risques, les exigences, exigences, les besoins, les utilisateurs, la cible,
      le public, les parties prenantes, les indicateurs, indicateurs, le calendrier, les jalons, jalons,
      les dépendances, dépendances, les hypothèses, hypothèses, le projet, ce projet, la fonctionnalité,
      cette fonctionnalité, le déploiement, les cas d'usage, les cas d'utilisation, le besoin, les principaux,
      les principales, l'équipe
    `,
    questions: `
      que, qu', quel, quelle, quels, quelles, pourquoi, comment, qui, quand, où, à qui, quoi, y a-t-il, existe-t-il
    `,
    advice: `
      évitez, soyez, utilisez, par exemple, exemple, ex, pensez, veillez, n'hésitez, ne pas, veuillez, limitez,
      gardez
    `,
    purposes: `
      cette section décrit, cette section doit, cette section présente, cette partie décrit, cette partie doit
    `,
    inserts: `
      nom du, nom de, noms des, titre du, date de, lien vers, insérer, insérez, votre, vos, ici, description de,
      description du, décrire, décrivez, à définir, à compléter, brève description, courte description, indiquer,
      compléter
    `,
    wanted: `
      nom, noms, date, titre, équipe, responsable, personne, rôle, nombre, description, résumé, trimestre, échéance,
      courriel, e-mail, indicateur, lien, prénom, valeur, montant, chef de projet, chef de produit, développeur,
      relecteur, ici
    `,
    dateForms: 'jj/mm/aaaa, aaaa-mm-jj, jj-mm-aaaa, jj.mm.aaaa, mm/aaaa, jj/mm/aa',
    units: 'pour cent, jours, semaines, mois, heures, minutes, secondes, ans, points',
    centuries: 'siècle, siècles, chapitre, tome, partie',
    articles: `
      un, une, le, la, les, des, chaque, tout, tous, toute, toutes, ce, cette, ces, aucun, aucune, sans, de, du,
      par, anciens
    `,
    things: `
      commentaire, commentaires, liste, listes, note, notes, étiquette, cellule, cellules, champ, champs,
      les priorités, entrées
    `,
    shown: `
      appuie sur, appuyer sur, appuyez sur, clique sur, cliquer sur, cliquez sur, bouton, touche, touches, affiche,
      afficher, affichent, menu, onglet, mot, mention, intitulé, nommé, choisit, sélectionne
    `,
    formats: `
      format, formats, modèle de date, variable, variables, syntaxe, motif, taille, tailles, masque, modèle,
      modèles, gabarit
    `,
  },

  choices: {
    ways: 'option, variante, approche, piste, solution, proposition, plan, voie, possibilité, idée, candidat',
    options: 'option, variante, approche, piste, solution, alternative, possibilité',
    alternatives: `alternative, solution alternative, autre option, l'alternative`,
    after: '',
    counts: `
      un, une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, première, deuxième, seconde, troisième,
      premier, second, quelques
    `,
    lists: `
      options, options envisagées, options considérées, options étudiées, options possibles, options évaluées,
      variantes, variantes étudiées, approches, approches envisagées, approches étudiées, pistes, pistes étudiées,
      pistes envisagées, solutions envisagées, solutions étudiées, solutions possibles, solutions candidates,
      comparaison des options, comparatif des options, comparaison des solutions, comparatif des solutions,
      comparaison des approches, analyse des options, évaluation des options, choix possibles, options techniques,
      choix de, options pour, ce que nous avons envisagé, comparatif, envisagé, étudié,
      avantages et inconvénients des options, pour et contre des options, avantages et inconvénients des solutions
    `,
    others: `
      alternatives, alternatives envisagées, alternatives considérées, alternatives étudiées, alternatives rejetées,
      alternatives écartées, options écartées, options rejetées, options abandonnées, solutions écartées,
      solutions rejetées, solutions alternatives, solution alternative, approches écartées, approches rejetées,
      approches alternatives, approche alternative, pistes écartées, pistes abandonnées, idées écartées,
      autres options, autres solutions, autres approches, autres pistes, autres possibilités,
      ce que nous avons écarté, ce que nous n'avons pas retenu, non retenu, options non retenues,
      solutions non retenues, pistes non retenues, écarté, alternatives à, alternatives au, comparaison avec
    `,
    comparisons: `
      comparaison, compromis, avantages et inconvénients, évaluation, arbitrage, arbitrages, décision, décisions,
      matrice de décision, justification
    `,
    parts: `
      comparaison, comparatif, recommandation, décision, résultat, conclusion, critères, critères de choix, résumé,
      vue d'ensemble, discussion, avantages, inconvénients, avantages et inconvénients, justification, contexte,
      introduction, évaluation, notes, conséquences, hypothèses, contraintes, option retenue, coût, délai, risques
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
      nous avons écarté, nous écartons, avons écarté, on a écarté, nous avons rejeté, nous rejetons, on a rejeté,
      nous avons exclu, nous excluons, nous avons abandonné, on a abandonné, nous avons renoncé, on a renoncé,
      nous avons décidé de ne pas, nous n avons pas retenu, navons pas retenu, na pas été retenu,
      na pas été retenue, nont pas été retenus, nont pas été retenues, non retenu, non retenue, envisagé mais,
      envisagée mais, étudié mais, étudiée mais, une alternative serait, autre option serait, une autre option,
      une autre solution, une autre approche, une autre piste, option écartée, solution écartée,
      serait aussi possible, aurait aussi été possible
    `,
    turnedDown: `
      a été écarté, a été écartée, ont été écartés, ont été écartées, a été rejeté, a été rejetée, ont été rejetés,
      ont été rejetées, a été abandonné, a été abandonnée, pas une option
    `,
    against: `
      écarté, écartée, écartés, écartées, rejeté, rejetée, abandonné, abandonnée, non retenu, non retenue,
      trop cher, trop chère, trop coûteux, trop coûteuse, trop lent, trop lente, trop complexe, trop lourd,
      trop lourde, trop risqué, trop risquée, trop long, trop tard
    `,
    considered: `
      nous avons envisagé, on a envisagé, nous avons considéré, a été envisagé, a été envisagée, ont été envisagés,
      ont été envisagées, a aussi été étudié, on pourrait aussi, nous pourrions aussi
    `,
    examined: `
      nous avons étudié, nous avons évalué, nous avons comparé, nous avons examiné, on a regardé, nous avons regardé
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
      avantage, avantages, inconvénient, inconvénients, pour, contre, écarté, rejeté, retenu, retenue, recommandé,
      préféré, meilleur, meilleure, pire, compromis, approche
    `,
    settings: `
      configuration, paramètre, paramètres, réglage, réglages, menu, ligne de commande, drapeau, valeur par défaut,
      défaut, type, valeur, argument, préférences, dialogue, bouton, paiement, livraison
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
          délai, délais, durée, temps, charge, effort, échéance, planning, calendrier, date, livraison, jours-homme,
          jours homme, estimation, semaines, mois, disponible à partir de, eta, quand
        `,
        signs: `
          rapide à construire, rapide à faire, rapide à mettre en place, plus long à, prend plus de temps,
          mais rapide, rapide mais
        `,
      },
      velocity: {
        labels: `
          maintenabilité, maintenance, dette, dette technique, évolutivité, extensibilité, flexibilité, vélocité,
          vitesse de développement, vélocité de développement, adaptabilité, pérennité, complexité,
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
      réponse, exécution, chargement, traitement, latence, démarrage, calcul, requête, accès, attente, compilation
    `,
  },

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
      saura-t-on, savoir si, savoir que, à quoi ressemble, résultats clés, objectifs mesurables,
      résultats mesurables, objectifs chiffrés, définition du succès, qu'est-ce que le succès, aurons-nous réussi,
      aura réussi, étoile polaire
    `,
    goals: 'objectif*, but, buts, cible, cibles, visée*, résultats attendus, résultats, bénéfices attendus',
    notGoals: `
      non objectif*, hors objectif*, pas un objectif, public cible, clientèle cible, cible utilisateur*, date cible,
      groupe cible
    `,
    measures: `
      nps, csat, satisfaction, taux, conversion*, rétention, attrition, abandon*, chiffre d'affaires, revenu*,
      ventes, marge, note moyenne, étoiles, score, adoption, activation*, utilisateurs actifs, clients actifs,
      part de marché, productivité
    `,
    counted: `
      appel*, ticket*, réclamation*, plainte*, incident*, demande*, délai*, temps, inscription*, taux d'erreur,
      coût*, erreur*, question*
    `,
    uses: `
      utilise, utilisent, utilisé par, utiliser, adopt*, s'inscri*, passent à, achèt*, paient, recommand*,
      reviennent, seuls, sans aide, sans appel*
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
      deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, quinze, vingt, trente, quarante,
      cinquante, cent, cents, mille, million*, dizaine*, douzaine*, centaine*, millier*, un jour, une heure,
      une minute, une semaine
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
      prend en charge, jusqu'à, par page, pèse, places, sièges, tentatives, colonnes, lignes, champs, formats,
      langues, tva
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
      déploiement*, déployer, lancement*, lance-t-on, lançons-nous, mise en production, mise en service,
      mise en ligne, phase pilote, mise sur le marché, montée en charge, livraison progressive, plan de livraison,
      plan de publication
    `,
    telling: 'communication*, annonce*, annoncer, communiqué',
    stages: `
      bêta, beta, alpha, pilote, pilotes, phase pilote, expérimentation, essai pilote, version d'essai,
      accès anticipé, avant-première, feature flag*, drapeau, canari, canary, préversion, sur invitation,
      phase de test
    `,
    counted: 'phase, vague, étape, lot, groupe, palier',
    steps: 'première vague, deuxième vague, seconde vague, troisième vague, dernière vague, vague 1, vague 2',
    gives: `
      déploy*, déployé pour, lance pour, lancé pour, lancement pour, lancement à, lançons, lancer à, ouvre à,
      ouvrir à, ouvrons, l'ont, l'auront, activons, mis en ligne, mise en ligne, testons, essaient, essaie,
      essayons, essayer, proposé à, commence par, commencer par, commençons par, commence avec, à commencer par,
      étend*
    `,
    offers: `
      disponible pour, disponible à, disponible aux, disponible dans, disponible en, reçoi*, y ont accès, accès à,
      activ*, testent, teste, propos*, suivent, ouvert à, ouvert aux, ouverte aux, derrière un, en ligne
    `,
    first: `
      d'abord, dans un premier temps, au début, en premier, premier, première, premiers, commencer par,
      commençons par, commence par, initialement, uniquement, seulement
    `,
    then: `
      puis, ensuite, après, plus tard, suivi de, suivis de, enfin, jusqu'à, avant de, avant les, par la suite,
      dans un second temps, suivent, une fois
    `,
    everyone: `
      tout le monde, tous les autres, toutes les autres, les autres, le reste, tous les clients,
      tous les utilisateurs, toutes les boutiques, en une fois, d'un coup, restants, restantes,
      dans le monde entier, partout, dans tout le pays, dans toute la france, au niveau national,
      toute l'entreprise, 100 %, 100%
    `,
    gradual: `
      progressivement, graduellement, par étapes, par vagues, par phases, par paliers, par lots, petit à petit,
      peu à peu, un par un, pays par pays, équipe par équipe, région par région
    `,
    audience: `
      utilisat*, client*, employé*, collaborat*, collègue*, salarié*, équipe*, interne*, région*, pays, marché,
      marchés, ville*, site*, boutique*, magasin*, clinique*, hôpita*, service, services, école*, agence*,
      partenaire*, entreprise*, société*, testeur*, bénévole*, abonné*, membre*, patient*, commerçant*, compte*,
      groupe*, usine*, personnel
    `,
    owns: `
      responsable, responsables, s'occupe, s'occupent, s'en charge, se charge, pilote, dirige, mène, gère,
      coordonn*, assure, suit, surveille
    `,
    event: "déploiement, lancement, mise en production, mise en ligne, mise en service, livraison, taux d'erreur",
    past: `
      a été, ont été, était, étaient, avait, l'an dernier, l'année dernière, ancienne, ancien, autrefois, a échoué
    `,
  },

  owners: {
    owner: `
      responsable, responsables, propriétaire, pilote, porteur, porteuse, en charge, personne responsable,
      personne en charge
    `,
    accountable: 'redevable, approbateur, garant, garante',
    decider: `
      décideur, décideuse, décideurs, décidé par, décision finale, décision prise par, responsable de la décision
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
        ce que nous construisons, ce qu'on construit, ce que l'on construit, ce que nous livrons,
        ce que nous faisons, quoi construire
      `,
      how: "comment nous le construisons, comment on le construit, comment c'est construit",
      who: 'qui le construit, qui fait quoi, qui y travaille',
      when: "quand c'est livré, quand nous livrons, quand on livre, quand ça sort",
    },
    owns: `
      décide, décident, décide de, décident de, est responsable de, sont responsables de, est responsable,
      sont responsables, est en charge de, sont en charge de, est garant de, est garante de, a le dernier mot,
      ont le dernier mot, a le dernier mot sur, ont le dernier mot sur, tranche, tranchent, pilote, pilotent
    `,
    ownedBy: `
      décidé par, décidée par, est décidé par, est décidée par, sous la responsabilité de,
      est sous la responsabilité de, est pilotée par, est piloté par, décision revient à, revient à, appartient à,
      dernier mot revient à
    `,
    particles: "c'est, qui",
    together: 'ensemble, conjointement, tous les deux, toutes les deux, en commun',
    joints: 'et, ou, et/ou, avec, ainsi que, conjointement avec, ensemble avec',
    articles: "le, la, les, l', notre, un, une, du",
    ownTeam: "son équipe, leur équipe, l'équipe, son groupe, équipe, ses collègues",
    team: 'équipe, équipes, groupe, comité, squad, cellule',
    standIn: `
      intérim, par intérim, intérimaire, suppléant*, remplaç*, remplac*, au nom de, pour le compte, jusqu*,
      provisoire*, temporaire*, pendant, puis, ensuite, à partir, dès, après, en l'absence, adjoint*, à la place,
      délég*, absence, absent, absente, congé, congés, vacances, malade
    `,
    insteadOf: 'pour',
    consulted: `
      consult*, inform*, aide, appui, soutien, conseil*, avis, concertation, accord, contribu*, relect*, appuyé*,
      aidé*
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
      architecture, modèle de données, base de données, implémentation, implémentation technique,
      mise en œuvre technique, conception technique, solution technique, approche technique, détails techniques,
      choix techniques, points d'entrée, schéma, infrastructure, pile technique, diagramme de classes,
      diagramme de séquence, algorithme, fonctionnement interne, sous le capot, en coulisses, en interne,
      comment c'est construit
    `,
    forUsers: `
      architecture de l'information, prise en main, accueil, interface utilisateur, interface, écrans, maquettes,
      parcours, expérience utilisateur, expérience, api publique, api partenaires, accessibilité, paramètres,
      réglages
    `,
    asIs: `
      existant, état actuel, situation actuelle, architecture actuelle, système actuel, état des lieux,
      fonctionnement actuel, solution actuelle, contexte, l'existant
    `,
    today: "aujourd'hui, actuellement, à ce jour, pour l'instant, en ce moment, existant*, jusqu'ici",
    parts: `
      clé étrangère, clés étrangères, clé primaire, microservice*, monolithe*, cache, tâche cron, tâche planifiée,
      point d'entrée, points d'entrée, réplica*, api rest
    `,
    perhapsParts: `
      base de données, bases de données, table, tables, colonne*, ligne, lignes, file, files, file d'attente,
      serveur*, tâche, conteneur*, classe, classes, requête*, message, messages, événement, fonction, bibliothèque*,
      schéma, script*, transaction*, entrepôt, passerelle, index, événements
    `,
    besides: `
      non fonctionnelle*, non-fonctionnelle*, non fonctionnel*, exigence*, besoins, déploiement, lancement, risque*,
      dépendance*, contrainte*, hypothèse*, alternatives, options, questions ouvertes, annexe*, glossaire, test*,
      migration, sécurité, confidentialité, principes, fonctionnalités, plan, exemples
    `,
  },

  traits: {
    words: `
      le, les, des, du, et, est, une, pour, dans, avec, qui, sur, pas, sont, au, aux, nous, par, cette, ces, il,
      elle, leur, être, ou, ne, sans, chaque, doit, peut, ce, quand, comment, pourquoi, qu, la, de, que, en, un, se,
      plus
    `,
    scripts: '',
  },

  coverage: {
    covers: 'couvre, couvert, couverts, exigences couvertes, satisfait, répond à, met en œuvre, implémente',
    coveredBy: 'couvert par, couverte par, couvert dans, traité par, traité dans, satisfait par',
    status: 'statut, état, couvert?, couvert ?, avancement, fait',
    remark: 'remarque, remarques, note, notes, commentaire, commentaires, observation, observations',
    every: 'les deux, tous, toutes, chacun, chacune',
    done: 'fait, faite, oui, couvert, couverte, terminé, terminée, implémenté, implémentée, réalisé, réalisée, complet, complète, livré, livrée, satisfait, validé, validée',
    partial: 'partiel, partielle, partiellement, en partie, incomplet, en cours, en cours de réalisation',
    deferred:
      'différé, différée, reporté, reportée, plus tard, prochaine version, phase 2, ultérieurement, pas dans cette version, pas cette version, pas pour cette version, version 2, version suivante, version ultérieure, phase suivante, arrive en version, arrive dans la version, arrive dans la prochaine',
    outOfScope:
      'hors périmètre, hors du périmètre, hors champ, exclu, exclue, abandonné, abandonnée, rejeté, rejetée, refusé, refusée, annulé, annulée, retiré, retirée, écarté, écartée, sans objet',
    not: "pas, pas encore, non couvert, non couverte, pas couvert, à faire, manque, manquant, manquante, non commencé, pas commencé, non démarré, pas démarré, non implémenté, non réalisé, à définir, en attente, bloqué, bloquée, planifié, planifiée, peut-être, éventuellement, si le temps le permet, si on a le temps, prévu pour, prévue pour, ne sera pas, n'est pas, aucune capacité, pas de temps, non traité, non prévu, non pris en charge, non supporté, ne sera pas fait, ne sera pas faite, ne sera pas réalisé, n'est pas prévu, n'est pas couvert, pas prévu, pas possible, plus nécessaire",
    no: 'non, pas, aucun, aucune, jamais, ouvert, ouverte',
    alone: 'obsolète, prévu, prévue, à venir',
    narrowed: 'seulement, uniquement, sauf, sans, excepté, hormis, à part, la moitié',
    range: "à, jusqu'à, au",
    excluded:
      "non-objectifs, non objectifs, hors périmètre, hors du périmètre, ce que nous ne ferons pas, alternatives, autres options, options envisagées, options étudiées, options, solutions écartées, écarté, rejeté, non couvert, ce qui n'est pas couvert, ce que cela ne couvre pas, ce que nous laissons de côté, alternatives envisagées, alternatives étudiées",
    excludedAlone:
      'exclu, exclus, exclusions, lacunes, manques, manquant, manquants, exigences manquantes, supprimé, supprimées, exigences supprimées, questions ouvertes, points ouverts, questions en suspens, non couvert, non couvertes, limitations, limites connues',
    later:
      'pas dans cette version, pas maintenant, exigences reportées, exigences différées, exigences futures, évolutions futures, évolutions à venir, versions ultérieures, version ultérieure, versions futures, prochaine version, prochaine phase, phase suivante, version suivante, après le mvp, travaux futurs, considérations futures, développements futurs, fonctionnalités futures',
    laterAlone:
      'reporté, reportées, reportés, différé, différées, différés, plus tard, ultérieurement, futur, à venir, avenir, backlog, pour plus tard',
    laterPhases: 'phase 2, phase 3, phase ii, version 2, version 3, lot 2, lot 3, v2, étape 2, deuxième phase',
    lapsed: "obsolète, caduc, caduque, abandonné, abandonnée, n'est plus valable, plus nécessaire",
    withdrawn: 'supprimé, supprimée, retiré, retirée, annulé, annulée, remplacé, remplacée',
    ids: "id, identifiant, réf, réf., référence, n°, no, no., numéro, id exigence, id de l'exigence, identifiant de l'exigence, n° d'exigence, code, clé",
    building:
      'brouillon, proposé, proposée, en relecture, en revue, en discussion, planifié, planifiée, prévu, prévue, spécifié, spécifiée, conçu, conçue, en cours, en cours de réalisation, en développement, en test, à faire, non commencé, pas commencé, non démarré, pas démarré',
    behind:
      "par, jusque, jusqu'à, jusqu'au, jusqu'en, pour, car, parce que, à cause, faute, depuis, après, avant, en attendant, dans cette, dans la v1, dans la, dans le, en v1, en version, en phase, au, à, à la, vu que, suite, selon, sauf, mais, et, en, version",
    work: 'statut, état, avancement, progression',
    behindGlued: '',
    requirement: 'exigence, exigences, ex.',
    story: 'user story, récit utilisateur, histoire utilisateur, récit',
    criteria: "critères d'acceptation, critère d'acceptation, critères d'acceptance, critères, critère",
    cites: 'exigences, exigence, exigences liées, exigences concernées, valide, vérifie',
    speaksOf:
      'priorité, priorités, priorisation, dépendance, dépendances, recette, cas de test, test d’acceptation, tests d’acceptation, risque, risques, effort, estimation, estimations, justification, justifications, questions ouvertes, points ouverts',
    matrix:
      'traçabilité, matrice de traçabilité, traçabilité des exigences, matrice de traçabilité des exigences, matrice de couverture, couverture des exigences',
    metBy:
      'composant, composants, module, modules, section, sections, chapitre, conception, interface, interfaces, service, classe, fichier, fichiers, test, tests, cas de test, implémentation, epic, phase, tâche, tâches',
  },

  staffing: {
    teams: `
      équipe, équipes, squad, qui, équipe responsable, équipe nécessaire, équipe en charge, réalisé par, réalisée par
    `,
    available: `
      disponible, disponible à partir de, disponible à partir du, disponible dès, disponible le, disponible à compter
      de, disponibilité, date de disponibilité, au plus tôt, date au plus tôt, livrable à partir de, prêt à partir de,
      utilisable à partir de, date de livraison, date de sortie, date de lancement, mise en service, mise en
      production
    `,
    chosen: `
      retenu, retenue, option retenue, solution retenue, approche retenue, variante retenue, choisi, choisie, option
      choisie, solution choisie, approche choisie, décision, décision prise, notre décision, choix, notre choix, choix
      retenu, choix final, sélectionné, sélectionnée, recommandation, recommandé, recommandée, option recommandée,
      solution recommandée, préféré, préférée, option préférée
    `,
    anyTeam: `
      équipe, notre équipe, l'équipe, nous, interne, en interne, externe, prestataire, prestataires, fournisseur,
      sous-traitant, agence, consultants, partenaire, les deux, toutes, tous, toutes les équipes, la même, même
      équipe, la même équipe, aucune, aucun, personne, tout le monde, une équipe, deux équipes, trois équipes,
      nouvelle équipe, équipe existante, équipe dédiée, équipe complète, petite équipe, développement, produit,
      exploitation, informatique, backend, frontend, mobile, qa, design, données, sécurité, infrastructure,
      ingénieurs, développeurs, petite, moyenne, grande, oui, non, ouvert, inconnue, autre, autres, plusieurs, 
      noyau, projet, scrum, virtuelle, dédiée, élevée, faible
    `,
    unsure: `
      ne, n', pas, jamais, si, serait, pourrait, pourrions, aurait, encore, soit, ou, d'abord, initialement, à
      l'origine, auparavant, faut-il, devrait, devrions, contre, aucun, aucune
    `,
    beside: `
      relit, relisent, relecture, revue, approuv*, valid*, consult*, inform*, aide, aident, appui*, soutien*,
      conseil*, fournit, dépend*, besoin, partie prenante, pas, était, jusqu'
    `,
    open: `
      après, pas avant, au plus tôt, début du projet, débute, commence*, démarr*, lancement du projet, kick-off,
      cadrage, conception, prototype, plus tard, si, dépend
    `,
    about: `
      environ, vers, autour, approximativement, peut-être, probablement, ou plus tard, ou plus tôt, estimé, estimée,
      provisoire, à confirmer, à peu près
    `,
    latest: `avant, d'ici, au plus tard, jusqu'à, jusqu'au, avant le, ou plus tôt`,
    technical: `
      refactoring, refactorisation, refonte technique, remaniement, migration de, migration des, migration du,
      migration vers, migrer, mise à jour des dépendances, réécriture, réécrire, dette technique, modernisation,
      moderniser, décommissionnement, mise hors service, modularisation, monolithe, chaîne de build, base de code
    `,
    upgrades: 'passage à, montée de version, mise à niveau, mise à jour',
    purelyTechnical: `
      dette technique, travail technique, travaux techniques, purement technique, purement techniques, refactoring,
      aucun changement visible, sans changement visible, rien ne change pour les clients, rien ne change pour les
      utilisateurs, aucun changement fonctionnel, comportement inchangé
    `,
    customers: `
      client, clients, cliente*, utilisateur*, utilisatrice*, patient*, lecteur*, lectrice*, acheteur*, vendeur*,
      marchand*, abonné*, visiteur*, élève*, enseignant*, hôpital, hôpitaux, clinique*, citoyen*, voyageur*, gens,
      membre*, commerçant*, chiffre d'affaires, ventes
    `,
    effects: `
      effet, effets, effet du travail, effet attendu, effets attendus, impact, impact attendu, bénéfice, bénéfices,
      bénéfice attendu, bénéfices attendus, gain, gains, gain attendu, gains attendus, ce que nous y gagnons, ce qu'on
      y gagne, retombées
    `,
  },

  sections: {
    problem: {
      heading: 'Problème',
      prompt:
        'Qui est gêné aujourd’hui, par quoi, et comment le savons-nous ? Qu’est-ce qui change pour ces personnes et pour l’entreprise une fois le problème résolu ?',
    },
    goals: {
      heading: 'Objectifs et non-objectifs',
      prompt: 'Les résultats que ce travail doit atteindre, et ce qu’il laisse de côté volontairement.',
      labels: { goal: 'Objectif', nonGoal: 'Non-objectif' },
    },
    requirements: {
      heading: 'Exigences',
      prompt:
        'Ce qui doit être possible, un besoin par ligne, chacun avec un identifiant qui n’est jamais réutilisé. Ce qui fait partie du produit minimum (MVP) est marqué. Pas un mot sur la réalisation.',
      columns: { id: 'ID', requirement: 'Exigence', priority: 'Priorité', mvp: 'MVP' },
    },
    design: {
      heading: 'Design',
      prompt:
        'Ce que les gens voient et font : les principaux parcours, les maquettes, les liens vers les fichiers de design. La réalisation relève du dossier de conception (SDD).',
      labels: { flows: 'Parcours', mockUps: 'Maquettes', links: 'Liens' },
    },
    successMetrics: {
      heading: 'Indicateurs de succès',
      prompt:
        'Les chiffres qui diront si cela a marché : leur valeur aujourd’hui, la valeur visée, pour quand, et qui les suit.',
      columns: { metric: 'Indicateur', today: 'Aujourd’hui', target: 'Cible', until: 'Échéance', by: 'Mesuré par' },
    },
    rolloutPlan: {
      heading: 'Plan de déploiement',
      prompt:
        'Qui l’obtient en premier, ce qui doit être vérifié avant de passer au groupe suivant, qui suit l’usage et les retours après le lancement, et comment le désactiver.',
      labels: { first: 'En premier', next: 'Groupe suivant', owner: 'Responsable', off: 'Désactivation' },
    },
    communication: {
      heading: 'Communication de lancement',
      prompt: 'Qui prévient les clients, les commerciaux et le support du lancement, quand et par quel canal.',
      columns: { audience: 'Destinataires', who: 'Qui les prévient', when: 'Quand et comment' },
      audiences: { customers: 'Clients', sales: 'Commerciaux', support: 'Support' },
    },
    dependencies: {
      heading: 'Dépendances',
      prompt: 'Ce que d’autres équipes doivent livrer. Le PM fixe le rang, l’EM fait avancer.',
      columns: {
        dependency: 'Dépendance',
        team: 'Équipe',
        by: 'Nécessaire pour le',
        rank: 'Rang',
        driver: 'Suivi par',
      },
    },
    options: {
      heading: 'Options envisagées',
      prompt:
        'Au moins deux façons de faire. Ce que chacune coûte, le temps qu’elle prend, ce qu’elle rend facile ou difficile ensuite, et le quotidien avec elle. Une autre option peut demander une autre équipe et une autre date.',
      columns: { option: 'Option', team: 'Équipe', available: 'Disponible à partir de', debt: 'Dette technique' },
    },
    solution: {
      heading: 'Solution retenue',
      prompt:
        'L’option retenue, pourquoi elle l’emporte, et sa conception : composants, données, interfaces, migration, tests.',
      labels: { option: 'Option retenue', because: 'Raison' },
    },
    risks: {
      heading: 'Risques',
      prompt: 'Ce qui pourrait mal tourner, comment nous le verrions, et ce que nous ferions.',
      columns: { risk: 'Risque', sign: 'Comment nous le voyons', answer: 'Ce que nous faisons' },
    },
    testing: {
      heading: 'Tests et désactivation',
      prompt:
        'Une solution doit être facile à tester, à faire évoluer et à désactiver. Qu’est-ce qui le garantit ici ?',
      labels: { testing: 'Tests', building: 'Évolutions', off: 'Désactivation' },
    },
    effect: {
      heading: 'Effet du travail',
      prompt:
        'Ce que l’équipe ou l’entreprise y gagne, en chiffres : heures épargnées, incidents évités, ce qui devient possible.',
    },
    who: {
      heading: 'Qui',
      prompt:
        'Qui pilote et qui réalise, nommément, et avec quelle part de son temps. Une autre option peut demander d’autres personnes.',
      labels: { lead: 'Pilote', people: 'Participants', allocation: 'Part du temps' },
    },
    when: {
      heading: 'Quand',
      prompt:
        'Les dates auxquelles une solution est entre les mains des clients, et lesquels (une bêta compte). Convenues entre l’EM et le PM, avec ce qui passe en premier si tout ne rentre pas.',
      columns: { milestone: 'Jalon', date: 'Date', forWhom: 'Pour qui', priority: 'Priorité' },
    },
    target: {
      heading: 'Quand',
      prompt: 'Combien de temps le résultat vaut-il, et pour quand est-il attendu ?',
    },
    criteria: {
      cost: 'Coût',
      time: 'Délai',
      velocity: 'Vitesse de développement',
      experience: 'Expérience développeur',
    },
    choices: { must: 'Indispensable', should: 'Important', could: 'Souhaitable', yes: 'Oui', no: 'Non' },
    forms: {
      designFor: 'Dossier de conception (Solution Design Document, SDD) pour {0}.',
      toCover: 'Exigences à couvrir : {0}',
      signOffs: {
        heading: 'Approbations',
        prompt: 'Les personnes qui approuvent figurent sous « signoffs » dans l’en-tête, avec le rôle et le jour.',
        columns: { decision: 'Décision', owner: 'Responsable', signsOff: 'Approuve' },
        decisions: { why: 'Pourquoi', what: 'Quoi', how: 'Comment', who: 'Qui', when: 'Quand', rollout: 'Déploiement' },
      },
      light: {
        metric: 'Le seul chiffre qui dira si cela a marché, et sa cible.',
        rollout: 'Une ligne : qui l’obtient en premier, qui ensuite, et qui en est responsable.',
        solution:
          'La conception : composants, données, interfaces, migration, tests. S’il existe d’autres façons de faire, les nommer à la place de la dernière ligne.',
        onlyOption: 'Seule option, car …',
      },
      prFaq: {
        pressRelease: {
          heading: 'Communiqué de presse',
          prompt:
            'Rédigé comme si le produit venait de sortir, avec les mots d’un client : ce que c’est, pour qui, et ce qu’il y gagne.',
        },
        news: {
          heading: 'Ce que les clients obtiennent',
          prompt: 'Ce qu’ils peuvent faire désormais et ne pouvaient pas faire avant. Pas un mot sur la réalisation.',
        },
        quote: { heading: 'Citation client', prompt: 'Ce qu’un client en dirait, en une ou deux phrases.' },
        customerFaq: {
          heading: 'FAQ clients',
          prompt: 'Ce que les clients demanderont : le prix, leurs données, ce que devient ce qu’ils ont aujourd’hui.',
        },
        internalFaq: {
          heading: 'FAQ interne',
          prompt: 'Ce que l’entreprise demandera : si cela vaut la peine, ce qu’il faut, ce qui pourrait bloquer.',
        },
        question: 'Question',
        answer: 'Réponse',
      },
      onePager: {
        whyNow: { heading: 'Pourquoi maintenant', prompt: 'Ce qui a changé, et ce que coûterait l’attente.' },
        proposal: {
          heading: 'Ce que nous proposons',
          prompt: 'Ce qui change et pour qui, en quelques phrases, et ce que nous laissons de côté volontairement.',
        },
        ask: { heading: 'Décision attendue', prompt: 'Ce que les lecteurs ont à décider, et pour quel jour.' },
      },
      adr: {
        context: {
          heading: 'Contexte et énoncé du problème',
          prompt: 'Ce qui rend une décision nécessaire, en deux ou trois phrases ou sous forme de question.',
        },
        drivers: {
          heading: 'Facteurs de décision',
          prompt: 'Ce qui pèse dans la décision, un facteur par ligne.',
        },
        considered: { heading: 'Options envisagées', prompt: 'Au moins deux, avec leur nom.' },
        outcome: { heading: 'Décision prise', prompt: 'L’option retenue, et pourquoi elle l’emporte.' },
        consequences: {
          heading: 'Conséquences',
          prompt: 'Ce qui s’améliore et ce qui se dégrade.',
          labels: { good: 'Positif', bad: 'Négatif' },
        },
        confirmation: {
          heading: 'Vérification',
          prompt: 'Comment chacun peut vérifier que la décision est respectée : un test, une revue, une mesure.',
        },
        prosAndCons: {
          heading: 'Avantages et inconvénients des options',
          prompt: 'Les options côte à côte. Une autre option peut demander une autre équipe et une autre date.',
        },
        more: {
          heading: 'Informations complémentaires',
          prompt: 'Liens, décisions antérieures, quand y revenir.',
        },
      },
      rfc: {
        summary: { heading: 'Résumé', prompt: 'Le changement en un paragraphe, pour quelqu’un hors de l’équipe.' },
        motivation: { heading: 'Motivation', prompt: 'Quel problème cela résout, pour qui, et pourquoi maintenant.' },
        proposal: {
          heading: 'Conception proposée',
          prompt:
            'Assez détaillée pour qu’on puisse la contester : composants, données, interfaces, migration, cas particuliers.',
        },
        drawbacks: { heading: 'Inconvénients', prompt: 'Pourquoi nous pourrions ne pas le vouloir.' },
        alternatives: {
          heading: 'Alternatives envisagées',
          prompt: 'D’autres façons de faire, et pourquoi celle-ci est meilleure. Ne rien faire en est une.',
        },
      },
      openQuestions: { heading: 'Questions ouvertes', prompt: 'Ce que nous ne savons pas encore, et qui le cherche.' },
    },
  },
};

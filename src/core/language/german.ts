import type { LanguagePack } from './language.js';

/** German glues nouns together: `Projektzeitplan` holds `zeitplan`. */
export const german: LanguagePack = {
  name: 'German',
  head: 'last',
  glued: true,
  groups: [
    {
      answers: ['why'],
      headings: `
        warum, wieso, weshalb, zweck, anlass, grund, gründe, bedarf, chance, kontext, probleme, wozu, einordnung,
        strategie, herausforderung, herausforderungen
      `,
      phrases: `
        kundennutzen, produktvision, ist analyse, konkurrenzanalyse, motivation, hintergrund, problemstellung,
        problembeschreibung, problemdefinition, problemanalyse, ausgangslage, ausgangssituation, istzustand,
        aktuelle situation, begründung, beweggründe, geschäftlicher nutzen, geschäftsnutzen, mehrwert,
        nutzenversprechen, wertversprechen, marktanalyse, wettbewerbsanalyse, kundenproblem, handlungsbedarf,
        warum jetzt, kontext und problem
      `,
    },
    {
      answers: ['what'],
      perhaps: ['why'],
      headings: 'zusammenfassung, kurzfassung, management summary, überblick',
      weak: 'überblick, übersicht, einleitung, einführung, beschreibung',
    },
    {
      answers: ['what'],
      headings: `
        was, ziel, ziele, umfang, funktionen, benutzer, nutzer, zielgruppe, annahmen, rahmenbedingungen,
        randbedingungen, abgrenzung, lieferumfang, erfolg, kennzahlen
      `,
      phrases: `
        projektziel, aufgabenstellung, lieferergebnis, soll zustand, soll konzept, zielsetzung, produktziel,
        nicht ziel, ziele, anwendungsfall, nutzergeschichte, szenario, szenarien, zielgruppe, zielnutzer,
        leistungsumfang, funktionsumfang, kernfunktion, funktionsbeschreibung, nicht im umfang,
        außerhalb des umfangs, nicht enthalten, akzeptanzkriteri, abnahmekriteri, erfolgskriteri, erfolgsmetrik,
        erfolgsmessung, messgröße, nutzererlebnis, benutzeroberfläche, priorisierung, priorität,
        zukünftige erweiterung
      `,
      hints: 'funktionen, merkmale, nutzung, umfang, nutzer',
    },
    {
      answers: ['what', 'how'],
      subsections: ['how'],
      headings: 'vorschlag, lösungsvorschlag, empfehlung, lösungsübersicht',
    },
    {
      answers: ['how'],
      headings: `
        wie, lösung, lösungen, entwurf, umsetzung, technik, architektur, entscheidung, konsequenzen, folgen,
        auswirkungen, risiken, abhängigkeiten, schnittstellen, sicherheit, betrieb, vorgehen, ansatz
      `,
      phrases: `
        architektur, technische umsetzung, lösungsansatz, lösungsstrategie, lösungskonzept, technisches konzept,
        technische lösung, technisches design, systemdesign, entwurf, implementierung, realisierung, datenmodell,
        datenbank, datenfluss, schnittstelle, bausteinsicht, laufzeitsicht, verteilungssicht, querschnittlich,
        komponenten, algorithm, sicherheitskonzept, datenschutz, leistung und skalier, skalierbarkeit, überwachung,
        testplan, teststrategie, testkonzept, migration, kompatibilität, rückfallplan, risiken, risiko, alternative,
        betrachtete optionen, verworfen, abwägung, nachteile, technische schulden, fehlerbehandlung, betriebskonzept,
        verwandte arbeiten
      `,
      hints: 'umsetzung, lösung, ansatz, konzept, betrieb',
    },
    {
      answers: ['how'],
      perhaps: ['when'],
      headings: 'umsetzungsplan, implementierungsplan, migrationsplan, maßnahmenplan',
    },
    {
      answers: ['who'],
      headings: `
        wer, beteiligte, verantwortliche, verantwortlich, rollen, ansprechpartner, autoren, autor, personal,
        ressourcen, freigabe, mitwirkende, zuständigkeiten
      `,
      phrases: `
        beteiligte, verantwortlichkeit, zuständig, stakeholder, interessengruppen, rollen und, projektteam,
        teammitglied, ansprechpartner, prüfer, freigabe, genehmig, personalplan, ressourcenplan, aufgabenverteilung
      `,
    },
    {
      answers: ['when'],
      headings: `
        wann, termine, planung, phasen, meilensteine, fristen, aufwand, veröffentlichung
      `,
      phrases: `
        zeitplan, zeitrahmen, zeitleiste, zeitachse, terminplan, meilenstein, fahrplan, roadmap, projektplan,
        ablaufplan, veröffentlichungsplan, releaseplan, liefertermin, aufwandsschätzung, stichtag, einführungstermin,
        rollouttermin, phasenplan, nächste schritte
      `,
    },
    {
      answers: ['rollout'],
      otherwise: ['when'],
      headings: 'einführung beim kunden, einführung bei den kunden, stufenweise einführung, schrittweise einführung',
      phrases: `
        einführungsplan, einführungskonzept, einführungsstrategie, markteinführung, rolloutplan, rolloutkonzept,
        rolloutstrategie, launchplan
      `,
    },
    { answers: ['what'], titles: true, phrases: 'anforderung' },
    {
      answers: [],
      phrases: `
        anforderungsdokument, lastenheft, pflichtenheft, entwurfsdokument, anforderungsspezifikation
      `,
    },
    {
      answers: [],
      headings: `
        sonstiges, notizen, anmerkungen, verweise, quellen, definitionen, begriffe, lizenz, danksagung, historie
      `,
      phrases: `
        glossar, begriffserklär, begriffsdefinition, abkürzung, referenzen, literatur, weiterführende,
        änderungshistorie, änderungsverzeichnis, versionshistorie, dokumenthistorie, offene fragen, offene punkte,
        inhaltsverzeichnis, checkliste
      `,
    },
    { answers: [], open: true, headings: 'häufige fragen', phrases: 'anhang, häufig gestellte fragen' },
  ],
  labels: {
    who: `
      verantwortlich, verantwortliche, verantwortlicher, autor, autorin, autoren, verfasser, ersteller, prüfer,
      freigegeben von, genehmiger, beteiligte, ansprechpartner, ansprechpartnerin, zuständig, entwickler,
      projektleiter, projektleitung, produktmanager, produktmanagerin, mitwirkende, bearbeiter, entscheider, wer
    `,
    discipline: 'entwicklung, gestaltung',
    when: `
      termin, zieltermin, fällig, fällig am, frist, stichtag, liefertermin, veröffentlichung, zieldatum,
      meilenstein, zeitraum, zeitplan, beginn, ende, fertigstellung, dauer, wann, start, release, aufwand, phase
    `,
    document: 'datum, stand, erstellt, erstellt am, geändert am',
  },
  reasons: {
    problem: `
        problem, schwierig, mühsam, aufwendig, aufwändig, umständlich, unübersichtlich, fehleranfällig, fehlt,
        mangel, unmöglich, leider, jedoch, benötigen, herausforderung, langsam, verlieren, bisher
      `,
    purpose: `
        damit, sodass, verbesser, vermeid, reduzier, erleichter, ermöglich, vorteil, mehrwert, effizient, schneller,
        einfacher
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
      verantwortlich, verantwortliche, verantwortlicher, verantwortliche person, verantwortung, verantwortet
      von, eigentümer, eigentümerin, zuständig, zuständige person, zuständigkeit, inhaber, besitzer,
      hauptverantwortlich, hauptverantwortlicher, federführend, federführung
    `,
    accountable: 'rechenschaftspflichtig, gesamtverantwortlich',
    decider: `
      entscheider, entscheiderin, entscheidung durch, entscheidet, entschieden von, letzte entscheidung,
      entscheidungsträger
    `,
    coOwner: `
      gemeinsam verantwortlich, mitverantwortlich, mitverantwortliche, mitverantwortlicher, co-verantwortlich,
      co-owner, gemeinsame verantwortung
    `,
    of: 'für die, für das, für den, für diesen, für diese, für, des, der, die, das',
    itself: `
      dieser abschnitt, diesen abschnitt, diesem abschnitt, dieses abschnitts, dieser teil, diesen teil, dieses
      dokument, diese entscheidung, dieser entscheidung, die entscheidung, über diesen abschnitt, darüber,
      dafür, das dokument, dokument, abschnitt, entscheidung, dies, hierüber, hierfür, hier, das, es
    `,
    asked: {
      why: 'warum wir es bauen, warum wir das machen',
      what: `
        was wir bauen, was gebaut wird, was wir liefern, was gebaut werden soll, was wir machen, was
        hineinkommt
      `,
      how: 'wie wir es bauen, wie es gebaut wird, wie wir das bauen, wie es umgesetzt wird',
      who: 'wer es baut, wer was macht, wer daran arbeitet',
      when: 'wann es kommt, wann wir liefern, wann es fertig ist, wann es live geht',
    },
    owns: `
      verantwortet, verantworten, entscheidet, entscheiden, entscheidet über, entscheiden über, ist
      verantwortlich für, sind verantwortlich für, ist verantwortlich, sind verantwortlich, ist zuständig für,
      sind zuständig für, ist zuständig, sind zuständig, hat das letzte wort, haben das letzte wort, besitzt,
      trägt die verantwortung, tragen die verantwortung, trägt die verantwortung für, tragen die verantwortung
      für
    `,
    ownedBy: `
      verantwortet von, wird verantwortet von, entschieden von, liegt in der verantwortung von, entscheidung
      liegt bei, verantwortung liegt bei, liegt bei, letzte wort hat
    `,
    particles: 'wird von, werden von, von, wird gemeinsam von',
    together: 'gemeinsam, zusammen, beide, gemeinschaftlich',
    joints: 'und, oder, und/oder, mit, zusammen mit, gemeinsam mit, sowie, bzw.',
    articles: 'der, die, das, dem, den, unser, unsere, ein, eine, sowohl',
    ownTeam: 'ihr team, sein team, ihrem team, seinem team, ihre gruppe, das team, team, ihre leute, seine leute',
    team: 'team, teams, gruppe, kreis, gremium, ausschuss, abteilung',
    standIn: `
      kommissarisch, vertret*, stellvertret*, in vertretung, im auftrag, i. v., i.v., interim, interimistisch,
      bis, vorläufig, vorübergehend, übergangsweise, solange, während, danach, dann, anschließend, später, ab,
      nach, statt, anstelle, früher, derzeit, zurzeit, abwesend, abwesenheit, abwesend, urlaub, elternzeit,
      krank*
    `,
    insteadOf: 'für',
    consulted: `
      konsultiert*, informiert*, absprache, abstimmung, rücksprache, unterstütz*, hilfe, beraten*, berät,
      berater*, beratung, angehört*, einbezogen, mitarbeit
    `,
    product: `
      produkt, produktmanagement, produktmanager, produktmanagerin, produktleitung, produktverantwortliche,
      produktverantwortlicher
    `,
    engineering: `
      entwicklung, entwicklungsleitung, entwicklungsleiter, entwicklungsleiterin, technik, technische leitung,
      technikleitung, softwareentwicklung, engineering-leitung
    `,
    remarks: `
      leiter*, leitung, abteilung*, bereich*, chef*, geschäftsführ*, entwickler*, produkt*, vertrieb, marketing,
      recht, finanzen, betrieb, einkauf, büro, standort, montag*, dienstag*, mittwoch*, donnerstag*, freitag*,
      seit, siehe, nur, alle, niemand, dienst, system
    `,
    labels: { owner: 'Verantwortlich', consulted: 'konsultiert', colon: ': ' },
  },

  technology: {
    headings: `
      architektur, datenmodell, datenbank*, umsetzung, technisches konzept, technische umsetzung, technische
      lösung, technisches design, technischer ansatz, technische details, systemdesign, systemarchitektur,
      softwarearchitektur, implementierung, schnittstellen, endpunkte, datenstruktur*, technologie-stack,
      technikstack, infrastruktur, klassendiagramm, sequenzdiagramm, algorithmus, unter der haube, interne
      funktionsweise, innere funktionsweise, innenleben, hinter den kulissen, wie wir es bauen, wie es gebaut
      wird
    `,
    forUsers: `
      informationsarchitektur, einarbeitung, benutzeroberfläche, oberfläche, bedienoberfläche,
      benutzerschnittstelle, gestaltung*, bildschirme, entwürfe, nutzererlebnis, nutzerführung, öffentliche api,
      öffentliche schnittstelle, partner-api, barrierefreiheit, einstellungen
    `,
    asIs: `
      ist-zustand, istzustand, ist zustand, ist-analyse, ist-architektur, ausgangslage, ausgangssituation,
      aktuelle situation, aktueller stand, aktuelle architektur, aktuelles system, bestehende architektur,
      bestehendes system, bisherige lösung, heutige lösung, heutiger stand, heutige situation, altsystem,
      hintergrund, kontext, status quo
    `,
    today: 'heute, derzeit, aktuell, momentan, zurzeit, bisher, bislang, bestehend*, gegenwärtig, im moment',
    parts: `
      fremdschlüssel*, primärschlüssel*, indizes, endpunkt*, rest-endpunkt*, microservice*, mikroservice*,
      monolith*, zwischenspeicher*, cronjob*, replikat*, postgres-tabelle*, mysql-tabelle*, oracle-tabelle*,
      s3-bucket*, api-gateway, hintergrundjob*, nächtlicher job
    `,
    perhapsParts: `
      datenbank*, tabelle*, spalte*, zeile*, dienst, container, klasse, klassen, schnittstelle*, nachricht,
      nachrichten, transaktion*, bibliothek*, skript*, abfrage*, server, druckserver, index, schema,
      warteschlange*, queue
    `,
    besides: `
      nichtfunktional*, nicht-funktional*, nicht funktional*, anforderung*, einführung*, auslieferung,
      ausrollen, risiken, risiko, abhängigkeiten, randbedingungen, annahmen, alternativen, optionen, offene
      fragen, anhang, glossar, test*, migration, sicherheit, datenschutz, umsetzungsplan, implementierungsplan,
      funktionen, beispiele
    `,
  },
};

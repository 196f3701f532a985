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

  choices: {
    ways: `
      option, variante, ansatz, weg, plan, lösung, lösungsvariante, lösungsoption, lösungsansatz, vorschlag,
      entwurf, kandidat, möglichkeit, idee
    `,
    options: `
      option, variante, ansatz, lösung, lösungsvariante, lösungsoption, lösungsansatz, alternative, möglichkeit
    `,
    alternatives: 'alternative, lösungsalternative',
    after: '',
    counts: `
      eins, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, ein, eine, einen, einem, einer, erste,
      zweite, dritte, erster, zweiter, dritter, wenige, mehrere
    `,
    lists: `
      optionen, betrachtete optionen, erwogene optionen, geprüfte optionen, untersuchte optionen,
      mögliche optionen, varianten, variantenvergleich, betrachtete varianten, untersuchte varianten,
      geprüfte varianten, mögliche lösungen, mögliche ansätze, lösungsansätze, betrachtete lösungen,
      betrachtete ansätze, ansätze, *optionen im vergleich, *varianten im vergleich, vergleich der optionen,
      vergleich der varianten, vergleich der alternativen, bewertung der optionen, bewertung der varianten,
      lösungsvarianten, lösungsoptionen, lösungsmöglichkeiten, umsetzungsvarianten, umsetzungsoptionen,
      designoptionen, architekturvarianten, architekturoptionen, technische optionen, variantenbewertung,
      optionenvergleich, optionsvergleich, variantenentscheid, handlungsoptionen, abwägung der optionen,
      was wir betrachtet haben, eigenbau oder kauf, betrachtet, geprüft, erwogen
    `,
    others: `
      alternativen, betrachtete alternativen, verworfene alternativen, verworfene optionen,
      verworfene varianten, verworfene ansätze, verworfene lösungen, verworfene ideen, abgelehnte alternativen,
      abgelehnte optionen, abgelehnte varianten, geprüfte alternativen, untersuchte alternativen,
      erwogene alternativen, mögliche alternativen, alternative lösungen, alternative ansätze,
      alternative lösung, alternativer ansatz, alternative entwürfe, lösungsalternativen, designalternativen,
      entwurfsalternativen, architekturalternativen, andere ansätze, andere lösungen, andere optionen,
      andere möglichkeiten, andere wege, weitere optionen, weitere varianten, verworfen, verworfenes,
      nicht gewählt, nicht gewählte optionen, nicht gewählte varianten, ausgeschlossene optionen,
      ausgeschlossen, was wir verworfen haben, was wir nicht gewählt haben, alternativen zu, alternativen zur,
      alternativen zum, alternativenvergleich, alternativenbetrachtung, alternativbetrachtung, vergleich mit
    `,
    comparisons: `
      vergleich, gegenüberstellung, abwägung, abwägungen, bewertung, vor- und nachteile, entscheidung,
      entscheidungen, nutzwertanalyse, entscheidungsmatrix, begründung
    `,
    parts: `
      vergleich, gegenüberstellung, empfehlung, entscheidung, ergebnis, fazit, kriterien, bewertungskriterien,
      entscheidungskriterien, zusammenfassung, überblick, übersicht, diskussion, vorteile, nachteile,
      vor- und nachteile, begründung, hintergrund, kontext, einleitung, bewertung, anmerkungen, folgen,
      annahmen, rahmenbedingungen, kosten, zeit, aufwand, risiken
    `,
    whyNot: 'warum nicht, wieso nicht, weshalb nicht, warum kein, warum keine, warum keinen, wieso kein, wieso keine',
    versus: 'statt, anstatt, anstelle von, und nicht, vs, versus',
    or: 'oder',
    contrast: 'entweder, statt, als, hingegen, dagegen, andere, anderer, anderen, beide, sowohl',
    choosing: `
      haben wir uns für, wir haben uns für, wir entscheiden uns, entscheiden wir uns, entschieden, wir wählen,
      wählen wir, gewählt, wir haben gewählt, ausgewählt, bevorzugen, bevorzugt, vorgezogen, ziehen wir,
      wir nehmen, entscheidung, empfehlen, empfohlen, fiel die wahl, die wahl fiel, wahl, setzen auf,
      setzen wir auf
    `,
    taking: 'wir nutzen, nutzen wir, wir verwenden, verwenden wir, wir bauen, bauen wir, wir schreiben, wir behalten',
    over: 'statt, anstatt, anstelle, anstelle von, und nicht, gegenüber, stattdessen, an stelle, gegen',
    ruledOut: `
      haben wir verworfen, wir haben verworfen, verworfen haben wir, verwerfen wir, wir verwerfen,
      wir verwarfen, verwarfen wir, haben wir ausgeschlossen, schließen wir aus, wir schließen aus,
      schlossen wir aus, ausgeschlossen haben wir, haben wir abgelehnt, wir lehnen, lehnen wir,
      haben wir uns dagegen entschieden, haben uns dagegen entschieden, dagegen entschieden,
      haben wir uns gegen, wir haben uns gegen, gegen entschieden, erwogen aber, erwogen und verworfen,
      geprüft und verworfen, betrachtet und verworfen, diskutiert und verworfen, verworfene alternative,
      verworfene option, verworfene variante, eine alternative wäre, alternative wäre,
      eine andere möglichkeit wäre, andere möglichkeit wäre, kommt nicht in frage, kam nicht in frage,
      schied aus, scheidet aus, scheiden aus, schieden aus, wäre auch möglich, wäre ebenfalls möglich,
      wäre möglich gewesen, nicht weiterverfolgt, nicht weiter verfolgt, fiel durch
    `,
    turnedDown: `
      wurde verworfen, wurden verworfen, wurde abgelehnt, wurden abgelehnt, wurde ausgeschlossen,
      wurden ausgeschlossen, ist keine option, war keine option
    `,
    against: `
      verworfen, abgelehnt, ausgeschlossen, nicht gewählt, nicht weiterverfolgt, zu teuer, zu langsam,
      zu komplex, zu aufwendig, zu aufwändig, zu viel, zu riskant, zu lang, zu spät, scheidet aus, schied aus,
      fallen gelassen
    `,
    considered: `
      wir haben erwogen, haben wir erwogen, erwogen haben wir, wir haben überlegt, haben wir überlegt,
      wurde erwogen, wurden erwogen, wurde ebenfalls betrachtet, zur wahl standen, zur auswahl standen,
      zur debatte standen, wir könnten auch, man könnte auch, könnte man auch
    `,
    examined: `
      wir haben geprüft, haben wir geprüft, haben wir betrachtet, wir haben betrachtet, haben wir angesehen,
      haben wir uns angesehen, wir haben verglichen, haben wir verglichen
    `,
    but: 'aber, jedoch, doch, allerdings',
    alternatively: 'alternativ, als alternative',
    users: 'nutzer, nutzerin, benutzer, kunde, kundin, kunden, anwender, anwenderin, sie, leser, administrator',
    only: `
      einzige option, einzige möglichkeit, einzige lösung, einzige variante, einzige alternative, einziger weg,
      einzigen weg, einziger ansatz, einzig mögliche lösung, einzig mögliche option, nur eine option,
      nur eine möglichkeit, nur diese option, keine alternative, keine alternativen, keine andere option,
      keine andere möglichkeit, keine andere lösung, keine anderen optionen, kein anderer weg,
      keine andere wahl, keine wahl, keinen anderen weg, alternativlos, ohne alternative,
      keine weiteren optionen, keine optionen
    `,
    none: 'keine, keiner, kein, entfällt, nichts',
    because: `
      weil, da, denn, wegen, aufgrund, auf grund, deshalb, daher, darum, deswegen, nämlich, vorgeschrieben,
      schreibt vor, verlangt, gesetzlich, vorgegeben, somit, also
    `,
    weighing: `
      vorteil, vorteile, nachteil, nachteile, pro, contra, kontra, verworfen, gewählt, empfohlen, bevorzugt,
      besser, schlechter, abwägung, ansatz, entscheidung
    `,
    settings: `
      konfiguration, *konfiguration, einstellung, einstellungen, *einstellungen, menü, menu, kommandozeile,
      befehlszeile, schalter, parameter, standardwert, standard, typ, wert, dialog, auswahlliste,
      umgebungsvariable, zahlung, zahlungs*
    `,
    units: `
      woche, wochen, monat, monate, monaten, tag, tage, tagen, jahr, jahre, jahren, sprint, sprints, quartal,
      quartale, personentage
    `,
    criterion: 'kriterium, kriterien, aspekt, merkmal, eigenschaft, dimension',
    criteria: {
      cost: {
        labels: `
          kosten, *kosten, preis, preise, kaufpreis, lizenzpreis, budget, ausgaben, gebühr, gebühren,
          lizenzgebühr, lizenz, lizenzen, tco, gesamtkosten, finanzieller aufwand, geld, investition
        `,
        signs: `
          billig, billiger, billigste, günstig, günstiger, günstigste, teuer, teurer, teuerste, kostet,
          kostenlos, kostspielig, preiswert, kosten
        `,
      },
      time: {
        labels: `
          zeit, dauer, *dauer, aufwand, *aufwand, termin, zeitaufwand, zeitbedarf, frist, lieferzeit,
          lieferzeitpunkt, zeitplan, personentage, schätzung, fertigstellung, verfügbar ab, wochen, monate,
          tage, sprints, umsetzungszeit, entwicklungszeit, wann
        `,
        signs: `
          schnell umgesetzt, schnell gebaut, schnell fertig, schneller fertig, dauert länger, dauert zu lange,
          sofort verfügbar, aber schnell, schnell aber
        `,
      },
      velocity: {
        labels: `
          wartbarkeit, wartung, pflege, pflegeaufwand, wartungsaufwand, technische schulden, technische schuld,
          schulden, erweiterbarkeit, änderbarkeit, flexibilität, entwicklungsgeschwindigkeit,
          geschwindigkeit der entwicklung, zukunftssicherheit, anpassbarkeit, velocity, komplexität,
          zukünftige änderungen, spätere änderungen
        `,
        signs: `
          wartbar, erweiterbar, leicht zu ändern, schwer zu ändern, leichter zu ändern, pflegen, warten,
          altlast, altlasten, abhängigkeit vom anbieter
        `,
      },
      experience: {
        labels: `
          entwicklererfahrung, erfahrung, entwicklerfreundlichkeit, entwicklererlebnis, arbeitsalltag,
          tägliche arbeit, ergonomie, bedienbarkeit, werkzeuge, handarbeit, einarbeitung, lernkurve, know-how,
          handhabung, arbeiten damit, dx, devex
        `,
        signs: `
          angenehm, mühsam, einarbeiten, von hand, debuggen, fehlersuche, vertraut, kennt das team, umständlich
        `,
      },
    },
    perUse: 'pro anfrage, pro abfrage, pro aufruf, pro zeile, je anfrage, je aufruf, speicher*, rechen*',
    speed: `
      antwort*, lauf*, lade*, reaktion*, abfrage*, verarbeitungs*, start*, rechen*, ausführungs*, zugriffs*,
      warte*
    `,
  },

  measures: {},

  launches: {},

  owners: {},

  technology: {},
};

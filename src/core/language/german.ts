import type { LanguagePack } from './language.js';

/** German glues nouns together: `Projektzeitplan` holds `zeitplan`. */
export const german: LanguagePack = {
  name: 'German',
  head: 'last',
  glued: true,
  groups: [
    {
      answers: ['how'],
      broad: true,
      headings:
        'Lösung, die Lösung, unsere Lösung, Lösungsansatz, Umsetzung, Entwurf, wie es funktioniert, so funktioniert es, wie funktioniert es',
    },
    { answers: [], perhaps: ['who'], headings: 'Freigaben, Freigabe, Genehmigungen, Unterschriften' },
    {
      answers: ['how'],
      asked: true,
      headings: 'Design, Abhängigkeiten, externe Abhängigkeiten, interne Abhängigkeiten',
    },
    {
      answers: ['what'],
      headings: `
        Kommunikation zum Start, Kommunikation zum Launch, Startkommunikation, Launch-Kommunikation,
        Kommunikationsplan, Ankündigungen, FAQ für Kunden, Kunden-FAQ, externes FAQ, Fragen der Kunden,
        Kundenfragen, was wir vorschlagen, unser Vorschlag, was Kunden bekommen, was die Kunden bekommen,
        was Nutzer bekommen
      `,
      phrases: 'erfolgskennzahl, leistungskennzahl',
    },
    { answers: ['what'], perhaps: ['why'], headings: 'Pressemitteilung, Pressemeldung' },
    { answers: [], open: true, headings: 'FAQ für das Unternehmen, internes FAQ, interne FAQ, interne Fragen' },
    { answers: [], headings: 'weitere Informationen, nötige Entscheidung, nötige Entscheidungen' },
    { answers: ['why'], headings: 'Entscheidungstreiber, Entscheidungsfaktoren' },
    {
      answers: ['why'],
      headings: `
        was Kunden sagen, was Kunden uns sagen, was uns Kunden sagen, Stimmen der Kunden, Kundenstimmen,
        was Nutzer sagen, Auswirkung auf das Geschäft, geschäftliche Auswirkungen, was es uns kostet,
        Kosten des Nichtstuns
      `,
    },
    {
      answers: ['how'],
      phrases: `
        Datenhoheit, Dateneigentum, Dateneigentümer, Modulverantwortung, Komponentenverantwortung,
        Zuständigkeiten der Bausteine, Zuständigkeiten der Module, Zuständigkeiten der Komponenten,
        Zuständigkeiten der Dienste, Zuständigkeiten der Schichten, Verantwortlichkeiten der Module,
        Verantwortlichkeiten der Komponenten, Verantwortlichkeiten der Dienste, Verantwortlichkeiten der Bausteine,
        Aufgaben der Module, Aufgaben der Komponenten, Nachrichtentabelle, Objektmodell, Zustandsautomat,
        Zustandsübergänge
      `,
    },
    {
      answers: ['how'],
      headings: `
        gewählte Lösung, gewählte Option, gewählte Variante, gewählter Ansatz, gewählter Weg, bevorzugte Lösung,
        bevorzugte Option, bevorzugte Variante, ausgewählte Lösung
      `,
    },
    { answers: [], perhaps: ['who'], headings: 'Prüfung, Durchsicht, Abnahme durch, Review' },
    {
      answers: ['why'],
      headings: `
        Schmerz, Schmerzpunkte, was weh tut, was stört, was uns stört, aktuelle Probleme, heutige Probleme, Anlass
      `,
    },
    {
      answers: ['why', 'how'],
      headings: `
        Entwurfsbegründung, Begründung des Entwurfs, Begründung der Lösung, Begründung der Entscheidung,
        Entscheidungsbegründung, Begründung der Wahl, Begründung der Architektur
      `,
    },
    {
      answers: [],
      headings: `
        Schlusswort, Zweck des Dokuments, Zweck dieses Dokuments, Gegenstand des Dokuments, über dieses Dokument,
        Änderungsverlauf, Änderungshistorie, Dokumenthistorie, mehr dazu, wo finde ich mehr, Anhänge,
        verwandte Dokumente, weitere Dokumente, noch zu entscheiden, später zu entscheiden, offene Themen,
        regelmäßige Treffen, Regeltermine, Schlussworte, Schlussbemerkung, Schlussbemerkungen, Sprechstunde,
        Sprechzeiten, Mitmachen, Mithelfen, so kannst du helfen, weiterführende Links, weitere Links, Schlagwörter,
        Stichwörter, Termine der Treffen, Besprechungen, Sitzungen, Tagesordnung, Quellen, Folien,
        Aufbau des Dokuments, Aufbau dieses Dokuments, Legende, Impressum, Danksagung, Tickets,
        Zielgruppe des Dokuments, Zielgruppe dieses Dokuments, Ziel des Dokuments, Ziel dieses Dokuments,
        Geltungsbereich des Dokuments, Überblick über das Dokument, Dokumentübersicht, Leserkreis,
        Dokumentkonventionen, Konventionen, Namenskonventionen, Ergänzungen, Fazit, Fragen, Inhalt, Protokoll,
        Protokolle der Sitzungen, Besprechungsnotizen, Besprechungsprotokoll, Diskussion, Rückmeldungen,
        Projektbezeichnung, Eidesstattliche Erklärung, Ressourcen und Links, Links und Ressourcen,
        was ist noch offen, was noch offen ist, was fehlt noch, was noch fehlt, was müssen wir noch klären,
        noch zu klären, was ist unklar, Klärungsbedarf, Anlage, Anlagen
      `,
    },
    { answers: [], perhaps: ['who'], headings: 'Metadaten, Dokumentinformationen, Dokumentenlenkung' },
    {
      answers: ['when'],
      withSubject: true,
      headings: 'Phasen, Phase 1, Stufe 1, Etappe 1, Ausbaustufe 1, Umsetzungsphasen, Projektphasen',
    },
    {
      answers: ['how'],
      asked: true,
      headings: `
        Sicherheit, Leistung, Performance, Skalierbarkeit, Zuverlässigkeit, Verfügbarkeit, Wartbarkeit,
        Portabilität, Benutzbarkeit, Barrierefreiheit, Robustheit, Stabilität, Qualität, Fehlerbehandlung,
        Schnittstellen, Integration, Integrationen, Datenschutz, Protokollierung, Performanz, Effizienz,
        Übertragbarkeit, Portierbarkeit, Änderbarkeit, Gebrauchstauglichkeit, Bedienbarkeit, Nutzerfreundlichkeit,
        Mehrsprachigkeit, Internationalisierung, Lokalisierung, Schnittstellen nach außen, Datensicherheit,
        Informationssicherheit, Authentifizierung, Autorisierung, Verschlüsselung, Qualitätsmerkmale,
        Qualitätseigenschaften, Qualitätsattribute, Kompatibilität
      `,
      phrases: `
        Fehlerbehandlung, Skalierbarkeit, Zuverlässigkeit, Verfügbarkeit, Wartbarkeit, Barrierefreiheit,
        Qualitätsanforderung, Qualitätsszenari, Qualitätsbaum, Benutzerschnittstelle, Hardwareschnittstelle,
        Softwareschnittstelle, Kommunikationsschnittstelle, externe Schnittstelle, Benutzerfreundlichkeit,
        Ausfallsicherheit
      `,
      hints: 'Schnittstelle, Integration, Sicherheit, Leistung, Performance',
    },
    { answers: ['why', 'what'], headings: 'Aufgabenstellung' },
    {
      answers: ['why'],
      headings: `
        warum, wieso, weshalb, zweck, anlass, grund, gründe, bedarf, chance, kontext, probleme, wozu, einordnung,
        strategie, herausforderung, herausforderungen, Vorteile, Nutzen, Notwendigkeit, Erkenntnisse,
        Positionierung, Konkurrenzprodukte, Marktumfeld, Stand der Technik, Chancen, Anstoß, Veranlassung,
        Projektumfeld, Projektanlass, Zweck des Projekts, Zweck des Produkts, Zweck des Systems,
        Zweck des Vorhabens, Entscheidungstreiber, Einflussfaktoren, was ist das Problem, welches Problem lösen wir,
        wo liegt das Problem, wo drückt der Schuh, worum es uns geht, was stört heute, was läuft heute schief,
        was bringt es, was bringt es uns, was bringt uns das, was haben wir davon, worin liegt der Nutzen,
        wie ist es heute, wie läuft es heute, wie es heute läuft, wie machen wir es heute, so läuft es heute
      `,
      phrases: `
        kundennutzen, produktvision, ist analyse, konkurrenzanalyse, motivation, hintergrund, problemstellung,
        problembeschreibung, problemdefinition, problemanalyse, ausgangslage, ausgangssituation, istzustand,
        aktuelle situation, begründung, beweggründe, geschäftlicher nutzen, geschäftsnutzen, mehrwert,
        nutzenversprechen, wertversprechen, marktanalyse, wettbewerbsanalyse, kundenproblem, handlungsbedarf,
        warum jetzt, kontext und problem, Nutzerproblem, Probleme der Nutzer, Probleme der Kunden,
        Probleme der Benutzer, Geschäftsproblem, Bedürfnis, Geschäftsbedarf, Marktchance, Geschäftschance,
        Geschäftsmöglichkeit, Marktpotenzial, Marktpositionierung, Marktforschung, Nutzerforschung, Nutzerbefragung,
        Kundenbefragung, Erkenntnisse aus, Kundenfeedback, Nutzerfeedback, Produktstrategie, Unternehmensstrategie,
        strategische Einordnung, strategische Bedeutung, strategischer Kontext, Ursachenanalyse, Wirtschaftlichkeit,
        wirtschaftlicher Nutzen, Nutzen für, Vorteile für, Ist Situation, Ist Aufnahme, Ist Stand, Ist Prozess,
        heutige Situation, derzeitige Situation, gegenwärtige Situation, bisherige Lösung, bestehende Lösung,
        heutiger Ablauf, Treiber der Entscheidung, Problemraum, Ausgangspunkt
      `,
      weak: `
        Ursache, Ursachen, Auslöser, Treiber, Relevanz, Dringlichkeit, Wettbewerb, Wettbewerber, Konkurrenz,
        Mitbewerber
      `,
    },
    {
      answers: ['what'],
      perhaps: ['why'],
      headings: 'zusammenfassung, kurzfassung, management summary, überblick',
      weak: `
        überblick, übersicht, einleitung, einführung, beschreibung, Projektbeschreibung, Produktbeschreibung,
        Kurzbeschreibung, Projektübersicht, Projektüberblick, Allgemeines, allgemeine Beschreibung
      `,
    },
    {
      answers: ['what'],
      headings: `
        was, ziel, ziele, umfang, funktionen, benutzer, nutzer, zielgruppe, annahmen, rahmenbedingungen,
        randbedingungen, abgrenzung, lieferumfang, erfolg, kennzahlen, Zielbestimmung, Zielbestimmungen,
        Visionsbild, Produkteinsatz, Produktübersicht, Produktdaten, Produktumgebung, Produktmerkmale,
        Produkteigenschaften, Produktperspektive, Anwendungsbereich, Anwendungsbereiche, Anwendungsgebiet,
        Einsatzbereich, Einsatzbereiche, Einsatzgebiet, Betriebsbedingungen, Betriebsarten, Bedienoberfläche,
        Benutzungsoberfläche, Benutzungsschnittstelle, Bildschirmmasken, Einschränkungen, Abgrenzungen, Ausschlüsse,
        Zielmarkt, Zielkunden, Kundenreise, Nutzerreise, Metriken, Zielwerte, Kernfeatures, wesentliche Features,
        wichtige Features, Geschäftsregeln, Pressemitteilung, erwartetes Ergebnis, erwartete Ergebnisse,
        erwartetes Verhalten, minimales Produkt, Mindestumfang, was nicht dazugehört, was wir nicht machen,
        was wir nicht tun, anzuwendende Standards, geltende Standards, geltende Normen, Normen und Standards,
        worum geht es, worum es geht, für wen, für wen ist das, für wen ist es, für wen wir das machen,
        wer sind die Nutzer, wer sind die Kunden, wer nutzt es, wer nutzt das, wer profitiert,
        wie messen wir den Erfolg, wie wir den Erfolg messen, woran erkennen wir den Erfolg,
        woran erkennen wir Erfolg, woran messen wir den Erfolg, wann sind wir erfolgreich, wann ist es ein Erfolg,
        wann gilt es als fertig, Fragen von Kunden, Kundenfragen, Fragen der Kunden, Qualitätsbereiche,
        vorgegebene Einschränkungen
      `,
      phrases: `
        projektziel, lieferergebnis, soll zustand, soll konzept, zielsetzung, produktziel, nicht ziel, ziele,
        anwendungsfall, nutzergeschichte, szenario, szenarien, zielgruppe, zielnutzer, leistungsumfang,
        funktionsumfang, kernfunktion, funktionsbeschreibung, nicht im umfang, außerhalb des umfangs,
        nicht enthalten, akzeptanzkriteri, abnahmekriteri, erfolgskriteri, erfolgsmetrik, erfolgsmessung, messgröße,
        nutzererlebnis, benutzeroberfläche, priorisierung, priorität, zukünftige erweiterung, Muss Kriterien,
        Kann Kriterien, Soll Kriterien, Wunschkriterien, Abgrenzungskriterien, Ziel des Projekts, Ziel der Arbeit,
        Ziel des Produkts, Qualitätsziel, Qualitätsbestimmung, Lieferbestandteil, Liefergegenst, Abnahmebedingung,
        Projektabgrenzung, Systemabgrenzung, nicht Bestandteil, nicht Teil des, nicht im Scope,
        außerhalb des Scopes, Produktpositionierung, Anwenderbericht, Funktionsliste, Feature Liste,
        Erfolgskennzahl, Erfolgsfaktor, Messung des Erfolgs, künftige Erweiterung, spätere Erweiterung,
        Erweiterungsmöglichkeit, Ausbaustufen, Organisatorische Randbedingung, rechtliche Rahmenbedingung,
        Leistungsbeschreibung, Benutzerumgebung, Bildschirmentwurf, Oberflächenentwurf, Entwürfe der Oberfläche,
        Nutzerführung, Anwenderprofil, nicht Teil dieses
      `,
      hints: 'funktionen, merkmale, nutzung, umfang, nutzer',
      weak: `
        Preise, Preisgestaltung, Preismodell, Masken, Ansichten, Bildschirme, Ausnahmen, Anwender, Akteure,
        Oberfläche, Oberflächen, Sonderfälle, Randfälle, Grenzfälle, Ausblick, Funktionalität, Funktionalitäten
      `,
    },
    {
      answers: ['what', 'how'],
      subsections: ['how'],
      headings: `
        vorschlag, lösungsvorschlag, empfehlung, lösungsübersicht, vorgeschlagene Lösung, empfohlene Lösung,
        Änderungsvorschlag, Empfehlungen
      `,
    },
    {
      answers: ['how'],
      headings: `
        wie, lösung, lösungen, entwurf, umsetzung, technik, architektur, entscheidung, konsequenzen, folgen,
        auswirkungen, risiken, schnittstellen, sicherheit, betrieb, vorgehen, ansatz, Optionen, Varianten,
        Kompromisse, Methodik, Vorgehensweise, Vorgehensmodell, Monitoring, Datensicherung, Testen,
        Qualitätssicherung, Machbarkeit, Nebenwirkungen, Fehlerszenarien, Für und Wider, Vorteile und Nachteile,
        bekannte Probleme, bekannte Fehler, bekannte Einschränkungen, bekannte Grenzen, Grenzen der Lösung,
        Projektstruktur, Ordnerstruktur, Verzeichnisstruktur, Codebeispiele, Entwicklungsumgebung,
        Produktivumgebung, Zielplattform, Entwicklungsprozess, Systemmodelle, getroffene Entscheidung,
        getroffene Entscheidungen, Kosten und Nutzen, was könnte schiefgehen, was kann schiefgehen,
        was schiefgehen kann, was könnte schief gehen, was kann schief gehen, welche Optionen gibt es,
        welche Möglichkeiten gibt es, warum nicht anders, Rollen und Rechtekonzept
      `,
      phrases: `
        architektur, technische umsetzung, lösungsansatz, lösungsstrategie, lösungskonzept, technisches konzept,
        technische lösung, technisches design, systemdesign, entwurf, implementierung, realisierung, datenmodell,
        datenbank, datenfluss, schnittstelle, bausteinsicht, laufzeitsicht, verteilungssicht, querschnittlich,
        komponenten, algorithm, sicherheitskonzept, datenschutz, leistung und skalier, skalierbarkeit, überwachung,
        testplan, teststrategie, testkonzept, migration, kompatibilität, rückfallplan, risiken, risiko, alternative,
        betrachtete optionen, verworfen, abwägung, nachteile, technische schulden, fehlerbehandlung,
        betriebskonzept, verwandte arbeiten, Entscheidungsergebnis, Ergebnis der Entscheidung, erwogene Optionen,
        geprüfte Optionen, Lösungsvariante, Variantenvergleich, Bewertung der Optionen, Bewertung der Varianten,
        Bewertung der Lösungen, Machbarkeitsanalyse, Machbarkeitsstudie, Nutzwertanalyse, Make or Buy,
        Auswirkungsanalyse, Auswirkungen auf, positive Konsequenz, negative Konsequenz, technische Detail,
        technische Spezifikation, technische Beschreibung, technischer Überblick, technische Umgebung,
        technische Produktumgebung, technische Dokumentation, Systemspezifikation, Dekomposition,
        Gliederung in Teilprodukte, Prüfspezifikation, Prüfstrategie, Prüfkonzept, Testspezifikation, Testszenari,
        Testfall, Integrationstest, Integrationsplan, Systemintegration, Designabsicherung, Designentscheidung,
        Technologiestack, Technologieauswahl, Technologiewahl, Technologieentscheidung, eingesetzte Technologie,
        verwendete Technologie, Backup Strategie, externe Abhängigkeit, Sicherheitsbetrachtung, Sicherheitsaspekt,
        Sicherheitsüberlegung, Maßnahmen zur Qualitätssicherung, interne Abläufe, Sequenzdiagramm, Klassendiagramm,
        Benutzerdokumentation, Schulungskonzept, Rechtekonzept, Berechtigungskonzept, Kontextabgrenzung,
        Systemkontext, technischer Kontext, fachlicher Kontext, eingesetzte Technologien, verwendete Technologien,
        Testszenarien
      `,
      hints: 'umsetzung, lösung, ansatz, konzept, betrieb',
      weak: `
        Werkzeuge, Tools, Framework, Frameworks, Bibliotheken, Module, Schichten, Protokolle, Konfiguration, Backup,
        Hosting, Caching, Dokumentation, Schulung, Prototyp, Methode, Methoden, Technologie, Technologien,
        Programmiersprache, Programmiersprachen, Workarounds, Drittsysteme, Bestätigung, Entscheidungen,
        Systemumgebung, Datenstruktur, Datenstrukturen, Endpunkte, Datenhaltung, Datenspeicherung, Geschäftslogik,
        Testumgebung, Alarmierung, Bereitstellung
      `,
    },
    {
      answers: ['how'],
      perhaps: ['when'],
      headings: 'umsetzungsplan, implementierungsplan, migrationsplan, maßnahmenplan',
    },
    {
      answers: ['what', 'how'],
      headings: 'technische Vorgaben, Systemvoraussetzungen',
      phrases: 'technische Anforderung, technische Rahmenbedingung, technische Randbedingung',
    },
    {
      answers: ['who'],
      headings: `
        wer, beteiligte, verantwortliche, verantwortlich, rollen, ansprechpartner, autoren, autor, personal,
        ressourcen, mitwirkende, zuständigkeiten, Kontaktpersonen, Projektleitung, Projektleiter, Projektleiterin,
        Arbeitsteilung, Auftraggeber, Auftragnehmer, Lenkungskreis, Steuerungskreis, Entscheider,
        Entscheidungsträger, Unterschriften, Personalbedarf, Arbeitsgruppe, Kernteam, Projektgruppe, Unser Team,
        wen fragen, an wen wende ich mich, wer entscheidet, wer hilft mit, Product Owner
      `,
      phrases: `
        beteiligte, verantwortlichkeit, zuständig, stakeholder, interessengruppen, rollen und, projektteam,
        teammitglied, ansprechpartner, prüfer, freigabe, genehmig, personalplan, ressourcenplan, aufgabenverteilung,
        Interessenvertreter, Ansprechperson, Projektorganisation, Projektverantwort, Lenkungsausschuss,
        Entwicklungsteam
      `,
      weak: 'Verantwortung, Kontakt, Kontakte, Personen, Eigentümer',
    },
    {
      answers: ['when'],
      headings: `
        wann, termine, planung, phasen, meilensteine, fristen, aufwand, veröffentlichung, Dauer, Fertigstellung,
        Schätzung, Schätzungen, Projektablauf, Projektdauer, Projektlaufzeit, weitere Schritte, weiteres Vorgehen,
        Iterationsplan, wie geht es weiter, so geht es weiter, was kommt als nächstes, was als nächstes kommt,
        wie lange dauert es, Gantt
      `,
      phrases: `
        zeitplan, zeitrahmen, zeitleiste, zeitachse, terminplan, meilenstein, fahrplan, roadmap, projektplan,
        ablaufplan, liefertermin, aufwandsschätzung, stichtag, phasenplan, nächste schritte, Aufwandschätzung,
        Aufwandabschätzung, Aufwandsabschätzung, Zeitschätzung, zeitlicher Ablauf, zeitliche Planung,
        zeitlicher Rahmen, Releasetermin, Sprintplanung, Laufzeit des Projekts, Projektstrukturplan, Lieferplan,
        Fertigstellungstermin
      `,
    },
    {
      answers: ['rollout', 'when'],
      otherwise: ['when'],
      headings: `
        wann gehen wir live, wann geht es live, wann führen wir es ein, wann rollen wir aus,
        wann bekommen es die kunden
      `,
      phrases: `
        einführungstermin, rollouttermin, einführungszeitplan, rollout zeitplan, rolloutzeitplan, go live termin,
        livegang termin, launch termin
      `,
    },
    {
      answers: ['rollout'],
      perhaps: ['when'],
      otherwise: ['when'],
      phrases: 'releaseplan, veröffentlichungsplan, releasestrategie, release strategie, veröffentlichungsstrategie',
    },
    {
      answers: ['rollout', 'how'],
      perhaps: ['when'],
      otherwise: ['how'],
      headings: 'Rollout und Migration, Migration und Rollout, Einführung und Migration, Migration und Einführung',
    },
    {
      answers: ['rollout'],
      otherwise: ['when'],
      headings: `
        livegang, go live, hochlauf, stufenweise freischaltung, schrittweise freischaltung, einführung beim kunden,
        einführung bei den kunden, stufenweise einführung, schrittweise einführung, Inbetriebnahme, Pilotphase,
        Pilotbetrieb, Pilotierung, Produktivsetzung, Produktivstart, Launch, wer bekommt es zuerst,
        wer bekommt es wann, wie rollen wir es aus, wie wir es ausrollen, wie führen wir es ein,
        wie wir es einführen
      `,
      phrases: `
        go live, livegang, inbetriebnahmeplan, einführungsplan, einführungskonzept, einführungsstrategie,
        markteinführung, rolloutplan, rolloutkonzept, rolloutstrategie, launchplan, Pilotbetrieb, Produktivsetzung,
        Einführungsphase
      `,
    },
    { answers: ['what'], titles: true, phrases: 'anforderung' },
    {
      answers: [],
      phrases: 'anforderungsdokument, lastenheft, pflichtenheft, entwurfsdokument, anforderungsspezifikation',
    },
    {
      answers: [],
      headings: `
        sonstiges, notizen, anmerkungen, verweise, quellen, definitionen, begriffe, lizenz, danksagung, historie
      `,
      phrases: `
        glossar, begriffserklär, begriffsdefinition, abkürzung, referenzen, literatur, weiterführende,
        änderungshistorie, änderungsverzeichnis, versionshistorie, dokumenthistorie, offene fragen, offene punkte,
        inhaltsverzeichnis, checkliste, referenzierte Dokumente, mitgeltende Dokumente, mitgeltende Unterlagen,
        Referenzdokument, Bezugsdokument, Begriffsbestimmung, weitere Informationen, zusätzliche Informationen,
        verwandte Entscheidungen, ungeklärte Frage, Versionsverlauf, Änderungsnachweis, Revisionshistorie,
        Revisionsverlauf, Dokumentenhistorie, Quellenverzeichnis, Abbildungsverzeichnis, Tabellenverzeichnis
      `,
    },
    {
      answers: [],
      open: true,
      headings: 'häufige fragen, interne FAQ, externe FAQ, interne Fragen',
      phrases: 'anhang, häufig gestellte fragen',
    },
  ],
  labels: {
    who: `
      verantwortlich, verantwortliche, verantwortlicher, ansprechpartner, ansprechpartnerin, zuständig, entwickler,
      projektleiter, projektleitung, produktmanager, produktmanagerin, mitwirkende, bearbeiter, wer
    `,
    byline: `
      autor, autorin, autoren, verfasser, verfasserin, verfasst von, ersteller, erstellt von, prüfer, geprüft von,
      freigegeben von, genehmiger, genehmigt von, beteiligte, entscheider, auftraggeber, gutachter, stakeholder,
      Freigaben, Freigabe
    `,
    discipline: 'entwicklung, gestaltung',
    when: `
      termin, zieltermin, fällig, fällig am, frist, stichtag, liefertermin, veröffentlichung, zieldatum,
      meilenstein, zeitraum, zeitplan, beginn, ende, fertigstellung, dauer, wann, start, release, aufwand, phase,
      bis wann, wie lange, ab wann
    `,
    document: 'datum, stand, erstellt, erstellt am, geändert am, dokumentversion',
  },
  reasons: {
    problem: `
      bislang, kostet uns, kostet jede, Mahnung, Mahnungen, Ärger, Chaos, Durcheinander, unzuverlässig,
      immer wieder, einzeln, stehen herum, warten, wartet, wartezeit, vergessen, vergisst, verpassen, verpasst,
      doppelt, abtippen, abgetippt, von Hand, steckt fest, hängt, gehen verloren, geht verloren, verloren,
      springen ab, brechen ab, niemand weiß, niemand merkt, zu spät, zu langsam, zu lange, falsch, Irrtümer,
      verärgert, rufen an, nachfragen, umsonst, Nachteil, Nachteile, manuell, verliert, kündigen, beschweren,
      Beschwerden, Aufwand, leiden, leidet, Engpass, problem, schwierig, mühsam, aufwendig, aufwändig, umständlich,
      unübersichtlich, fehleranfällig, fehlt, mangel, unmöglich, leider, jedoch, benötigen, herausforderung,
      langsam, verlieren, bisher
    `,
    purpose: `
      Nutzenversprechen, spart, einsparen, damit, sodass, verbesser, vermeid, reduzier, erleichter, ermöglich,
      vorteil, mehrwert, effizient, schneller, einfacher
    `,
  },

  itself: {
    text: `
      dieses Dokument, diesem Dokument, dieses Dokuments, dieses Lastenheft, dieses Pflichtenheft, diese Seite,
      das vorliegende Dokument, vorliegenden Dokument, vorliegenden Dokuments, das vorliegende Lastenheft,
      das vorliegende Pflichtenheft, dieses Lastenhefts, dieses Pflichtenhefts
    `,
    matter: 'dieses Konzept, diese Spezifikation, dieses Dokument schlägt',
  },

  dialogues: { question: 'F, Frage', answer: 'A, Antwort' },

  questions: {
    why: 'warum, wieso, weshalb, wozu, aus welchem Grund, was uns treibt, was uns dazu bringt',
    what: `
      was bauen wir, was wird, was soll, was ändert, was kann, was können, was wir bauen, was ist, was bekommt,
      was bekommen, was machen wir, was gehört dazu, was
    `,
    how: `
      wie funktioniert, wie bauen, wie setzen, wie wird, wie geht, wie soll, wie machen, wie lösen, wie wir, wie es,
      wie, womit
    `,
    who: `
      wer macht, wer baut, wer ist dabei, wer ist dran, wer setzt, wer übernimmt, wer leitet, wer kümmert,
      wer arbeitet, wer ist verantwortlich, wer entwickelt, wer was, wer ist zuständig, wer hilft, von wem,
      durch wen, wer
    `,
    when: 'wann, bis wann, ab wann, seit wann, wie lange, zu wann, bis zu welchem',
    other: `
      warum nicht, warum kein, warum keine, warum nicht einfach, wieso nicht, warum haben wir uns für,
      wer wird nutzen, wer darf, wer kann, für wen, wer nutzt, wer profitiert, wer braucht, wo, wohin, woher,
      wie kann ich, wie du helfen, wie viel, wie viele, wie oft, wie messen, woran, was wenn, was ist wenn,
      wann sollte, wann nicht
    `,
  },

  calendar: {
    months: `
      Januar, Jänner, Februar, Feber, März, Maerz, April, Mai, Juni, Juli, August, September, Oktober, November,
      Dezember, Septembers, Oktobers, Novembers, Dezembers
    `,
    monthsShort: 'Jan, Jän, Feb, Febr, Mär, Mrz, Apr, Jun, Jul, Aug, Sep, Sept, Okt, Nov, Dez',
    weekdays: `
      Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonnabend, Sonntag, Montags, Dienstags, Mittwochs,
      Donnerstags, Freitags
    `,
    seasons: `
      Frühling, Frühjahr, Sommer, Herbst, Spätherbst, Spätsommer, Frühsommer, Frühherbst, Winter, Frühlings,
      Frühjahrs, Sommers, Herbstes, Winters, Herbstrelease, Sommerrelease, Winterrelease, Frühjahrsrelease,
      Herbstversion, Sommerversion
    `,
    doubtful: '',
    parts: `
      Anfang, Mitte, Ende, Beginn, Anfangs, Schluss, spätestens, frühestens, erste Woche, zweite Woche,
      letzte Woche im, erste Hälfte, zweite Hälfte, ersten Hälfte, zweiten Hälfte
    `,
    near: `
      nächste, nächsten, nächster, nächstes, nächstem, kommende, kommenden, kommender, kommendes, kommendem,
      folgende, folgenden, dieser, dieses, diesen, diesem, diese, laufenden
    `,
    glue: 'der, des, den, dem, von, vom, im, in, die, das, bis, oder',
    by: `
      im, in, bis, bis zum, bis zur, vor, nach, ab, seit, während, zu, zum, zur, am, an, um, gegen, für,
      rechtzeitig zu, rechtzeitig zum, rechtzeitig vor, spätestens, frühestens, noch vor, noch im, mit
    `,
    within: 'mit, in, bis, ab, für, zur, zum, mit dem, mit der, vor',
    behind: '',
    ordinals: `
      erste, ersten, erster, erstes, zweite, zweiten, zweiter, zweites, dritte, dritten, dritter, drittes, vierte,
      vierten, vierter, viertes, letzte, letzten, letztes
    `,
    ordinalMarks: '',
    counts: `
      ein, eine, einen, einem, einer, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, fünfzehn,
      zwanzig, dreißig, anderthalb, eineinhalb, zweieinhalb
    `,
    units: `
      Tag, Tage, Tagen, Woche, Wochen, Monat, Monate, Monaten, Quartal, Quartale, Quartalen, Jahr, Jahre, Jahren,
      Sprint, Sprints, Arbeitstage, Arbeitstagen, Werktage, Werktagen, Personentage, Personentagen, Personenmonate,
      Manntage, PT, Kalenderwochen
    `,
    shortUnits: 'Stunde, Stunden, Minute, Minuten, Std',
    years: 'Jahr, Jahres, Jahrs, Kalenderjahr, Kalenderjahres',
    monthWords: 'Monat, Monats, Monates',
    quarters: 'Quartal, Quartals, Quartales',
    weeks: 'Woche, KW, Kalenderwoche',
    semesters: 'Halbjahr, Halbjahrs, Halbjahres, Jahreshälfte',
    halves: 'Hälfte',
    fiscal: 'GJ, Geschäftsjahr, Geschäftsjahrs, Geschäftsjahres, Haushaltsjahr, Wirtschaftsjahr',
    events: `
      Weihnachten, Weihnachts*, Ostern, Osterferien, Pfingsten, Silvester, Neujahr, Nikolaus, Fasching, Karneval,
      Jahreswechsel, Sommerferien, Herbstferien, Winterferien, Sommerpause, Winterpause, Sommerloch, Urlaubszeit,
      Feiertage, Feiertagen, Advent, Allerheiligen, Schulbeginn, Schulanfang, Herbstmesse, Frühjahrsmesse,
      Code-Freeze, Codefreeze, Code Freeze, Feature-Freeze, Freeze, Jahresabschluss
    `,
    releases: 'Version, Release, Ausgabe, Sprint, Iteration, Meilenstein, Fassung',
    stages: 'Beta, Alpha, Freigabe',
    dates: `
      morgen, übermorgen, Jahresende, Jahresanfang, Jahresbeginn, Jahresmitte, Monatsende, Monatsanfang,
      Quartalsende, Quartalsbeginn, Wochenende, heuer, übernächste Woche, übernächster Woche, übernächsten Monat,
      die Woche darauf, eine Woche später
    `,
    durations: 'halbes Jahr, ein halbes Jahr, halben Jahr, einem halben Jahr, halbes Quartal',
    rhythm: `
      jede, jeden, jeder, jedes, pro, je, wöchentlich, monatlich, täglich, jährlich, alle, montags, dienstags,
      mittwochs, donnerstags, freitags, mal
    `,
    looksLike: `
      Tag für Tag, eines Tages, von Tag zu Tag, Schritt für Schritt, jeden Tag, diese Version, dieser Version,
      dieses Release, diesem Release, diesen Sprint, Phase, Phasen, Schritt, Stufe, Abschnitt, Kapitel, Tabelle,
      Abbildung, Variante, Etappe, Welle, Teil, Anhang, Gruppe, guten Morgen, am Ende des Tages, letzten Endes
    `,
    signs: { year: '', month: '', day: '' },
    past: `
      gescheitert, scheiterte, verschoben, verpasst, letzter Versuch, letzte Versuch, letzten Versuch,
      erster Versuch, erste Versuch, früherer Versuch, letztes Jahr, letzten Jahr, letzten Jahres, vorigen Jahr,
      voriges Jahr, vergangenen Jahr, vergangenes Jahr, letzten Monat, letzte Woche, letzten Sommer, letzten Herbst,
      zuletzt, ursprünglich, früher, damals, besprochen, abgebrochen, abgesagt, vergeblich, misslungen, beschwerten
    `,
    plans: `
      wird, werden, geplant, plan, planen, soll, sollen, wollen, will, möchten, vorgesehen, angestrebt, peilen,
      zielen, Ziel, starten, startet, geht live, live gehen, gehen live, ausliefern, ausgeliefert, ausrollen,
      fertig, spätestens, fällig, Frist, Termin, Zieltermin, veröffentlichen, veröffentlicht
    `,
    ours: `
      geplant, wir wollen, wir planen, wir werden, wir möchten, wir liefern, soll mit, kommt mit, nächstes Release,
      nächsten Release, nächste Version, nächsten Version
    `,
    ownTime: `
      gültig*, Gültigkeit*, Ablaufdatum, abläuft, ablaufen, abgelaufen, läuft ab, laufen ab, Aufbewahrung*,
      aufbewahrt, gespeichert, gelöscht, Zertifikat*, Vertrag*, Verträge, Lizenz*, Garantie, Verfügbarkeit,
      Antwortzeit*, antworten innerhalb, zwischengespeichert, Sicherung*, Supportende, nicht mehr unterstützt,
      eingestellt, Kündigungsfrist, Probezeit
    `,
    needs: `
      braucht, brauchen, benötigt, benötigen, erfordert, setzt voraus, voraussetzung, vorausgesetzt, abhängig,
      hängt ab, hängt, basiert, unterstützt, mindestens, oder neuer, oder höher, kompatibel, da ist, verwendet,
      nutzt, spricht, getestet
    `,
    ofDocument: `
      zuletzt geändert, zuletzt aktualisiert, zuletzt bearbeitet, letzte Änderung, erstellt am, geändert am, Stand,
      Stand vom, Dokumentversion, Dokumentdatum, aktualisiert am, Erstellungsdatum
    `,
  },

  people: {
    deeds: `
      baut, bauen, betreut, verantwortet, leitet, leiten, führt, führen, übernimmt, übernehmen, entwickelt,
      entwickeln, verantworten, prüft, prüfen, macht, machen, schreibt, schreiben, betreuen, testet, testen,
      koordiniert, koordinieren, setzt, setzen, kümmert, kümmern, implementiert, implementieren, entwirft,
      entwerfen, gestaltet, gestalten, liefert, liefern, begleitet, begleiten, hilft, helfen, unterstützt,
      unterstützen, arbeitet, arbeiten, entscheidet, entscheiden, steuert, betreibt, betreiben, erledigt, erledigen,
      plant, programmiert, programmieren, ist zuständig, sind zuständig, ist verantwortlich, sind verantwortlich
    `,
    done: `
      umgesetzt, geleitet, gebaut, geprüft, betreut, verantwortet, entwickelt, implementiert, geschrieben,
      gestaltet, entworfen, koordiniert, freigegeben, übernommen, getestet, geliefert, begleitet
    `,
    helpers: `
      wird, werden, soll, sollen, kann, können, muss, müssen, hat, haben, ist, sind, auch, beide, gemeinsam,
      zusammen, dann, es, das, dies, jeweils
    `,
    articles: 'der, die, das, dem, unser, unsere',
    of: 'für, der, des, von',
    agents: `
      von, durch, mit, mit hilfe von, unterstützt von, umgesetzt von, geleitet von, gebaut von, unter leitung von,
      brauchen, benötigen, bei, zusammen mit
    `,
    joints: 'und, oder, sowie, mit',
    titles: 'herr, frau, dipl, ing',
    honorifics: '',
    roles: `
      entwickler, entwicklerin, entwicklerinnen, entwicklern, entwicklung, ingenieur, ingenieurin, ingenieure,
      ingenieurinnen, designerin, designerinnen, gestalter, gestalterin, gestaltung, tester, testerin, leiter,
      leiterin, leitung, teamleiter, teamleitung, projektleiter, projektleiterin, projektleitung, produktmanager,
      produktmanagerin, produkt, projekt, architekt, architektin, analyst, analystin, fachbereich, redaktion,
      redakteur, berater, beraterin, mitarbeiter, mitarbeiterin, mitarbeitende, leute, personen, verantwortlich,
      verantwortliche, verantwortlicher, zuständig, rolle, aufgabe, bereich, werkstudent, werkstudentin, freelancer,
      prüfer, autor, autoren, beteiligte, ansprechpartner, umsetzung, konzeption, konzept, betrieb, recht, vertrieb,
      einkauf, qualitätssicherung, qs, technik, technische, technischer, datenbank, schnittstelle, prüfung,
      oberfläche, dokumentation, kolleginnen, kollegen, kollege, kollegin, stelle, stellen, kunde, kunden, nutzer
    `,
    groups: `
      team, teams, gruppe, arbeitsgruppe, arbeitskreis, ausschuss, gremium, abteilung, gilde, referat,
      lenkungskreis, ag
    `,
    groupEndings: 'team, teams, gruppe, abteilung, ausschuss, gremium, kreis, gilde',
    vacancies: `
      offen, noch offen, n n, nn, noch zu besetzen, zu besetzen, noch zu benennen, wird noch benannt, unbesetzt,
      vakant, wer gerade, wer zeit, niemand, jemand, unklar, noch unklar, noch nicht, namen folgen, folgt, gesucht,
      wird gesucht, alle, keiner, jeder, ungeklärt, einzustellen, ausgeschrieben
    `,
    ordinary: `
      der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, zwei, drei, vier, fünf, sechs, sieben,
      acht, neun, zehn, wir, ihr, sie, er, es, ich, unser, unsere, unserem, unseren, wer, was, wann, wo, warum, wie,
      welche, welcher, noch, nicht, nur, auch, alle, alles, jeder, jede, jemand, niemand, keine, keiner, kein, für,
      aus, bei, bis, ab, nach, vor, seit, im, in, am, an, auf, zum, zur, zu, um, wenn, falls, sobald, danach, dann,
      hier, dort, dabei, dazu, damit, siehe, ganze, ganzes, kleines, kleine, neues, neue, gesamte, gesamtes,
      externes, externe, interne, zusätzliche, eigenes, bestehende, montag, dienstag, mittwoch, donnerstag, freitag,
      samstag, sonntag, januar, februar, märz, april, mai, juni, juli, august, september, oktober, november,
      dezember, frühjahr, sommer, herbst, winter, woche, wochen, monat, monate, tag, tage, jahr, jahre, quartal,
      zielgruppe, nutzergruppe, benutzergruppe, kundengruppe, firma, aufwand, kosten, termin, bisher, aktuell,
      derzeit, voraussichtlich, vielleicht, hälfte, anfang, hand, zeit, ende, anderen, projektteam, entwicklerteam,
      vollzeit, teilzeit, umkreis, landkreis, zeitkreis, kundenkreis, personenkreis
    `,
    abstractEndings: 'ung, heit, keit, schaft, tion, tät, ungen',
    skills: 'erfahrung, erfahrungen, kenntnisse, wissen, know-how, lizenz, zertifikat',
    things: `
      dienst, datenbank, system, plattform, speicher, werkzeug, bibliothek, schnittstellen, anwendung, tabelle,
      dokument, konzepte, wien, zürich, münchen, hamburg, köln, deutschland, europa, schweiz, österreich
    `,
    machines: 'agent, ki-agent, bot',
    firstNames: `
      ernst, mai, horst, wolf, falk, linde, klar, rosa, silke, heide, heiner, ruth, rot, frank, hagen, falke, stern,
      august, kai
    `,
    surnames: '',
    familiar: '',
    particles: '',
  },

  blanks: {
    standIns: `
      noch offen, noch zu klären, noch zu definieren, noch zu bestimmen, noch zu ergänzen, noch festzulegen,
      noch nicht festgelegt, noch nicht entschieden, noch nicht geklärt, noch nicht definiert, noch nicht bekannt,
      noch unklar, noch unbekannt, n.n
    `,
    states: 'in arbeit, offen, in bearbeitung, zu bestätigen, ausstehend, entwurf, nicht begonnen',
    alone: `
      zu klären, zu definieren, zu bestimmen, zu ergänzen, festzulegen, ist offen, folgt, folgt später, später,
      kommt noch, kommt später, platzhalter, bitte ausfüllen, bitte ergänzen, ausfüllen, auszufüllen, noch nicht,
      demnächst, in kürze, in vorbereitung, dein name, ihr name
    `,
    nothing: `
      unklar, unbekannt, keine, keiner, keines, entfällt, nicht zutreffend, nicht anwendbar, kein, nichts, name,
      namen, datum, titel, rolle, entf, s.o, siehe oben, niemand, k.a, keine angabe
    `,
    promises: `
      wird nachgereicht, werden nachgereicht, wird noch ergänzt, werden noch ergänzt, wird noch festgelegt,
      werden noch festgelegt, wird noch geklärt, werden noch geklärt, wird noch definiert, werden noch definiert,
      wird noch bestimmt, wird noch entschieden, wird noch bekanntgegeben, wird noch bekannt gegeben,
      wird noch ausgefüllt, steht noch nicht fest, stehen noch nicht fest, steht noch aus, stehen noch aus,
      folgt noch, folgen noch, klären wir später, klären wir noch, entscheiden wir später, legen wir später fest,
      definieren wir später, überlegen wir uns noch, überlegen wir später, kommt später, wird später ergänzt,
      werden später ergänzt, wird später beschrieben, wird später festgelegt, wird später entschieden,
      wird später definiert, werden später definiert, details folgen, weitere details folgen, wird noch mit,
      werden noch mit, muss noch geklärt werden, müssen noch geklärt werden, muss noch entschieden werden,
      müssen noch festgelegt werden, muss noch ausgefüllt werden, ist noch auszufüllen, braucht input,
      benötigt input, input fehlt noch, warten auf input, wissen wir noch nicht, noch abzustimmen,
      füllen wir später aus, tragen wir später ein, tragen wir nach
    `,
    copulas: 'ist, sind, bleibt, bleiben, aktuell, derzeit, momentan, noch, war',
    hedges: 'aber, wahrscheinlich, vermutlich, voraussichtlich, vielleicht, oder, eventuell',
    statuses: 'status, stand, zustand, bearbeitungsstand',
    grades: 'priorität, prio, rang, wichtigkeit, mvp, muss soll kann',
    minimum: 'mvp',
    ordersAt: 'start',
    orders: `
      beschreibe, beschreiben sie, beschreibt, erkläre, erklären sie, erläutere, erläutern sie, fasse, fassen sie,
      skizziere, skizzieren sie, beschreiben, erläutern, hier beschreiben, hier eintragen, hier ausfüllen
    `,
    weakOrders: `
      liste, listen sie, auflisten, nenne, nennen sie, gib, geben sie, füge, fügen sie, trage, tragen sie, ergänze,
      ergänzen sie, ergänzen, ausfüllen, eintragen, fülle, füllen sie, definiere, definieren sie, schreibe,
      schreiben sie, führe, führen sie, erklären, nennen
    `,
    please: 'bitte, hier, kurz, hier bitte, bitte hier, knapp',
    here: `
      hier, bitte, in diesem abschnitt, dieser abschnitt, diesen abschnitt, in wenigen sätzen,
      in ein bis zwei sätzen, in einem satz, in eigenen worten, stichpunktartig
    `,
    subjects: `
      das problem, die probleme, problem, das ziel, die ziele, ziele, den hintergrund, der hintergrund, den kontext,
      die motivation, den umfang, die lösung, die gewählte lösung, lösung, die optionen, alternativen,
      die alternativen, den ansatz, die architektur, das design, die risiken, risiken, die anforderungen,
      anforderungen, die nutzer, die zielgruppe, zielgruppe, die stakeholder, die kennzahlen, kennzahlen,
      den zeitplan, die meilensteine, meilensteine, abhängigkeiten, die abhängigkeiten, annahmen, die annahmen,
      nicht-ziele, das projekt, diesem projekt, das feature, dieses feature, den rollout, anwendungsfälle,
      die anwendungsfälle, die wichtigsten, das vorhaben, erfolg, den nutzen, der nutzen, die ausgangslage
    `,
    questions: 'was, warum, wie, wer, wann, welche, welches, welcher, welchen, wo, wozu, weshalb, gibt es',
    advice: `
      achte, achten sie, vermeide, vermeiden sie, halte, halten sie, nutze, nutzen sie, z.b, beispiel, zum beispiel,
      bitte, denke, denken sie, sei, seien sie
    `,
    purposes: `
      dieser abschnitt beschreibt, dieser abschnitt soll, in diesem abschnitt wird, in diesem abschnitt werden,
      hier wird beschrieben, hier werden
    `,
    inserts: `
      name des, name der, namen der, titel des, datum des, datum der, link zu, link zum, link zur, hier, bitte, ihr,
      ihre, dein, deine, eure, eintragen, einfügen, beschreibung des, beschreibung der, kurze beschreibung,
      beschreibe, beschreiben, zu klären, noch offen
    `,
    wanted: `
      name, namen, datum, titel, team, teamname, verantwortliche, verantwortlicher, person, rolle, zahl, anzahl,
      beschreibung, kurzbeschreibung, quartal, termin, e-mail, kennzahl, zielwert, einfügen, eintragen, ausfüllen,
      platzhalter, ergänzen, vorname, nachname, projektname, wert, betrag, produktmanager, produktmanagerin,
      projektleiter, projektleitung, teamleitung, teamleiter, entwickler, ansprechpartner
    `,
    dateForms: 'tt.mm.jjjj, jjjj-mm-tt, tt.mm.jj, mm/jjjj, mm.jjjj, tt-mm-jjjj, tt/mm/jjjj, xx.xx.jjjj',
    units: `
      prozent, tage, tagen, wochen, monate, monaten, stunden, minuten, sekunden, jahre, jahren, punkte,
      prozentpunkte
    `,
    centuries: 'jahrhundert, jahrhunderts, kapitel, teil, band',
    articles: `
      ein, eine, einen, einem, einer, eines, der, die, das, den, dem, des, jedes, jeder, jede, jeden, alle, allen,
      aller, kein, keine, ohne, diese, dieses, dieser, offene, offenen, alte, alten, pro, viele, welche
    `,
    things: `
      kommentar, kommentare, liste, listen, eintrag, einträge, marker, notiz, notizen, app, datei, dateien, zelle,
      zellen, feld, felder, spalte, wert, werte, platzhalter
    `,
    shown: `
      tippt auf, tippen auf, klickt auf, klicken auf, klickt, klick auf, drückt, drücken, taste, tasten, knopf,
      button, schaltfläche, zeigt, zeigen, anzeigen, wählt, heißt, heißen, genannt, menü, reiter, wort, steht
    `,
    formats: `
      format, formats, formaten, muster, platzhalter, variable, variablen, syntax, schreibweise, schema, größe,
      größen, maske, vorlage, vorlagen, mailvorlage
    `,
  },

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
      eins, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, ein, eine, einen, einem, einer, erste, zweite,
      dritte, erster, zweiter, dritter, wenige, mehrere
    `,
    lists: `
      optionen, betrachtete optionen, erwogene optionen, geprüfte optionen, untersuchte optionen, mögliche optionen,
      varianten, variantenvergleich, betrachtete varianten, untersuchte varianten, geprüfte varianten,
      mögliche lösungen, mögliche ansätze, lösungsansätze, betrachtete lösungen, betrachtete ansätze, ansätze,
      *optionen im vergleich, *varianten im vergleich, vergleich der optionen, vergleich der varianten,
      vergleich der alternativen, bewertung der optionen, bewertung der varianten, lösungsvarianten,
      lösungsoptionen, lösungsmöglichkeiten, umsetzungsvarianten, umsetzungsoptionen, designoptionen,
      architekturvarianten, architekturoptionen, technische optionen, variantenbewertung, optionenvergleich,
      optionsvergleich, variantenentscheid, handlungsoptionen, abwägung der optionen, was wir betrachtet haben,
      eigenbau oder kauf, betrachtet, geprüft, erwogen, vor- und nachteile der optionen,
      vor- und nachteile der varianten, für und wider der optionen, optionen im einzelnen
    `,
    others: `
      alternativen, betrachtete alternativen, verworfene alternativen, verworfene optionen, verworfene varianten,
      verworfene ansätze, verworfene lösungen, verworfene ideen, abgelehnte alternativen, abgelehnte optionen,
      abgelehnte varianten, geprüfte alternativen, untersuchte alternativen, erwogene alternativen,
      mögliche alternativen, alternative lösungen, alternative ansätze, alternative lösung, alternativer ansatz,
      alternative entwürfe, lösungsalternativen, designalternativen, entwurfsalternativen, architekturalternativen,
      andere ansätze, andere lösungen, andere optionen, andere möglichkeiten, andere wege, weitere optionen,
      weitere varianten, verworfen, verworfenes, nicht gewählt, nicht gewählte optionen, nicht gewählte varianten,
      ausgeschlossene optionen, ausgeschlossen, was wir verworfen haben, was wir nicht gewählt haben,
      alternativen zu, alternativen zur, alternativen zum, alternativenvergleich, alternativenbetrachtung,
      alternativbetrachtung, vergleich mit
    `,
    comparisons: `
      vergleich, gegenüberstellung, abwägung, abwägungen, bewertung, vor- und nachteile, entscheidung,
      entscheidungen, nutzwertanalyse, entscheidungsmatrix, begründung
    `,
    parts: `
      vergleich, gegenüberstellung, empfehlung, entscheidung, ergebnis, fazit, kriterien, bewertungskriterien,
      entscheidungskriterien, zusammenfassung, überblick, übersicht, diskussion, vorteile, nachteile,
      vor- und nachteile, begründung, hintergrund, kontext, einleitung, bewertung, anmerkungen, folgen, annahmen,
      rahmenbedingungen, kosten, zeit, aufwand, risiken
    `,
    whyNot: 'warum nicht, wieso nicht, weshalb nicht, warum kein, warum keine, warum keinen, wieso kein, wieso keine',
    versus: 'statt, anstatt, anstelle von, und nicht, vs, versus',
    or: 'oder',
    contrast: 'entweder, statt, als, hingegen, dagegen, andere, anderer, anderen, beide, sowohl',
    choosing: `
      haben wir uns für, wir haben uns für, wir entscheiden uns, entscheiden wir uns, entschieden, wir wählen,
      wählen wir, gewählt, wir haben gewählt, ausgewählt, bevorzugen, bevorzugt, vorgezogen, ziehen wir, wir nehmen,
      entscheidung, empfehlen, empfohlen, fiel die wahl, die wahl fiel, wahl, setzen auf, setzen wir auf
    `,
    taking: 'wir nutzen, nutzen wir, wir verwenden, verwenden wir, wir bauen, bauen wir, wir schreiben, wir behalten',
    over: 'statt, anstatt, anstelle, anstelle von, und nicht, gegenüber, stattdessen, an stelle, gegen',
    ruledOut: `
      haben wir verworfen, wir haben verworfen, verworfen haben wir, verwerfen wir, wir verwerfen, wir verwarfen,
      verwarfen wir, haben wir ausgeschlossen, schließen wir aus, wir schließen aus, schlossen wir aus,
      ausgeschlossen haben wir, haben wir abgelehnt, wir lehnen, lehnen wir, haben wir uns dagegen entschieden,
      haben uns dagegen entschieden, dagegen entschieden, haben wir uns gegen, wir haben uns gegen,
      gegen entschieden, erwogen aber, erwogen und verworfen, geprüft und verworfen, betrachtet und verworfen,
      diskutiert und verworfen, verworfene alternative, verworfene option, verworfene variante,
      eine alternative wäre, alternative wäre, eine andere möglichkeit wäre, andere möglichkeit wäre,
      kommt nicht in frage, kam nicht in frage, schied aus, scheidet aus, scheiden aus, schieden aus,
      wäre auch möglich, wäre ebenfalls möglich, wäre möglich gewesen, nicht weiterverfolgt, nicht weiter verfolgt,
      fiel durch
    `,
    turnedDown: `
      wurde verworfen, wurden verworfen, wurde abgelehnt, wurden abgelehnt, wurde ausgeschlossen,
      wurden ausgeschlossen, ist keine option, war keine option
    `,
    against: `
      verworfen, abgelehnt, ausgeschlossen, nicht gewählt, nicht weiterverfolgt, zu teuer, zu langsam, zu komplex,
      zu aufwendig, zu aufwändig, zu viel, zu riskant, zu lang, zu spät, scheidet aus, schied aus, fallen gelassen
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
      keine andere möglichkeit, keine andere lösung, keine anderen optionen, kein anderer weg, keine andere wahl,
      keine wahl, keinen anderen weg, alternativlos, ohne alternative, keine weiteren optionen, keine optionen
    `,
    none: 'keine, keiner, kein, entfällt, nichts',
    because: `
      weil, da, denn, wegen, aufgrund, auf grund, deshalb, daher, darum, deswegen, nämlich, vorgeschrieben,
      schreibt vor, verlangt, gesetzlich, vorgegeben, somit, also
    `,
    weighing: `
      vorteil, vorteile, nachteil, nachteile, pro, contra, kontra, verworfen, gewählt, empfohlen, bevorzugt, besser,
      schlechter, abwägung, ansatz, entscheidung
    `,
    settings: `
      konfiguration, *konfiguration, einstellung, einstellungen, *einstellungen, menü, menu, kommandozeile,
      befehlszeile, schalter, parameter, standardwert, standard, typ, wert, dialog, auswahlliste, umgebungsvariable,
      zahlung, zahlungs*
    `,
    units: `
      woche, wochen, monat, monate, monaten, tag, tage, tagen, jahr, jahre, jahren, sprint, sprints, quartal,
      quartale, personentage
    `,
    criterion: 'kriterium, kriterien, aspekt, merkmal, eigenschaft, dimension',
    criteria: {
      cost: {
        labels: `
          kosten, *kosten, preis, preise, kaufpreis, lizenzpreis, budget, ausgaben, gebühr, gebühren, lizenzgebühr,
          lizenz, lizenzen, tco, gesamtkosten, finanzieller aufwand, geld, investition
        `,
        signs: `
          billig, billiger, billigste, günstig, günstiger, günstigste, teuer, teurer, teuerste, kostet, kostenlos,
          kostspielig, preiswert, kosten
        `,
      },
      time: {
        labels: `
          zeit, dauer, *dauer, aufwand, *aufwand, termin, zeitaufwand, zeitbedarf, frist, lieferzeit,
          lieferzeitpunkt, zeitplan, personentage, schätzung, fertigstellung, verfügbar ab, wochen, monate, tage,
          sprints, umsetzungszeit, entwicklungszeit, wann
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
          wartbar, erweiterbar, leicht zu ändern, schwer zu ändern, leichter zu ändern, pflegen, warten, altlast,
          altlasten, abhängigkeit vom anbieter
        `,
      },
      experience: {
        labels: `
          entwicklererfahrung, erfahrung, entwicklerfreundlichkeit, entwicklererlebnis, arbeitsalltag,
          tägliche arbeit, ergonomie, bedienbarkeit, werkzeuge, handarbeit, einarbeitung, lernkurve, know-how,
          handhabung, arbeiten damit, dx, devex
        `,
        signs: 'angenehm, mühsam, einarbeiten, von hand, debuggen, fehlersuche, vertraut, kennt das team, umständlich',
      },
    },
    perUse: 'pro anfrage, pro abfrage, pro aufruf, pro zeile, je anfrage, je aufruf, speicher*, rechen*',
    speed: `
      antwort*, lauf*, lade*, reaktion*, abfrage*, verarbeitungs*, start*, rechen*, ausführungs*, zugriffs*, warte*
    `,
  },

  measures: {
    headings: `
      erfolg, kennzahlen, kpi, metriken, messgrößen, messung, zielwerte, zielgrößen, messbare ziele, messbarkeit,
      wirkung, schlüsselergebnisse, indikatoren
    `,
    phrases: `
      erfolgskriteri*, erfolgsmess*, erfolgskennzahl*, erfolgsmetrik*, erfolgsindikator*, erfolgsfaktor*,
      erfolgsgroß*, kennzahl*, messgroß*, zielwert*, zielgroß*, woran messen, woran erkennen, woran wir,
      woran merken, woran man, wie messen wir, wie wir messen, messen wir den erfolg, erfolg messen,
      messung des erfolgs, den erfolg, wann ist es ein erfolg, wann sind wir erfolgreich, wann war es,
      wie erfolg aussieht, wie sieht erfolg aus, was erfolg heißt, was ist erfolg, was heißt erfolg,
      was bedeutet erfolg, messbare ziel*, messbare ergebnis*, schlüsselergebnis*, leistungskennzahl*,
      hat es funktioniert, dass es funktioniert, ob es funktioniert, ob es wirkt, dass es wirkt
    `,
    goals: `
      ziel, ziele, zielen, projektziel*, produktziel*, geschäftsziel*, zielsetzung*, zielbild, ergebnisse, nutzen,
      wirkung
    `,
    notGoals: `
      nicht ziel*, nichtziel*, kein ziel, keine ziele, zielgruppe*, zielnutzer*, zielmarkt, zieltermin,
      zielplattform
    `,
    measures: `
      nps, csat, kundenzufriedenheit, zufriedenheit*, konversion*, konversionsrate, conversion*, umsatz*, gewinn*,
      marge, abwanderung*, abbruchrate, abbruchquote, absprungrate, nutzungsrate, nutzungsquote, nutzung,
      erfolgsquote, abschlussquote, bewertung*, durchschnittsnote, sterne, aktive nutzer*, aktive kunden,
      marktanteil
    `,
    counted: `
      anruf*, supportanruf*, supportanfrage*, anfrage*, ticket*, beschwerde*, reklamation*, störung*, vorfall,
      vorfälle, rückfrage*, nachfrage*, durchlaufzeit*, bearbeitungszeit*, wartezeit*, zeitaufwand, aufwand, kosten,
      fehlerquote, fehlerrate, anmeldungen, registrierungen, fehler, rückläufer
    `,
    uses: `
      nutzen, nutzt, benutzen, benutzt, verwenden, verwendet, einsetzen, wechseln, umsteigen, abschließen,
      abgeschlossen, kaufen, bezahlen, empfehlen, kündigen, registrier*, melden sich an, selbst, ohne hilfe,
      ohne anruf, arbeiten damit
    `,
    change: `
      senk*, sink*, reduzier*, verringer*, erhöh*, steiger*, steig*, wachs*, wächst, verbesser*, verkürz*, halbier*,
      verdoppel*, verdreifach*, beschleunig*, weniger, mehr, schneller, kürzer, höher, niedriger, geringer,
      einspar*, sparen, spart, fallen, fällt, statt, von heute, zurückgeh*, geht zurück
    `,
    targets: `
      mindestens, höchstens, über, unter, mehr als, weniger als, oder mehr, oder besser, oder weniger, erreich*,
      übersteig*, nicht mehr als, minimum, innerhalb, binnen, ab
    `,
    numbers: `
      zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, zwanzig, dreißig, vierzig, fünfzig,
      hundert*, tausend*, million*, dutzend, einem tag, einen tag, einer minute, eine minute, einer stunde,
      eine stunde, einer woche, eine woche
    `,
    shares: `
      hälfte, halb, halbe, halber, halben, halbier*, drittel, viertel, fünftel, zehntel, doppelt*, dreimal, zweimal,
      dreifach*, prozent, prozentpunkt*, mal so, mal mehr, von zehn, mehrheit
    `,
    nobody: 'niemand, keiner, keine einzige, kein einziger, kein einziges, null, keinerlei, nicht mehr',
    no: 'kein, keine, keinen, keiner',
    all: 'alle, allen, aller, alles, jede, jeder, jedes, sämtliche',
    units: 'sekunde*, minute*, stunde*, tag, tage, tagen, woche*, monat, monate, monaten',
    joints: 'auf, zu, nach, statt, anstatt, anstelle',
    wants: 'wollen, will, möchten, soll, sollen, sollte*, ziel, ziele, müssen, muss, werden, wird, anstreben, streben',
    success: `
      erfolgreich wenn, erfolgreich, sobald, ein erfolg, erfolg heißt, erfolg bedeutet, erfolg ist, fertig wenn,
      fertig, geschafft, gelungen, zufrieden wenn, wir wissen, erkennen wir, messen wir, messen den, kennzahl,
      unser ziel, das ziel ist, ziel ist, zielwert
    `,
    product: `
      grenze*, limit*, kontingent*, maximal*, maximum, preis*, gebühr*, rabatt*, größe*, groß, mb, kb, gb, zeichen,
      unterstütz*, pro seite, je seite, bis zu, zeitüberschreitung, plätze, lizenzen, versuche, spalten, zeilen,
      felder, formate, sprachen, mehrwertsteuer
    `,
    can: 'kann, können, darf, dürfen, ermöglich*, erlaub*, lassen sich, lässt sich, zeigt, zeigen, angezeigt',
    numbered: `
      version, phase, stufe, schritt, abschnitt, seite, kapitel, nummer, iteration, artikel, woche, anforderung,
      ebene, welle, norm
    `,
    numerals: '',
    counters: '',
  },

  launches: {
    about: `
      wellen, einführung, einführungs*, ausroll*, ausgerollt, rollout*, veröffentlichung*, markteinführung,
      auslieferung, produktivsetzung, pilotphase, inbetriebnahme, livegang, go live, live gehen, gehen wir live,
      releaseplan*, freischaltung
    `,
    telling: 'kommunikation*, ankündigung*, ankündigen, bekanntgabe, pressemitteilung',
    stages: `
      beta, betatest*, betaphase, betaversion, alpha, pilot, pilotphase, pilotbetrieb, pilotkunde*, pilotprojekt,
      pilotgruppe, pilotier*, testbetrieb, testphase, probebetrieb, probelauf, feature flag*, feature schalter,
      schalter, vorabversion, vorabzugang, early access, kanarien*, canary
    `,
    counted: 'phase, welle, stufe, schritt, gruppe, etappe, charge',
    steps: `
      erste welle, zweite welle, dritte welle, letzte welle, nächste welle, welle 1, welle eins, welle 2,
      ersten welle, zweiten welle
    `,
    gives: `
      ausroll*, rollen * aus, rollen wir, rollen es, ausgerollt, bekommt es, bekommen es, bekommen sie, erhält es,
      erhalten es, freischalt*, freigeschaltet, schalten * frei, schalten es, schalten wir, freigegeben, geht live,
      gehen live, einführ*, führen * ein, führen wir, eingeführt, ausgeliefert, liefern * aus, testen es, testet es,
      probieren, probiert, ausprobieren, starten mit, startet mit, beginnen mit, beginnt mit, start mit, start in,
      startet in, starten in, los geht, stellen * um, umgestellt, ausweiten, ausgeweitet
    `,
    offers: `
      bekommt, bekommen, erhält, erhalten, verfügbar für, verfügbar ab, verfügbar in, testen, testet, folgen, folgt,
      aktivier*, angeboten, live, hinter einem, nutzen, start
    `,
    first: `
      zuerst, erst, zunächst, anfangs, als erstes, als erste, zu beginn, am anfang, vorab, nur für, nur die,
      start mit, beginnen mit
    `,
    then: `
      dann, danach, anschließend, später, darauf, hinterher, schließlich, gefolgt von, bis, nach, bevor, folgen,
      folgt, sobald, im anschluss, zum schluss
    `,
    everyone: `
      alle anderen, alle übrigen, die anderen, die übrigen, den rest, der rest, restliche*, übrige*, auf einmal,
      gleichzeitig, alle kunden, alle nutzer, flächendeckend, unternehmensweit, bundesweit, landesweit,
      deutschlandweit, europaweit, konzernweit, überall, weltweit, 100 %, 100%
    `,
    gradual: `
      schrittweise, stufenweise, nach und nach, in wellen, in stufen, in phasen, in etappen, gestaffelt,
      der reihe nach, eins nach dem anderen, land für land, team für team, haus für haus, standort für standort,
      allmählich, wöchentlich mehr
    `,
    audience: `
      nutzer*, benutzer*, kunde*, kundin*, mitarbeit*, kolleg*, team*, intern*, region*, land, länder, ländern,
      markt, märkte, stadt, städte, standort*, filiale*, shop*, laden, läden, klinik*, krankenh*, spital*, spitäler,
      station*, schule*, partner*, firma, firmen, unternehmen, tester*, abteilung*, händler*, mandant*, konten,
      accounts, leute, gruppe*, praxis, praxen, werk, werke, lager, belegschaft
    `,
    owns: `
      verantwort*, verantwortlich, zuständig, leitet, leiten, geleitet, kümmert sich, kümmern sich, betreut, führt,
      koordinier*, steuert, übernimmt, überwacht, beobachtet, macht, entscheidet über
    `,
    event: `
      rollout, einführung, markteinführung, launch, livegang, go-live, veröffentlichung, auslieferung, release,
      freischaltung, ausrollen, fehlerrate, fehlerquote
    `,
    past: `
      wurde, wurden, war, waren, hatte, letztes jahr, letzten, voriges jahr, früher, bisherige, alte, damals,
      gescheitert
    `,
  },

  owners: {
    owner: `
      verantwortlich, verantwortliche, verantwortlicher, verantwortliche person, verantwortung, verantwortet von,
      eigentümer, eigentümerin, zuständig, zuständige person, zuständigkeit, inhaber, besitzer, hauptverantwortlich,
      hauptverantwortlicher, federführend, federführung
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
      dieser abschnitt, diesen abschnitt, diesem abschnitt, dieses abschnitts, dieser teil, diesen teil,
      dieses dokument, diese entscheidung, dieser entscheidung, die entscheidung, über diesen abschnitt, darüber,
      dafür, das dokument, dokument, abschnitt, entscheidung, dies, hierüber, hierfür, hier, das, es
    `,
    asked: {
      why: 'warum wir es bauen, warum wir das machen',
      what: 'was wir bauen, was gebaut wird, was wir liefern, was gebaut werden soll, was wir machen, was hineinkommt',
      how: 'wie wir es bauen, wie es gebaut wird, wie wir das bauen, wie es umgesetzt wird',
      who: 'wer es baut, wer was macht, wer daran arbeitet',
      when: 'wann es kommt, wann wir liefern, wann es fertig ist, wann es live geht',
    },
    owns: `
      verantwortet, verantworten, entscheidet, entscheiden, entscheidet über, entscheiden über,
      ist verantwortlich für, sind verantwortlich für, ist verantwortlich, sind verantwortlich, ist zuständig für,
      sind zuständig für, ist zuständig, sind zuständig, hat das letzte wort, haben das letzte wort, besitzt,
      trägt die verantwortung, tragen die verantwortung, trägt die verantwortung für, tragen die verantwortung für
    `,
    ownedBy: `
      verantwortet von, wird verantwortet von, entschieden von, liegt in der verantwortung von,
      entscheidung liegt bei, verantwortung liegt bei, liegt bei, letzte wort hat
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
      nach, statt, anstelle, früher, derzeit, zurzeit, abwesend, abwesenheit, urlaub, elternzeit,
      krank*
    `,
    insteadOf: 'für',
    consulted: `
      konsultiert*, informiert*, absprache, abstimmung, rücksprache, unterstütz*, hilfe, beraten*, berät, berater*,
      beratung, angehört*, einbezogen, mitarbeit
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
      recht, finanzen, betrieb, einkauf, büro, standort, montag*, dienstag*, mittwoch*, donnerstag*, freitag*, seit,
      siehe, nur, alle, niemand, dienst, system
    `,
    labels: { owner: 'Verantwortlich', consulted: 'konsultiert', colon: ': ' },
  },

  technology: {
    headings: `
      architektur, datenmodell, datenbank*, umsetzung, technisches konzept, technische umsetzung, technische lösung,
      technisches design, technischer ansatz, technische details, systemdesign, systemarchitektur,
      softwarearchitektur, implementierung, schnittstellen, endpunkte, datenstruktur*, technologie-stack,
      technikstack, infrastruktur, klassendiagramm, sequenzdiagramm, algorithmus, unter der haube,
      interne funktionsweise, innere funktionsweise, innenleben, hinter den kulissen, wie wir es bauen,
      wie es gebaut wird
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
      nachrichten, transaktion*, bibliothek*, skript*, abfrage*, server, druckserver, index, schema, warteschlange*,
      queue
    `,
    besides: `
      nichtfunktional*, nicht-funktional*, nicht funktional*, anforderung*, einführung*, auslieferung, ausrollen,
      risiken, risiko, abhängigkeiten, randbedingungen, annahmen, alternativen, optionen, offene fragen, anhang,
      glossar, test*, migration, sicherheit, datenschutz, umsetzungsplan, implementierungsplan, funktionen,
      beispiele
    `,
  },

  traits: {
    words: `
      der, die, das, und, ist, nicht, ein, eine, einen, einer, mit, für, auf, von, zu, den, dem, im, wird, werden,
      sind, auch, bei, wir, sich, oder, kann, aus, nach, über, als, noch, wenn, dass, durch, bis, zum, zur, jede,
      jeder, sie, es, wer, wie, so, vor, seit, um, wann, was, man, hier, nur, einem, eines
    `,
    scripts: '',
  },

  coverage: {
    covers:
      'deckt ab, abgedeckt, abgedeckte anforderungen, abdeckung, erfüllt, erfüllte anforderungen, setzt um, umgesetzte anforderungen',
    coveredBy: 'abgedeckt durch, abgedeckt in, erfüllt durch, umgesetzt in, umgesetzt durch',
    status:
      'status, stand, zustand, abgedeckt?, erfüllt?, umgesetzt?, fortschritt, umsetzungsstand, abdeckungsgrad, erledigt',
    remark: 'bemerkung, bemerkungen, anmerkung, anmerkungen, notiz, notizen, hinweis, hinweise, kommentar, kommentare',
    every: 'beide, alle, jeweils, beides, allesamt',
    done: 'erledigt, fertig, ja, abgedeckt, erfüllt, umgesetzt, abgeschlossen, vollständig, implementiert, gebaut, ausgeliefert, freigegeben, geprüft, vorhanden, in betrieb',
    partial: 'teilweise, zum teil, unvollständig, partiell, in arbeit, in umsetzung, läuft noch',
    deferred:
      'verschoben, zurückgestellt, aufgeschoben, vertagt, später, nächste version, nächstes release, phase 2, nicht in diesem release, nicht in dieser version, nicht in diesem schritt, nicht in version 1, nicht in v1, kommt später, folgt später, wird nachgereicht, spätere ausbaustufe, nächste ausbaustufe, nächste phase, späteres release, spätere version, folgt in, folgt mit, folgt noch, kommt in version, kommt in v2, kommt in release, kommt in phase, kommt mit version, kommt mit release, kommt im nächsten, kommt in der nächsten, kommt erst',
    outOfScope:
      'nicht im umfang, außerhalb des umfangs, nicht enthalten, ausgeschlossen, gestrichen, entfällt, abgelehnt, verworfen, gestoppt, abgekündigt, zurückgezogen, nicht im scope, nicht vorgesehen, nicht nötig',
    not: 'nicht, noch nicht, nicht abgedeckt, nicht erfüllt, fehlt, nicht begonnen, noch offen, ist offen, nicht umgesetzt, nicht gebaut, zu tun, ausstehend, geplant, ungeplant, blockiert, unklar, vielleicht, ggf., falls zeit bleibt, wenn zeit bleibt, falls die zeit reicht, wenn die zeit reicht, abgebrochen, wartet auf, kein bedarf, keine zeit, keine kapazität, kein plan, kein budget, keine abdeckung, nicht mehr, keines, wird nicht, nicht machbar, nicht möglich, nicht geplant, wird nicht umgesetzt, wird nicht gebaut, wird nicht gemacht, nicht mehr nötig, nicht mehr gewünscht',
    no: 'nein, nicht, kein, keine, keiner, nie, niemals, offen',
    alone: 'folgt, veraltet, wartet, lücke, fehlend, storniert, eventuell',
    narrowed: 'nur, außer, ohne, abgesehen von, bis auf, ausgenommen, die hälfte',
    range: 'bis, bis zu',
    excluded:
      'nicht-ziele, nichtziele, nicht ziele, außerhalb des umfangs, nicht im umfang, abgrenzung, alternativen, betrachtete alternativen, verworfen, verworfene, abgelehnte, optionen, betrachtete optionen, nicht abgedeckt, nicht enthalten, was nicht dazugehört, was nicht dazu gehört, was wir nicht machen, was wir nicht tun, was wir weglassen, was nicht abgedeckt ist, geprüfte alternativen',
    excludedAlone:
      'ausgeschlossen, ausgenommen, weggelassen, lücken, offene lücken, offene fragen, offene punkte, fehlt, fehlend, fehlende anforderungen, entfallen, entfallene anforderungen, gestrichen, gestrichene anforderungen, nicht umgesetzt, noch nicht umgesetzt, noch offen, einschränkungen, bekannte einschränkungen',
    later:
      'spätere ausbaustufe, spätere ausbaustufen, spätere version, spätere versionen, spätere releases, spätere phasen, spätere anforderungen, künftige anforderungen, zukünftige anforderungen, künftige erweiterungen, künftige überlegungen, zukünftige überlegungen, künftige entwicklung, zukünftige erweiterungen, künftige versionen, nicht in diesem release, nicht in dieser version, nicht jetzt, zurückgestellte anforderungen, verschobene anforderungen, nächste version, nächstes release, nächste phase, nächste ausbaustufe, nach dem mvp, für später',
    laterAlone:
      'zurückgestellt, verschoben, später, vertagt, zukunft, zukünftig, künftig, backlog, themenspeicher, ausblick, aufgeschoben',
    laterPhases:
      'phase 2, phase 3, phase ii, ausbaustufe 2, ausbaustufe 3, stufe 2, stufe 3, version 2, version 3, release 2, zweite phase, zweite ausbaustufe',
    lapsed:
      'entfallen, entfällt, abgekündigt, überholt, obsolet, nicht mehr gültig, nicht mehr nötig, nicht mehr erforderlich',
    withdrawn: 'gestrichen, gelöscht, entfernt, zurückgezogen, veraltet, ersetzt, ungültig, storniert',
    ids: 'id, ids, anforderungs-id, anforderungs-nr, anforderungs-nr., anforderungsnummer, anf.-nr., anf-nr, anforderung nr., nr, nr., nummer, kennung, kürzel, schlüssel, bezeichner, lfd. nr.',
    building:
      'entwurf, in entwurf, vorgeschlagen, vorschlag, in prüfung, im review, in review, in abstimmung, in diskussion, geplant, eingeplant, spezifiziert, entworfen, in arbeit, in umsetzung, in entwicklung, in bearbeitung, im test, läuft, läuft noch, zu tun, nicht begonnen, noch nicht begonnen, nicht gestartet',
    behind:
      'bis, von, vom, durch, wegen, weil, da, auf, aus, für, seit, nach, ab, mangels, vorerst, erstmal, zunächst, in v1, in diesem, in dieser, in der, im ersten, im nächsten, im mvp, laut, gemäß, und, aber, per, in version, in phase, in release, mit, umgesetzt, abgedeckt, erfüllt, erledigt, release, version, phase',
    work: 'status, stand, zustand, fortschritt, umsetzungsstand, bearbeitungsstand',
    behindGlued: '',
    requirement: 'anforderung, anforderungen, anf., anf',
    story: 'user story, user stories, benutzergeschichte, nutzergeschichte, anwendergeschichte, story',
    criteria: 'akzeptanzkriterien, akzeptanzkriterium, abnahmekriterien, abnahmekriterium, kriterien, kriterium',
    cites:
      'anforderungen, anforderung, anforderungs-ids, betroffene anforderungen, zugehörige anforderungen, validiert, prüft',
    speaksOf:
      'priorität, prioritäten, priorisierung, rangfolge, abhängigkeit, abhängigkeiten, abnahme, abnahmetest, abnahmetests, risiko, risiken, aufwand, aufwände, schätzung, schätzungen, begründung, begründungen, offene frage, offene fragen, offene punkte, testfall, testfälle',
    matrix:
      'rückverfolgbarkeit, nachverfolgbarkeit, rückverfolgbarkeitsmatrix, nachverfolgbarkeitsmatrix, anforderungsverfolgung, anforderungsmatrix, abdeckungsmatrix, traceability, traceability-matrix',
    metBy:
      'komponente, komponenten, baustein, bausteine, modul, module, abschnitt, kapitel, entwurf, schnittstelle, schnittstellen, dienst, klasse, datei, dateien, test, tests, testfall, testfälle, umsetzung, epic, epics, phase, aufgabe, aufgaben, wo',
  },

  staffing: {
    teams: `
      team, teams, mannschaft, gruppe, wer, zuständiges team, verantwortliches team, umsetzendes team, benötigtes
      team, umsetzung durch, umgesetzt von, wer baut es
    `,
    available: `
      verfügbar, verfügbar ab, verfügbar am, verfügbarkeit, verfügbar seit, frühestens verfügbar, früheste
      verfügbarkeit, frühester termin, bereit ab, einsatzbereit ab, nutzbar ab, lieferbar ab, liefertermin,
      veröffentlichungstermin, livegang, live ab, ab wann
    `,
    chosen: `
      gewählt, gewählte option, gewählte lösung, gewählte variante, gewählter ansatz, gewählte alternative,
      ausgewählt, ausgewählte option, ausgewählte lösung, ausgewählte variante, entscheidung, ergebnis der
      entscheidung, unsere entscheidung, unsere wahl, wahl, getroffene wahl, empfehlung, empfohlen, empfohlene option,
      empfohlene lösung, empfohlene variante, bevorzugt, bevorzugte option, bevorzugte lösung, bevorzugte variante,
      favorit, entschieden für
    `,
    anyTeam: `
      team, unser team, das team, wir, uns, eigenes team, intern, inhouse, extern, externe, dienstleister, externer
      dienstleister, lieferant, agentur, berater, partner, freie, freelancer, beide, alle, alle teams, beide teams,
      dasselbe team, dasselbe, gleiches team, keines, keins, keiner, niemand, jeder, ein team, zwei teams, drei teams,
      neues team, ein neues team, bestehendes team, ganzes team, kleines team, großes team, entwicklung, produkt, it,
      betrieb, backend, frontend, mobil, qa, design, daten, sicherheit, infrastruktur, entwickler, entwicklerinnen,
      klein, mittel, groß, ja, nein, offen, unbekannt, andere, mehrere, verschiedene, 
      kern, scrum, projekt, fach, virtuell, hoch, niedrig, gering
    `,
    unsure: `
      nicht, nie, kein, keine, keinen, wenn, falls, würde, würden, könnte, könnten, hätte, hätten, noch, ob, entweder,
      oder, zuerst, zunächst, ursprünglich, anfangs, früher, vorher, unentschieden, sollte, sollten, dagegen, gegen
    `,
    beside: `
      prüf*, review*, begutacht*, genehmig*, gibt frei, beratend, berät, informier*, unterstütz*, hilft, helfen,
      zuliefer*, liefert, benötig*, braucht, abhängig*, stakeholder*, später, nicht, war, waren, früher, bisher
    `,
    open: `
      nach, nicht vor, frühestens, beginn, beginnt, start, startet, ab sofort, auftakt, kick-off, kickoff, entwurf,
      konzept, prototyp, später, falls, wenn, abhängig
    `,
    about: `
      etwa, ungefähr, rund, circa, ca, zirka, voraussichtlich, vielleicht, wahrscheinlich, oder später, oder früher,
      vorläufig, geschätzt
    `,
    latest: 'bis, vor, spätestens, bis spätestens, innerhalb, oder früher',
    technical: `
      refactoring, refaktorisier*, migration von, migration der, migration des, migration auf, migration nach,
       migrieren, neuschreiben, neu schreiben, technische schulden, technischer schulden,
 aufräumarbeiten, modernisier*, ablösung, ablösen, abschaltung, stilllegung, modularisier*, monolith, monolithen,
 altsystem, altsysteme, bibliotheken aktualisieren, abhängigkeiten aktualisieren, build-pipeline, testsuite,
 codebasis
 `,
    upgrades: 'umstieg, umstellung, aktualisierung, upgrade, wechsel auf, update auf',
    purelyTechnical: `
      technische schulden, technischer schulden, technische arbeit, rein technisch, rein technische, refactoring,
      keine sichtbare änderung, keine funktionale änderung, keine funktionalen änderungen, für kunden ändert sich
      nichts, für nutzer ändert sich nichts, keine änderung für kunden, verhalten bleibt gleich
    `,
    customers: `
      kunde, kunden, kundin*, kundschaft, nutzer*, benutzer*, anwender*, patient*, leser*, käufer*, verkäufer*,
      händler*, abonnent*, besucher*, gäste, gast, schüler*, lehrer*, krankenh*, klinik*, bürger*, mandant*, leute,
      menschen, mitglieder, fahrgäste, umsatz, vertrieb
    `,
    effects: `
      wirkung, wirkung der arbeit, effekt, effekte, nutzen, gewinn, ertrag, vorteil für das team, erwartete wirkung,
      erwarteter nutzen, auswirkung, was es bringt, was wir gewinnen
    `,
  },

  sections: {
    problem: {
      heading: 'Problem',
      prompt:
        'Wer kommt heute wobei nicht weiter, und woher wissen wir das? Was ändert sich für diese Menschen und fürs Geschäft, wenn es gelöst ist?',
    },
    goals: {
      heading: 'Ziele und Nicht-Ziele',
      prompt: 'Was mit dieser Arbeit erreicht sein muss, und was sie bewusst auslässt.',
      labels: { goal: 'Ziel', nonGoal: 'Nicht-Ziel' },
    },
    requirements: {
      heading: 'Anforderungen',
      prompt:
        'Was möglich sein muss: ein Bedarf pro Zeile, jeder mit einer ID, die nie neu vergeben wird. Markiert ist, was zum MVP gehört. Wie es gebaut wird, gehört nicht hierher.',
      columns: { id: 'ID', requirement: 'Anforderung', priority: 'Priorität', mvp: 'MVP' },
    },
    design: {
      heading: 'Design',
      prompt:
        'Was die Menschen sehen und tun: die wichtigsten Abläufe, die Mockups, Links zu den Design-Dateien. Wie es gebaut wird, gehört in den Lösungsentwurf (SDD).',
      labels: { flows: 'Abläufe', mockUps: 'Mockups', links: 'Links' },
    },
    successMetrics: {
      heading: 'Erfolgskennzahlen',
      prompt:
        'Zahlen, an denen man sieht, ob es gewirkt hat: wo sie heute stehen, wo sie stehen sollen, bis wann, und wer nachsieht.',
      columns: { metric: 'Kennzahl', today: 'Heute', target: 'Ziel', until: 'Bis wann', by: 'Gemessen von' },
    },
    rolloutPlan: {
      heading: 'Rollout-Plan',
      prompt:
        'Wer es zuerst bekommt, was stimmen muss, bevor die Nächsten dran sind, wer nach dem Start Nutzung und Rückmeldungen verfolgt, und wie es sich abschalten lässt.',
      labels: { first: 'Zuerst', next: 'Danach', owner: 'Verantwortlich', off: 'Abschalten' },
    },
    communication: {
      heading: 'Kommunikation zum Start',
      prompt: 'Wer Kunden, Vertrieb und Support über den Start informiert, wann und auf welchem Weg.',
      columns: { audience: 'An wen', who: 'Wer informiert', when: 'Wann und wie' },
      audiences: { customers: 'Kunden', sales: 'Vertrieb', support: 'Support' },
    },
    dependencies: {
      heading: 'Abhängigkeiten',
      prompt: 'Was andere Teams liefern müssen. Die Rangfolge legt der PM fest, vorangetrieben wird es vom EM.',
      columns: {
        dependency: 'Abhängigkeit',
        team: 'Team',
        by: 'Gebraucht bis',
        rank: 'Rang',
        driver: 'Vorangetrieben von',
      },
    },
    options: {
      heading: 'Geprüfte Optionen',
      prompt:
        'Mindestens zwei Wege. Was jeder kostet, wie lange er dauert, was er später leicht oder schwer macht, und wie es sich damit arbeitet. Eine andere Option kann ein anderes Team und einen anderen Termin bedeuten.',
      columns: { option: 'Option', team: 'Team', available: 'Verfügbar ab', debt: 'Technische Schulden' },
    },
    solution: {
      heading: 'Gewählte Lösung',
      prompt:
        'Die gewählte Option, warum sie besser ist als die anderen, und ihr Entwurf: Bausteine, Daten, Schnittstellen, Migration, Tests.',
      labels: { option: 'Gewählte Option', because: 'Begründung' },
    },
    risks: {
      heading: 'Risiken',
      prompt: 'Was schiefgehen könnte, woran wir es merken, und was wir dann tun.',
      columns: { risk: 'Risiko', sign: 'Woran wir es merken', answer: 'Was wir tun' },
    },
    testing: {
      heading: 'Testen und Abschalten',
      prompt: 'Eine Lösung soll sich leicht testen, ausbauen und abschalten lassen. Wodurch ist das hier so?',
      labels: { testing: 'Testen', building: 'Darauf aufbauen', off: 'Abschalten' },
    },
    effect: {
      heading: 'Wirkung der Arbeit',
      prompt:
        'Was das Team oder das Geschäft davon hat, als Zahl: gesparte Stunden, vermiedene Störungen, etwas, das möglich wird.',
    },
    who: {
      heading: 'Wer',
      prompt:
        'Wer leitet und wer baut es, mit Namen und mit welchem Anteil der Zeit. Eine andere Option kann andere Leute bedeuten.',
      labels: { lead: 'Leitung', people: 'Team', allocation: 'Zeitanteil' },
    },
    when: {
      heading: 'Wann',
      prompt:
        'Die Termine, zu denen Kunden eine Lösung in der Hand haben, und welche Kunden (eine Beta zählt). Abgestimmt zwischen EM und PM, auch darüber, was zuerst kommt, wenn nicht alles passt.',
      columns: { milestone: 'Meilenstein', date: 'Termin', forWhom: 'Für wen', priority: 'Priorität' },
    },
    target: {
      heading: 'Wann',
      prompt: 'Wie viel Zeit ist das Ergebnis wert, und bis wann wird es gebraucht?',
    },
    criteria: {
      cost: 'Kosten',
      time: 'Dauer',
      velocity: 'Entwicklungsgeschwindigkeit',
      experience: 'Entwicklererfahrung',
    },
    choices: { must: 'Muss', should: 'Soll', could: 'Kann', yes: 'Ja', no: 'Nein' },
    forms: {
      designFor: 'Lösungsentwurf (Solution Design Document, SDD) zu {0}.',
      toCover: 'Abzudeckende Anforderungen: {0}',
      signOffs: {
        heading: 'Freigaben',
        prompt: 'Wer freigibt, steht mit Rolle und Tag unter „signoffs“ im Kopf der Datei.',
        columns: { decision: 'Entscheidung', owner: 'Verantwortlich', signsOff: 'Gibt frei' },
        decisions: { why: 'Warum', what: 'Was', how: 'Wie', who: 'Wer', when: 'Wann', rollout: 'Rollout' },
      },
      light: {
        metric: 'Die eine Zahl, an der man sieht, ob es gewirkt hat, und ihr Ziel.',
        rollout: 'Eine Zeile: wer es zuerst bekommt, wer danach, und wer verantwortlich ist.',
        solution:
          'Der Entwurf: Bausteine, Daten, Schnittstellen, Migration, Tests. Gibt es andere Wege, stehen sie anstelle der letzten Zeile.',
        onlyOption: 'Einzige Option, weil …',
      },
      prFaq: {
        pressRelease: {
          heading: 'Pressemitteilung',
          prompt:
            'Geschrieben, als wäre es gerade erschienen, in den Worten der Kunden: was es ist, für wen, und was sie davon haben.',
        },
        news: {
          heading: 'Was Kunden bekommen',
          prompt: 'Was sie ab jetzt tun können und vorher nicht konnten. Wie es gebaut wird, gehört nicht hierher.',
        },
        quote: { heading: 'Kundenzitat', prompt: 'Was ein Kunde dazu sagen würde, in ein oder zwei Sätzen.' },
        customerFaq: {
          heading: 'FAQ für Kunden',
          prompt: 'Was Kunden fragen werden: der Preis, ihre Daten, was aus dem wird, was sie heute haben.',
        },
        internalFaq: {
          heading: 'FAQ für das Unternehmen',
          prompt: 'Was das Haus fragen wird: ob es sich lohnt, was es braucht, woran es scheitern könnte.',
        },
        question: 'Frage',
        answer: 'Antwort',
      },
      onePager: {
        whyNow: { heading: 'Warum jetzt', prompt: 'Was sich geändert hat, und was Warten kosten würde.' },
        proposal: {
          heading: 'Was wir vorschlagen',
          prompt: 'Was für wen anders wird, in wenigen Sätzen, und was wir bewusst weglassen.',
        },
        ask: { heading: 'Nötige Entscheidung', prompt: 'Was die Lesenden entscheiden sollen, und bis wann.' },
      },
      adr: {
        context: {
          heading: 'Kontext und Problemstellung',
          prompt: 'Was eine Entscheidung nötig macht, in zwei, drei Sätzen oder als Frage.',
        },
        drivers: {
          heading: 'Entscheidungstreiber',
          prompt: 'Woran die Entscheidung gemessen wird, ein Gesichtspunkt pro Zeile.',
        },
        considered: { heading: 'Betrachtete Optionen', prompt: 'Mindestens zwei, mit Namen.' },
        outcome: {
          heading: 'Ergebnis der Entscheidung',
          prompt: 'Die gewählte Option, und warum sie besser ist als die anderen.',
        },
        consequences: {
          heading: 'Konsequenzen',
          prompt: 'Was besser und was schlechter wird.',
          labels: { good: 'Gut', bad: 'Schlecht' },
        },
        confirmation: {
          heading: 'Überprüfung',
          prompt: 'Woran sich zeigt, dass die Entscheidung eingehalten wird: ein Test, ein Review, eine Messung.',
        },
        prosAndCons: {
          heading: 'Vor- und Nachteile der Optionen',
          prompt:
            'Die Optionen nebeneinander. Eine andere Option kann ein anderes Team und einen anderen Termin bedeuten.',
        },
        more: {
          heading: 'Weitere Informationen',
          prompt: 'Links, frühere Entscheidungen, wann noch einmal darauf zu schauen ist.',
        },
      },
      rfc: {
        summary: { heading: 'Zusammenfassung', prompt: 'Die Änderung in einem Absatz, für Leute außerhalb des Teams.' },
        motivation: { heading: 'Motivation', prompt: 'Welches Problem das löst, für wen, und warum jetzt.' },
        proposal: {
          heading: 'Vorgeschlagener Entwurf',
          prompt: 'So genau, dass man widersprechen kann: Bausteine, Daten, Schnittstellen, Migration, Sonderfälle.',
        },
        drawbacks: { heading: 'Nachteile', prompt: 'Was dagegen spricht.' },
        alternatives: {
          heading: 'Betrachtete Alternativen',
          prompt: 'Andere Wege, und warum dieser besser ist. Nichts zu tun ist einer davon.',
        },
      },
      openQuestions: { heading: 'Offene Fragen', prompt: 'Was noch nicht bekannt ist, und wer es herausfindet.' },
    },
  },
};

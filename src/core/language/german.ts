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
      meilenstein, zeitraum, zeitplan, beginn, ende, fertigstellung, dauer, wann, start, release, aufwand, phase, bis wann, wie lange, ab wann
    `,
    document: 'datum, stand, erstellt, erstellt am, geändert am, dokumentversion',
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
      nächste, nächsten, nächster, nächstes, nächstem, kommende, kommenden, kommender, kommendes, kommendem, folgende,
      folgenden, folgenden, dieser, dieses, diesen, diesem, diese, laufenden
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
      morgen, übermorgen, Jahresende, Jahresanfang, Jahresbeginn, Jahresmitte, Monatsende, Monatsanfang, Quartalsende,
      Quartalsbeginn, Wochenende, heuer, übernächste Woche, übernächster Woche, übernächsten Monat, die Woche darauf,
      eine Woche später
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
      gescheitert, scheiterte, verschoben, verpasst, letzter Versuch, letzte Versuch, letzten Versuch, erster Versuch,
      erste Versuch, früherer Versuch, letztes Jahr, letzten Jahr, letzten Jahres, vorigen Jahr, voriges Jahr,
      vergangenen Jahr, vergangenes Jahr, letzten Monat, letzte Woche, letzten Sommer, letzten Herbst, zuletzt,
      ursprünglich, früher, damals, besprochen, abgebrochen, abgesagt, vergeblich, misslungen, beschwerten
    `,
    plans: `
      wird, werden, geplant, plan, planen, soll, sollen, wollen, will, möchten, vorgesehen, angestrebt, peilen,
      zielen, Ziel, starten, startet, geht live, live gehen, gehen live, ausliefern, ausgeliefert, ausrollen, fertig,
      spätestens, fällig, Frist, Termin, Zieltermin, veröffentlichen, veröffentlicht
    `,
    ours: `
      geplant, wir wollen, wir planen, wir werden, wir möchten, wir liefern, soll mit, kommt mit, nächstes Release,
      nächsten Release, nächste Version, nächsten Version
    `,
    ownTime: `
      gültig*, Gültigkeit*, Ablaufdatum, abläuft, ablaufen, abgelaufen, läuft ab, laufen ab, Aufbewahrung*,
      aufbewahrt, gespeichert, gelöscht, Zertifikat*, Vertrag*, Verträge, Lizenz*, Garantie, Verfügbarkeit,
      Antwortzeit*, antworten innerhalb, zwischengespeichert, Sicherung*, Supportende, nicht mehr unterstützt, eingestellt, Kündigungsfrist, Probezeit
    `,
    needs: `
      braucht, brauchen, benötigt, benötigen, erfordert, setzt voraus, voraussetzung, vorausgesetzt, abhängig,
      hängt ab, hängt, basiert, unterstützt, mindestens, oder neuer, oder höher, kompatibel, da ist, verwendet, nutzt,
      spricht, getestet
    `,
    ofDocument: `
      zuletzt geändert, zuletzt aktualisiert, zuletzt bearbeitet, letzte Änderung, erstellt am, geändert am, Stand,
      Stand vom, Dokumentversion, Dokumentdatum, aktualisiert am, Erstellungsdatum
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

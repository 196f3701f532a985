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
        ablaufplan, liefertermin, aufwandsschätzung, stichtag,         phasenplan, nächste schritte
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
      answers: ['rollout'],
      otherwise: ['when'],
      headings: `
        livegang, go live, hochlauf, rollout und migration, stufenweise freischaltung, schrittweise freischaltung,
        einführung beim kunden, einführung bei den kunden, stufenweise einführung, schrittweise einführung
      `,
      phrases: `
        go live, livegang, inbetriebnahmeplan, einführungsplan, einführungskonzept, einführungsstrategie, markteinführung, rolloutplan, rolloutkonzept,
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

  measures: {
    headings: `
      erfolg, kennzahlen, kpi, metriken, messgrößen, messung, zielwerte, zielgrößen, messbare ziele, messbarkeit,
      wirkung, schlüsselergebnisse, indikatoren
    `,
    phrases: `
      erfolgskriteri*, erfolgsmess*, erfolgskennzahl*, erfolgsmetrik*, erfolgsindikator*, erfolgsfaktor*, erfolgsgroß*,
      kennzahl*, messgroß*, zielwert*, zielgroß*, woran messen, woran erkennen, woran wir, woran merken, woran man,
      wie messen wir, wie wir messen, messen wir den erfolg, erfolg messen, messung des erfolgs, den erfolg,
      wann ist es ein erfolg, wann sind wir erfolgreich, wann war es, wie erfolg aussieht, wie sieht erfolg aus,
      was erfolg heißt, was ist erfolg, was heißt erfolg, was bedeutet erfolg, messbare ziel*, messbare ergebnis*,
      schlüsselergebnis*, leistungskennzahl*, hat es funktioniert, dass es funktioniert, ob es funktioniert,
      ob es wirkt, dass es wirkt
    `,
    goals: `
      ziel, ziele, zielen, projektziel*, produktziel*, geschäftsziel*, zielsetzung*, zielbild, ergebnisse, nutzen,
      wirkung
    `,
    notGoals: `
      nicht ziel*, nichtziel*, kein ziel, keine ziele, zielgruppe*, zielnutzer*, zielmarkt, zieltermin, zielplattform
    `,
    measures: `
      nps, csat, kundenzufriedenheit, zufriedenheit*, konversion*, konversionsrate, conversion*, umsatz*, gewinn*,
      marge, abwanderung*, abbruchrate, abbruchquote, absprungrate, nutzungsrate, nutzungsquote, nutzung, erfolgsquote,
      abschlussquote, bewertung*, durchschnittsnote, sterne, aktive nutzer*, aktive kunden, marktanteil
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
      verdoppel*, verdreifach*, beschleunig*, weniger, mehr, schneller, kürzer, höher, niedriger, geringer, einspar*,
      sparen, spart, fallen, fällt, statt, von heute, zurückgeh*, geht zurück
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
    wants: `
      wollen, will, möchten, soll, sollen, sollte*, ziel, ziele, müssen, muss, werden, wird, anstreben, streben
    `,
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
      version, phase, stufe, schritt, abschnitt, seite, kapitel, nummer, iteration, artikel, woche, anforderung, ebene,
      welle, norm
    `,
    numerals: '',
    counters: '',
  },

  launches: {
    about: `
      einführung, einführungs*, ausroll*, ausgerollt, rollout*, veröffentlichung*, markteinführung, auslieferung,
      produktivsetzung, pilotphase, inbetriebnahme, livegang, go live, live gehen, gehen wir live, releaseplan*,
      freischaltung
    `,
    stages: `
      beta, betatest*, betaphase, betaversion, alpha, pilot, pilotphase, pilotbetrieb, pilotkunde*, pilotprojekt,
      pilotgruppe, pilotier*, testbetrieb, testphase, probebetrieb, probelauf, feature flag*, feature schalter,
      schalter, vorabversion, vorabzugang, early access, kanarien*, canary
    `,
    counted: 'phase, welle, stufe, schritt, gruppe, etappe, charge',
    steps: `
      erste welle, zweite welle, dritte welle, letzte welle, nächste welle, welle 1, welle eins, welle 2, ersten welle,
      zweiten welle
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
      zuerst, erst, zunächst, anfangs, als erstes, als erste, zu beginn, am anfang, vorab, nur für, nur die, start mit,
      beginnen mit
    `,
    then: `
      dann, danach, anschließend, später, darauf, hinterher, schließlich, gefolgt von, bis, nach, bevor, folgen, folgt,
      sobald, im anschluss, zum schluss
    `,
    everyone: `
      alle anderen, alle übrigen, die anderen, die übrigen, den rest, der rest, restliche*, übrige*, auf einmal,
      gleichzeitig, alle kunden, alle nutzer, flächendeckend, unternehmensweit, weltweit, 100 %, 100%
    `,
    gradual: `
      schrittweise, stufenweise, nach und nach, in wellen, in stufen, in phasen, in etappen, gestaffelt,
      der reihe nach, eins nach dem anderen, land für land, team für team, haus für haus, standort für standort,
      allmählich, wöchentlich mehr
    `,
    audience: `
      nutzer*, benutzer*, kunde*, kundin*, mitarbeit*, kolleg*, team*, intern*, region*, land, länder, ländern, markt,
      märkte, stadt, städte, standort*, filiale*, shop*, laden, läden, klinik*, krankenh*, spital*, spitäler, station*,
      schule*, partner*, firma, firmen, unternehmen, tester*, abteilung*, händler*, mandant*, konten, accounts, leute,
      gruppe*, praxis, praxen, werk, werke, lager, belegschaft
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

  owners: {},

  technology: {},
};

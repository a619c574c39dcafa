# Not reviewed by a native clinician yet.
# Wording of the signs: „PatientenLeitlinie zur Nationalen VersorgungsLeitlinie Kreuzschmerz“ (BÄK, KBV,
# AWMF, 2013) and its table „Warnhinweise auf eine spezifische vertebragene Ursache“; „Patientenleitlinie
# Rücken- und Kreuzschmerzen“ (Universität Witten/Herdecke); „Cauda-equina-Syndrom“ (gesundheit.gv.at);
# „Symptome und Krankheitsbild beim Bandscheibenvorfall“ (Neurologen und Psychiater im Netz). Stroke:
# „Symptome eines Schlaganfalls schnell erkennen“, FAST-Test (fragile.ch). No German cauda equina card
# for patients was found, and no leaflet with the words of a crisis line: those are our own.
safety-number = <i>Sicherheitsfrage { $number } von { $of }</i>
safety-answer =
    .yes = Ja, mindestens eins
    .none = Nichts davon
    .seen = 🩺 Abgeklärt: ich darf üben
    .caution = Nur die letzte Zeile
    .skip = Sag ich lieber nicht
safety-seen-there = <i>Etwas davon ärztlich geprüft? Dann zählt nur, was seither neu oder schlimmer ist.</i>
# Eine Liste für Frage 1 und /urgent, mit der Frage höchstens neun Zeilen auf einem kleinen Handy:
# domain.md 4.2 (NHS 999/A&E list, cauda equina cards).
-emergency-signs =
    • taub: Genitalien, Po, Schenkel innen
    • Urin/Kot kaum lassen/halten/fühlen
    • Sex: Gefühl anders · schwerer Sturz
    • <b>beide</b> Beine: schwach, taub, Stiche
    • Bein rasch schwach · Brustschmerz
    • noch Atemnot, Schweiß, Ohnmacht
    • Reißschmerz · Bauchbeule pocht
safety-emergency =
    <b>Neu mit dem Rückenschmerz</b>?
    { -emergency-signs }
    .painless =
        Etwas davon neu, nicht vom Lauf?
        { -emergency-signs }
safety-soon =
    Etwas davon in den letzten Wochen?
    • Fieber, krank, Infekt, Drogenspritze
    • ungewollt dünner, je Krebs gehabt
    • Immunschwäche, länger Kortison
    • Schmerz ständig oder nachts mehr
    • zu stark für Schlaf/normales Gehen
    • Schmerz/Kribbeln/Schwäche im Bein
    • Husten: mehr; Beule, Rücken schief
safety-personal =
    Bevor ich plane: etwas davon?
    • schwanger, Geburt letzte 12 Wo.
    • Osteoporose oder Wirbelgleiten
    • Rücken-OP, keine 12 Monate her
    • jemand hat dir von Sport abgeraten
    • erstmals mit 55+; über 6 Wochen
    • jeden Morgen steif, Bewegen tut gut
    • gelenkig; Hernie; Bauch-/Hüft-OP
safety-upper =
    Schmerz im oberen Rücken verdient mehr Vorsicht. Etwas davon?
    • er ist neu, und Laufen oder Haltung erklären ihn nicht
    • er lässt nicht nach, wenn du dich bewegst und die Schultern lockerst
    • du fühlst dich dabei krank
    .yes = Ja, oder unsicher
safety-bone =
    Lauf-Check. Ist dein Schmerz so?
    • Landen oder Hüpfen auf einem Bein löst ihn aus, oder Hohlkreuz, seit es im Training plötzlich begann
    • er wächst bei jedem Lauf, oder Gehen oder Ruhe tut weh
    • eine genaue Stelle: Wirbelsäule, Steißbein, Po, Hüfte oder Leiste
    .yes = Ja, 2 oder 3 davon
    .one = Ja, genau eins
safety-energy =
    Die letzte. Sie zählt beim Laufen für jedes Geschlecht:
    • Periode bleibt aus oder kommt unregelmäßig
    • schon einmal ein Ermüdungsbruch
    • du nimmst ab oder isst weniger, als dein Training braucht
    • immer müde oder oft krank
safety-mistake = Das war ein Vertipper
safety-seen = Wurde inzwischen untersucht
# Whom to call: bot/content/help.toml, by the country of the runner's time zone.
call-number = deine Notrufnummer ({ $numbers })
    .known = <b>{ $numbers }</b> (Notruf, { $country })
call-number-or = { $one } oder { $other }
emergency =
    🚨 <b>Hör bitte hier auf und hol dir jetzt Hilfe.</b>
    Wähle { $call } oder geh in die nächste Notaufnahme. Fahr nicht selbst.

    Sag dort, welches Zeichen, seit wann und ob auch der Rücken wehtut.

    Es kann gut ausgehen, aber Stunden können zählen. Dein Plan pausiert.
    .stranger =
        🚨 <b>Hör bitte hier auf und hol dir jetzt Hilfe.</b>
        Wähle { $call } oder geh in die nächste Notaufnahme. Fahr nicht selbst.

        Sag dort, welches Zeichen, seit wann und ob auch der Rücken wehtut.

        Es kann gut ausgehen, aber Stunden können zählen.
see-soon =
    🩺 <b>Danke, dass du das sagst.</b>
    Lass das bitte in den nächsten Tagen ärztlich oder physiotherapeutisch anschauen, bevor wir weitermachen. Das braucht einen Menschen, keinen Bot.

    Dein Plan pausiert. Ich frage nach 7 Tagen wieder, oder sobald jemand draufgeschaut hat.
    .stranger =
        🩺 <b>Danke, dass du das sagst.</b>
        Lass das bitte in den nächsten Tagen ärztlich oder physiotherapeutisch anschauen, vor jeder Übung. Das braucht einen Menschen, keinen Bot.
see-soon-bone =
    🦴 <b>Das kann eine Überlastung des Knochens sein.</b>
    Bitte nicht laufen oder springen, und geh diese Woche zur Sportmedizin oder Physio. Früh aufhören hält die Pause kurz. Gehen ist in Ordnung, wenn es nicht wehtut.

    Dein Plan pausiert. Ich frage nach 7 Tagen wieder, oder sobald jemand draufgeschaut hat.
see-soon-personal =
    🩺 <b>Danke, dass du das sagst.</b>
    Damit sollte ein Plan von einem Menschen kommen, der dich kennt. Frag bitte in Arztpraxis oder Physio, welche Übungen passen.

    Dein Plan pausiert. Ich frage nach 7 Tagen wieder, oder sobald jemand draufgeschaut hat.
found =
    🩺 <b>Gut, dass jemand draufgeschaut hat. Was kam heraus?</b>
    .fine = Nichts Ernstes
    .something = Etwas wurde gefunden
    .not_yet = Noch hat niemand geschaut
found-fine =
    💛 <b>Das freut mich.</b> Der Rest von heute ist zum Ausruhen: keine Übungen von mir. Ab morgen stelle ich die Sicherheitsfragen noch einmal; ist alles klar, geht es weiter.
found-something =
    💛 <b>Dann bist du in guten Händen.</b> Frag dort bitte, welche Bewegungen für dich richtig sind und wann. Heute keine Übungen von mir; ab morgen stelle ich die Sicherheitsfragen noch einmal.
found-not_yet =
    🚨 <b>Lass bitte heute noch jemanden draufschauen.</b> Wähle { $call } oder geh in die nächste Notaufnahme.
recheck =
    🩺 <b>Wie geht es deinem Rücken?</b>
    Vor einiger Zeit bat ich dich, ihn anschauen zu lassen. Hat das jemand aus Arztpraxis oder Physio getan?

    Dann stelle ich die Sicherheitsfragen noch einmal; ist alles klar, geht es weiter.
    .seen = Ja, frag mich neu
    .not-yet = Noch nicht
    .wait =
        🩺 <b>In Ordnung. Ich frage wieder am { $day }.</b>
        Lass ihn bitte wirklich anschauen. Bis dahin gibt es von mir keine Übungen; Gehen ist in Ordnung, wenn es angenehm ist.
keep-this = <b>Merk dir:</b> neu taub zwischen den Beinen, Blase oder Darm anders, schwache Beine: ein Notfall, jederzeit. /urgent zeigt die Zeichen.
urgent =
    🚨 <b>Hol sofort Hilfe</b>, wenn etwas davon neu und jetzt da ist und nicht nur vom Laufen. Wähle { $call }:
    { -emergency-signs }

    Trifft das auf dich zu, jetzt?
    .named =
        🚨 { $heard }
        <b>Hol sofort Hilfe</b>, wenn neu, bei dir oder jemandem neben dir. Wähle { $call }.
        Genauso dringend, wenn neu:
        • Schritt/Po taub · Urin geht nicht
        • <b>2</b> Beine schwach · Brustschmerz
        Trifft das auf dich zu, jetzt?
    .yes = Ja, mindestens eins
    .none = Nichts davon
to-be-sure-mood =
    💙 <b>Um sicher zu sein:</b> Vielleicht las ich das falsch, und ich frage lieber, als zu raten.
    Hast du Gedanken, <b>nicht mehr leben zu wollen oder dir etwas anzutun</b>?

    Geht es um deinen Körper: /urgent
    .yes = 💙 Ja
    .no = Nein
    .all-right = 💙 Danke, dass du das sagst. Wenn sich das je ändert, schreib mir und sag es einem Menschen.
aside-medicine = 💊 Zu Medikamenten kann ich nichts raten. Frag bitte in Apotheke oder Arztpraxis; dort weiß man, was zusammenpasst. Zu viel genommen: /urgent
aside-exercise-hurts = Eine Übung, die wehtut oder nicht geht, ist heute nichts für dich. Tippe auf ihrer Karte auf <b>Geht nicht</b>, oder auf <b>Schmerz</b>, wenn der Rücken wehtat: Ich lasse sie weg und suche eine andere.
to-be-sure =
    🩺 <b>Um sicher zu sein:</b> Vielleicht las ich das falsch. Ist etwas davon neu und jetzt da?
    { -emergency-signs }
alarm-help = Vielleicht las ich das falsch. Tippe bitte oder schreib ja oder nein.
urgent-none = In Ordnung. Wenn sich das je ändert, hol sofort Hilfe. /urgent zeigt die Liste wieder.
urgent-another =
    🚨 <b>Wenn das jetzt so ist, braucht dieser Mensch sofort Hilfe.</b>
    Wähle { $call }, bleib dabei und nenne das Zeichen und seit wann es da ist.
still-stands = ⏸ <b>Was du mir vorher gesagt hast, gilt noch.</b>
not-alone =
    💙 <b>Ich bin sehr froh, dass du das schreibst. Du bist nicht allein.</b>
    Ruf bitte jetzt ein Krisentelefon an oder geh zu jemandem in der Nähe und sag es.
    { $lines }
    Jetzt in Gefahr oder verletzt? Wähle { $call }.

    Ich bin nur ein Bot, und das braucht einen Menschen. Übungen können warten.
    .yes = 💙 Ja, es geht um mich
    .no = Ich meinte etwas anderes
not-alone-taken = 🚨 <b>Hast du etwas genommen, oder zu viel davon? Wähle jetzt { $call }, auch wenn es dir gut geht.</b>
not-alone-yes =
    💙 <b>Danke, dass du es mir sagst. Du bist nicht allein.</b>
    Sprich bitte jetzt mit einem Menschen: Ruf ein Krisentelefon an oder geh zu jemandem in deiner Nähe.
    { $lines }
    Jetzt in Gefahr oder verletzt? Wähle { $call }.

    Von Training hörst du heute nichts von mir. Schreib mir morgen, wenn du magst, dann frage ich, wie es dir geht.
not-alone-no = In Ordnung, danke fürs Sagen. Ich bin da, wenn du weitermachen willst.
not-alone-another =
    💙 <b>Wie gut, dass du für diesen Menschen da bist.</b>
    Bleib dabei, frag offen nach, und ruft gemeinsam ein Krisentelefon an.
    { $lines }
    Jetzt in Gefahr oder verletzt? Wähle { $call }.
how-are-you =
    💙 <b>Wie geht es dir heute?</b>
    Was du schriebst, macht mir Sorgen, und ich frage lieber, als zu raten.
    .better = Ich bin in Sicherheit, weiter
    .yes = Nicht gut
how-are-you-better = 💙 Das höre ich gern. Wenn es wiederkommt, sag es bitte einem Menschen, zu jeder Stunde.
# lifeline-international.com, April 2024: ThroughLine supplies a helpline tool, 1,300 services in 130
# countries. That ThroughLine runs findahelpline.com is from memory: look it up before a release.
not-alone-find = • <b>findahelpline.com</b>: Krisentelefone in vielen Ländern
not-alone-line = • { $name }: <b>{ $number }</b>
    .speaks = { $line } (auf { $languages })
    .hours = { $line }, nicht rund um die Uhr
serious =
    🩺 <b>Das braucht einen Menschen, keinen Bot.</b>
    Wenn es dabei um dich geht, lass es in den nächsten Tagen ärztlich oder physiotherapeutisch anschauen, vor jeder Übung.
    .named =
        🩺 { $heard } <b>Das braucht einen Menschen, keinen Bot.</b> Bei dir? In den nächsten Tagen in Arztpraxis/Physio, vor jeder Übung.
    .yes = Ja, das bin ich
    .none = Nein, etwas anderes
serious-none = In Ordnung. Dann machen wir weiter.
serious-another = 🩺 Damit bitte in den nächsten Tagen in eine ärztliche Praxis oder zur Physiotherapie. Ich kann nur auf deinen eigenen Rücken achten.

# Übungen und Dehnungen, in der Reihenfolge des Artikels. Telegram-HTML: &amp; für das Und-Zeichen.
# Längen wie im Kopf von en/exercises.ftl.
#
# Glossar
#   lower / upper back     unterer / oberer Rücken
#   check-in               Check-in (Rücken-Check)
#   session, training      Training; training day: Trainingstag
#   set, reps              Satz, Sätze; Wdh. (auf Karten), Wiederholungen (im Text)
#   card                   Karte
#   programme, your four   Programm, deine vier
#   swap                   tauschen
#   easier version         leichtere Version; harder: schwerer
#   ladder, rung           Leiter, Stufe
#   green, amber, red      Ampel auf Grün, Gelb, Rot
#   sore day               Tag mit Schmerzen, empfindlicher Tag
#   stretch                Dehnung, dehnen
#   plank                  Plank, High Plank; side plank: Seitstütz
#   bird dog               Diagonaler Vierfüßler (Bird Dog)
#   dead bug, beetle       Käfer (Dead Bug)
#   bridge                 Brücke, Beckenheben
#   deadlift               Kreuzheben
#   doctor, physio         ärztlich, Arztpraxis; Physio, Physiopraxis (ohne Geschlecht)
#   runner                 du; nie „Läufer“ für die, die mitlesen


## Kraft, von einfach bis schwer

superman = Superman
    .other-names = Rückenheben in Bauchlage
    .short = Bauchlage, Arme und Beine schweben lassen
    .why-upper = Fordert den ganzen Rücken, bis zu den Muskeln um die Schulterblätter.
    .why-lower = Po und unterer Rücken lernen, sich die Arbeit zu teilen.
    .start = Bauchlage, Beine lang, Arme über dem Kopf.
    .step-1 = Po anspannen, Bauch sanft einziehen.
    .step-2 = Ausatmen: Arme, Brust und Oberschenkel schweben eine Handbreit hoch.
    .step-3 = 1–2 s in die Länge ziehen.
    .step-4 = Einatmen und langsam ablegen.
    .cue-1 = Lang, nicht hoch
    .cue-2 = Blick zum Boden
    .cue-3 = Erst der Po, dann der Rücken
    .mistake-1 = Kopf in den Nacken werfen
    .mistake-2 = Knie beugen
    .mistake-3 = Hochreißen oder Luft anhalten
    .feel = Po und der ganze Rücken, gleichmäßig. Kein Zwicken ganz unten.
    .easier-name = Superman diagonal
    .easier =
        Bauchlage, gern mit einem Kissen unter dem Bauch.
        Ausatmen, einen Arm und das Bein der anderen Seite nur ein wenig heben.
        Langsam ablegen, Seite wechseln. Jedes Heben zählt als eins.
    .caution-1 = Auslassen, wenn Hohlkreuz wehtut oder in den ersten Tagen mit stechendem Schmerz.
    .caution-2 = Nicht in der Schwangerschaft und nicht mit bekanntem Riss im Wirbel (Spondylolyse).

beetle = Käfer
    .other-names = Dead Bug
    .short = Rückenlage, Arm und Bein gegengleich senken
    .why-lower = Der untere Rücken übt stillzuhalten, während Arme und Beine schwingen, wie beim Laufen.
    .start = Rückenlage, Arme zur Decke, Hüften und Knie bei 90°.
    .step-1 = Einatmen, Rippen und Rücken schwer.
    .step-2 = Ausatmen, einen Arm über den Kopf und das Bein der anderen Seite senken.
    .step-3 = Stopp kurz über dem Boden oder bevor sich dein Rücken hebt.
    .step-4 = Zurückkommen, Seite wechseln.
    .cue-1 = Der untere Rücken bleibt schwer
    .cue-2 = Langsamer, als du willst
    .cue-3 = Stopp, bevor der Rücken mitgeht
    .mistake-1 = Unterer Rücken hebt ins Hohlkreuz ab
    .mistake-2 = Rippen springen hoch
    .mistake-3 = Hektik
    .feel = Tief im Bauch. Dein Rücken hat nichts zu tun, als zu liegen.
    .easier-name = Fersentippen
    .easier =
        Rückenlage, Hüften und Knie bei 90°, Arme am Boden.
        Ausatmen, Knie gebeugt lassen und eine Ferse auf den Boden tippen.
        Zurückkommen, Bein wechseln. Jedes Tippen zählt als eins.
    .caution-1 = Hüfte oder Nacken tut weh? Knie gebeugt lassen, Kissen unter den Kopf.

balance-and-reach = Standwaage zum Schienbein
    .other-names = Balance &amp; Reach, Golfer’s Reach
    .short = Auf einem Bein vorneigen, ans Schienbein tippen
    .why-lower = Übt ein waagrechtes Becken auf einem Bein; so kann der untere Rücken weniger schwanken.
    .start = Aufrecht auf einem Bein, Knie weich, der andere Fuß knapp über dem Boden.
    .step-1 = Po zurück, wie um eine Schublade zu schließen.
    .step-2 = Vorneigen, das freie Bein schwebt nach hinten.
    .step-3 = Hand der freien Seite ans Schienbein des Standbeins tippen.
    .step-4 = Ausatmen, Boden wegdrücken, aufrichten.
    .cue-1 = Rücken und Kopf in einer Linie
    .cue-2 = Beide Hüftknochen zum Boden
    .cue-3 = Knie über der zweiten Zehe
    .mistake-1 = Rücken rund machen, um tiefer zu kommen
    .mistake-2 = Hüfte dreht zur Seite auf
    .mistake-3 = Knie fällt nach innen, Fuß knickt ein
    .feel = Po und Oberschenkelrückseite des Standbeins.
    .easier-name = Standwaage mit Stütze
    .easier =
        Auf einem Bein, die Zehen des anderen Fußes hinter dir am Boden.
        Po nach hinten, nur bis zum Knie greifen.
        Ausatmen, aufrichten. Fingerspitzen an der Wand geben Halt.
    .caution-1 = Beugen tut weh, das Bein kribbelt? Greif weniger weit oder lass sie aus.
    .caution-2 = Wackelig? Halt dich fest.

plank-leg-lifts = High Plank mit Beinheben
    .other-names = Hoher Stütz mit Beinheben
    .short = Stütz auf den Händen, abwechselnd ein Bein heben
    .why-upper = Deine Schulterblätter tragen dich die ganze Zeit.
    .why-lower = Übt ein ruhiges Becken, während ein Bein nach hinten geht, wie beim Abdruck.
    .start = Hände unter den Schultern, Füße hüftbreit, eine Linie von Kopf bis Ferse.
    .step-1 = Boden wegdrücken, Po fest.
    .step-2 = Ausatmen, ein Bein 10–15 cm heben.
    .step-3 = 1 s halten, Becken still.
    .step-4 = Leise absetzen, Bein wechseln.
    .cue-1 = Ein Glas Wasser auf dem Kreuz
    .cue-2 = Aus dem Po heben, nicht dem Rücken
    .cue-3 = Kinn sanft einziehen
    .mistake-1 = Bein so hoch, dass ein Hohlkreuz entsteht
    .mistake-2 = Becken hängt durch oder ragt hoch
    .mistake-3 = Schultern kriechen zu den Ohren
    .feel = Bauch, Po des gehobenen Beins und rund um die Schulterblätter.
    .easier-name = Beinheben am erhöhten Stütz
    .easier =
        Hände auf eine stabile Bank oder einen niedrigen Tisch, Körper in einer Linie.
        Ausatmen, ein gestrecktes Bein ein wenig heben.
        Leise absetzen, Bein wechseln. Jedes Heben zählt als eins.
    .caution-1 = Handgelenke empfindlich? Geh auf die Unterarme oder mach Fäuste.
    .caution-2 = Tut Hohlkreuz weh, heb nur 5 cm. Tut auch das weh, lass sie aus.

single-leg-bridge = Einbeinige Brücke
    .other-names = Einbeiniges Beckenheben, Glute Bridge einbeinig
    .short = Rückenlage, das Becken mit einem Bein heben
    .why-lower = Deine Hüfte übt, nach hinten zu drücken, ganz ohne Hohlkreuz.
    .start = Rückenlage, ein Fuß flach nah am Po, das andere Bein gestreckt.
    .step-1 = Steißbein leicht einrollen.
    .step-2 = Ausatmen, Ferse drücken, Becken hoch.
    .step-3 = 1–2 s halten: Schulter, Hüfte und Knie in einer Linie.
    .step-4 = Langsam senken.
    .cue-1 = Oberschenkel bleiben nebeneinander
    .cue-2 = Rippen unten
    .cue-3 = Über die Ferse drücken
    .mistake-1 = Oben ins Hohlkreuz gehen
    .mistake-2 = Eine Beckenseite sinkt ab
    .mistake-3 = Aus den Zehen drücken
    .feel = Der Po des drückenden Beins. Nur hinten am Oberschenkel? Knie mehr beugen.
    .easier-name = Brücke auf beiden Beinen
    .easier =
        Rückenlage, beide Füße flach und hüftbreit.
        Ausatmen, beide Fersen drücken, Becken heben.
        Kurz halten, langsam senken. Beide Beine arbeiten: einmal zählen, nicht pro Seite.
    .caution-1 = Krampf hinten im Oberschenkel? Fuß näher, weniger hoch.
    .caution-2 = Hör auf und lass es abklären, wenn eine Seite tief im Po oder unten an der Wirbelsäule schmerzt.

side-plank-lifts = Knie-Seitstütz mit Hüftheben
    .other-names = Side Plank auf den Knien, Hüfte heben und senken
    .short = Auf Knien und Unterarm die Hüfte seitlich heben
    .why-upper = Die Schulter, auf der du lehnst, trägt dich mit.
    .why-lower = Deine Flanken arbeiten dagegen, dass das Becken bei jedem Schritt absinkt.
    .start = Seitlage, Ellbogen unter der Schulter, Knie gebeugt aufeinander.
    .step-1 = Unterarm in den Boden drücken, Nacken lang.
    .step-2 = Ausatmen, Hüfte heben.
    .step-3 = 1 s halten: Schulter, Hüfte und Knie in einer Linie.
    .step-4 = Senken bis knapp über den Boden.
    .cue-1 = Brust zeigt nach vorn
    .cue-2 = Die untere Hüfte hebt
    .cue-3 = Schulter weg vom Ohr
    .mistake-1 = Ellbogen zu weit außen
    .mistake-2 = Nach vorn rollen
    .mistake-3 = Hüfte wandert nach hinten
    .feel = Die Seite zum Boden hin, von den Rippen bis zur Hüfte.
    .easier-name = Seitheben mit Handhilfe
    .easier =
        Seitlage, Ellbogen unter der Schulter, Knie gebeugt, obere Hand am Boden.
        Ausatmen, mit ihrer Hilfe die Hüfte halb hoch heben.
        Langsam senken.
    .caution-1 = Schulter tut weh? Mach sie im Stehen, Unterarm an der Wand, oder lass sie aus.

quadruped-limb-raises = Diagonaler Vierfüßler
    .other-names = Bird Dog
    .short = Vierfüßlerstand, Arm und Bein gegengleich strecken
    .why-upper = Dein oberer Rücken hält den Arm, der Rest bleibt still.
    .why-lower = Fordert Rücken und Po bei wenig Last auf der Wirbelsäule.
    .start = Vierfüßlerstand, Hände unter den Schultern, Knie unter den Hüften.
    .step-1 = Bauch leicht anspannen.
    .step-2 = Einen Fuß nach hinten, die Hand der anderen Seite nach vorn schieben.
    .step-3 = Ausatmen, beides bis zur Waagrechten heben.
    .step-4 = 1–2 s halten, dann Seite wechseln.
    .cue-1 = Nur so hoch, dass der Rücken ruht
    .cue-2 = Becken waagrecht
    .cue-3 = Lang werden, Daumen nach oben
    .mistake-1 = Rücken hängt durch
    .mistake-2 = Hüfte dreht zur Seite auf
    .mistake-3 = Hochschauen oder Hektik
    .feel = Po des gehobenen Beins, und quer über den Rücken bis zur anderen Schulter.
    .easier-name = Beinschieben
    .easier =
        Vierfüßlerstand, beide Hände bleiben am Boden.
        Ausatmen, einen Fuß nach hinten schieben, Zehen am Boden.
        Zurückziehen, Bein wechseln. Jedes Schieben zählt als eins.
    .caution-1 = Knie oder Handgelenke empfindlich? Weich knien, Fäuste machen.

superman-pull = Superman mit Armzug
    .other-names = Superman Pull, Latzug in Bauchlage
    .short = Bauchlage, Ellbogen an die Seiten ziehen
    .why-upper = Fordert die Muskeln, die deine Schulterblätter nach hinten unten ziehen.
    .why-lower = Dein unterer Rücken übt stillzuhalten, während die Arme arbeiten.
    .start = Bauchlage, Beine lang, Arme über dem Kopf.
    .step-1 = Brust und Oberschenkel ein wenig heben.
    .step-2 = Ausatmen, Ellbogen neben die Rippen herunterziehen.
    .step-3 = Schulterblätter 1 s zusammen.
    .step-4 = Arme wieder nach vorn. Leg dich dazwischen ab, wenn du magst.
    .cue-1 = Ellbogen zu den Gesäßtaschen
    .cue-2 = Nacken lang
    .cue-3 = Aus den Schulterblättern ziehen
    .mistake-1 = Hohe Schultern
    .mistake-2 = Kinn hoch, Brust zu hoch
    .mistake-3 = Schnell rudern
    .feel = Zwischen den Schulterblättern und knapp darunter.
    .easier-name = Armzug, Füße am Boden
    .easier =
        Bauchlage, Füße am Boden, Stirn auf einem gefalteten Handtuch.
        Ausatmen, Arme ein wenig heben, Ellbogen zu den Rippen ziehen.
        Schulterblätter zusammen, dann Arme wieder nach vorn.
    .caution-1 = Auslassen, wenn Hohlkreuz wehtut oder in den ersten Tagen mit stechendem Schmerz.
    .caution-2 = Unterer Rücken fest? Beine ablegen. Schulter zwickt? Ellbogen tiefer.
    .caution-3 = Nicht in der Schwangerschaft und nicht mit bekanntem Riss im Wirbel (Spondylolyse).

single-leg-deadlift = Einbeiniges Kreuzheben
    .other-names = Single Leg Deadlift, Hüftbeuge auf einem Bein
    .short = Auf einem Bein nach vorn kippen wie eine Wippe
    .why-upper = Dein oberer Rücken hält dich gerade, während du kippst.
    .why-lower = Übt, aus der Hüfte zu beugen statt aus dem unteren Rücken.
    .start = Auf einem Bein, Knie weich, Arme hängen.
    .step-1 = Po nach hinten schieben.
    .step-2 = Oberkörper und freies Bein zusammen kippen, wie eine Wippe.
    .step-3 = Stopp, bevor der Rücken rund wird.
    .step-4 = Ausatmen, Ferse drücken, aufrichten.
    .cue-1 = Eine Linie von Kopf bis Ferse
    .cue-2 = Beide Hüftknochen zum Boden
    .cue-3 = Hände gleiten am Bein hinab
    .mistake-1 = Rücken rund machen
    .mistake-2 = Freie Hüfte dreht zur Seite auf
    .mistake-3 = Knie durchgedrückt oder nach innen gefallen
    .feel = Po und Oberschenkelrückseite des Standbeins.
    .easier-name = Kreuzheben mit Stütze
    .easier =
        Auf einem Bein, die anderen Zehen hinter dir am Boden, eine Hand an der Wand.
        Po nach hinten, ein wenig kippen, Rücken gerade.
        Ausatmen, aufrichten.
    .caution-1 = Tut Vorbeugen weh, kipp weniger weit oder lass sie aus.
    .caution-2 = Lass sie aus, wenn Schmerz oder Kribbeln ins Bein zieht oder eine Zerrung hinten im Oberschenkel noch nicht verheilt ist.

plank-limb-raises = High Plank diagonal
    .other-names = Bird Dog im High Plank
    .short = Stütz auf Händen, Arm und Bein gegengleich heben
    .why-upper = Deine Schulterblätter halten dich auf einem Arm stabil.
    .why-lower = Dein Rumpf übt, nicht zu verdrehen, von Schulter zu anderer Hüfte.
    .start = Stütz auf den Händen, Füße weit auseinander.
    .step-1 = Bauch und Po anspannen.
    .step-2 = Ausatmen, eine Hand und den Fuß der anderen Seite ein wenig heben.
    .step-3 = 1–2 s halten, ohne zu rollen.
    .step-4 = Sanft absetzen, Seite wechseln.
    .cue-1 = Dein Gewicht bleibt in der Mitte
    .cue-2 = Der Nabel zeigt zum Boden
    .cue-3 = Klein und langsam
    .mistake-1 = Verdrehen
    .mistake-2 = Becken steigt hoch
    .mistake-3 = Zwischen die Schulterblätter einsinken
    .feel = Rund um den Rumpf und die Schulter, auf der du stützt.
    .easier-name = Schultertippen, erhöht
    .easier =
        Hände auf eine stabile Bank oder einen niedrigen Tisch, Füße weit.
        Ausatmen, mit einer Hand die andere Schulter antippen.
        Hand zurück, Seite wechseln. Jedes Tippen zählt als eins.
    .caution-1 = Lass sie aus, wenn Handgelenke oder Schultern wehtun.
    .caution-2 = Rücken tut beim Durchhängen weh? Nimm die leichtere Version.

v-ups = V-Ups
    .other-names = Klappmesser
    .short = Rückenlage, Arme und Beine zum V zusammenklappen
    .why-lower = Fordert den Rumpf vorn, passend zum starken Rücken. Freiwillig.
    .start = Rückenlage, Arme über dem Kopf, Beine gestreckt.
    .step-1 = Unteren Rücken in den Boden drücken.
    .step-2 = Ausatmen, zum V hochklappen.
    .step-3 = Einen Moment balancieren.
    .step-4 = 3 s lang senken, unterer Rücken schwer.
    .cue-1 = Arme und Beine kommen zugleich
    .cue-2 = Ohne Ruck
    .cue-3 = Stopp, bevor ein Hohlkreuz kommt
    .mistake-1 = Schwung holen
    .mistake-2 = Stark runder Rücken oder am Nacken ziehen
    .mistake-3 = Beine krachen herunter
    .feel = Der ganze Bauch und vorn an der Hüfte, nicht der Rücken.
    .easier-name = Kleiner Crunch
    .easier =
        Rückenlage, Knie gebeugt, Hände auf den Oberschenkeln.
        Ausatmen, Hände hochschieben, bis die Schulterblätter abheben.
        Langsam senken, Nacken lang.
    .caution-1 = Solche Sit-ups belasten die Wirbelsäule stark. Lass sie aus, wenn Beugen, Sitzen oder Husten wehtut.
    .caution-2 = Nicht bei Schmerz oder Kribbeln im Bein, schwachen Knochen, schwanger oder in den Monaten nach einer Geburt.

single-leg-jump-squats = Einbeinige Sprungkniebeugen
    .other-names = Einbeinige Jump Squats
    .short = Kleine, leise Sprünge auf einem Bein; ganz zuletzt
    .why-lower = Bereitet Rumpf und Hüfte darauf vor, auf einem Bein zu landen.
    .start = Auf einem Bein stehen, Arme nach hinten.
    .step-1 = In eine Viertelkniebeuge zurücksetzen.
    .step-2 = Ausatmen, ein paar cm hoch springen.
    .step-3 = Weich landen: Mittelfuß, dann Ferse.
    .step-4 = 1–2 s bleiben, dann von vorn.
    .cue-1 = Leise landen
    .cue-2 = Knie über den Zehen
    .cue-3 = Po zurück, Rumpf leicht vor
    .mistake-1 = Knie fällt nach innen
    .mistake-2 = Mit steifem Bein landen
    .mistake-3 = Weiterhüpfen oder auf Höhe springen
    .feel = Oberschenkel, Po und Wade des Sprungbeins.
    .easier-name = Einbeiniges Aufstehen
    .easier =
        Auf einem Stuhl, ein Fuß flach, der andere knapp über dem Boden.
        Ausatmen, auf einem Bein aufstehen. Kein Sprung.
        Langsam setzen, bei Bedarf mit den anderen Zehen am Boden.
    .caution-1 = Vorher: zwei Wochen Läufe bei 0–1, Standwaage und Einbeiniges Kreuzheben sauber mit 3 × 12.
    .caution-2 = Nie bei stechendem Schmerz, schwachen Knochen, möglichem Ermüdungsbruch oder schwanger.
    .caution-3 = Einbeinig landen löst deinen Schmerz aus? Keine Sprünge, keine Läufe, geh in die Arztpraxis.


## Dehnungen

cat-cow = Katze-Kuh
    .other-names = Katzenbuckel
    .short = Vierfüßlerstand, Rücken langsam rund und hohl
    .why-upper = Bewegt die ganze Wirbelsäule, bis zum Nacken.
    .why-lower = Bewegt den unteren Rücken sanft in beide Richtungen.
    .start = Vierfüßlerstand, Rücken in seiner bequemen Mitte.
    .step-1 = Einatmen: Steißbein und Brust hoch, Bauch sinkt (Kuh).
    .step-2 = Ausatmen: Steißbein und Kinn einrollen, Rücken rund (Katze).
    .step-3 = Fließe mit dem Atem weiter.
    .cue-1 = Vom Steiß zum Nacken, Stück für Stück
    .cue-2 = Arme gestreckt
    .cue-3 = Im bequemen Bereich bleiben
    .mistake-1 = Nur an einer Stelle beugen
    .mistake-2 = Ellbogen beugen
    .mistake-3 = Das Ende erzwingen
    .feel = Leichte Bewegung den ganzen Rücken entlang, keine harte Dehnung.
    .easier-name = Katze-Kuh im Sitzen
    .easier =
        Auf einem Stuhl, Hände auf den Knien.
        Einatmen, Brust nach vorn. Ausatmen, Rücken rund.
    .caution-1 = Tut eine Richtung weh, bleib in der bequemen Hälfte.

figure-4 = Liegende Vier
    .other-names = Gesäßdehnung in Rückenlage
    .short = Rückenlage, Knöchel aufs Bein, Bein heranziehen
    .why-lower = Dehnt den Po und die tiefen Muskeln, die deine Hüfte drehen.
    .start = Rückenlage, Knie gebeugt, Füße flach.
    .step-1 = Einen Knöchel auf den anderen Oberschenkel legen, knapp über dem Knie.
    .step-2 = Hinter den unteren Oberschenkel greifen.
    .step-3 = Heranziehen bis zu einer sanften Dehnung.
    .step-4 = Atmen, halten, dann Seite wechseln.
    .cue-1 = Steißbein und Kopf bleiben unten
    .cue-2 = Ein sanfter Zug, kein Schmerz
    .cue-3 = Schultern locker
    .mistake-1 = Am Knie selbst ziehen
    .mistake-2 = Kopf heben
    .mistake-3 = Wippen
    .feel = Ein sanfter Zug außen am Po.
    .easier-name = Vier, Fuß am Boden
    .easier =
        Rückenlage, einen Knöchel auf den anderen Oberschenkel, knapp über dem Knie.
        Der andere Fuß bleibt am Boden. Bleib so und atme.
    .caution-1 = Lass sie aus mit Hüftprothese, Knieschmerz oder Kribbeln das Bein hinab.

supine-twist = Drehung in Rückenlage
    .other-names = Drehdehnlage, Krokodil
    .short = Rückenlage, beide Knie zu einer Seite ablegen
    .why-upper = Dreht den mittleren Rücken und öffnet die Brust.
    .why-lower = Dehnt sanft den unteren Rücken und die äußere Hüfte.
    .start = Rückenlage, Arme als T zur Seite, Knie gebeugt.
    .step-1 = Beide Knie zu einer Seite rollen.
    .step-2 = Auf dem Boden oder einem Kissen ablegen.
    .step-3 = Die andere Schulter bleibt unten. Schau dorthin, wenn es guttut.
    .step-4 = Atmen, halten, dann Seite wechseln.
    .cue-1 = Schultern schwer
    .cue-2 = Lass die Schwerkraft machen
    .cue-3 = Beim Zurückkommen Bauch rein
    .mistake-1 = Die Knie hinunterzwingen
    .mistake-2 = Schulter hebt ab
    .mistake-3 = Luft anhalten
    .feel = Ein weicher Zug durch unteren Rücken, äußere Hüfte und Brust.
    .easier-name = Drehung mit Kissen
    .easier =
        Rückenlage, Kissen neben dir und eines zwischen den Knien.
        Roll die Knie nur so weit und ruh dort.
    .caution-1 = Schmerz das Bein hinab, schwache Knochen? Schaukle die Knie nur ein wenig.
    .caution-2 = Nach einem frischen Bruch erst ärztlich nachfragen.

library =
    📚 <b>Alle Übungen und Dehnungen</b>
    Zum Lesen und Anschauen. Welche für dich richtig sind, zeigt ein Check-in: /run
    .upper = Oberer Rücken
    .lower = Unterer Rücken
    .stretches = Dehnungen
library-shelf =
    .upper = 📚 <b>Übungen für den oberen Rücken</b>
    .lower = 📚 <b>Übungen für den unteren Rücken</b>
    .stretches = 📚 <b>Dehnungen</b>
library-line = <b>{ $name }</b> – { $short }
library-line-rung = { $rung }. <b>{ $name }</b> – { $short }
library-order = Von einfach bis schwer, in der Reihenfolge des Artikels. Tippe eine an.
library-stretches = Zum Wohlfühlen, wann immer sie guttun. Tippe eine an.
library-head = <b>{ $name }</b>  ·  Stufe { $rung } von 12
library-head-stretch = <b>{ $name }</b>  ·  Dehnung
library-other-names = <i>{ $names }</i>
library-dose = 🔢 { $dose }
library-by-choice = ✋ In ein Programm nehme ich sie nie: nur deine Wahl.
library-hurt = ⚠️ Du hast gesagt, dass sie wehtat. Lass sie lieber aus.
library-no-jumps = ⚠️ Wegen deiner Sicherheitsantworten: vorerst keine Sprünge.
library-unchecked = ℹ️ Ich weiß noch nicht, ob Übungen für dich sicher sind. Bevor du eine probierst: /run
library-tab =
    .how = Anleitung
    .easier = Leichter, schwerer
    .why = Warum, Quellen
library-easier-head = 🪜 <b>Leichter: { $name }</b>
library-harder-head = ⏫ <b>Als Nächstes schwerer</b>
library-harder-line = • { $name } (Stufe { $rung })
library-no-harder = In dieser Familie gibt es nichts Schwereres. Langsamer ist auch schwerer.
library-why-upper = <b>Oberer Rücken:</b> { $why }
library-why-lower = <b>Unterer Rücken:</b> { $why }
library-why-reasoning = <i>Welche Übung zu welchem Bereich passt, ist aus der Anatomie abgeleitet, keine geprüfte Regel.</i>
library-sources = <b>Quellen</b>
library-source = • { $source }
library-before = ‹ Vorige
library-after = Nächste ›
library-list = ← Liste
library-which = Welche davon meinst du?
library-back = ← Alle
library-not-today =
    🌙 <b>Nicht heute</b>
    Dein Rücken will heute Ruhe, darum zeige ich keine Kraftübungen, auch nicht zum Lesen. Dehnungen und alles andere sind da.
library-no-plan =
    🩺 <b>Nicht von mir</b>
    Mit dem, was du mir gesagt hast, soll jemand, der dich kennt, sagen, welche Kraftübungen passen. Dehnungen und alles andere sind da.
library-held =
    ⏸ <b>Vorerst keine Übungen</b>
    Eine deiner Sicherheitsantworten heißt, dass erst ein Mensch deinen Rücken anschauen sollte. Bis dahin zeige ich keine Übungen, auch nicht zum Lesen: Anschauen ist nah am Probieren.

    Wurdest du untersucht, oder war es ein Versehen? Dann beantworte die Sicherheitsfragen neu.
library-recheck = Fragen neu beantworten
command-library = Alle Übungen zum Lesen

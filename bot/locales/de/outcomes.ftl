# Wie es läuft: zwei Aktivitäten (Patient-Specific Functional Scale) und der Eindruck insgesamt
# (Patient Global Impression of Change). Nie eine Aussage über Wirkung.
outcomes-offer = 📏 Notieren, wie es läuft
    .again = 📏 Vier Wochen später: wie ist es?
outcomes-activity =
    📏 <b>Was fällt dir wegen des Rückens schwer?</b>
    Nenn eine Aktivität, die dir wichtig ist, in ein paar eigenen Worten oder tippe eine an. Sag dann, wie gut sie geht. In vier Wochen frage ich wieder, damit du und deine Physio vergleichen könnt.
    .second = 📏 <b>Und eine zweite Aktivität?</b> Schreib sie oder tippe eine an.
    .long = Sag es bitte in ein paar Worten, höchstens { $most } Buchstaben.
    .same = Die hast du schon genannt.
outcomes-suggested =
    .running = 5 km laufen
    .sitting = Sitzen bei der Arbeit
outcomes-one = Eine reicht
outcomes-other = ✏️ Andere Aktivität
outcomes-anew = Andere Aktivitäten als vorher: ab heute werden diese verglichen.
outcomes-not-now = Nicht jetzt
outcomes-score =
    📏 <b>{ $activity }</b>
    Wie gut geht das heute? <b>0</b>: Es geht gar nicht. <b>10</b>: wie vor den Beschwerden.
    .unread = Eine Zahl von 0 bis 10, bitte.
outcomes-number = { $score }
outcomes-impression =
    📏 <b>Alles in allem, wie ist dein Rücken jetzt?</b>
    Verglichen mit deiner ersten Antwort am { $day }.
    .unread = Tippe bitte eines davon an.
outcomes-impressions =
    .very_much_better = Sehr viel besser
    .much_better = Viel besser
    .better = Etwas besser
    .same = Unverändert
    .worse = Etwas schlechter
    .much_worse = Viel schlechter
    .very_much_worse = Sehr viel schlechter
outcomes-later = Gut. Ich frage in einer Woche wieder; oder schau unter /progress.
outcomes-not-due = Schon notiert. Ich frage wieder ab dem { $day }.
outcomes-nothing = Noch ist nichts notiert.
outcomes-noted = 📏 <b>Notiert.</b>
outcomes-head = 📏 <b>Wie es läuft</b>
    .scale = 0: geht gar nicht, 10: wie vor den Beschwerden.
outcomes-line = • { $activity }: <b>{ $last }</b>
    .then = • { $activity }: { $first } → <b>{ $last }</b>
outcomes-average = Im Schnitt { $first } am { $from }, { $last } am { $to }:
outcomes-change =
    .more = es geht besser als damals.
    .same = etwa gleich.
    .less = es geht weniger gut als damals.
outcomes-least = Erst ab { $points } Punkten zählt es als Änderung; weniger kann Zufall sein. Zahlen sagen nicht, warum.
outcomes-felt = Alles in allem sagst du: <b>{ $impression }</b>.
outcomes-worse = Lass bitte die Physio draufschauen. /urgent zeigt, wann es nicht warten kann.
outcomes-next = Ich frage wieder ab dem { $day }.
outcomes-progress = 📏 Was du kannst, 0–10: <b>{ $score }</b> am { $day }.
    .then = 📏 Was du kannst, 0–10: <b>{ $first }</b> am { $from }, <b>{ $last }</b> am { $to }: { $change }
outcomes-button = 📏 Was ich kann
outcomes-physio = Was wie gut geht (PSFS, 0–10)
    .days = { $from }; 10 = wie zuvor
    .days-then = { $from } → { $to }; 10 = wie zuvor
    .line = { $activity }: { $last }
    .change = { $activity }: { $first } → { $last }
    .average = Mittel { $first } → { $last } (erkennbar ab { $points })
    .impression = Eindruck der Änderung (PGIC): { $impression }

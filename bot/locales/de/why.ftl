# Die sechs Fragen des Artikels, in unseren eigenen Worten beantwortet. Je 60 bis 120 Worte.
why =
    💬 <b>Sechs Fragen zu Rückenschmerz und Laufen</b>
    Kurze Antworten in einfachen Worten, ihre Quellen einen Tipp entfernt.
why-sources = 📖 Quellen
why-answer = ← Antwort
why-next = Nächste Frage →
why-all = ← Alle Fragen
why-sources-head = 📖 <b>{ $question }</b>
why-sources-note = <i>Kurz gefasst, was wir gelesen haben. Wo „unser Urteil“ steht, hat es niemand geprüft.</i>

why-1 =
    Laufen heißt: tausendfach auf einem Bein landen, mit aufrechtem Rumpf. Rücken, Bauch und Hüftmuskeln teilen sich die Arbeit, dich stabil zu halten. Wächst die Last schneller, als sie es gewohnt sind – mehr Strecke, Berge oder Tempo, ein müder Tag, viel Sitzen –, kann der Rücken zu schmerzen anfangen. Meist ist nichts kaputt, und eine einzelne Ursache lässt sich nicht belegen. Auch Schlaf und Stress spielen mit.

    Es kann am Anfang treffen und nach vielen Jahren. Trotzdem hatten in den meisten Vergleichen Laufende seltener Schmerzen im unteren Rücken als andere, und in einer kleinen Studie ging ein sanfter Plan aus Gehen und Laufen mit etwas weniger lang dauerndem Rückenschmerz einher.
    .question = Warum bekommen wir beim Laufen Rückenschmerzen?
    .label = 1 · Warum tut es überhaupt weh?
    .source-1 = Maselli 2020, BMC Musculoskeletal Disorders: Übersicht über 19 Studien zu Laufen und Schmerz im unteren Rücken
    .source-2 = Neason 2024, British Journal of Sports Medicine (ASTEROID): 40 Menschen, 12 Wochen Gehen und Laufen; das Team nennt den Unterschied klein
    .source-3 = Last, Sitzen, Schlaf und Stress: unser Urteil
why-2 =
    Dein unterer Rücken verbindet Rumpf und Beine, also merkt er, wenn eine Seite weniger von ihrem Teil übernimmt. In einem Computermodell vom Laufen ließen schwache tiefe Rumpfmuskeln die anderen bis zu 45 % härter arbeiten und brachten mehr Scherkraft auf die untere Wirbelsäule. Bei echten Laufenden mit anhaltendem Schmerz waren schwächere Oberschenkel ein klarer Unterschied, und Beintraining brachte ihrem Laufen mehr als Rückenübungen.

    Steife Hüften, lange, schwere Schritte und plötzliche Sprünge in der Strecke stehen oft unter Verdacht. Selten ist es eines allein, also ist es sinnvoll, Hüfte, Beine und Rumpf zusammen zu trainieren.
    .question = Warum tut mein unterer Rücken beim Laufen weh?
    .label = 2 · Warum der untere Rücken?
    .source-1 = Raabe und Chaudhari 2018, Journal of Biomechanics: eine Simulation mit 8 Menschen
    .source-2 = Cai, Dissertation am NIE Singapur: Oberschenkelkraft bei Laufenden mit chronischem Kreuzschmerz
    .source-3 = Cai, Yang und Kong 2017, Medicine and Science in Sports and Exercise: 84 Laufende, 8 Wochen; der Schmerz änderte sich in allen Gruppen gleich
    .source-4 = Maselli 2020: steife Hüften und Oberschenkelrückseiten als berichtete Risikofaktoren
    .source-5 = Schritte und Sprünge in der Strecke: unser Urteil
why-3 =
    Müde Muskeln halten dich weniger genau, also springen andere ein. Nach Laufen bis zur Erschöpfung neigten Neulinge den Rumpf etwa 4 Grad weiter nach vorn. Waren nur die Muskeln des unteren Rückens müde, neigten sich Gesunde beim Joggen nach vorn und verloren etwas von ihrer natürlichen Krümmung, während Menschen, die früher Rückenschmerzen hatten, stattdessen steifer wurden.

    Beides ist keine Verletzung: Dein Körper verlagert die Last. Über viele Kilometer kann der fleißige Teil aber zu schmerzen anfangen. Geh also eine Minute, wenn die Haltung nachlässt, mach den nächsten Lauf kürzer und bau mit langsamen Wiederholungen Ausdauer auf.
    .question = Was passiert, wenn eine Muskelgruppe müde wird?
    .label = 3 · Was macht Müdigkeit?
    .source-1 = Koblbauer 2014, Journal of Science and Medicine in Sport: 17 Neulinge; gute Rumpfausdauer schützte nicht wie erwartet
    .source-2 = Hart 2009, Journal of Athletic Training: Joggen mit müden Rückenmuskeln
    .source-3 = Was man dagegen tun kann: unser Urteil
why-4 =
    Oft ist es Mühe am falschen Ort: Kopf vorgeschoben, Schultern hochgezogen, Fäuste geballt, Arme hoch, kurzer Atem. All das hält die Muskeln zwischen Nacken und Schulterblättern den ganzen Lauf lang angespannt. Menschen mit Nackenschmerz tragen den Kopf tatsächlich oft weiter vorn, aber das ist ein Zusammenhang, kein Beweis, und beim Laufen kaum erforscht.

    Versuch: Blick zum Horizont, langer Nacken, lockere Hände, und jeden Kilometer die Schultern ausschütteln. Neuer Schmerz im oberen Rücken ohne klaren Grund, oder mit Brustschmerz oder Krankheitsgefühl, gehört in ärztliche Hand, nicht zu einer Übung.
    .question = Warum tut mein oberer Rücken beim Laufen weh?
    .label = 4 · Warum der obere Rücken?
    .source-1 = Artikel laufender Physios (PT Mike 2018 und andere): Kopf, Schultern und Arme; Erfahrung, keine Studie
    .source-2 = Mahmoud 2019, Current Reviews in Musculoskeletal Medicine: Kopfhaltung und Nackenschmerz
    .source-3 = Kawasaki 2022, medRxiv: eine kleine Studie, die keinen Unterschied fand
    .source-4 = Briggs 2009, BMC Musculoskeletal Disorders: Schmerz im oberen Rücken ist wenig erforscht
    .source-5 = NHS, back pain: Schmerz zwischen den Schultern steht auf der Liste für einen ärztlichen Blick
why-5 =
    Steigere in kleinen Schritten und behalte leichte Wochen. Mach an zwei oder drei Tagen pro Woche Krafttraining; es muss nicht lang oder erschöpfend sein. Etwas schnellere, kürzere Schritte (5 bis 10 % mehr pro Minute) nehmen Last von Knien und Hüften, aber niemand hat gezeigt, dass sie den Rücken schützen. Schultern und Hände locker, Blick nach vorn, Gehen, wenn die Haltung nachlässt. Unterbrich langes Sitzen, schlaf und iss genug für dein Training.

    Ist es über 5 von 10 oder am nächsten Morgen schlechter, mach weniger. Nichts verhindert jede Episode: Rückenschmerz kommt oft wieder und beruhigt sich meist.
    .question = Was kann ich tun, um vorzubeugen?
    .label = 5 · Was kann ich tun?
    .source-1 = American College of Sports Medicine, Positionspapier von 2026 (in Berichten darüber gelesen): wie viel Krafttraining
    .source-2 = Heiderscheit 2011, Medicine and Science in Sports and Exercise: Schrittfrequenz, Knie und Hüften
    .source-3 = Merkblätter von AHP Suffolk und anderen: die 0–10-Regel; gemacht für andere Schmerzen als die des Rückens
    .source-4 = Der Rest: unser Urteil
why-6 =
    Eine bewiesen „beste“ Liste gibt es nicht. Bei lang dauerndem Schmerz im unteren Rücken ist gezieltes Üben besser als keines, und mehrere Arten sind gut. Rumpftraining schneidet anfangs etwas besser ab als allgemeines Üben; nach 6 bis 12 Monaten gibt es keinen Unterschied. Bei Laufenden brachten starke Beine dem Laufen am meisten.

    Also misch: eine Übung für die Rückseite (Diagonaler Vierfüßler, Einbeinige Brücke), eine für vorn oder die Seite (Käfer, Seitstütz), eine auf einem Bein (Standwaage, Kreuzheben). Wähl vier, die langsam, sauber und ohne Schmerz gehen, drei Sätze mit 8 bis 12. Dehnungen vor dem Krafttraining oder jederzeit sind eine Zugabe, wenn sie guttun.
    .question = Was sind die besten Übungen ohne Geräte?
    .label = 6 · Welche Übungen sind die besten?
    .source-1 = Übersicht für die Weltgesundheitsorganisation 2023: 13 Studien zu gezieltem Üben bei chronischem Schmerz im unteren Rücken
    .source-2 = Wang 2012, PLoS One: Rumpftraining und allgemeines Üben im Vergleich
    .source-3 = Cai, Yang und Kong 2017, Medicine and Science in Sports and Exercise: 84 Laufende, Training von Beinen, Rücken und Rumpf
    .source-4 = Owen 2020, British Journal of Sports Medicine: Arten des Übens im Vergleich; Dehnen allein war nicht besser als nichts
    .source-5 = Artikel über Rückenschmerz beim Laufen, adidas Runtastic: die Liste und die Vierer-Regel
command-why = Warum tut es weh? Sechs Antworten

# The six questions of the article, in our own words; 60 to 120 words each.
why =
    💬 <b>Sei domande su mal di schiena e corsa</b>
    Risposte brevi e semplici, con le fonti a un tocco.
why-sources = 📖 Fonti
why-answer = ← Risposta
why-next = Prossima domanda →
why-all = ← Tutte le domande
why-sources-head = 📖 <b>{ $question }</b>
why-sources-note = <i>Brevi riassunti di ciò che abbiamo letto. Dove c’è «nostro giudizio», nessuno l’ha verificato.</i>

why-1 =
    Correre è atterrare migliaia di volte su una gamba, con il tronco dritto. I muscoli di schiena, pancia e bacino si dividono il lavoro di tenerti stabile. Se il carico cresce più in fretta della loro abitudine – distanza, salite o ritmo, stanchezza, tante ore a sedere – la schiena può cominciare a dolere. Di solito non è rotto niente, e una causa unica non si può dimostrare. Contano anche sonno e stress.

    Capita a chi comincia e a chi ha esperienza. Però nella maggior parte dei confronti chi corre aveva meno mal di schiena degli altri, e in un piccolo studio un programma dolce di cammino e corsa si accompagnava a un po’ meno mal di schiena di lunga durata.
    .question = Perché viene mal di schiena correndo?
    .label = 1 · Perché fa male?
    .source-1 = Maselli 2020, BMC Musculoskeletal Disorders: rassegna di 19 studi su runner e lombalgia
    .source-2 = Neason 2024, British Journal of Sports Medicine (ASTEROID): 40 persone, 12 settimane di cammino e corsa; gli autori dicono piccola la differenza
    .source-3 = Carico, ore a sedere, sonno e stress: nostro giudizio
why-2 =
    La zona lombare unisce tronco e gambe, perciò si accorge quando da una parte si fa meno lavoro. In un modello al computer di runner, muscoli profondi del tronco deboli facevano lavorare gli altri fino al 45% di più, con più forza di scivolamento sulla colonna lombare. In runner veri con dolore duraturo una differenza chiara erano cosce più deboli, e allenare le gambe fece per la corsa più degli esercizi per la schiena.

    Bacino rigido, passi lunghi e pesanti e salti improvvisi di distanza sono i soliti sospetti. Di rado è una cosa sola, quindi ha senso allenare insieme bacino, gambe e tronco.
    .question = Perché mi fa male la zona lombare quando corro?
    .label = 2 · Perché la zona lombare?
    .source-1 = Raabe e Chaudhari 2018, Journal of Biomechanics: una simulazione con 8 persone
    .source-2 = Cai, tesi alla NIE Singapore: forza delle cosce in runner con lombalgia cronica
    .source-3 = Cai, Yang e Kong 2017, Medicine and Science in Sports and Exercise: 84 runner, 8 settimane; il dolore cambiò allo stesso modo in tutti i gruppi
    .source-4 = Maselli 2020: rigidità delle anche e dei muscoli dietro la coscia come fattori di rischio riportati
    .source-5 = Passi e salti di distanza: nostro giudizio
why-3 =
    I muscoli affaticati ti tengono con meno precisione, così altre parti subentrano. Dopo una corsa fino allo sfinimento, chi correva da poco inclinava il tronco circa 4 gradi più in avanti. Quando erano affaticati solo i muscoli lombari, chi era in salute si inclinava in avanti e perdeva un po’ della curva naturale, mentre chi in passato aveva avuto mal di schiena si irrigidiva.

    Né l’una né l’altra è una lesione: il corpo sposta il carico. Su molti chilometri, però, la parte che lavora di più può indolenzirsi. Perciò cammina un minuto quando la tecnica se ne va, accorcia la prossima corsa, e costruisci resistenza con ripetizioni lente.
    .question = Che cosa succede quando un gruppo muscolare si affatica?
    .label = 3 · Che cosa fa la stanchezza?
    .source-1 = Koblbauer 2014, Journal of Science and Medicine in Sport: 17 runner alle prime armi; una buona resistenza del core non proteggeva come previsto
    .source-2 = Hart 2009, Journal of Athletic Training: corsa leggera con muscoli della schiena affaticati
    .source-3 = Che cosa farci: nostro giudizio
why-4 =
    Spesso è fatica nel posto sbagliato: testa in avanti, spalle che salgono, pugni stretti, braccia alte, respiro corto. Tutto questo tiene accesi per tutta la corsa i muscoli tra collo e scapole. Chi ha dolore al collo tende davvero a portare la testa più avanti, ma è un legame, non una prova, e nei runner è stato studiato pochissimo.

    Prova occhi all’orizzonte, collo lungo, mani morbide, e una scrollata di spalle a ogni chilometro. Un dolore nuovo nella parte alta della schiena senza un motivo chiaro, o con male al petto o malessere, ha bisogno di un medico, non di un esercizio.
    .question = Perché mi fa male la parte alta della schiena quando corro?
    .label = 4 · Perché la parte alta?
    .source-1 = Articoli di fisioterapisti che corrono (PT Mike 2018 e altri): testa, spalle e braccia; esperienza, non uno studio
    .source-2 = Mahmoud 2019, Current Reviews in Musculoskeletal Medicine: postura della testa e dolore al collo
    .source-3 = Kawasaki 2022, medRxiv: un piccolo studio che non trovò differenze
    .source-4 = Briggs 2009, BMC Musculoskeletal Disorders: il dolore dorsale è poco studiato
    .source-5 = NHS, mal di schiena: il dolore tra le spalle è nell’elenco di ciò che deve vedere un medico
why-5 =
    Aumenta il carico a piccoli passi e tieni settimane facili. Fai forza due o tre giorni a settimana; non serve che sia lunga o sfiancante. Passi un po’ più rapidi e corti (dal 5 al 10% in più al minuto) tolgono carico alle ginocchia e alle anche, ma nessuno ha mostrato che proteggano la schiena. Rilassa spalle e mani, guarda avanti, cammina quando la tecnica se ne va. Interrompi le lunghe ore a sedere, dormi e mangia abbastanza per il tuo allenamento.

    Se è sopra 5 su 10, o peggio la mattina dopo, riduci. Niente evita ogni episodio: il mal di schiena spesso torna, e di solito si calma.
    .question = Che cosa posso fare per evitarlo?
    .label = 5 · Che cosa posso farci?
    .source-1 = American College of Sports Medicine, posizione ufficiale del 2026 (letta in resoconti): quanta forza
    .source-2 = Heiderscheit 2011, Medicine and Science in Sports and Exercise: frequenza dei passi, anche e ginocchia
    .source-3 = AHP Suffolk e altri opuscoli: la regola 0–10; fatta per dolori diversi dal mal di schiena
    .source-4 = Il resto: nostro giudizio
why-6 =
    Un elenco dei «migliori» non è dimostrato. Per la lombalgia di lunga durata un esercizio strutturato è meglio di niente, e vari tipi vanno bene. Il lavoro sul core all’inizio fa un po’ meglio dell’esercizio generale; dopo 6–12 mesi non c’è differenza. Per chi corre, gambe forti hanno dato il guadagno maggiore nella corsa.

    Quindi mescola: uno per il dietro del corpo (bird dog, ponte su una gamba), uno per davanti o di lato (dead bug, plank laterale), uno su una gamba (tocco della tibia, stacco). Scegline quattro che fai piano, puliti e senza dolore, tre serie da 8–12. Lo stretching prima della forza, o quando vuoi, è un extra, se fa bene.
    .question = Quali sono i migliori esercizi a corpo libero?
    .label = 6 · Quali esercizi sono i migliori?
    .source-1 = Rassegna per l’Organizzazione mondiale della sanità 2023: 13 studi di esercizio strutturato per la lombalgia cronica
    .source-2 = Wang 2012, PLoS One: lavoro sul core ed esercizio generale a confronto
    .source-3 = Cai, Yang e Kong 2017, Medicine and Science in Sports and Exercise: 84 runner, allenamento di gambe, schiena e core
    .source-4 = Owen 2020, British Journal of Sports Medicine: tipi di esercizio a confronto; il solo stretching non faceva meglio di niente
    .source-5 = Articolo sul mal di schiena nella corsa, adidas Runtastic: l’elenco, e la regola dei quattro
command-why = Perché fa male? Sei risposte

# How it goes: two activities (Patient-Specific Functional Scale) and the impression on the whole
# (Patient Global Impression of Change). Never a claim of effect.
outcomes-offer = 📏 Anotar como vai
    .again = 📏 Quatro semanas depois: como vai?
outcomes-activity =
    📏 <b>O que fica difícil por causa das costas?</b>
    Diga uma atividade que importa para você, em poucas palavras suas, ou toque numa. Depois diga como ela vai. Em quatro semanas pergunto de novo, para você e seu fisio compararem.
    .second = 📏 <b>E uma segunda atividade?</b> Digite, ou toque numa.
    .long = Diga em poucas palavras, por favor, no máximo { $most } letras.
    .same = Essa você já disse.
outcomes-suggested =
    .running = Correr 5 km
    .sitting = Sentar no trabalho
outcomes-one = Uma basta
outcomes-other = ✏️ Outra atividade
outcomes-anew = Não são as mesmas atividades de antes: a partir de hoje, comparo estas.
outcomes-not-now = Agora não
outcomes-score =
    📏 <b>{ $activity }</b>
    Como vai hoje? <b>0</b>: não consigo. <b>10</b>: como antes do problema.
    .unread = Um número de 0 a 10, por favor.
outcomes-number = { $score }
outcomes-impression =
    📏 <b>No geral, como estão as costas agora?</b>
    Em comparação com { $day }, quando você respondeu pela primeira vez.
    .unread = Toque numa destas, por favor.
outcomes-impressions =
    .very_much_better = Muitíssimo melhor
    .much_better = Muito melhor
    .better = Um pouco melhor
    .same = Sem mudança
    .worse = Um pouco pior
    .much_worse = Muito pior
    .very_much_worse = Muitíssimo pior
outcomes-later = Certo. Pergunto em uma semana, ou veja em /progress.
outcomes-not-due = Já anotei. Pergunto de novo a partir de { $day }.
outcomes-nothing = Ainda não há nada anotado.
outcomes-noted = 📏 <b>Anotado.</b>
outcomes-head = 📏 <b>Como vai</b>
    .scale = 0: não consigo, 10: como antes do problema.
outcomes-line = • { $activity }: <b>{ $last }</b>
    .then = • { $activity }: { $first } → <b>{ $last }</b>
outcomes-average = Em média { $first } em { $from }, { $last } em { $to }:
outcomes-change =
    .more = vai melhor do que naquele dia.
    .same = mais ou menos igual.
    .less = vai menos bem do que naquele dia.
outcomes-least = Só { $points } pontos ou mais são uma mudança; menos pode ser acaso. Números não dizem o porquê.
outcomes-felt = No geral, você disse: <b>{ $impression }</b>.
outcomes-worse = Peça a um fisioterapeuta que avalie, por favor. /urgent mostra quando não dá para esperar.
outcomes-next = Pergunto de novo a partir de { $day }.
outcomes-progress = 📏 O que você consegue, 0–10: <b>{ $score }</b> em { $day }.
    .then = 📏 O que você consegue, 0–10: <b>{ $first }</b> em { $from }, <b>{ $last }</b> em { $to }: { $change }
outcomes-button = 📏 O que consigo
outcomes-physio = O que vai como (PSFS, 0–10)
    .days = { $from }; 10 = como antes
    .days-then = { $from } → { $to }; 10 = como antes
    .line = { $activity }: { $last }
    .change = { $activity }: { $first } → { $last }
    .average = Média { $first } → { $last } (detectável a partir de { $points })
    .impression = Impressão de mudança (PGIC): { $impression }

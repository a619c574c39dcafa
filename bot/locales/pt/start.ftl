welcome =
    👋 <b>Oi, sou o Runback.</b> Costas doem ao correr? Acho alongamentos e exercícios que não doem.
    Sou um bot treinador, não médico. Emergência? Ligue para o socorro.
    Guardo suas respostas, dor incluída: /privacy, /export, /forget.
    <b>Você tem 18 ou mais, e posso?</b>
    .agree = 👍 Tenho 18+ e concordo
    .under-18 = 🙅 Tenho menos de 18
too-young =
    💛 <b>Obrigado por dizer.</b> Então não sou o treinador certo para você, e não guardo nada sobre você.
    Antes dos 18, costas que doem são assunto para um médico ou fisioterapeuta. Peça a alguém de confiança que vá junto.

    /urgent mostra quando buscar ajuda na hora: ligue para { $call }. Isso vale para todo mundo, sempre.
    .runner =
        💛 <b>Obrigado por dizer.</b> Então não sou o treinador certo para você: peça a um médico ou fisioterapeuta que avalie suas costas antes de fazer exercício. Peça a alguém de confiança que vá junto.

        /urgent mostra quando buscar ajuda na hora: ligue para { $call }.

        Apago o que guardo sobre você?
    .adult = Foi engano: tenho 18 ou mais
menu =
    <b>O que vamos fazer?</b>
    Um check-in leva um ou dois minutos.
    .ran = 🏃 Acabei de correr
    .hurts = 😣 Dor nas costas
    .stretch = 🧘 Alongar
    .train = 💪 Meus quatro
    .progress = 📈 Progresso
    .reminders = ⏰ Lembretes
    .library = 📚 Biblioteca
    .settings = ⚙️ Ajustes
help =
    <b>O que eu faço</b>
    /run – check-in depois da corrida
    /stretch – alongamentos para as costas
    /train – seus quatro exercícios
    /progress – como está indo
    /library – todos os exercícios, para ler
    /why – por que dói: seis respostas
    /reminders – quando escrevo para você
    /settings – fuso, silêncio, pausa
    /urgent – quando buscar ajuda na hora
    /privacy – o que guardo, e por quê
    /export – receber tudo o que guardo
    /forget – apagar tudo
    /cancel – parar o que estamos fazendo
    /help – esta página
small-talk =
    .did = 👏 <b>Muito bem!</b> Só conto o que fazemos juntos aqui. Da próxima vez, faça comigo: /stretch ou /train
    .machine = 🤖 Sou um programa, aqui nenhuma pessoa responde. Para o seu corpo há médicos e fisioterapeutas. Se pode ser urgente: /urgent
    .elsewhere = 🦵 Só entendo de costas, com isso não posso ajudar. Um médico ou fisioterapeuta pode. Se as costas também doem: /run
    .going = Boa corrida 🏃 Depois me conta como estão as costas: /run
    .rests = 🌿 <b>Tudo bem assim.</b> Descansar também faz parte. Quando quiser continuar: /stretch ou /train
    .fine = 👍
    .hello =
        👋 <b>Oi! Que bom ter notícias suas.</b>
        O que vamos fazer?
    .thanks = De nada 🙂 Estou aqui sempre que precisar.
    .bye = 👋 Até mais! Suas respostas ficam comigo até lá.
    .sorry = 💛 <b>Sinto muito que esteja doendo.</b> Vamos ver o que é seguro e cabe.
    .may-run =
        🏃 <b>Depende de como estão as costas agora.</b>
        Onde doem? Sem dor também vale.
    .may-run-first = 🏃 Depende de como estão as costas agora. Vamos terminar isto primeiro:
    .tomorrow = Isso vale para hoje. Para outro dia, pergunte de novo quando ele chegar: conta como estão as costas naquela manhã.
cannot-listen = Não consigo ouvir áudios nem ver vídeos; digite ou toque, por favor. Se pode ser urgente: /urgent
cannot-see = Não consigo ver fotos, vídeos nem arquivos. Conte em palavras o que devo saber, ou toque. Se pode ser urgente: /urgent
sticker = 🙂 Que legal! Mas eu só leio palavras e toques, não figurinhas.
location-not-now = 📍 Obrigado, mas um lugar não é resposta aqui. Para o fuso horário: /settings
edits-dont-count = Mensagem editada não conta como resposta. Mande como nova; digite <b>voltar</b> antes, se já anotei a antiga.
unknown =
    Essa eu não entendi. Entendo melhor os toques 🙂
    O que vamos fazer?
cancelled = Parei. Quando quiser, comece de novo:
unknown-command = Não conheço { $typed }. Você quis dizer { $command }? Toque nele.
nothing-to-cancel = Não há nada para parar agora. O que vamos fazer?
carry-on = Vamos seguir de onde paramos.
take-your-time = 🙂 Sem pressa. O cartão espera por você.
private-only = Falo sobre saúde, então só em conversa privada. Escreva direto para mim, por favor.
error =
    Desculpe, algo deu errado do meu lado, e já anotei ({ $id }).
    Nada do que você respondeu antes se perdeu. Tente de novo, ou mande /cancel para recomeçar.
error-held =
    Desculpe, não consigo abrir minhas anotações agora. O que você acabou de mandar está seguro comigo. Estou tentando de novo, não precisa repetir.
    Se pode ser uma emergência, não espere por mim: ligue para o número de emergência (112, 911, 999).
error-given-up =
    Desculpe, o que você acabou de mandar não chegou, então não conta, e já anotei isso ({ $id }).
    Nada do que você respondeu antes se perdeu. Toque ou mande de novo em alguns minutos.
    Se pode ser uma emergência, não espere por mim: ligue para o número de emergência (112, 911, 999).
lost-place = Desculpe, perdi o ponto onde estávamos. Nada do que você respondeu antes se perdeu.
bot-short = Para quem corre e tem dor nas costas: check-in, alongamentos e quatro exercícios que não doem. Não é médico.
bot-long =
    As costas doem depois de correr?

    Conte onde, responda a algumas perguntas de segurança, e mostro alongamentos e exercícios que cabem. Seus toques (dor / sem dor) montam o seu programa de quatro exercícios. Sem conta, sem biblioteca de vídeos.

    Sou um bot treinador, não médico. Em emergência, ligue para o número de emergência.
command-start = O que eu faço, e a tela principal
command-run = Acabei de correr: check-in
command-stretch = Alongamentos para minhas costas
command-train = Meus quatro exercícios
command-urgent = Quando buscar ajuda na hora
command-help = O que dá para fazer aqui?
command-cancel = Parar o que estamos fazendo
command-privacy = O que é guardado, e por quê
command-export = Receber todos os meus dados
command-forget = Apagar todos os meus dados

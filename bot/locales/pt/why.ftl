# The six questions of the article, answered in our own words. 60 to 120 words each.
why =
    💬 <b>Seis perguntas sobre dor nas costas e corrida</b>
    Respostas curtas em palavras simples, com as fontes a um toque.
why-sources = 📖 Fontes
why-answer = ← Resposta
why-next = Próxima pergunta →
why-all = ← Todas as perguntas
why-sources-head = 📖 <b>{ $question }</b>
why-sources-note = <i>Resumos curtos do que lemos. Onde diz “nosso julgamento”, ninguém testou.</i>

why-1 =
    Correr é aterrissar milhares de vezes numa perna só, com o tronco ereto. Músculos das costas, da barriga e do quadril dividem o trabalho de manter você firme. Quando a carga cresce mais rápido do que eles estão acostumados – mais distância, subidas ou ritmo, um dia de cansaço, muito tempo na cadeira –, as costas podem começar a doer. Em geral nada está quebrado, e não dá para provar uma causa única. Sono e estresse também contam.

    Acontece com quem começa e com quem já corre há anos. Ainda assim, na maioria das comparações quem corre teve menos dor lombar que as outras pessoas, e num estudo pequeno um plano leve de caminhada e corrida andou junto com um pouco menos de dor duradoura nas costas.
    .question = Por que temos dor nas costas ao correr?
    .label = 1 · Por que dói, afinal?
    .source-1 = Maselli 2020, BMC Musculoskeletal Disorders: revisão de 19 estudos sobre corredores e dor lombar
    .source-2 = Neason 2024, British Journal of Sports Medicine (ASTEROID): 40 pessoas, 12 semanas de caminhada e corrida; os autores chamam a diferença de pequena
    .source-3 = Carga, cadeira, sono e estresse: nosso julgamento
why-2 =
    A lombar liga tronco e pernas, então percebe quando um dos lados faz menos que a sua parte. Num modelo de computador da corrida, músculos profundos fracos no tronco fizeram os outros trabalhar até 45% mais e puseram mais força de deslizamento na lombar. Em corredores reais com dor duradoura, uma diferença clara foram coxas mais fracas, e treinar as pernas fez mais pela corrida deles do que exercícios para as costas.

    Quadris rígidos, passadas longas e pesadas e aumentos bruscos de distância são suspeitos comuns. Raramente é uma coisa só, então faz sentido treinar quadril, pernas e tronco juntos.
    .question = Por que minha lombar dói ao correr?
    .label = 2 · Por que a lombar?
    .source-1 = Raabe e Chaudhari 2018, Journal of Biomechanics: simulação com 8 pessoas
    .source-2 = Cai, tese no NIE de Singapura: força das coxas de corredores com dor lombar crônica
    .source-3 = Cai, Yang e Kong 2017, Medicine and Science in Sports and Exercise: 84 corredores, 8 semanas; a dor mudou por igual em todos os grupos
    .source-4 = Maselli 2020: rigidez do quadril e do posterior da coxa como fatores de risco relatados
    .source-5 = Passada e aumentos de distância: nosso julgamento
why-3 =
    Músculos cansados seguram você com menos precisão, então outras partes assumem. Depois de correr até a exaustão, iniciantes inclinaram o tronco cerca de 4 graus a mais para a frente. Quando só os músculos da lombar estavam cansados, pessoas saudáveis no trote se inclinaram e perderam parte da curva natural, enquanto pessoas com histórico de dor nas costas, ao contrário, enrijeceram.

    Nenhum dos dois é lesão: o corpo muda a carga de lugar. Mas, em muitos quilômetros, a parte ocupada pode ficar dolorida. Então caminhe um minuto quando a forma se perde, encurte a próxima corrida e ganhe resistência com repetições lentas.
    .question = O que acontece quando um grupo muscular cansa?
    .label = 3 · O que o cansaço faz?
    .source-1 = Koblbauer 2014, Journal of Science and Medicine in Sport: 17 iniciantes; boa resistência do core não protegeu como se esperava
    .source-2 = Hart 2009, Journal of Athletic Training: trotar com os músculos das costas cansados
    .source-3 = O que fazer a respeito: nosso julgamento
why-4 =
    Muitas vezes é esforço no lugar errado: cabeça projetada à frente, ombros subindo, punhos cerrados, braços altos, respiração curta. Tudo isso deixa os músculos entre o pescoço e as escápulas ligados a corrida inteira. Pessoas com dor no pescoço tendem a levar a cabeça mais à frente, mas isso é uma ligação, não uma prova, e quase não foi estudado em corredores.

    Experimente olhos no horizonte, pescoço longo, mãos soltas, e sacudir os ombros a cada quilômetro. Dor nova na parte alta das costas sem motivo claro, ou com dor no peito ou mal-estar, precisa de um médico, não de um exercício.
    .question = Por que a parte alta das costas dói quando corro?
    .label = 4 · Por que a parte alta?
    .source-1 = Artigos de fisioterapeutas da corrida (PT Mike 2018 e outros): cabeça, ombros e braços; experiência, não estudo
    .source-2 = Mahmoud 2019, Current Reviews in Musculoskeletal Medicine: postura da cabeça e dor no pescoço
    .source-3 = Kawasaki 2022, medRxiv: estudo pequeno que não achou diferença
    .source-4 = Briggs 2009, BMC Musculoskeletal Disorders: a dor na parte alta das costas é pouco pesquisada
    .source-5 = NHS, dor nas costas: dor entre os ombros está na lista do que um médico deve ver
why-5 =
    Aumente a carga aos poucos e mantenha semanas leves. Faça força em dois ou três dias por semana; não precisa ser longo nem exaustivo. Passos um pouco mais rápidos e curtos (5 a 10% mais por minuto) tiram carga de joelhos e quadris, embora ninguém tenha mostrado que protegem as costas. Relaxe ombros e mãos, olhe à frente, caminhe quando a forma se perde. Interrompa longos períodos na cadeira, durma e coma o bastante para o seu treino.

    Se passar de 5 de 10, ou estiver pior na manhã seguinte, reduza. Nada evita todos os episódios: a dor nas costas volta muitas vezes, e em geral acalma.
    .question = O que posso fazer para prevenir?
    .label = 5 · O que posso fazer?
    .source-1 = American College of Sports Medicine, posicionamento de 2026 (lido em reportagens sobre ele): quanto treino de força
    .source-2 = Heiderscheit 2011, Medicine and Science in Sports and Exercise: cadência, joelhos e quadris
    .source-3 = AHP Suffolk e outros folhetos: a regra 0–10; feita para outras dores, não as das costas
    .source-4 = O resto: nosso julgamento
why-6 =
    Não há uma lista “melhor” comprovada. Para dor lombar duradoura, exercício estruturado é melhor que nenhum, e vários tipos são bons. O treino do core vai um pouco melhor que o exercício geral no início; depois de 6 a 12 meses não há diferença. Para quem corre, pernas fortes deram o maior ganho na corrida.

    Então misture: um para a parte de trás do corpo (Bird dog, Ponte unilateral), um para a frente ou o lado (Dead bug, prancha lateral), um numa perna só (Equilíbrio e alcance, Levantamento terra). Escolha quatro que você faz devagar, limpos e sem dor, três séries de 8 a 12. Alongar antes da força, ou a qualquer hora, é um extra, se fizer bem.
    .question = Quais são os melhores exercícios com o peso do corpo?
    .label = 6 · Quais exercícios são os melhores?
    .source-1 = Revisão para a Organização Mundial da Saúde 2023: 13 estudos de exercício estruturado na dor lombar crônica
    .source-2 = Wang 2012, PLoS One: treino do core e exercício geral comparados
    .source-3 = Cai, Yang e Kong 2017, Medicine and Science in Sports and Exercise: 84 corredores, treino de pernas, costas e core
    .source-4 = Owen 2020, British Journal of Sports Medicine: tipos de exercício comparados; só alongar não foi melhor que nada
    .source-5 = Artigo sobre dor nas costas ao correr, adidas Runtastic: a lista, e a regra dos quatro
command-why = Por que dói? Seis respostas

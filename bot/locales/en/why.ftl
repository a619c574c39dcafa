# The six questions of the article, answered in our own words. 60 to 120 words each.
why =
    💬 <b>Six questions about back pain and running</b>
    Short answers in plain words, with their sources one tap away.
why-sources = 📖 Sources
why-answer = ← Answer
why-next = Next question →
why-all = ← All questions
why-sources-head = 📖 <b>{ $question }</b>
why-sources-note = <i>Short summaries of what we read. Where it says “our judgement”, nobody has tested it.</i>

why-1 =
    Running is thousands of landings on one leg, with the trunk upright. Back, belly and hip muscles share the work of keeping you steady. When the load grows faster than what they are used to – more distance, hills or speed, a tired day, a lot of sitting – the back may start to ache. Usually nothing is broken, and no single cause can be proven. Sleep and stress play a part, too.

    New and experienced runners can both get it. Still, in most comparisons runners had less low back pain than other people, and in one small trial a gentle run-walk plan went along with a little less long-lasting back pain.
    .question = Why do we get back pain while running?
    .label = 1 · Why does it hurt at all?
    .source-1 = Maselli 2020, BMC Musculoskeletal Disorders: review of 19 studies on runners and low back pain
    .source-2 = Neason 2024, British Journal of Sports Medicine (ASTEROID): 40 people, 12 weeks of run-walk; its authors call the difference small
    .source-3 = Load, sitting, sleep and stress: our judgement
why-2 =
    Your lower back links trunk and legs, so it notices when either side does less of its share. In a computer model of runners, weak deep trunk muscles made the others work up to 45 % harder and put more sliding force on the lower spine. In real runners with lasting pain, one clear difference was weaker thighs, and training the legs did more for their running than back drills.

    Stiff hips, long heavy strides and sudden jumps in distance are common suspects. It is rarely one thing, so it makes sense to train hips, legs and trunk together.
    .question = Why does my lower back hurt when running?
    .label = 2 · Why the lower back?
    .source-1 = Raabe and Chaudhari 2018, Journal of Biomechanics: a simulation with 8 people
    .source-2 = Cai, thesis at NIE Singapore: thigh strength of runners with chronic low back pain
    .source-3 = Cai, Yang and Kong 2017, Medicine and Science in Sports and Exercise: 84 runners, 8 weeks; pain changed alike in all groups
    .source-4 = Maselli 2020: hip and hamstring stiffness as reported risk factors
    .source-5 = Strides and jumps in distance: our judgement
why-3 =
    Tired muscles hold you less exactly, so other parts take over. After running to exhaustion, new runners leaned their trunk about 4 degrees further forward. When only the muscles of the lower back were tired, healthy joggers leaned forward and lost some of their natural curve, while people with a history of back pain stiffened instead.

    Neither is an injury: your body shifts the load. Over many kilometres, though, the busy part can get sore. So walk for a minute when your form goes, make the next run shorter, and build endurance with slow repetitions.
    .question = What happens when a muscle group tires?
    .label = 3 · What does tiredness do?
    .source-1 = Koblbauer 2014, Journal of Science and Medicine in Sport: 17 new runners; good core endurance did not protect as expected
    .source-2 = Hart 2009, Journal of Athletic Training: jogging with tired back muscles
    .source-3 = What to do about it: our judgement
why-4 =
    Often it is effort in the wrong place: head poking forward, shoulders creeping up, tight fists, arms held high, short breaths. All of that keeps the muscles between neck and shoulder blades switched on for the whole run. People with neck pain do tend to carry their head further forward, but that is a link, not a proof, and it has hardly been studied in runners.

    Try eyes on the horizon, a long neck, loose hands, and a shake of the shoulders every kilometre. New upper-back pain without a clear reason, or with chest pain or feeling ill, needs a doctor, not an exercise.
    .question = Why does my upper back hurt when I run?
    .label = 4 · Why the upper back?
    .source-1 = Articles of running physiotherapists (PT Mike 2018 and others): head, shoulders and arms; experience, not a study
    .source-2 = Mahmoud 2019, Current Reviews in Musculoskeletal Medicine: head posture and neck pain
    .source-3 = Kawasaki 2022, medRxiv: a small study that found no difference
    .source-4 = Briggs 2009, BMC Musculoskeletal Disorders: pain of the upper back is little researched
    .source-5 = NHS, back pain: pain between the shoulders is on the list for a doctor's look
why-5 =
    Add load in small steps and keep easy weeks. Do strength work on two or three days a week; it need not be long or exhausting. Slightly quicker, shorter steps (5 to 10 % more a minute) take load off knees and hips, though nobody has shown that they protect the back. Relax shoulders and hands, look ahead, walk when your form fades. Break up long sitting, sleep and eat enough for your training.

    If it is above 5 of 10, or worse the next morning, cut back. Nothing prevents every episode: back pain often returns, and usually settles.
    .question = What can I do to prevent it?
    .label = 5 · What can I do about it?
    .source-1 = American College of Sports Medicine, position stand of 2026 (read in reports about it): how much strength work
    .source-2 = Heiderscheit 2011, Medicine and Science in Sports and Exercise: step rate, knees and hips
    .source-3 = AHP Suffolk and other leaflets: the 0–10 rule; made for other pains than the back's
    .source-4 = The rest: our judgement
why-6 =
    There is no proven “best” list. For long-lasting low back pain, structured exercise is better than none, and several kinds are good. Core training does a little better than general exercise at first; after 6 to 12 months there is no difference. For runners, strong legs gave the biggest gain in running.

    So mix: one move for the back of the body (Quadruped Limb Raises, Single Leg Bridge), one for front or side (Beetle, side plank), one on a single leg (Balance &amp; Reach, Deadlift). Choose four that you can do slowly, cleanly and without pain, three sets of 8 to 12. Stretches before the strength work, or any time, are extras, if they feel good.
    .question = What are the best bodyweight exercises?
    .label = 6 · Which exercises are best?
    .source-1 = Review for the World Health Organization 2023: 13 trials of structured exercise for chronic low back pain
    .source-2 = Wang 2012, PLoS One: core training and general exercise compared
    .source-3 = Cai, Yang and Kong 2017, Medicine and Science in Sports and Exercise: 84 runners, leg, back and core training
    .source-4 = Owen 2020, British Journal of Sports Medicine: kinds of exercise compared; stretching alone did no better than none
    .source-5 = Article on back pain when running, adidas Runtastic: the list, and the rule of four
command-why = Why does it hurt? Six answers

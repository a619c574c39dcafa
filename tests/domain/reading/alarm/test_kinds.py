"""Kinds of sentences, with siblings: what makes a sign harmless, and what only looks as if it did.

Each kind stands beside its opposite, because a rule that lets a grandmother's bones go must not
let a husband's chest pain go with them.
"""

from __future__ import annotations

import pytest

from bot.domain.reading.alarm.finding import alarm_in, doubt_in, named_in
from bot.domain.reading.alarm.signs import Level
from bot.lexicon import alarms

QUIET = {
    "what others have is theirs": """
        my mum has osteoporosis
        my gran died of cancer last year
        my sister is pregnant
        my brother has a slipped disc
        my uncle had a stroke in 2015
        my aunt had a heart attack years ago
        doing race for life for my friend who has breast cancer
        running in memory of my dad who died of cancer
        a colleague of mine broke her hip
        my cousin is on steroids
        my girlfriend has scoliosis
        meine oma hatte osteoporose
        mi abuela tiene osteoporosis
        ma grand-mère avait de l'ostéoporose
        minha avó tem osteoporose
        mia nonna ha l'osteoporosi
        у бабусі був остеопороз
        у бабушки был остеопороз
    """,
    "long ago and healed": """
        had a stress fracture ten years ago all healed
        stress fracture in 2012, fully healed
        broke my leg years ago, healed fine
        had sciatica years ago, long gone
        broke my wrist in 2009, all good since
        i had a stress fracture back in school, never came back
        fractured my hip ages ago, fully recovered
        had a bulging disc years ago, no problems since
        broke a rib a long time ago, healed up
        stress reaction in 2016, completely healed
    """,
    "in childhood": """
        fell off my bike as a kid
        i broke my leg when i was 12
        fell out of a tree as a child
        i fainted as a teenager
        had my appendix out as a teenager
        i was run over as a child
        broke my arm when i was 8
        knocked out as a kid
        i had seizures as a baby
        als kind vom fahrrad gefallen
    """,
    "breath and heart after an effort, over": """
        out of breath after the sprints but fine now
        out of breath for a minute after the intervals, all good now
        gasping at the finish, fine after a minute
        couldnt breathe after the 400s lol, fine now
        breathless after the hills, recovered quickly
        panting after the sprints, back to normal
        was winded after the hill reps, all good now
        puffed after the race but fine
        out of breath on the climb, it passed
        short of breath after the intervals but ok
    """,
    "fits and hearts that are none": """
        had a fit of giggles
        a fit and healthy 40 year old
        im a fit 60 year old
        these shoes dont fit
        we had a giggling fit
        my heart wasnt in it today
        my heart just isnt in running this week
        fit as a fiddle
        laughed so hard i had a fit
        my new vest fits well
    """,
    "hits that are wins": """
        smashed my session
        smashed it today
        smashed my 5k time
        knocked a minute off my 5k
        i crushed that set
        nailed the intervals
        smashed the hills
        hammered the session
        smashed parkrun
        crushed it
    """,
    "nights without pain": """
        slept badly, baby crying
        slept badly
        didnt sleep great, the kids were up
        slept terribly because of the heat
        bad night, neighbours party
        couldnt sleep, too excited for the race
        only got 4 hours sleep, early shift
        woke up at night because of the dog
        slept like a log
        the toddler kept me up, kids crying
    """,
    "giving up, going on and goodbye, of small things": """
        i give up, which button do i press
        ok i give up, how do i change the time
        not giving up on my marathon dream
        gave up halfway through the plank
        can't go on holiday because of the race
        cant go on the trip this weekend
        cant go on monday, can we do tuesday
        goodbye for now
        goodbye see you next week
        i feel dead after leg day
        im hopeless at planks
        lost all hope of a pb today
        wish i could run a marathon one day
        this app is worthless
        lost all hope of a medal
        lost the will to live in the portaloo queue
        i want to die of embarrassment
        sleep and not wake up until noon
        burpees will be the death of me
        sick of this rain
        i want out of this whatsapp group
        hate waking up at five for training
        cant move my legs fast enough for this
        my therapist says running is good for me
    """,
    "asked or read about, not had": """
        why do you ask about numbness between the legs
        what does cauda equina mean
        reading a book about sepsis
        charity run for meningitis research
        allergic to burpees
        overdosed on chocolate
        not coming to training tonight
        stiff in the mornings for ten minutes
        dropped my phone down the stairs
        dizzy with joy
    """,
}
ALARM = {
    ("others, now", Level.EMERGENCY): """
        my husband has chest pain now
        my friend collapsed
        my wife is having a stroke
        my dad has chest pain
        my mum cant speak and her face droops
        my neighbour just collapsed in front of me
        a man in our group collapsed and has no pulse
        my son hit his head and is throwing up
        my girlfriend is unconscious
        my partner just had a fit
        a runner next to me isnt breathing
        mein mann hat gerade brustschmerzen
        mi padre tiene dolor en el pecho
        у мужа боль в груди
    """,
    ("others beside oneself", Level.EMERGENCY): """
        my gran had a stroke years ago and now my own face is drooping
        my mum had cancer, i cant feel my legs
        my friend passed away last year and now i have chest pain
        my grandfather says i should call you, i have chest pain
        my partner kicked me in the back and i cant stand
        my brother ran into my back, numb between the legs since
        mum says i should tell you i cant feel when i need the toilet
        a friend told me numbness between my legs is bad and i have it
    """,
    ("past beside now", Level.EMERGENCY): """
        had a stress fracture ten years ago all healed but now both my legs are numb
        i fell as a child, now i cant feel my legs
        fell hard when i was 12 km in, back is agony
        fell down the stairs at school and hit my back
        i was fine now i cant feel my bum
    """,
    ("not over, or not to be waited out", Level.EMERGENCY): """
        chest pain during the intervals, fine now
        fainted after the race but fine now
        i cant breathe after the sprints, not fine now
        out of breath after the run, still not ok, chest hurts
        i cant breathe after my run ok now what do i do
        out of breath even now sitting, run was hours ago
        peed myself as i stood up, all good otherwise
    """,
    ("both legs, said one by one", Level.EMERGENCY): """
        pain goes down left leg AND right leg since tuesday
        pain in the left leg and the right leg as well
        it shoots down my right leg and now my left leg too
        left leg numb, right leg numb
        burning in my left leg and my right leg
        weak left leg and weak right leg
        numb in the right foot and the left foot
        sharp pain down the right leg, left leg too
        left thigh hurts and right thigh hurts too
        my left foot and my right foot are tingling
    """,
    ("laughed off, or in a hurry", Level.EMERGENCY): """
        my face is drooping on one side lol
        i cant feel my legs haha
        dad cant speak properly lol is that bad
        lol my leg just stopped working
        peed myself, not even funny
        couldnt hold my wee, mates laughed at me
        quick i cant feel my legs
        come quick dad cant speak
        my legs are going weak fast
        enough is enough my legs are numb
    """,
    ("oneself as well", Level.SOON): """
        my mum has osteoporosis and so do i
        my mum and i both have osteoporosis
        my gran had cancer and now i have it too
        like my dad i have had back surgery
        my wife felt a lump on my spine
        they removed a melanoma from my arm
        my boyfriend noticed my back is crooked
        my son was born 8 weeks ago by c section
        hi mate stress fracture confirmed
        er stress fracture i think
        ich habe osteoporose wie meine oma
        mi madre y yo tenemos osteoporosis
    """,
    ("not healed, or for ever", Level.SOON): """
        stress fracture, not healed
        a stress fracture that never healed
        had a stress fracture years ago and it is back now
        had breast cancer ten years ago, all healed
        had cancer as a child
        i had a stress fracture
    """,
    ("a back that bends", Level.SOON): """
        my back has started to bend to one side
        im leaning to one side since my back went
        my spine looks crooked all of a sudden
        my back has gone all lopsided with the pain
        my posture is twisted to the right since the pain began
        torso shifted to the left, cant stand straight
        my hips are shifted to the right since it hurts
        my lower back is bent to the left
        my upper body tilts to the side now
        mein rücken hängt nach links
    """,
    ("a foot that slaps", Level.SOON): """
        my foot keeps slapping the ground when i run
        my foot flops when i walk
        foot drags behind me on runs
        my left foot drags
        my toes scuff the ground on every step
        right foot slaps on the pavement
        my foot wont come up when i walk
        the front of my foot hangs down
        my foot keeps catching the ground
        one foot flaps and slaps
    """,
    ("one calf", Level.SOON): """
        calf is hard and painful and bigger than the other one
        one calf is tight red and warm
        tender warm calf after a long flight
        my left calf is sore, hot and hard
        left calf tender and red
        calf on one side is rock hard and really sore since the flight
        right calf sore and thicker than the other
        my calf is painful and warm
        one leg is sore and puffy
        right calf is red and warm
    """,
    ("hope and worth", Level.DESPAIR): """
        i have lost all hope
        all my hope is gone
        i feel hopeless
        i feel so worthless
        cant see a future for me
        i see no future anymore
        no reason to get up anymore, nothing matters
        i've given up on everything
        ive completely given up on life
        i dont matter to anyone
        ich habe alle hoffnung verloren
        he perdido toda esperanza
        j'ai perdu tout espoir
        perdi toda a esperança
        ho perso ogni speranza
        я втратив надію
        я никому не нужен
    """,
    ("harm", Level.DESPAIR): """
        i have been hurting myself
        i keep hurting myself to cope
        ive started burning myself with the lighter
        i scratched my arms open again last night
        i relapsed with the cutting
        i cut again yesterday
        i burned my arm on purpose
        i have fresh cuts on my arm
        the scars on my thighs are fresh again
        i keep having thoughts of stabbing myself
    """,
    ("weary of being", Level.DESPAIR): """
        worn out by existing
        fed up of being me
        i am so done with being alive
        no desire to go on living
        i dont want to see tomorrow
        hoping there is no morning
        still alive, unfortunately
        god has forgotten me down here
        wouldnt say no to a heart attack
        kill me, i mean it
    """,
    ("held by a thread", Level.DESPAIR): """
        the only thing keeping me here is the cat
        the only reason i havent is my daughter
        i d be dead if it wasnt for my kids
        i gave my sister the knives, away from myself
        hid the pills from myself
        every train that comes in i think about it
        i wont be a bother to anyone much longer
        it would be kinder if i went
        i am the problem, so remove it
        i am a millstone round my wife's neck
    """,
    ("laughed at, or beside a run", Level.DESPAIR): """
        they laughed at me, i have no future
        funny how nobody needs me
        i self harm, does that matter for the exercises
        i cut myself on purpose after training
        i burn myself with the oven on purpose
        cut my arms again after the gym
    """,
    ("plans", Level.DESPAIR): """
        thought about driving into a wall today
        driving home i thought i could just swerve into a tree
        i keep imagining jumping off the balcony
        had a thought about running in front of a lorry
        i stood on the platform and thought about the tracks
        i was on the bridge and nearly let go
        looked up how much of my medicine is lethal
        i picture myself hanging from the tree
        i might just take the whole bottle tonight
        sometimes i wish a car would just hit me
    """,
    ("goodbyes for ever", Level.DESPAIR): """
        goodbye, thanks for everything, i wont be needing this
        this is my last message, thank you for everything
        goodbye everyone, i am sorry for all of it
        you wont hear from me again, tell my family i love them
        by tomorrow i wont be around
        im writing goodbye letters
        please tell my wife im sorry
        i am ready to go, please forgive me
        goodbye everyone, see you never
        this is where it ends for me
    """,
}
MOOD = """
    i am so low these days
    i feel empty inside
    im not ok
    i give up
    i cant do this anymore
    i feel dead inside
    im done, goodbye
    my life is hell
    i hate myself
    i cry every night
    i feel so alone
    ive had enough
    i hurt myself
    i cry every night after work
    i hate myself after every race
    i feel hopeless about everything since the marathon
    lost my job and all hope
    lost the house, lost the kids
    everybody at school hates me
    the darkness is winning
    i havent spoken to anyone in a week
    nobody to talk to
    at the bottom of a well and sinking
    they would be sad for a week
    told my sister she can have the cat
"""
ASIDE = {
    "medicine": """
        can i take ibuprofen
        i took one paracetamol this morning
        is voltarol gel any good
        should i take painkillers
        naproxen before a race?
        darf ich eine ibu nehmen
        puedo tomar paracetamol
        je peux prendre du doliprane
        posso tomar dipirona
        можно ибупрофен
    """,
    "exercise-hurts": """
        cant do this exercise, my wrist hurts
        this exercise hurts my knee
        the side plank kills my shoulder
        cant do the bridge with my dodgy wrist
        the bridge hurts my hamstring
        i cant do the plank, my elbow is sore
        this stretch hurts my hip
        push ups hurt my wrists
        cant do this one, my shoulder hurts
        this one is painful for my neck
    """,
}


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


@pytest.mark.parametrize("text", [text for said in QUIET.values() for text in lines(said)])
def test_it_is_harmless(text: str) -> None:
    doubt = doubt_in(text, alarms())
    assert doubt is None or doubt.level is Level.ASIDE


@pytest.mark.parametrize(
    ("level", "text"),
    [(level, text) for (_, level), said in ALARM.items() for text in lines(said)],
)
def test_it_counts(level: Level, text: str) -> None:
    alarm = alarm_in(text, alarms())
    assert alarm is not None
    assert alarm.level in (level, *([Level.EMERGENCY] if level is Level.SOON else []))


@pytest.mark.parametrize("text", lines(MOOD))
def test_what_may_be_despair_is_asked_about(text: str) -> None:
    doubt = doubt_in(text, alarms())
    assert doubt is not None
    assert doubt.level in (Level.MOOD, Level.DESPAIR)


@pytest.mark.parametrize(
    ("sign", "text"), [(sign, text) for sign, said in ASIDE.items() for text in lines(said)]
)
def test_what_has_a_sentence_of_its_own(sign: str, text: str) -> None:
    doubt = doubt_in(text, alarms())
    assert doubt is not None
    assert (doubt.level, doubt.sign) == (Level.ASIDE, sign)


def test_who_is_not_near_at_hand_is_asked_about() -> None:
    doubt = doubt_in("my neighbour had a heart attack", alarms())
    assert doubt is not None
    assert doubt.level is Level.WORRY


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("slurring my words since this morning", ("stroke",)),
        ("my bum is numb", ("saddle-numb",)),
        ("my bum is numb and i cant pee", ("saddle-numb", "bladder-or-bowel")),
        ("I'm numb", ("numb-somewhere",)),
        ("hello", ()),
    ],
)
def test_what_was_heard_is_named(text: str, named: tuple[str, ...]) -> None:
    assert named_in(text, alarms()) == named


@pytest.mark.parametrize(
    "text",
    [
        "never had cancer", "i never had a fever", "no fever at all", "i dont have cancer",
        "not pregnant", "never had a seizure", "i have never had a stroke",
        "i dont have osteoporosis", "never had epilepsy", "i never had an infection",
    ],
)  # fmt: skip
def test_what_is_denied_in_one_language_is_not_found_by_another(text: str) -> None:
    assert alarm_in(text, alarms()) is None

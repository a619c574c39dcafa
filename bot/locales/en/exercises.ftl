# The exercises and stretches, in the article's order. The text is Telegram HTML: write &amp;
# for an ampersand.
#
# Each message is one exercise under its slug; its value is the name in the article.
#   short          one line that says what it is (60 characters at most)
#   why-upper      why it is on the list, for a region it is aimed at
#   start, step-n  what to do; breathe out on the effort
#   cue-n          what to think of; mistake-n what to look out for
#   feel           what it should feel like, and where
#   easier-name    the easier version’s name
#   easier         how to do it, a line for each step
#   caution-n      when to change it or leave it out
# A card should fit on a phone without scrolling: keep steps and cues short.


## Strength, from basic to challenging

superman = Superman
    .other-names = Back raise, lying face down
    .short = Lie face down, float your arms and legs
    .why-upper = Works your whole back, up to the muscles around your shoulder blades.
    .why-lower = Buttocks and lower back learn to share the work.
    .start = Face down, legs long, arms overhead.
    .step-1 = Squeeze buttocks, belly gently in.
    .step-2 = Breathe out: arms, chest and thighs float up a hand’s width.
    .step-3 = Reach long for 1–2 s.
    .step-4 = Breathe in and lower slowly.
    .cue-1 = Long, not high
    .cue-2 = Eyes on the floor
    .cue-3 = Buttocks first, then back
    .mistake-1 = Throwing your head back
    .mistake-2 = Bending your knees
    .mistake-3 = Jerking up, or holding your breath
    .feel = Your buttocks and your whole back, evenly. No pinch low down.
    .easier-name = Alternating Superman
    .easier =
        Lie face down, a cushion under your belly if you like.
        Breathe out, lift one arm and the opposite leg just a little.
        Lower slowly and change sides. Each lift counts as one.
    .caution-1 = Skip it if arching your back hurts, or in the first days of sharp pain.
    .caution-2 = Not when pregnant, and not with a known crack in a vertebra (spondylolysis).

beetle = Beetle
    .other-names = Dead bug
    .short = On your back, lower opposite arm and leg
    .why-lower = Your lower back practises staying still while arms and legs swing, as in running.
    .start = Lie on your back, arms to the ceiling, hips and knees at 90°.
    .step-1 = Breathe in, ribs and back heavy.
    .step-2 = Breathe out, lower one arm overhead and the opposite leg.
    .step-3 = Stop just above the floor, or before your back lifts.
    .step-4 = Come back and change sides.
    .cue-1 = Lower back stays heavy
    .cue-2 = Slower than you want to
    .cue-3 = Stop where your back would move
    .mistake-1 = Lower back arching off the floor
    .mistake-2 = Ribs popping up
    .mistake-3 = Rushing
    .feel = Deep in your belly. Your back has nothing to do but rest.
    .easier-name = Heel Taps
    .easier =
        Lie on your back, hips and knees at 90°, arms on the floor.
        Breathe out, keep the knee bent and tap one heel on the floor.
        Come back and change legs. Each tap counts as one.
    .caution-1 = Hips or neck aching? Keep your knees bent and put a cushion under your head.

balance-and-reach = Single Leg Balance &amp; Reach (Shin)
    .other-names = Golfer’s reach
    .short = On one leg, tip forward and touch your shin
    .why-lower = Practises level hips on one leg, so your lower back can sway less at each step.
    .start = Stand tall on one leg, knee soft, other foot just off the floor.
    .step-1 = Hips back, as if to shut a drawer.
    .step-2 = Tip forward, free leg floats behind.
    .step-3 = Touch your standing shin with the opposite hand.
    .step-4 = Breathe out, press the floor away, stand tall.
    .cue-1 = Back and head in one line
    .cue-2 = Both hip bones face the floor
    .cue-3 = Knee over your second toe
    .mistake-1 = Rounding your back to reach lower
    .mistake-2 = Hip opening to the side
    .mistake-3 = Knee falling inwards, foot collapsing
    .feel = The buttock and the back of the thigh you stand on.
    .easier-name = Kickstand Reach
    .easier =
        Stand on one leg, the toes of the other foot on the floor behind you.
        Push your hips back and reach only to your knee.
        Breathe out and stand tall. Fingertips on a wall help you balance.
    .caution-1 = Bending hurts, or your leg tingles? Reach less far, or skip it.
    .caution-2 = Wobbly? Hold on to something.

plank-leg-lifts = High Plank Leg Lifts
    .other-names = Straight-arm plank with leg raise
    .short = Straight-arm plank, lift one leg at a time
    .why-upper = Your shoulder blades work to hold you up the whole time.
    .why-lower = Practises a steady pelvis while one leg goes back, as at push-off.
    .start = Hands under shoulders, feet hip-wide, one line from head to heels.
    .step-1 = Push the floor away, buttocks firm.
    .step-2 = Breathe out, one leg up 10–15 cm.
    .step-3 = Pause for 1 s, hips still.
    .step-4 = Lower quietly and change legs.
    .cue-1 = A glass of water on your lower back
    .cue-2 = Lift from the buttock, not the back
    .cue-3 = Chin gently in
    .mistake-1 = Leg so high that your back arches
    .mistake-2 = Hips sagging or poking up
    .mistake-3 = Shoulders creeping to your ears
    .feel = Your belly, the buttock of the lifted leg and around your shoulder blades.
    .easier-name = Raised Plank Leg Lifts
    .easier =
        Put your hands on a sturdy bench or low table, body in one line.
        Breathe out and lift one straight leg a little.
        Lower quietly and change legs. Each lift counts as one.
    .caution-1 = Sore wrists? Go down on your forearms, or make fists.
    .caution-2 = If arching hurts, lift only 5 cm. If that hurts too, skip it.

single-leg-bridge = Single Leg Bridge
    .other-names = One-leg hip lift, glute bridge on one leg
    .short = On your back, lift your hips with one leg
    .why-lower = Your hip practises pushing back without your lower back arching.
    .start = Lie on your back, one foot flat near your bottom, other leg straight.
    .step-1 = Tuck your tailbone a little.
    .step-2 = Breathe out, heel down, hips up.
    .step-3 = Pause for 1–2 s: shoulder, hip and knee in line.
    .step-4 = Lower slowly.
    .cue-1 = Thighs stay side by side
    .cue-2 = Ribs down
    .cue-3 = Push through the heel
    .mistake-1 = Arching your back at the top
    .mistake-2 = One hip dropping
    .mistake-3 = Pushing from your toes
    .feel = The buttock of the pushing leg. Only the back of the thigh? Bend that knee more.
    .easier-name = Two-Leg Bridge
    .easier =
        Lie on your back, both feet flat and hip-wide.
        Breathe out, press both heels down, lift your hips.
        Pause, lower slowly. Both legs work, so count it once, not per side.
    .caution-1 = Cramp in the back of the thigh? Foot closer, smaller lift.
    .caution-2 = Stop and have it checked if one side aches deep in the buttock or at the base of your spine.

side-plank-lifts = Mod. Low Side Plank Lifts
    .other-names = Side plank from your knees, lifting the hips
    .short = On knees and forearm, lift your hips sideways
    .why-upper = The shoulder you lean on helps to hold you up.
    .why-lower = Your sides work against your hips dropping at each step.
    .start = Lie on your side, elbow under shoulder, knees bent and stacked.
    .step-1 = Press your forearm down, neck long.
    .step-2 = Breathe out and lift your hips.
    .step-3 = Pause for 1 s: shoulder, hip and knee in line.
    .step-4 = Lower until just above the floor.
    .cue-1 = Chest faces forward
    .cue-2 = Lift the lower hip
    .cue-3 = Shoulder away from your ear
    .mistake-1 = Elbow too far out
    .mistake-2 = Rolling forward
    .mistake-3 = Hips drifting back
    .feel = The side nearest the floor, from your ribs to your hip.
    .easier-name = Side Lifts with a Helping Hand
    .easier =
        Lie on your side, elbow under shoulder, knees bent, top hand on the floor.
        Breathe out, lift your hips halfway with its help.
        Lower slowly.
    .caution-1 = Shoulder sore? Do it standing, with your forearm against a wall, or skip it.

quadruped-limb-raises = Quadruped Limb Raises
    .other-names = Bird dog
    .short = On all fours, reach out opposite arm and leg
    .why-upper = Your upper back holds your arm up while the rest stays still.
    .why-lower = Works your back and buttocks with a low load on the spine.
    .start = On all fours, hands under shoulders, knees under hips.
    .step-1 = Tighten your belly a little.
    .step-2 = Slide one foot back and the opposite hand forward.
    .step-3 = Breathe out, lift both until level.
    .step-4 = Hold for 1–2 s, then change sides.
    .cue-1 = No higher than your back stays still
    .cue-2 = Hips level
    .cue-3 = Reach long, thumb up
    .mistake-1 = Back sagging
    .mistake-2 = Hip opening to the side
    .mistake-3 = Looking up, or rushing
    .feel = The buttock of the lifted leg, and across your back to the opposite shoulder.
    .easier-name = Leg Slides
    .easier =
        On all fours, both hands stay on the floor.
        Breathe out and slide one foot back, toes on the floor.
        Slide it in and change legs. Each slide counts as one.
    .caution-1 = Sore knees or wrists? Kneel on something soft and make fists.

superman-pull = Superman Pull
    .other-names = Pull-down, lying face down
    .short = Lie face down, draw your elbows to your sides
    .why-upper = Works the muscles that draw your shoulder blades back and down.
    .why-lower = Your lower back practises holding still while your arms work.
    .start = Face down, legs long, arms overhead.
    .step-1 = Lift chest and thighs a little.
    .step-2 = Breathe out, draw your elbows down beside your ribs.
    .step-3 = Shoulder blades together for 1 s.
    .step-4 = Reach forward again. Lower in between if you like.
    .cue-1 = Elbows to your back pockets
    .cue-2 = Neck long
    .cue-3 = Pull from the shoulder blades
    .mistake-1 = Shrugging
    .mistake-2 = Chin up, chest too high
    .mistake-3 = Rowing fast
    .feel = Between and just below your shoulder blades.
    .easier-name = Pull with Feet Down
    .easier =
        Lie face down, feet on the floor, forehead on a folded towel.
        Breathe out, lift your arms a little, draw your elbows to your ribs.
        Squeeze your shoulder blades, then reach forward again.
    .caution-1 = Skip it if arching your back hurts, or in the first days of sharp pain.
    .caution-2 = Lower back tight? Keep your legs down. Shoulder pinching? Elbows lower.
    .caution-3 = Not when pregnant, and not with a known crack in a vertebra (spondylolysis).

single-leg-deadlift = Single Leg Deadlift
    .other-names = One-leg hip hinge, one-leg Romanian deadlift
    .short = On one leg, tilt forward like a seesaw
    .why-upper = Your upper back keeps you flat as you tilt.
    .why-lower = Practises bending from your hips instead of your lower back.
    .start = On one leg, knee soft, arms hanging.
    .step-1 = Push your hips back.
    .step-2 = Tilt trunk and free leg together, like a seesaw.
    .step-3 = Stop before your back rounds.
    .step-4 = Breathe out, heel down, stand up.
    .cue-1 = One line from head to heel
    .cue-2 = Both hip bones face the floor
    .cue-3 = Hands slide down along your leg
    .mistake-1 = Rounding your back
    .mistake-2 = Free hip opening to the side
    .mistake-3 = Knee locked, or falling inwards
    .feel = The buttock and the back of the thigh you stand on.
    .easier-name = Kickstand Deadlift
    .easier =
        Stand on one leg, the other toes on the floor behind you, one hand on a wall.
        Push your hips back and tilt a little, back flat.
        Breathe out and stand tall.
    .caution-1 = If bending forward hurts, tilt less far or skip it.
    .caution-2 = Skip it if it brings pain or tingling into your leg, or while a strained hamstring (back of the thigh) heals.

plank-limb-raises = High Plank Limb Raises
    .other-names = Plank bird dog
    .short = Straight-arm plank, lift opposite arm and leg
    .why-upper = Your shoulder blades keep you steady on one arm.
    .why-lower = Your trunk practises not twisting, from shoulder to opposite hip.
    .start = Straight-arm plank, feet wide.
    .step-1 = Squeeze belly and buttocks.
    .step-2 = Breathe out, lift one hand and the opposite foot a little.
    .step-3 = Hold for 1–2 s without rolling.
    .step-4 = Lower softly and change sides.
    .cue-1 = Your weight stays in the middle
    .cue-2 = Belly button points at the floor
    .cue-3 = Small and slow
    .mistake-1 = Twisting
    .mistake-2 = Hips rising
    .mistake-3 = Sinking between your shoulder blades
    .feel = All around your trunk, and the shoulder you lean on.
    .easier-name = Raised Shoulder Taps
    .easier =
        Put your hands on a sturdy bench or low table, feet wide.
        Breathe out and touch one shoulder with the opposite hand.
        Hand down, change sides. Each tap counts as one.
    .caution-1 = Skip it if your wrists or shoulders hurt.
    .caution-2 = Back hurts when you sag? Take the easier version.

v-ups = V Ups
    .other-names = Jackknife sit-up
    .short = On your back, fold your arms and legs up to a V
    .why-lower = Works the front of your trunk, to go with a strong back. Optional.
    .start = Lie on your back, arms overhead, legs straight.
    .step-1 = Press your lower back down.
    .step-2 = Breathe out, fold up to a V.
    .step-3 = Balance for a moment.
    .step-4 = Lower for 3 s, lower back heavy.
    .cue-1 = Arms and legs rise together
    .cue-2 = No jerk
    .cue-3 = Stop lowering when your back arches
    .mistake-1 = Swinging up
    .mistake-2 = Rounding hard, or pulling with your neck
    .mistake-3 = Legs crashing down
    .feel = Your whole belly and the front of your hips, not your back.
    .easier-name = Partial Curl-Up
    .easier =
        Lie on your back, knees bent, hands on your thighs.
        Breathe out, slide your hands up until your shoulder blades lift.
        Lower slowly, neck long.
    .caution-1 = Sit-up moves like this load your spine a lot. Skip it if bending, sitting or coughing hurts.
    .caution-2 = Not with pain or tingling in your leg, weak bones, when pregnant or in the months after a birth.

single-leg-jump-squats = Single Leg Jump Squats
    .other-names = One-leg squat jump
    .short = Small, quiet jumps on one leg; comes last of all
    .why-lower = Gets your trunk and hips ready for landing on one leg.
    .start = Stand on one leg, arms back.
    .step-1 = Sit back into a quarter squat.
    .step-2 = Breathe out, jump up a few cm.
    .step-3 = Land softly: mid-foot, then heel.
    .step-4 = Stay for 1–2 s, then start again.
    .cue-1 = Land quietly
    .cue-2 = Knee over your toes
    .cue-3 = Hips back, trunk a little forward
    .mistake-1 = Knee falling inwards
    .mistake-2 = Landing with a stiff leg
    .mistake-3 = Bouncing on, or jumping for height
    .feel = The thigh, buttock and calf of the jumping leg.
    .easier-name = Single Leg Sit-to-Stand
    .easier =
        Sit on a chair, one foot flat, the other just off the floor.
        Breathe out and stand up on one leg. No jump.
        Sit down slowly, other toe down if you need it.
    .caution-1 = First: two weeks of runs at 0–1, Balance &amp; Reach and Single Leg Deadlift clean at 3 × 12.
    .caution-2 = Never with sharp pain, weak bones, a possible stress fracture, or pregnant.
    .caution-3 = Landing on one leg brings on your pain? No jumps, no runs, and see a doctor.


## Stretches

cat-cow = Cat Cow
    .other-names = Cat–camel
    .short = On all fours, round and arch your back slowly
    .why-upper = Moves your whole spine, up to the neck.
    .why-lower = Moves your lower back gently in both directions.
    .start = On all fours, back in its easy middle.
    .step-1 = Breathe in: tailbone and chest up, belly sinks (cow).
    .step-2 = Breathe out: tuck tail and chin, round your back (cat).
    .step-3 = Flow on with your breath.
    .cue-1 = From tailbone to neck, bit by bit
    .cue-2 = Arms straight
    .cue-3 = Stay in the easy range
    .mistake-1 = Bending at one spot only
    .mistake-2 = Bending your elbows
    .mistake-3 = Forcing the end
    .feel = Easy movement all along your back, no hard stretch.
    .easier-name = Seated Cat Cow
    .easier =
        Sit on a chair, hands on your knees.
        Breathe in, chest forward. Breathe out, round your back.
    .caution-1 = If one direction hurts, stay in the comfortable half.

figure-4 = Lying Figure 4 Stretch
    .other-names = Lying buttock stretch
    .short = On your back, ankle on thigh, draw the leg in
    .why-lower = Stretches your buttocks and the deep muscles that turn your hips.
    .start = On your back, knees bent, feet flat.
    .step-1 = Rest one ankle on the other thigh, just above the knee.
    .step-2 = Hold behind the thigh underneath.
    .step-3 = Draw it in to a gentle stretch.
    .step-4 = Breathe, hold, then change sides.
    .cue-1 = Tailbone and head stay down
    .cue-2 = A gentle pull, no pain
    .cue-3 = Shoulders loose
    .mistake-1 = Pulling on the knee itself
    .mistake-2 = Lifting your head
    .mistake-3 = Bouncing
    .feel = A gentle pull in your outer buttock.
    .easier-name = Figure 4, Foot Down
    .easier =
        On your back, rest one ankle on the other thigh, just above the knee.
        The other foot stays on the floor. Stay and breathe.
    .caution-1 = Skip it with a hip replacement, knee pain or tingling down your leg.

supine-twist = Supine Twist
    .other-names = Lying twist
    .short = On your back, rest both knees to one side
    .why-upper = Turns your mid-back and opens your chest.
    .why-lower = Gently stretches your lower back and outer hip.
    .start = Lie on your back, arms out in a T, knees bent.
    .step-1 = Roll both knees to one side.
    .step-2 = Rest them on the floor or a pillow.
    .step-3 = Opposite shoulder stays down. Look that way if it feels good.
    .step-4 = Breathe, hold, then change sides.
    .cue-1 = Shoulders heavy
    .cue-2 = Let gravity do it
    .cue-3 = Belly in as you come back
    .mistake-1 = Forcing the knees down
    .mistake-2 = Shoulder lifting
    .mistake-3 = Holding your breath
    .feel = A soft pull through your lower back, outer hip and chest.
    .easier-name = Twist with Pillows
    .easier =
        On your back, pillows beside you and one between your knees.
        Roll your knees only that far and rest there.
    .caution-1 = Pain down your leg, weak bones? Only rock your knees a little.
    .caution-2 = After a recent fracture, ask your doctor first.

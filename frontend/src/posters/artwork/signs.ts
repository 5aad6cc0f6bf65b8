import * as objects from "./objects.tsx";
import * as people from "./people.tsx";
import * as stage from "./stage.tsx";
import { type Subject, scene, sign } from "./subject.ts";

/** People and things, with what calls for each. */
export const signs: readonly Subject[] = [
  sign(
    people.company,
    "ensemble found-family organised-crime soldiers siblings resistance",
    "seven men club gang friends usual twelve dogs family amis",
    "comedy drama war",
  ),
  sign(
    people.pair,
    "buddy-duo friendship unlikely-friendship opposites-attract female-friendship",
    "and et two deux lovers friends brothers sisters",
    "comedy romance drama action",
  ),
  scene(
    people.alone,
    "loneliness exile outsiders survival",
    "man alone last seul solitude taxi stranger gump cast nobody",
    "drama western scifi",
  ),
  sign(
    people.overlap,
    "marriage love-triangle doppelganger parallel-lives doomed-love",
    "between persona her elle scenes before",
    "romance drama",
  ),
  sign(
    people.heart,
    "first-love period-romance lgbtq feel-good",
    "love amour heart cœur valentine amélie actually",
    "romance comedy",
  ),
  sign(
    people.brokenHeart,
    "infidelity doomed-love forbidden-love unrequited-love",
    "divorce broken adieu farewell end eternal kramer",
    "romance drama",
  ),
  sign(
    people.twoFaces,
    "double-life identity doppelganger undercover mental-illness",
    "face fight club double infernal departed prestige mask",
    "crime drama horror",
  ),
  sign(
    people.eye,
    "surveillance obsession paranoia psychological-horror dreams",
    "eye eyes yeux clockwork blade vertigo rear look peeping",
    "horror scifi crime",
  ),
  sign(
    people.crown,
    "royalty betrayal ambition",
    "king queen roi reine lion prince princess lord emperor crown",
    "history fantasy animation",
  ),
  scene(
    people.balloons,
    "childhood ageing feel-good dog",
    "up balloon ballon toy boy child enfant kid children",
    "animation comedy",
  ),
  sign(
    objects.keyhole,
    "espionage hostage blackmail conspiracy one-location",
    "secret secrets panic key clue spy notorious charade",
    "crime drama",
  ),
  sign(
    objects.target,
    "hitman espionage vigilante revenge soldiers",
    "gun kill bullet sniper jackal bond goldfinger spy assassin léon",
    "action crime war",
  ),
  sign(
    objects.blade,
    "slasher serial-killer revenge stylised-violence",
    "knife blade psycho murder meurtre kill scream saw chainsaw",
    "horror crime",
  ),
  scene(
    objects.chess,
    "chess-genius rivalry political-thriller moral-dilemma",
    "game jeu seventh seal sting queen imitation mind",
    "drama crime history",
  ),
  sign(
    objects.dice,
    "gambling con-artists heist fate",
    "casino ocean eleven luck hasard chance game sting joker",
    "crime comedy",
  ),
  sign(
    stage.record,
    "musician fame nostalgia",
    "music song singer blues jazz soul rock amadeus sound ray bohemian",
    "musical",
  ),
  sign(
    objects.clock,
    "real-time time-travel time-loop ageing",
    "time temps hour heure day jour future noon groundhog tomorrow midnight",
    "scifi crime comedy",
  ),
  scene(
    stage.curtain,
    "theatre musical-numbers fame media",
    "show opera stage theatre red eve cabaret king swan birdman all",
    "musical comedy drama",
  ),
  scene(
    stage.projector,
    "making-films media",
    "cinema paradiso sunset film movie camera hugo artist boulevard",
    "drama documentary comedy",
  ),
  sign(
    stage.cocktail,
    "rich-and-idle screwball addiction",
    "dolce apartment breakfast party hot gatsby wine philadelphia lebowski",
    "comedy romance crime",
  ),
  scene(
    objects.ship,
    "pirates sea swashbuckling treasure-hunt",
    "ship boat titanic pirate pirates bounty captain master jaws",
    "action history romance",
  ),
  sign(
    objects.sword,
    "samurai martial-arts knights swashbuckling",
    "sword samurai ronin hero crouching ran yojimbo highlander bill",
    "action history war",
  ),
  scene(
    stage.book,
    "writer teacher university school",
    "book story histoire tale words poet poets society letters neverending",
    "drama comedy fantasy",
  ),
];

import type { Family } from "../families.ts";
import type { Picture } from "./art.ts";
import * as city from "./city.tsx";
import * as land from "./land.tsx";
import * as objects from "./objects.tsx";
import * as pattern from "./pattern.tsx";
import * as people from "./people.tsx";
import * as power from "./power.tsx";
import * as sky from "./sky.tsx";

export interface Subject {
  readonly picture: Picture;
  /** Themes that call for this picture. */
  readonly themes: string;
  /** Words of a title, English or French, that call for it. */
  readonly words: string;
  readonly families: readonly Family[];
  /** One clear sign on the sheet: it can be repeated, shrunk, framed. */
  readonly isSign: boolean;
}

function subject(
  picture: Picture,
  themes: string,
  words: string,
  families: readonly Family[],
  isSign = false,
): Subject {
  return { picture, themes, words, families, isSign };
}

const sign = true;

/** Every picture, with what calls for it. */
export const subjects: readonly Subject[] = [
  subject(
    sky.planet,
    "space alien-contact other-world",
    "planet planète mars moon lune solaris world monde",
    ["scifi"],
    sign,
  ),
  subject(
    sky.orbits,
    "space fate parallel-lives chess-genius",
    "universe gravity interstellar cosmos odyssey odyssée orbit",
    ["scifi", "documentary"],
    sign,
  ),
  subject(
    sky.eclipse,
    "possession cult alien-invasion death",
    "dark black eclipse noir noire sun soleil melancholia",
    ["scifi", "horror", "fantasy"],
    sign,
  ),
  subject(
    sky.constellation,
    "fate dreams magic meaning-of-life",
    "star stars étoile étoiles dream rêve wish heaven",
    ["fantasy", "romance", "animation"],
  ),
  subject(
    sky.moonlitSea,
    "sea island exile loneliness",
    "moonlight moonrise lagoon tide lighthouse phare",
    ["drama", "romance"],
  ),
  subject(
    sky.slicedSun,
    "desert nostalgia summer-holiday los-angeles",
    "sunset sunrise sun été summer california dusk",
    ["romance", "drama", "musical"],
    sign,
  ),
  subject(
    sky.comet,
    "disaster alien-invasion space superhero",
    "armageddon comet impact fire feu sky ciel",
    ["scifi", "action"],
  ),
  subject(
    land.mountains,
    "mountain survival quest",
    "mountain montagne peak everest kings brokeback",
    ["action", "western", "documentary", "drama"],
  ),
  subject(
    land.dunes,
    "desert colonialism ancient-world western-frontier",
    "desert dune sand sands arabia",
    ["western", "action", "history"],
  ),
  subject(
    land.waves,
    "sea pirates island man-versus-nature",
    "sea mer ocean océan water wave blue bleu river shore",
    ["drama", "action", "documentary"],
  ),
  subject(
    land.forest,
    "folk-horror jungle man-versus-nature cult",
    "wood woods forest forêt hunter wild witch blair",
    ["horror", "fantasy", "drama"],
  ),
  subject(
    land.road,
    "road-trip on-the-run motor-racing car-chase",
    "road route highway drive driver vanishing mad fury truck wheels",
    ["action", "drama", "crime"],
  ),
  subject(land.snowfall, "snow christmas", "snow winter neige hiver frozen ice cold white fargo", [
    "drama",
    "crime",
  ]),
  subject(
    land.tree,
    "ageing childhood family-secrets ecology",
    "tree arbre life garden roots orchard",
    ["drama", "fantasy", "documentary"],
  ),
  subject(
    land.contours,
    "treasure-hunt quest journalism true-story",
    "treasure trésor lost perdu raiders journey voyage map",
    ["action", "documentary", "history"],
  ),
  subject(
    land.homestead,
    "countryside small-town working-class poverty",
    "home days farm prairie plains heaven grapes",
    ["drama", "western", "romance"],
  ),
  subject(
    land.leaves,
    "jungle animals vietnam-war survival",
    "jungle apocalypse green predator book tarzan amazon",
    ["action", "war", "animation"],
  ),
  subject(
    city.skyline,
    "big-city-night new-york los-angeles superhero gangster-rise-and-fall",
    "city ville manhattan metropolis york night nuit town batman chicago",
    ["crime", "drama", "scifi"],
  ),
  subject(
    city.facade,
    "hotel office-life ensemble suburbs one-location bureaucracy",
    "hotel hôtel apartment window fenêtre house building street rue brazil",
    ["comedy", "drama", "crime"],
  ),
  subject(
    city.rain,
    "loneliness hitman femme-fatale",
    "rain pluie singin umbrella umbrellas cherbourg storm",
    ["crime", "drama", "musical"],
    sign,
  ),
  subject(
    city.blinds,
    "detective femme-fatale whodunit police-procedural surveillance",
    "chinatown falcon confidential detective sleep private",
    ["crime"],
  ),
  subject(
    city.doorways,
    "family-secrets memory amnesia identity mental-illness",
    "door doors stranger others room corridor shutter",
    ["drama", "horror", "crime"],
  ),
  subject(
    city.stairs,
    "class-divide bureaucracy ambition obsession",
    "step steps stairs tower tour wall mur up",
    ["drama", "crime", "comedy"],
  ),
  subject(
    city.house,
    "haunted-house suburbs slasher christmas ghost",
    "house maison psycho home poltergeist nightmare manor halloween",
    ["horror", "animation"],
    sign,
  ),
  subject(city.rails, "train working-class exile", "train express station railway tracks transit", [
    "drama",
    "western",
    "history",
  ]),
  subject(
    city.columns,
    "courtroom ancient-world politics university royalty",
    "justice jury angry men rome empire ben-hur spartacus troy gladiator",
    ["history", "drama"],
    sign,
  ),
  subject(
    city.bars,
    "prison prison-escape wrongly-accused kidnapping",
    "prison escape shawshank alcatraz condemned cage man",
    ["crime", "drama"],
  ),
  subject(
    people.company,
    "ensemble found-family organised-crime soldiers siblings resistance",
    "seven men club gang friends usual twelve dogs family amis",
    ["comedy", "drama", "war"],
    sign,
  ),
  subject(
    people.pair,
    "buddy-duo friendship unlikely-friendship opposites-attract female-friendship",
    "and et two deux lovers friends brothers sisters",
    ["comedy", "romance", "drama", "action"],
    sign,
  ),
  subject(
    people.alone,
    "loneliness exile outsiders survival",
    "man alone last seul solitude taxi stranger gump cast nobody",
    ["drama", "western", "scifi"],
  ),
  subject(
    people.overlap,
    "marriage love-triangle doppelganger parallel-lives doomed-love",
    "between persona her elle scenes before",
    ["romance", "drama"],
    sign,
  ),
  subject(
    people.heart,
    "first-love period-romance lgbtq feel-good",
    "love amour heart cœur valentine amélie actually",
    ["romance", "comedy"],
    sign,
  ),
  subject(
    people.brokenHeart,
    "infidelity doomed-love forbidden-love unrequited-love",
    "divorce broken adieu farewell end eternal kramer",
    ["romance", "drama"],
    sign,
  ),
  subject(
    people.twoFaces,
    "double-life identity doppelganger undercover mental-illness",
    "face fight club double infernal departed prestige mask",
    ["crime", "drama", "horror"],
    sign,
  ),
  subject(
    people.eye,
    "surveillance obsession paranoia psychological-horror dreams",
    "eye eyes yeux clockwork blade vertigo rear look peeping",
    ["horror", "scifi", "crime"],
    sign,
  ),
  subject(
    people.crown,
    "royalty betrayal ambition",
    "king queen roi reine lion prince princess lord emperor crown",
    ["history", "fantasy", "animation"],
    sign,
  ),
  subject(
    people.balloons,
    "childhood ageing feel-good dog",
    "up balloon ballon toy boy child enfant kid children",
    ["animation", "comedy"],
  ),
  subject(
    objects.keyhole,
    "espionage hostage blackmail conspiracy one-location",
    "secret secrets panic key clue spy notorious charade",
    ["crime", "drama"],
    sign,
  ),
  subject(
    objects.target,
    "hitman espionage vigilante revenge soldiers",
    "gun kill bullet sniper jackal bond goldfinger spy assassin léon",
    ["action", "crime", "war"],
    sign,
  ),
  subject(
    objects.blade,
    "slasher serial-killer revenge stylised-violence",
    "knife blade psycho murder meurtre kill scream saw chainsaw",
    ["horror", "crime"],
    sign,
  ),
  subject(
    objects.chess,
    "chess-genius rivalry political-thriller moral-dilemma",
    "game jeu seventh seal sting queen imitation mind",
    ["drama", "crime", "history"],
  ),
  subject(
    objects.dice,
    "gambling con-artists heist fate",
    "casino ocean eleven luck hasard chance game sting joker",
    ["crime", "comedy"],
    sign,
  ),
  subject(
    objects.record,
    "musician fame nostalgia",
    "music song singer blues jazz soul rock amadeus sound ray bohemian",
    ["musical"],
    sign,
  ),
  subject(
    objects.clock,
    "real-time time-travel time-loop ageing",
    "time temps hour heure day jour future noon groundhog tomorrow midnight",
    ["scifi", "crime", "comedy"],
    sign,
  ),
  subject(
    objects.curtain,
    "theatre musical-numbers fame media",
    "show opera stage theatre red eve cabaret king swan birdman all",
    ["musical", "comedy", "drama"],
  ),
  subject(
    objects.projector,
    "making-films media",
    "cinema paradiso sunset film movie camera hugo artist boulevard",
    ["drama", "documentary", "comedy"],
  ),
  subject(
    objects.cocktail,
    "rich-and-idle screwball addiction",
    "dolce apartment breakfast party hot gatsby wine philadelphia lebowski",
    ["comedy", "romance", "crime"],
    sign,
  ),
  subject(
    objects.ship,
    "pirates sea swashbuckling treasure-hunt",
    "ship boat titanic pirate pirates bounty captain master jaws",
    ["action", "history", "romance"],
  ),
  subject(
    objects.sword,
    "samurai martial-arts knights swashbuckling",
    "sword samurai ronin hero crouching ran yojimbo highlander bill",
    ["action", "history", "war"],
    sign,
  ),
  subject(
    objects.book,
    "writer teacher university school",
    "book story histoire tale words poet poets society letters neverending",
    ["drama", "comedy", "fantasy"],
  ),
  subject(
    power.burst,
    "superhero disaster terrorism giant-monster",
    "hard die explosive incredible avengers fantastic kong terminator",
    ["action", "comedy", "war"],
    sign,
  ),
  subject(
    power.bolt,
    "mad-science superhero magic time-travel",
    "frankenstein thunder back future ghostbusters electric potter",
    ["scifi", "action", "fantasy"],
    sign,
  ),
  subject(
    power.claws,
    "monster body-transformation zombie slasher animals",
    "wolf werewolf cat panther beast bête elm claw dragon alien",
    ["horror", "fantasy"],
  ),
  subject(
    power.teeth,
    "vampire monster giant-monster",
    "jaws dents dracula vampire nosferatu jurassic alien shark dead",
    ["horror"],
  ),
  subject(
    power.robot,
    "robots artificial-intelligence",
    "robot wall-e iron giant terminator machina runner robocop ghost",
    ["scifi", "animation"],
    sign,
  ),
  subject(
    power.cascade,
    "virtual-reality cyberpunk artificial-intelligence conspiracy",
    "matrix tron code network social inception paprika",
    ["scifi", "crime"],
  ),
  subject(
    power.ghost,
    "ghost afterlife",
    "ghost fantôme spirit spirits sense others haunting away",
    ["horror", "animation", "comedy"],
    sign,
  ),
  subject(
    power.castle,
    "knights fairy-tale other-world magic",
    "castle château princess bride holy grail shrek sleeping beauty belle",
    ["fantasy", "animation"],
  ),
  subject(
    power.squadron,
    "aviation world-war-one world-war-two",
    "wings top gun wind porco flight bird birds oiseaux dunkirk",
    ["war", "action", "history"],
  ),
  subject(
    power.banners,
    "revolution resistance politics samurai anti-war dictatorship",
    "battle bataille paths glory revolution potemkin ran braveheart",
    ["war", "history"],
  ),
  subject(pattern.opArt, "mind-bending paranoia surreal", "vertigo mulholland pi blow", [
    "crime",
    "scifi",
    "drama",
  ]),
  subject(pattern.quarters, "ensemble anthology rivalry", "pulp short playtime", [
    "comedy",
    "drama",
    "documentary",
    "musical",
  ]),
  subject(
    pattern.cutouts,
    "stylised-violence heist nonlinear-story addiction",
    "anatomy golden arm reservoir",
    ["crime", "drama", "horror"],
  ),
  subject(
    pattern.confetti,
    "parody slapstick adolescence feel-good",
    "party fête holiday ferris breakfast",
    ["comedy", "animation", "musical"],
  ),
  subject(
    pattern.ribbons,
    "dance musical-numbers sport",
    "saturday fever dance dancing danse grease boogie",
    ["musical", "comedy", "drama", "action"],
  ),
  subject(
    pattern.fans,
    "mythology swashbuckling theatre period-romance",
    "geisha tokyo dragon last emperor",
    ["history", "romance", "fantasy", "musical"],
  ),
  subject(
    pattern.sunburst,
    "inspiring underdog revolution biography",
    "rise dawn aube glory gloire rocky hope",
    ["history", "western", "action", "drama"],
  ),
  subject(
    pattern.spiral,
    "time-loop obsession dreams memory twist",
    "vertigo memento inception spiral twilight wonderland",
    ["scifi", "horror", "crime", "fantasy"],
    sign,
  ),
  subject(
    pattern.maze,
    "paranoia bureaucracy unreliable-narrator conspiracy mystery",
    "labyrinth labyrinthe maze trial procès shining pan usual",
    ["crime", "horror", "drama", "fantasy"],
    sign,
  ),
  subject(
    pattern.fields,
    "painter capitalism dialogue-driven",
    "colors red blue yellow mondrian color",
    ["drama", "documentary", "comedy"],
  ),
  subject(
    pattern.flower,
    "womens-lives motherhood mothers-and-daughters grief",
    "flower rose blossom magnolia virgin lily jasmine orchid",
    ["romance", "drama"],
    sign,
  ),
];

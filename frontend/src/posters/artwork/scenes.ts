import * as city from "./city.tsx";
import * as land from "./land.tsx";
import * as rooms from "./rooms.tsx";
import * as sky from "./sky.tsx";
import { type Subject, scene, sign } from "./subject.ts";

/** Skies, land, cities and rooms, with what calls for each. */
export const scenes: readonly Subject[] = [
  sign(
    sky.planet,
    "space alien-contact other-world",
    "planet planète mars moon lune solaris world monde",
    "scifi",
  ),
  sign(
    sky.orbits,
    "space fate parallel-lives chess-genius",
    "universe gravity interstellar cosmos odyssey odyssée orbit",
    "scifi documentary",
  ),
  sign(
    sky.eclipse,
    "possession cult alien-invasion death",
    "dark black eclipse noir noire sun soleil melancholia",
    "scifi horror fantasy",
  ),
  scene(
    sky.constellation,
    "fate dreams magic meaning-of-life",
    "star stars étoile étoiles dream rêve wish heaven",
    "fantasy romance animation",
  ),
  scene(
    sky.moonlitSea,
    "sea island exile loneliness",
    "moonlight moonrise lagoon tide lighthouse phare",
    "drama romance",
  ),
  sign(
    sky.slicedSun,
    "desert nostalgia summer-holiday los-angeles",
    "sunset sunrise sun été summer california dusk",
    "romance drama musical",
  ),
  scene(
    sky.comet,
    "disaster alien-invasion space superhero",
    "armageddon comet impact fire feu sky ciel",
    "scifi action",
  ),
  scene(
    land.mountains,
    "mountain survival quest",
    "mountain montagne peak everest kings brokeback",
    "action western documentary drama",
  ),
  scene(
    land.dunes,
    "desert colonialism ancient-world western-frontier",
    "desert dune sand sands arabia",
    "western action history",
  ),
  scene(
    land.waves,
    "sea pirates island man-versus-nature",
    "sea mer ocean océan water wave blue bleu river shore",
    "drama action documentary",
  ),
  scene(
    land.forest,
    "folk-horror jungle man-versus-nature cult",
    "wood woods forest forêt hunter wild witch blair",
    "horror fantasy drama",
  ),
  scene(
    land.road,
    "road-trip on-the-run motor-racing car-chase",
    "road route highway drive driver vanishing mad fury truck wheels",
    "action drama crime",
  ),
  scene(
    land.snowfall,
    "snow christmas",
    "snow winter neige hiver frozen ice cold white fargo",
    "drama crime",
  ),
  scene(
    land.tree,
    "ageing childhood family-secrets ecology",
    "tree arbre life garden roots orchard",
    "drama fantasy documentary",
  ),
  scene(
    land.contours,
    "treasure-hunt quest journalism true-story",
    "treasure trésor lost perdu raiders journey voyage map",
    "action documentary history",
  ),
  scene(
    land.homestead,
    "countryside small-town working-class poverty",
    "home days farm prairie plains heaven grapes",
    "drama western romance",
  ),
  scene(
    land.leaves,
    "jungle animals vietnam-war survival",
    "jungle apocalypse green predator book tarzan amazon",
    "action war animation",
  ),
  scene(
    city.skyline,
    "big-city-night new-york los-angeles superhero gangster-rise-and-fall",
    "city ville manhattan metropolis york night nuit town batman chicago",
    "crime drama scifi",
  ),
  scene(
    city.facade,
    "hotel office-life ensemble suburbs one-location bureaucracy",
    "hotel hôtel apartment window fenêtre house building street rue brazil",
    "comedy drama crime",
  ),
  sign(
    city.rain,
    "loneliness hitman femme-fatale",
    "rain pluie singin umbrella umbrellas cherbourg storm",
    "crime drama musical",
  ),
  scene(
    city.blinds,
    "detective femme-fatale whodunit police-procedural surveillance",
    "chinatown falcon confidential detective sleep private",
    "crime",
  ),
  scene(
    rooms.doorways,
    "family-secrets memory amnesia identity mental-illness",
    "door doors stranger others room corridor shutter",
    "drama horror crime",
  ),
  scene(
    rooms.stairs,
    "class-divide bureaucracy ambition obsession",
    "step steps stairs tower tour wall mur up",
    "drama crime comedy",
  ),
  sign(
    rooms.house,
    "haunted-house suburbs slasher christmas ghost",
    "house maison psycho home poltergeist nightmare manor halloween",
    "horror animation",
  ),
  scene(
    city.rails,
    "train working-class exile",
    "train express station railway tracks transit",
    "drama western history",
  ),
  sign(
    rooms.columns,
    "courtroom ancient-world politics university royalty",
    "justice jury angry men rome empire ben-hur spartacus troy gladiator",
    "history drama",
  ),
  scene(
    rooms.bars,
    "prison prison-escape wrongly-accused kidnapping",
    "prison escape shawshank alcatraz condemned cage man",
    "crime drama",
  ),
];

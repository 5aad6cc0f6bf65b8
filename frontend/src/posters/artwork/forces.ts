import * as creatures from "./creatures.tsx";
import * as pattern from "./pattern.tsx";
import * as power from "./power.tsx";
import { type Subject, scene, sign } from "./subject.ts";

/** Powers, creatures and pure patterns, with what calls for each. */
export const forces: readonly Subject[] = [
  sign(
    power.burst,
    "superhero disaster terrorism giant-monster",
    "hard die explosive incredible avengers fantastic kong terminator",
    "action comedy war",
  ),
  sign(
    power.bolt,
    "mad-science superhero magic time-travel",
    "frankenstein thunder back future ghostbusters electric potter",
    "scifi action fantasy",
  ),
  scene(
    creatures.claws,
    "monster body-transformation zombie slasher animals",
    "wolf werewolf cat panther beast bête elm claw dragon alien",
    "horror fantasy",
  ),
  scene(
    creatures.teeth,
    "vampire monster giant-monster",
    "jaws dents dracula vampire nosferatu jurassic alien shark dead",
    "horror",
  ),
  sign(
    creatures.robot,
    "robots artificial-intelligence",
    "robot wall-e iron giant terminator machina runner robocop ghost",
    "scifi animation",
  ),
  scene(
    power.cascade,
    "virtual-reality cyberpunk artificial-intelligence conspiracy",
    "matrix tron code network social inception paprika",
    "scifi crime",
  ),
  sign(
    creatures.ghost,
    "ghost afterlife",
    "ghost fantôme spirit spirits sense others haunting away",
    "horror animation comedy",
  ),
  scene(
    creatures.castle,
    "knights fairy-tale other-world magic",
    "castle château princess bride holy grail shrek sleeping",
    "fantasy animation",
  ),
  scene(
    power.squadron,
    "aviation world-war-one world-war-two",
    "wings top gun wind porco flight bird birds oiseaux dunkirk",
    "war action history",
  ),
  scene(
    power.banners,
    "revolution resistance politics samurai anti-war dictatorship",
    "battle bataille paths glory revolution potemkin ran braveheart",
    "war history",
  ),
  scene(
    pattern.opArt,
    "mind-bending paranoia surreal",
    "vertigo mulholland pi blow",
    "crime scifi drama",
  ),
  scene(
    pattern.quarters,
    "ensemble anthology rivalry",
    "pulp short playtime",
    "comedy drama documentary musical",
  ),
  scene(
    pattern.cutouts,
    "stylised-violence heist nonlinear-story addiction",
    "anatomy golden arm reservoir",
    "crime drama horror",
  ),
  scene(
    pattern.confetti,
    "parody slapstick adolescence feel-good",
    "party fête holiday ferris breakfast",
    "comedy animation musical",
  ),
  scene(
    pattern.ribbons,
    "dance musical-numbers sport",
    "saturday fever dance dancing danse grease boogie",
    "musical comedy drama action",
  ),
  scene(
    pattern.fans,
    "mythology swashbuckling theatre period-romance",
    "geisha tokyo dragon last emperor",
    "history romance fantasy musical",
  ),
  scene(
    pattern.sunburst,
    "inspiring underdog revolution biography",
    "rise dawn aube glory gloire rocky hope",
    "history western action drama",
  ),
  sign(
    pattern.spiral,
    "time-loop obsession dreams memory twist",
    "vertigo memento inception spiral twilight wonderland",
    "scifi horror crime fantasy",
  ),
  sign(
    pattern.maze,
    "paranoia bureaucracy unreliable-narrator conspiracy mystery",
    "labyrinth labyrinthe maze trial procès shining pan usual",
    "crime horror drama fantasy",
  ),
  scene(
    pattern.fields,
    "painter capitalism dialogue-driven",
    "colors red blue yellow mondrian color",
    "drama documentary comedy",
  ),
  sign(
    pattern.flower,
    "womens-lives motherhood mothers-and-daughters grief",
    "flower rose blossom magnolia virgin lily jasmine orchid",
    "romance drama",
  ),
];

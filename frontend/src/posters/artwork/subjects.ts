import { forces } from "./forces.ts";
import { scenes } from "./scenes.ts";
import { signs } from "./signs.ts";
import type { Subject } from "./subject.ts";

/** Every picture there is. */
export const subjects: readonly Subject[] = [...scenes, ...signs, ...forces];

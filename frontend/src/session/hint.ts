const storageKey = "cinq.signed-in";

/** Return whether somebody signed in here before: only then is it worth asking who it is. */
export function mayBeSignedIn(): boolean {
  return localStorage.getItem(storageKey) !== null;
}

export function rememberSignedIn(isSignedIn: boolean): void {
  if (isSignedIn) localStorage.setItem(storageKey, "yes");
  else localStorage.removeItem(storageKey);
}

// The service worker, so that Cinq starts without a network. The build fills in what it keeps.
//
// Nobody is held on an old release: a page is asked of the network first, and what is kept answers
// only when the network does not. A new worker takes over once every page of the old release is
// closed, so that an open page still finds the parts it has not loaded yet.
const { release, kept } = __SHELL__;
const prefix = "cinq-shell-";
const shell = `${prefix}${release}`;

self.addEventListener("install", (event) => {
  event.waitUntil(keepShell());
});

self.addEventListener("activate", (event) => {
  event.waitUntil(forgetOthers());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") {
    if (!isServices(pathname)) event.respondWith(networkFirst(request, "/"));
  } else if (pathname.startsWith("/assets/")) {
    event.respondWith(keptFirst(request));
  } else if (kept.includes(pathname)) {
    event.respondWith(networkFirst(request, pathname));
  }
});

/** The pages of the service itself, and its answers, are never kept. */
function isServices(pathname) {
  return /^\/(api|docs|openapi\.json)(\/|$)/.test(pathname);
}

async function keepShell() {
  const cache = await caches.open(shell);
  // Names of assets carry a digest, so that the browser's own copies serve; the rest is asked anew.
  await cache.addAll(
    kept.map((path) =>
      path.startsWith("/assets/") ? path : new Request(path, { cache: "no-cache" }),
    ),
  );
}

async function forgetOthers() {
  const names = await caches.keys();
  const others = names.filter((name) => name.startsWith(prefix) && name !== shell);
  await Promise.all(others.map((name) => caches.delete(name)));
}

async function networkFirst(request, path) {
  try {
    return await fetch(request);
  } catch (error) {
    const cache = await caches.open(shell);
    const answer = await cache.match(path);
    if (answer === undefined) throw error;
    return answer;
  }
}

async function keptFirst(request) {
  const cache = await caches.open(shell);
  const known = await cache.match(request);
  if (known !== undefined) return known;
  const answer = await fetch(request);
  // Another face of the posters, or a part of a release that came since.
  if (answer.status === 200) await cache.put(request, answer.clone());
  return answer;
}

import { QueryCache, QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, useState } from "react";
import { BrowserRouter, Route, Routes } from "react-router";
import { ApiProblem, isPassing } from "./api/problem.ts";
import { accountQuery, suggestionsQuery } from "./api/queries.ts";
import { LanguageProvider } from "./i18n/LanguageProvider.tsx";
import { HomePage } from "./pages/home/HomePage.tsx";
import { WallProvider } from "./pages/home/WallProvider.tsx";
import { PicksProvider } from "./picks/PicksProvider.tsx";
import { pickedFilms } from "./picks/slots.ts";
import { readPicks } from "./picks/storage.ts";
import { Layout } from "./shell/Layout.tsx";
import { ToastProvider } from "./toasts/ToastProvider.tsx";

const ResultsPage = lazy(async () => ({
  default: (await import("./pages/results/ResultsPage.tsx")).ResultsPage,
}));
const SharedPage = lazy(async () => ({
  default: (await import("./pages/shared/SharedPage.tsx")).SharedPage,
}));
const TwoPage = lazy(async () => ({
  default: (await import("./pages/two/TwoPage.tsx")).TwoPage,
}));
const MapPage = lazy(async () => ({
  default: (await import("./pages/map/MapPage.tsx")).MapPage,
}));
const SearchPage = lazy(async () => ({
  default: (await import("./pages/search/SearchPage.tsx")).SearchPage,
}));
const FilmPage = lazy(async () => ({
  default: (await import("./pages/film/FilmPage.tsx")).FilmPage,
}));
const SavedPage = lazy(async () => ({
  default: (await import("./pages/saved/SavedPage.tsx")).SavedPage,
}));
const AccountPage = lazy(async () => ({
  default: (await import("./pages/account/AccountPage.tsx")).AccountPage,
}));
const SignPage = lazy(async () => ({
  default: (await import("./pages/sign/SignPage.tsx")).SignPage,
}));
const ForgotPage = lazy(async () => ({
  default: (await import("./pages/sign/ForgotPage.tsx")).ForgotPage,
}));
const ResetPage = lazy(async () => ({
  default: (await import("./pages/sign/ResetPage.tsx")).ResetPage,
}));
const ConfirmPage = lazy(async () => ({
  default: (await import("./pages/sign/ConfirmPage.tsx")).ConfirmPage,
}));
const NotFoundPage = lazy(async () => ({
  default: (await import("./pages/NotFoundPage.tsx")).NotFoundPage,
}));

const patience = 40;
const pauseMilliseconds = 1500;

function queryClient(): QueryClient {
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (!(error instanceof ApiProblem) || error.status !== 401) return;
        // The session ran out: whoever it was has not left, so the picks stay in this browser.
        client.setQueryData(accountQuery.queryKey, null);
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        // While a model is being loaded, a page waits; anything else is said at once.
        retry: (count, error) => isPassing(error) && count < patience,
        retryDelay: pauseMilliseconds,
        refetchOnWindowFocus: false,
      },
    },
  });
  if (location.pathname === "/") {
    // Asked for before anything is drawn: what the first page waits for is there when it stands.
    const picked = pickedFilms(readPicks().slots).map((film) => film.id);
    void client.prefetchQuery(suggestionsQuery(picked, []));
  }
  return client;
}

/** The whole application. */
export function App() {
  const [queries] = useState(queryClient);
  return (
    <QueryClientProvider client={queries}>
      <LanguageProvider>
        <BrowserRouter>
          <ToastProvider>
            <PicksProvider>
              <WallProvider>
                <Pages />
              </WallProvider>
            </PicksProvider>
          </ToastProvider>
        </BrowserRouter>
      </LanguageProvider>
    </QueryClientProvider>
  );
}

function Pages() {
  return (
    <Routes>
      <Route element={<Layout />}>
        <Route index element={<HomePage />} />
        <Route path="five" element={<ResultsPage />} />
        <Route path="shared" element={<SharedPage />} />
        <Route path="two" element={<TwoPage />} />
        <Route path="map" element={<MapPage />} />
        <Route path="search" element={<SearchPage />} />
        <Route path="film/:filmId" element={<FilmPage />} />
        <Route path="list" element={<SavedPage />} />
        <Route path="account" element={<AccountPage />} />
        <Route path="sign-in" element={<SignPage />} />
        <Route path="forgot" element={<ForgotPage />} />
        <Route path="reset" element={<ResetPage />} />
        <Route path="confirm" element={<ConfirmPage />} />
        <Route path="*" element={<NotFoundPage />} />
      </Route>
    </Routes>
  );
}

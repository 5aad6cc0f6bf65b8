import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type RenderResult, render } from "@testing-library/react";
import type { ReactNode } from "react";
import { MemoryRouter } from "react-router";
import { type Language, LanguageProvider } from "../i18n/LanguageProvider.tsx";
import { WallProvider } from "../pages/home/WallProvider.tsx";
import { PicksProvider } from "../picks/PicksProvider.tsx";
import { ToastProvider } from "../toasts/ToastProvider.tsx";

interface PageOptions {
  readonly language?: Language;
  readonly path?: string;
}

/** Render `page` with everything that stands above a page in the application. */
export function renderPage(page: ReactNode, options: PageOptions = {}): RenderResult {
  const { language = "en", path = "/" } = options;
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  return render(
    <QueryClientProvider client={queries}>
      <LanguageProvider initial={language}>
        <MemoryRouter initialEntries={[path]}>
          <ToastProvider>
            <PicksProvider>
              <WallProvider>{page}</WallProvider>
            </PicksProvider>
          </ToastProvider>
        </MemoryRouter>
      </LanguageProvider>
    </QueryClientProvider>,
  );
}

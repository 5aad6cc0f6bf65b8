import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answered, client } from "../../../api/client.ts";
import type { ImportReport } from "../../../api/types.ts";
import { explained } from "../../../design/Trouble.tsx";
import { useSpeech } from "../../../i18n/LanguageProvider.tsx";
import { useToasts } from "../../../toasts/ToastProvider.tsx";

function send(file: File, dry_run: boolean): Promise<ImportReport> {
  return answered(
    client.POST("/api/v1/me/import", {
      params: { query: { dry_run } },
      // The file goes as it is; the generated types know of strings only.
      body: file as unknown as string,
      bodySerializer: (body: unknown) => body as Blob,
      headers: { "Content-Type": file.name.endsWith(".zip") ? "application/zip" : "text/csv" },
    }),
  );
}

/** Return the ways to look at a file, to bring it in, and to take an import back. */
export function useImport() {
  const { t } = useSpeech();
  const { say } = useToasts();
  const queries = useQueryClient();
  const refresh = () => {
    for (const of of ["imports", "feedback", "recommendations"]) {
      void queries.invalidateQueries({ queryKey: ["me", of] });
    }
  };
  const look = useMutation({ mutationFn: (file: File) => send(file, true) });
  const take = useMutation({ mutationFn: (file: File) => send(file, false), onSuccess: refresh });
  const undo = useMutation({
    mutationFn: (import_id: string) =>
      answered(
        client.DELETE("/api/v1/me/imports/{import_id}", { params: { path: { import_id } } }),
      ),
    onSuccess: () => say(t.bring.undone),
    onError: (error) => say(explained(error, t)),
    onSettled: refresh,
  });
  return { look, take, undo };
}

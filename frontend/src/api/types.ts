import type { components } from "./schema.d.ts";

type Schemas = components["schemas"];

export type Account = Schemas["Account"];
export type ImportReport = Schemas["ImportReport"];
export type OwnImport = Schemas["Import"];
export type OwnSession = Schemas["Session"];
export type SignUpPending = Schemas["SignUpPending"];
export type FilmCard = Schemas["FilmCard"];
export type FilmDetail = Schemas["FilmDetail"];
export type FeedbackItem = Schemas["FeedbackItem"];
export type HeardInQuestion = Schemas["HeardInQuestion"];
export type Kind = Schemas["Kind"];
export type Model = Schemas["Model"];
export type NewToken = Schemas["NewToken"];
export type PickShare = Schemas["PickShare"];
export type Problem = Schemas["Problem"];
export type RecommendedFilm = Schemas["RecommendedFilm"];
export type Recommendations = Schemas["Recommendations"];
export type Token = Schemas["Token"];
export type Vocabulary = Schemas["Vocabulary"];

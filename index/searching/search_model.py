"""What text search needs besides films and vectors: lexicons, adapters, fusion weights."""

from collections.abc import Container, Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from catalogue.film_table import FilmTable
from index.answers import Heard
from index.outline import leading
from index.searching.fact_adapter import FactAdapter, untaught_facts
from index.searching.film_facts import fact_names, film_facts
from index.searching.film_side import FilmSide, Vectors
from index.searching.fusion import FusionWeights, renown_of
from index.searching.glossary import Glossary, build_glossaries
from index.searching.hearing import hear, share_of
from index.searching.lexicon import Lexicon, Scores, build_lexicon
from index.searching.names import NAMES, build_names, people
from index.searching.query_adapter import QueryAdapter, no_adapter
from index.vector_index import Mask

MAIN_LANGUAGE = "en"
_LEXICONS, _GLOSSARIES = "lexicons", "glossaries"
_FOREIGN_MEANING = 0.3
_FACTS = frozenset({"years", "genre", "language"})


@dataclass(frozen=True, eq=False)
class Question:
    """A query as it is asked: its text, its vector [d] and what was heard in it.

    The vector is that of the text in the `main` language, as `SearchModel.in_main` puts it.
    """

    text: str
    vector: Vectors
    heard: tuple[Heard, ...]
    language: str | None
    main: str

    @property
    def is_foreign(self) -> bool:
        """Whether the text is told to be in another language than the main one."""
        return self.language not in {None, MAIN_LANGUAGE}


@dataclass(frozen=True, eq=False)
class SearchModel:
    """Lexicons, the main language first, names, and how queries are adapted and scores fused.

    `glossaries` put queries in other languages into the main one.
    """

    lexicons: tuple[Lexicon, ...]
    names: Lexicon
    adapter: QueryAdapter
    facts: FactAdapter
    weights: FusionWeights
    glossaries: tuple[Glossary, ...] = ()

    def hear(self, q: str, ignored: Container[str] = ()) -> tuple[Heard, ...]:
        """Return what `q` says besides a story, less what is `ignored`."""
        return hear(q, self.names.terms, ignored)

    def question(self, q: str, vector: Vectors, heard: tuple[Heard, ...]) -> Question:
        """Return the query `q`, of this `vector` [d], in which this was `heard`."""
        language = self.language(q)
        return Question(q, vector, heard, language, self._put_in_main(q, language))

    def film_side(self, films: FilmTable, vectors: Vectors) -> FilmSide:
        """Return `films`, whose text vectors are `vectors`, as this model compares them."""
        renown = renown_of(films.numbers("vote_count"))
        return FilmSide(vectors, renown, film_facts(films, self.facts.names))

    def scores(self, asked: Question, films: FilmSide, allowed: Mask | None = None) -> Scores:
        """Return the logarithm of the odds that each film is meant, up to a constant: [films].

        Where films are known in outline, only the best of those `allowed` are looked at whole.
        """
        parts = self.parts(asked, films)
        scores = self.weights.fuse(parts)
        if films.outline is not None:
            best = leading(scores, allowed)
            meaning = films.vectors[best] @ self._meant(asked)
            scores[best] += self.weights.meaning * (meaning - parts[0, best])
        return scores

    def parts(self, asked: Question, films: FilmSide) -> Scores:
        """Return what is to be fused: meaning, words, people, renown and facts, [5, films].

        Meaning is the cosine of the adapted query and the film, damped for a query in a language
        that neither the encoder reads nor a glossary puts into one it does.
        """
        q, heard = asked.text, asked.heard
        named = [each.value for each in heard if each.kind == "person"]
        parts = np.empty((5, len(films.renown)), dtype=np.float32)
        parts[0] = films.near(self._meant(asked))
        parts[1] = self._words(asked)
        parts[2] = people(self.names, named, share_of(heard, {"person"}, q))
        parts[3] = films.renown
        parts[4] = films.facts @ self.facts.worth(self.said(asked))
        return parts

    def said(self, asked: Question) -> Vectors:
        """Return what a query says of facts, as numbers."""
        share = share_of(asked.heard, _FACTS, asked.text)
        return self.facts.said(asked.vector, asked.heard, share)

    def _meant(self, asked: Question) -> Vectors:
        """Return the vector that films are held against: adapted, and damped when foreign."""
        is_read = not asked.is_foreign or self._glossary(asked.language) is not None
        return (1.0 if is_read else _FOREIGN_MEANING) * self.adapter.adapt(asked.vector)

    def _words(self, asked: Question) -> Scores:
        """Return what the words of a query tell of each film: [films]."""
        is_anywhere = asked.is_foreign or asked.language is None
        heard = self.lexicons if is_anywhere else (self.lexicon(MAIN_LANGUAGE),)
        terms = [
            each.ids(asked.main if each.language == MAIN_LANGUAGE else asked.text) for each in heard
        ]
        damped = max(1, *map(len, terms)) ** -self.weights.repeating
        told = [lexicon.scores(each) for lexicon, each in zip(heard, terms, strict=True)]
        return np.asarray(damped * np.sum(told, axis=0, dtype=np.float32), dtype=np.float32)

    def language(self, q: str) -> str | None:
        """Return the language whose everyday words `q` is made of; None when it cannot be told."""
        everyday = {each.language: each.count_everyday(q) for each in self.glossaries}
        for lexicon in self.lexicons:
            known = everyday.get(lexicon.language, 0)
            everyday[lexicon.language] = max(known, lexicon.everyday(q))
        most = max(everyday.values())
        spoken = [language for language, count in everyday.items() if count == most]
        return spoken[0] if len(spoken) == 1 else None

    def in_main(self, q: str) -> str:
        """Return `q` in the main language, word by word, if a glossary knows the one it is in."""
        return self._put_in_main(q, self.language(q))

    def _put_in_main(self, q: str, language: str | None) -> str:
        glossary = self._glossary(language)
        return glossary.put(q) if glossary else q

    def _glossary(self, language: str | None) -> Glossary | None:
        return next((each for each in self.glossaries if each.language == language), None)

    def lexicon(self, language: str) -> Lexicon:
        """Return the lexicon of `language`, or of the main one where there is none."""
        spoken = (lexicon for lexicon in self.lexicons if lexicon.language == language)
        return next(spoken, self.lexicons[0])

    def write(self, folder: Path) -> None:
        """Write the model to the new `folder`."""
        folder.mkdir()
        for lexicon in self.lexicons:
            lexicon.write(folder / _LEXICONS / lexicon.language)
        (folder / _GLOSSARIES).mkdir()
        for glossary in self.glossaries:
            glossary.write(folder / _GLOSSARIES / f"{glossary.language}.json")
        self.names.write(folder / NAMES)
        self.adapter.write(folder)
        self.facts.write(folder)
        self.weights.write(folder)

    @classmethod
    def read(cls, folder: Path, *, films: int, dimension: int) -> "SearchModel":
        """Return the model in `folder`; raise BundleMismatch when it is of other films."""
        languages = [each.name for each in (folder / _LEXICONS).iterdir()]
        languages.sort(key=lambda language: (language != MAIN_LANGUAGE, language))
        return cls(
            tuple(Lexicon.read(folder / _LEXICONS / language, films) for language in languages),
            Lexicon.read(folder / NAMES, films),
            QueryAdapter.read(folder, dimension),
            FactAdapter.read(folder, dimension),
            FusionWeights.read(folder),
            tuple(map(Glossary.read, sorted((folder / _GLOSSARIES).glob("*.json")))),
        )


def build_search_model(films: FilmTable, dimension: int) -> SearchModel:
    """Return the search model of `films` before it has learned from any query."""
    titles, overviews = films.column("titles"), films.column("overviews")
    spoken = {language for texts in (*titles, *overviews) for language in texts or {}}
    main = build_lexicon(MAIN_LANGUAGE, _main_fields(films))
    others = [
        build_lexicon(language, [(1.0, _in(titles, language)), (1.0, _in(overviews, language))])
        for language in sorted(spoken - {MAIN_LANGUAGE})
    ]
    return SearchModel(
        lexicons=(main, *others),
        names=build_names(films),
        adapter=no_adapter(dimension),
        facts=untaught_facts(fact_names(films), dimension),
        weights=FusionWeights(),
        glossaries=build_glossaries(films),
    )


def _main_fields(films: FilmTable) -> list[tuple[float, list[str]]]:
    """Return what is told of each film in the main language, with the weight of its words."""
    columns = {name: films.column(name) for name in ("title", "original_title", "overview")}
    lists = ("directors", "cast", "keywords", "genres", "themes", "moods")
    columns |= {name: [" ".join(names or ()) for names in films.column(name)] for name in lists}
    titles = zip(columns["title"], columns["original_title"], strict=True)
    return [
        (1.0, [" ".join(dict.fromkeys([title, original or title])) for title, original in titles]),
        (1.0, columns["overview"]),
        (0.5, _joined(columns["directors"], columns["cast"])),
        (1.0, _joined(columns["keywords"], columns["genres"])),
        (1.0, _joined(columns["themes"], columns["moods"])),
    ]


def _joined(one: Iterable[str], other: Iterable[str]) -> list[str]:
    return [f"{first} {second}" for first, second in zip(one, other, strict=True)]


def _in(texts: Iterable[dict[str, str] | None], language: str) -> list[str]:
    return [(each or {}).get(language, "") for each in texts]

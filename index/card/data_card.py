"""The data card: what a version was made from, for people to read."""

from dataclasses import dataclass
from itertools import islice

from catalogue.import_report import ImportReport
from index.card.census import Census, Crowd
from index.card.markdown import among, table
from index.manifest import Manifest

_MOST_LANGUAGES = 15
_MOST_FILES = 20


@dataclass(frozen=True, slots=True)
class Data:
    """What a version was made from: counts of it, and the account of its import, if any.

    `use_digest` says that what people here picked and said taught too.
    """

    census: Census
    crowd: Crowd | None
    account: ImportReport | None
    use_digest: str | None = None
    queries_digest: str | None = None


def data_card(manifest: Manifest, data: Data) -> str:
    """Return the data card of the bundle `manifest` tells of, as Markdown."""
    lines = ["# Data card", "", f"Of the bundle `{manifest.digest[:12]}`.", ""]
    lines += _films(manifest, data) + _census(data.census)
    lines += _ratings(manifest, data) + _privacy(data)
    return "\n".join(lines)


def _films(manifest: Manifest, data: Data) -> list[str]:
    lines = ["## Films", "", f"{data.census.films:,} films, dataset `{manifest.catalogue_digest}`."]
    account = data.account
    if account is None:
        told = "They are the starter catalogue: facts of films and synopses written for Cinq."
        return [*lines, "", told, ""]
    lines += ["", f"Imported {account.created:%Y-%m-%d} from:", ""]
    lines += table(
        ("file", "kind", "sha256", "records", "films", "rejected"),
        (
            (
                f"`{each.name}`",
                each.kind,
                f"`{each.sha256[:12]}`",
                f"{each.records:,}",
                f"{each.accepted:,}",
                f"{each.rejected:,}",
            )
            for each in account.sources[:_MOST_FILES]
        ),
    )
    counted = account.rejected_by_rule | account.merged_by_rule | account.amended | account.flags
    rules = ", ".join(f"{rule} {count:,}" for rule, count in sorted(counted.items()) if count)
    return [*lines, f"Rejected, merged, mended or flagged by rule: {rules or 'nothing'}.", ""]


def _census(census: Census) -> list[str]:
    lines = ["### When and where they are from", ""]
    lines += table(
        ("decade", "films"),
        ((decade, among(count, census.films)) for decade, count in census.decades.items()),
    )
    lines += table(
        ("original language", "films"),
        (
            (language, among(count, census.films))
            for language, count in islice(census.languages.items(), _MOST_LANGUAGES)
        ),
    )
    if (more := len(census.languages) - _MOST_LANGUAGES) > 0:
        left = sum(islice(census.languages.values(), _MOST_LANGUAGES, None))
        lines += [f"{more} more languages, {left:,} films between them.", ""]
    lines += ["### What is known of them", ""]
    lines += table(
        ("known", "films"),
        [
            *((said, among(count, census.films)) for said, count in census.known.items()),
            *(
                (f"a synopsis in `{language}`", among(count, census.films))
                for language, count in census.synopses.items()
                if language != "en"
            ),
        ],
    )
    return lines


def _ratings(manifest: Manifest, data: Data) -> list[str]:
    crowd = data.crowd
    if crowd is None:
        told = "None: taste was learned from the films' own links, themes and facts."
        return ["## Ratings", "", told]
    source = ", what people picked and said here among them" if data.use_digest else ""
    by = f"{crowd.ratings:,} ratings by {crowd.people:,} people{source}"
    liked = among(crowd.films_liked, data.census.films)
    return f"""\
## Ratings

{by}; `{manifest.ratings_digest}`.

* {crowd.likes:,} of them are likes (four stars of five or more); half of the people have
  {crowd.median_likes:,.0f} or fewer.
* {liked} of the films are liked by anybody; the others get their place from what is told of them.
* The 100 most liked films have {crowd.share_of_most_liked:.1%} of all likes.
""".splitlines()


_NOBODY = """
## Privacy

* The bundle holds films only: no rating, no name and no digest of a person.
* What the evaluation leaves beside it is one figure for each person asked, without a name, and
  a model that learned from none of them.
""".splitlines()
_USED = """\
* What people here picked and said entered under keyed digests, without any moment; whoever
  deletes their account is in no later version.""".splitlines()
_UNUSED = ["* Nothing that people do in this service went into it."]


def _privacy(data: Data) -> list[str]:
    lines = [*_NOBODY, *(_USED if data.use_digest else _UNUSED)]
    if data.queries_digest:
        told = f"* Search learned from queries in a file (`{data.queries_digest[:12]}`); "
        lines += [told + "the bundle keeps what was learned, not the queries."]
    return [*lines, ""]

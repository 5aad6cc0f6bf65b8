"""Genres and languages as people say them, in English and French."""

from collections.abc import Iterator

from index.searching.stems import words

_GENRES = {
    "Action": "action",
    "Adventure": "adventure · adventures · aventure · aventures",
    "Animation": "animated · animation · cartoon · anime · dessin animé · film d'animation",
    "Comedy": "comedy · comedies · comédie · comédies · comique · funny · hilarious · drôle"
    " · marrant · rom com · romcom · romantic comedy · comédie romantique",
    "Crime": "crime · gangster · gangsters · policier · mafia",
    "Documentary": "documentary · documentaries · documentaire · documentaires",
    "Drama": "drama · drame · dramas · drames",
    "Family": "family movie · family film · kids movie · kids film · children's film · for kids"
    " · for children · pour enfants · film familial",
    "Fantasy": "fantasy · fantastique",
    "History": "historical · historique · period piece · film d'époque",
    "Horror": "horror · horreur · épouvante · slasher · scary · terrifying · effrayant · d'horreur",
    "Music": "musical · musicals · comédie musicale",
    "Mystery": "mystery · whodunit · whodunnit",
    "Romance": "romance · romantic · romantique · love story · histoire d'amour · rom com · romcom"
    " · romantic comedy · comédie romantique",
    "Science Fiction": "science fiction · sci fi · scifi · film de sf",
    "Thriller": "thriller · thrillers · suspense",
    "War": "war movie · war film · film de guerre",
    "Western": "western · westerns",
}
_LANGUAGES = {
    "ar": "arabic · arabe · egyptian · égyptien · lebanese · libanais",
    "cs": "czech · tchèque",
    "da": "danish · danois · danoise",
    "de": "german · allemand · allemande · austrian · autrichien",
    "el": "greek · grec · grecque",
    "es": "spanish · espagnol · espagnole · mexican · mexicain"
    " · argentinian · argentine · argentin",
    "fa": "persian · iranian · iranien · iranienne",
    "fi": "finnish · finlandais · finlandaise",
    "fr": "french · français · française",
    "he": "israeli · hebrew · israélien · israélienne",
    "hi": "hindi · indian · bollywood · indien · indienne",
    "hu": "hungarian · hongrois · hongroise",
    "it": "italian · italien · italienne",
    "ja": "japanese · japonais · japonaise · anime",
    "ko": "korean · coréen · coréenne",
    "nl": "dutch · néerlandais",
    "no": "norwegian · norvégien · norvégienne",
    "pl": "polish · polonais · polonaise",
    "pt": "portuguese · portugais · brazilian · brésilien · brésilienne",
    "ru": "russian · russe · soviet · soviétique",
    "sv": "swedish · suédois · suédoise",
    "th": "thai · thaïlandais",
    "tr": "turkish · turc · turque",
    "zh": "chinese · chinois · chinoise · mandarin · taiwanese · taïwanais",
    "cn": "cantonese · cantonais · hong kong",
}


def _told(kinds: dict[str, str]) -> Iterator[tuple[str, str]]:
    for kind, forms in kinds.items():
        for form in forms.split("·"):
            yield " ".join(words(form)), kind


def _by_form(kinds: dict[str, str]) -> dict[str, tuple[str, ...]]:
    forms: dict[str, tuple[str, ...]] = {}
    for form, kind in _told(kinds):
        forms[form] = (*forms.get(form, ()), kind)
    return forms


GENRES = _by_form(_GENRES)
"""The genres that a run of plain words names: `comedie romantique` names two."""

LANGUAGES = _by_form(_LANGUAGES)
"""The codes of the languages that a run of plain words names."""

LONGEST = max(len(form.split()) for form in (*GENRES, *LANGUAGES))
"""The most words of any of these."""

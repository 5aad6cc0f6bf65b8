"""What can go wrong between people and the service; `api.errors` gives each its HTTP answer.

ServiceFailure
├── SignInNeeded            nobody is signed in
├── SessionNeeded           a token is not enough: a signed-in person has to do this
├── CrossSiteRequest        a browser sent this on behalf of another site
├── CredentialsWrong        e-mail and password do not belong together
├── PasswordWrong           the password asked again is not right
├── EmailUnverified         the address has to be confirmed first
├── SecondFactorNeeded      the password is right, and a code has to be sent, too
├── SecondFactorWrong       the code is none of this moment, or was used
├── SecondFactorOn          there is a second factor already
├── SecondFactorNotBegun    there is no second factor to confirm or renew
├── LinkInvalid             a link from a mail is used up, too old, or none of ours
├── PasswordTooCommon       a new password is among the first that anybody would try
├── EmailTaken              another account has this e-mail address
├── TooManyAttempts         wait before trying again
├── SessionUnknown          no such session of this person
├── ScopeMissing            this token was not made for that
├── TooManyRequests         the quota of this minute is used up
├── RequestTooSlow          the request did not arrive in time
├── TokenUnknown            no such token of this person
├── TooManyTokens           this person has as many tokens as are allowed
├── FilmsNotInCatalogue     a request names films that are not in the live catalogue
├── PicksTooFew             five picks unlock recommendations
├── PicksGone               none of the picks is in the live catalogue
├── ImportUnreadable        a file holds no ratings that can be read
├── ImportUnknown           no such import of this person
├── TooManyImports          this person has as many imports as are kept
├── CursorInvalid           not a cursor that a page of this search gave
├── CursorExpired           another version of the index has gone live since the page before
├── PageNotFound            nothing lives at this address
├── ServiceBusy             too much is waiting already
├── DatabaseUnavailable     the database does not answer
├── TransactionConflict     two changes met; one has to be made again
├── IndexNotLive            no index has been loaded yet
└── NotReady                the service cannot take requests yet
"""

from collections.abc import Sequence


class ServiceFailure(Exception):
    """The base of every error of this package that a client is told about."""


class SignInNeeded(ServiceFailure):
    """Nobody is signed in."""

    def __init__(self) -> None:
        super().__init__("Sign in, or send a token as `Authorization: Bearer …`.")


class SessionNeeded(ServiceFailure):
    """A token is not enough for what was asked."""

    def __init__(self) -> None:
        super().__init__("A token cannot do this: sign in with e-mail and password.")


class CrossSiteRequest(ServiceFailure):
    """A browser sent the request on behalf of another site."""

    def __init__(self) -> None:
        super().__init__("This change was asked for by another site, so it was not made.")


class CredentialsWrong(ServiceFailure):
    """E-mail address and password do not belong together."""

    def __init__(self) -> None:
        super().__init__("E-mail address and password do not match an account.")


class PasswordWrong(ServiceFailure):
    """The current password, asked again, is not right."""

    def __init__(self) -> None:
        super().__init__("The current password is not right.")


class EmailUnverified(ServiceFailure):
    """The e-mail address has to be confirmed before the account opens."""

    def __init__(self) -> None:
        super().__init__("Confirm your e-mail address first: a new mail is on its way to it.")


class SecondFactorNeeded(ServiceFailure):
    """The password is right, and a code of the second factor has to be sent, too."""

    def __init__(self) -> None:
        super().__init__(
            "Send the same again with `code`: the authenticator's, or a recovery code."
        )


class SecondFactorWrong(ServiceFailure):
    """The code is none of this moment, or was used already."""

    def __init__(self) -> None:
        super().__init__("This code is not right, or was used: wait for the next one.")


class SecondFactorOn(ServiceFailure):
    """There is a second factor already."""

    def __init__(self) -> None:
        super().__init__("Two-step sign-in is on already: turn it off first.")


class SecondFactorNotBegun(ServiceFailure):
    """There is no second factor to confirm or renew."""

    def __init__(self) -> None:
        super().__init__("Begin with `POST /api/v1/me/second-factor`.")


class LinkInvalid(ServiceFailure):
    """A link from a mail is used up, too old, or none of ours."""

    def __init__(self) -> None:
        super().__init__("This link was used already or is too old: ask for a new one.")


class PasswordTooCommon(ServiceFailure):
    """A new password is among the first that anybody would try."""

    def __init__(self) -> None:
        super().__init__(
            "This password is too easy to guess: it is found in leaks, or is made of your name "
            "or address. Choose another one, best a few words."
        )


class EmailTaken(ServiceFailure):
    """Another account has this e-mail address."""

    def __init__(self) -> None:
        super().__init__("There is an account with this e-mail address: sign in instead.")


class TooManyAttempts(ServiceFailure):
    """Too many failed attempts came from one place."""

    def __init__(self, retry_after_seconds: int) -> None:
        self.retry_after_seconds = retry_after_seconds
        super().__init__(f"Too many attempts: try again in {retry_after_seconds} seconds.")


class SessionUnknown(ServiceFailure):
    """The person has no such session."""

    def __init__(self) -> None:
        super().__init__("You are signed in nowhere with this id.")


class ScopeMissing(ServiceFailure):
    """A token was not made for what was asked."""

    def __init__(self, scope: str) -> None:
        super().__init__(f"This token lacks the scope `{scope}`: make one that has it.")


class TooManyRequests(ServiceFailure):
    """The quota of this minute is used up."""

    def __init__(self, quota: int, retry_after_seconds: int) -> None:
        self.retry_after_seconds = retry_after_seconds
        super().__init__(
            f"{quota} requests a minute are answered: wait {retry_after_seconds} seconds."
        )


class RequestTooSlow(ServiceFailure):
    """The request did not arrive in time."""

    def __init__(self) -> None:
        super().__init__("The request did not arrive whole in time: send it again.")


class TokenUnknown(ServiceFailure):
    """The person has no such token."""

    def __init__(self) -> None:
        super().__init__("You have no token with this id.")


class TooManyTokens(ServiceFailure):
    """The person has as many tokens as are allowed."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"You have {limit} tokens already: delete one first.")


class FilmsNotInCatalogue(ServiceFailure):
    """A request names films that are not in the live catalogue."""

    def __init__(self, film_ids: Sequence[str]) -> None:
        self.film_ids = tuple(film_ids)
        super().__init__(f"Not in the catalogue: {', '.join(self.film_ids)}.")


class PicksTooFew(ServiceFailure):
    """Recommendations need more picks than there are."""

    def __init__(self, found: int, needed: int) -> None:
        super().__init__(f"Recommendations need {needed} picks; there are {found} so far.")


class PicksGone(ServiceFailure):
    """None of the picks is in the catalogue that is live now."""

    def __init__(self) -> None:
        super().__init__("None of your picks is in the catalogue any more: pick films again.")


class ImportUnreadable(ServiceFailure):
    """A file holds no ratings that can be read; `reason` completes "the file …"."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"These ratings cannot be read: {reason}.")


class ImportUnknown(ServiceFailure):
    """The person has no such import."""

    def __init__(self) -> None:
        super().__init__("You have no import with this id.")


class TooManyImports(ServiceFailure):
    """The person has as many imports as are kept."""

    def __init__(self, limit: int) -> None:
        super().__init__(f"You have {limit} imports already: undo one first.")


class CursorInvalid(ServiceFailure):
    """The cursor is none that a search page gave."""

    def __init__(self) -> None:
        super().__init__(
            "Send `cursor` as `next_cursor` gave it, with the same question, or leave it out."
        )


class CursorExpired(ServiceFailure):
    """The page before came from another version of the index, whose order no longer holds."""

    def __init__(self) -> None:
        super().__init__(
            "A new version of the index has gone live since: begin again without `cursor`."
        )


class PageNotFound(ServiceFailure):
    """Nothing lives at this address."""

    def __init__(self, path: str) -> None:
        super().__init__(f"There is nothing at {path}; /docs shows what there is.")


class ServiceBusy(ServiceFailure):
    """Too much is waiting already."""

    def __init__(self) -> None:
        super().__init__("The service is busy: try again in a moment.")


class DatabaseUnavailable(ServiceFailure):
    """The database does not answer."""

    def __init__(self) -> None:
        super().__init__("Accounts cannot be reached right now: try again in a moment.")


class TransactionConflict(ServiceFailure):
    """A change met another one and has to be made again."""

    def __init__(self) -> None:
        super().__init__("Another change was made at the same moment: try again.")


class IndexNotLive(ServiceFailure):
    """No index has been loaded yet."""

    def __init__(self) -> None:
        super().__init__("The film index is still being prepared: try again in a moment.")


class NotReady(ServiceFailure):
    """The service cannot take requests yet."""

    def __init__(self, reasons: Sequence[str]) -> None:
        super().__init__(" ".join(reasons))

import pytest

from api.exceptions import PasswordTooCommon
from api.security.password_rules import PasswordRules, _common

EMAIL, NAME = "lovelace@example.com", "Ada Countess"


@pytest.fixture(scope="module")
def rules() -> PasswordRules:
    return PasswordRules()


@pytest.mark.parametrize(
    "password",
    [
        *("password", "Password", "12345678", "qwertyuiop", "trustno1", "11111111"),
        *("lovelace@example.com", "Lovelace", "lovelace1815", "123countess!", "cinq2026"),
    ],
)
def test_the_first_guesses_are_refused(rules: PasswordRules, password: str) -> None:
    with pytest.raises(PasswordTooCommon):
        rules.check(password, EMAIL, NAME)


@pytest.mark.parametrize(
    "password",
    ["a few plain words", "xkcdxkcd", "        x", "ünïcödé", "x" * 200, "🎬🎬🎬🎬🎬🎬🎬🎬"],
)
def test_everything_else_may_be_chosen(rules: PasswordRules, password: str) -> None:
    rules.check(password, EMAIL, NAME)
    rules.check(password, EMAIL, None)


def test_thousands_of_leaked_passwords_of_eight_letters_and_more_are_known() -> None:
    assert len(_common()) > 10_000

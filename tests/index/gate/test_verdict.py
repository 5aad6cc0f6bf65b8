"""A verdict is the sum of its checks, and a page."""

from index.gate.verdict import CHAMPION, Verdict, check, not_judged, verdict_page

EQUAL = check(CHAMPION, [], "Equal, and it brings 3 new films.")
SLOW = check("latency", ["search takes 300 ms, above 250."], "")


def test_one_refusal_refuses_and_is_the_reason() -> None:
    verdict = Verdict(checks=(EQUAL, SLOW), against="3")
    assert not verdict.passed
    assert verdict.reasons == ("search takes 300 ms, above 250.",)


def test_what_could_not_be_judged_refuses_nothing() -> None:
    verdict = Verdict(checks=(EQUAL, not_judged("search", "There are no queries.")))
    assert verdict.passed
    assert verdict.reasons == ("Equal, and it brings 3 new films.",)


def test_the_page_has_a_line_for_each_check_and_what_changes() -> None:
    page = verdict_page(Verdict(checks=(EQUAL, SLOW), against="3", changes=("7 films more.",)))
    assert page.startswith("### The gate: refused, against version 3\n")
    assert "| ❌ | latency | search takes 300 ms, above 250. |" in page
    assert page.endswith("What changes:\n\n- 7 films more.\n")


def test_a_verdict_comes_back_as_it_was_kept() -> None:
    verdict = Verdict(checks=(EQUAL, SLOW), against="3")
    assert Verdict.model_validate_json(verdict.model_dump_json()) == verdict

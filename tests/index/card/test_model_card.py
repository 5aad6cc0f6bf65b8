"""The model card tells figures with their intervals, the verdict, and what follows from both."""

from dataclasses import replace

from index.card.model_card import Judgement, model_card
from index.card.weaknesses import weaknesses
from index.evaluation.evidence import Found
from index.gate.verdict import Verdict, check, not_judged
from index.manifest import Manifest

PASSED = Verdict(checks=(check("search", [], "36.6% | found."), not_judged("size", "No champion.")))


def test_figures_stand_beside_the_baselines_with_their_intervals(
    manifest: Manifest, found: Found
) -> None:
    page = model_card(manifest, Judgement(found, PASSED))
    assert "| this version, its ranking | 0.400 [0.370, 0.430] |" in page
    assert "| most liked first | 0.300 [0.270, 0.330] |" in page
    assert "| ItemKNN, tuned | 0.390 [0.360, 0.420] |" in page
    assert "113 people who taught it nothing" in page


def test_the_verdict_is_told_check_by_check(manifest: Manifest) -> None:
    refused = Verdict(checks=(check("size", ["Too large."], ""),), against="7")
    page = model_card(manifest, Judgement(None, refused))
    assert "**Refused** against version 7." in page
    assert "| size | refused | Too large. |" in page
    assert "36.6% / found." in model_card(manifest, Judgement(None, PASSED))


def test_what_it_learned_from_is_named_by_its_digest(manifest: Manifest) -> None:
    page = model_card(manifest, Judgement(None, PASSED))
    assert "1,000 films (`aaaaaaaaaaaa`) and the ratings `bbbbbbbbbbbb`" in page
    untaught = manifest.model_copy(update={"ratings_digest": None})
    assert "since there were no ratings" in model_card(untaught, Judgement(None, PASSED))


def test_a_slice_is_weak_when_it_is_not_surely_better_than_the_most_liked(
    manifest: Manifest, found: Found
) -> None:
    said = "\n".join(weaknesses(manifest, found))
    assert "Decades where it is not surely better than the most liked films: 1920s." in said
    assert "Among languages that could be measured none is weaker" in said
    assert "| decade 1920s | 20 | 31 | 0.200 [0.170, 0.230] | +0.010 [-0.020, +0.040] |" in said


def test_slices_that_nobody_was_asked_of_are_counted_and_not_hidden(
    manifest: Manifest, found: Found
) -> None:
    said = weaknesses(manifest, found)
    [line] = [each for each in said if "Not measured" in each]
    assert "1 languages with 40 films (4.0%)" in line
    asked = replace(found, slices=tuple(each for each in found.slices if each.gain))
    assert not any("Not measured" in each for each in weaknesses(manifest, asked))


def test_what_variety_costs_is_told_only_where_it_costs(manifest: Manifest, found: Found) -> None:
    assert "* Showing different films costs 5% of the ranking's nDCG@10." in weaknesses(
        manifest, found
    )
    free = replace(found, qualities={**found.qualities, "as shown": found.qualities["taste"]})
    assert not any("costs" in each for each in weaknesses(manifest, free))


def test_without_ratings_the_card_says_that_nothing_was_measured(manifest: Manifest) -> None:
    page = model_card(manifest, Judgement(None, PASSED))
    assert "nothing shows how well it knows taste" in page
    assert "| exact titles that bring their film first | 98.0% |" in page

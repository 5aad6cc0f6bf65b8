"""The curve of accuracy against coverage, over films that are all numbered parts of one."""

from index.evaluation.evaluation import Material
from index.evaluation.trade_off import trade_off


def test_each_way_to_choose_five_is_a_line_beside_the_accuracy_ranking(material: Material) -> None:
    head, _, accuracy, *ways = trade_off(material, folds=2)
    assert "kept" in head
    assert "100.0%" in accuracy
    assert len(ways) == len(set(ways))


def test_what_the_rule_on_franchises_costs_is_told_apart(material: Material) -> None:
    _, _, _, *ways = trade_off(material, folds=2)
    kept = {line.split("|")[1]: line.split("|")[3].strip() for line in ways}
    asked_for = [share for name, share in kept.items() if "franchises asked for" in name]
    ruled = [share for name, share in kept.items() if "franchises asked for" not in name]
    assert set(ruled) == {"0.0%"}
    assert "0.0%" not in asked_for

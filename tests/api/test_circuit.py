from api.circuit import Circuit


def test_while_it_rests_nobody_may_try_and_then_one() -> None:
    now = 0.0
    circuit = Circuit(1.0, lambda: now)
    assert circuit.allows("ada")
    circuit.failed()
    assert not circuit.allows("ada")
    now = 1.0
    assert circuit.allows("ada")
    assert not circuit.allows("bob")
    now = 2.0
    assert circuit.allows("bob")


def test_who_tries_may_ask_more_than_once() -> None:
    now = 0.0
    circuit = Circuit(1.0, lambda: now)
    circuit.failed()
    now = 1.0
    assert circuit.allows("ada")
    assert circuit.allows("ada")
    circuit.failed()
    assert not circuit.allows("ada")


def test_after_a_success_everybody_may() -> None:
    circuit = Circuit(1.0, lambda: 0.0)
    circuit.failed()
    circuit.succeeded()
    assert circuit.allows("ada")
    assert circuit.allows("bob")

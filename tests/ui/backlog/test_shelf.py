from __future__ import annotations

import datetime as dt

from hypothesis import given, settings
from hypothesis import strategies as st

from contentplanner.ui.backlog.cards import IdeaCard
from contentplanner.ui.backlog.shelf import KEYS, ORDERS, Order, order_of, sorted_in

DAY = dt.date(2026, 12, 10)
days = st.integers(0, 3).map(lambda n: DAY - dt.timedelta(days=n))


@st.composite
def cards(draw: st.DrawFn) -> IdeaCard:
    """A card that may be like others in all that an order goes by."""
    key = draw(st.sampled_from("abcdefgh"))
    values = ("Care",) * draw(st.integers(0, 2))
    last = draw(st.none() | days)
    planned, made = draw(st.integers(0, 2)), draw(days)
    title = draw(st.sampled_from(["x", "X", "é"]))
    return IdeaCard(
        key, title, values, ("Learning",), planned, 0, archived=False, created=made, fresh=draw(days), last=last
    )


@settings(max_examples=15)
@given(st.lists(st.lists(cards(), unique_by=lambda card: card.key), min_size=2, max_size=4), st.sampled_from(Order))
def test_sorting_in_what_an_edit_changed_is_sorting_all(steps: list[list[IdeaCard]], order: Order) -> None:
    before: list[IdeaCard] = []
    known: dict[str, IdeaCard] = {}
    for step in steps:
        kept = {card.key: known[card.key] if known.get(card.key) == card else card for card in step}
        now = {key: card for key, card in known.items() if key in kept} | kept  # a dict keeps its order, as a plan does
        before = list(sorted_in(before, now, order))
        place = {key: n for n, key in enumerate(now)}
        assert before == sorted(now.values(), key=lambda card: KEYS[order](card, place))
        known = now


def test_an_order_that_nobody_knows_is_newest_first() -> None:
    assert order_of("by smell") is Order.NEWEST
    assert [order for order, _text in ORDERS] == list(Order)

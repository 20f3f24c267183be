from kiosk.viewmodels.spot import LONGEST_CHAIN, Spot

FULL = Spot(2, view="map", focus="place:smolny", figures=("kirov", "stalin"), evidence=True, card="term:nkvd")


def test_what_lies_on_top_is_taken_away_one_by_one():
    """Card, evidence, person by person, view; then nothing is left to take."""
    seen = [FULL]
    while not seen[-1].is_bare:
        seen.append(seen[-1].without_top())
    assert seen == [
        FULL,
        FULL._replace(card=""),
        FULL._replace(card="", evidence=False),
        Spot(2, view="map", focus="place:smolny", figures=("kirov",)),
        Spot(2, view="map", focus="place:smolny"),
        Spot(2),
    ]
    assert Spot(2).without_top() == Spot(2)


def test_a_person_is_opened_over_a_view_and_closes_card_and_evidence():
    """The view stays below, so that one comes back to it."""
    assert FULL.with_figure("lenin") == Spot(2, view="map", focus="place:smolny", figures=("kirov", "stalin", "lenin"))


def test_someone_in_the_chain_is_gone_back_to():
    """Two people who lead to each other do not make the chain longer and longer."""
    assert FULL.with_figure("kirov").figures == ("kirov",)


def test_contents_are_left_by_opening_a_person():
    """They show panels; a sheet over them would lead back to a list nobody asked for again."""
    assert Spot(1, contents=True).with_figure("kirov") == Spot(1, figures=("kirov",))


def test_the_chain_does_not_grow_for_ever():
    """The oldest are forgotten."""
    spot = Spot()
    for number in range(LONGEST_CHAIN + 5):
        spot = spot.with_figure(f"person-{number}")
    assert (len(spot.figures), spot.figures[0], spot.figures[-1]) == (LONGEST_CHAIN, "person-5", f"person-{LONGEST_CHAIN + 4}")

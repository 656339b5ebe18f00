from __future__ import annotations

import pytest
from ui.look import colour_difference

from desktop.ui.look import colour


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [  # from the test data of Sharma, Wu and Dalal 2005
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, -1.3802, -84.2814), (50.0, 0.0, -82.7485), 1.0000),
        ((50.0, -1.0, 2.0), (50.0, 0.0, 0.0), 2.3669),
        ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0009), 7.1792),
        ((50.0, 2.49, -0.001), (50.0, -2.49, 0.0011), 7.2195),
        ((50.0, 2.5, 0.0), (50.0, 0.0, -2.5), 4.3065),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ],
)
def test_difference_agrees_with_the_published_table(
    one: colour_difference.Triple, other: colour_difference.Triple, expected: float
) -> None:
    assert colour_difference.lab_difference(one, other) == pytest.approx(expected, abs=0.0001)
    assert colour_difference.lab_difference(other, one) == pytest.approx(expected, abs=0.0001)


def test_contrast_of_known_pairs() -> None:
    assert colour.contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert colour.contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)
    assert colour.contrast("#808080", "#808080") == 1


def test_red_and_green_fall_together_for_the_colour_blind_alone() -> None:
    red, green = "#B04000", "#607000"
    assert colour_difference.difference(red, green) > 30
    assert colour_difference.apart(red, green) < 15
    assert colour_difference.seen("#FFFFFF", "deuteranopia") == "#FFFFFF"


def test_reach_moves_no_further_than_needed() -> None:
    assert colour.reach("#000000", ["#FFFFFF"], 7, "#000000") == "#000000"
    moved = colour.reach("#CCCCCC", ["#FFFFFF"], 4.5, "#000000")
    assert 4.5 <= colour.contrast(moved, "#FFFFFF") < 5
    assert colour.reach("#FFFFFF", ["#808080"], 21, "#000000") == "#000000"


def test_hue_wheel() -> None:
    assert [colour.from_hue(h, 1, 0.5) for h in (0, 120, 240)] == ["#FF0000", "#00FF00", "#0000FF"]


@pytest.mark.parametrize("text", ["red", "#FFF", "#GGGGGG", "", None, 7])
def test_what_is_no_colour(text: object) -> None:
    assert not colour.is_colour(text)

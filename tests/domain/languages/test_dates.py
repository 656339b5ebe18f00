import pytest

from desktop.domain.languages.dates import find, line_date, typed


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("March 10, 2020", "2020-03-10"),
        ("on 3 May 2021 in Geneva", "2021-05-03"),
        ("Wednesday, 17th June, 1992", "1992-06-17"),
        ("10 марта 2020 года", "2020-03-10"),
        ("1 июля 2019", "2019-07-01"),
        ("23 de abril de 2021", "2021-04-23"),
        ("10 de março de 2020", "2020-03-10"),
        ("le 1er août 2018", "2018-08-01"),
        ("3. Dezember 2015", "2015-12-03"),
        ("2020年3月10日", "2020-03-10"),
        ("2020-03-10T12:00", "2020-03-10"),
        ("10.03.2020", "2020-03-10"),
        ("12/31/2020", "2020-12-31"),
        ("10 مارس 2020", "2020-03-10"),
        ("10 березня 2020 року", "2020-03-10"),
    ],
)
def test_find(text: str, iso: str) -> None:
    found = find(text)
    assert found is not None
    assert found.iso == iso


@pytest.mark.parametrize("text", ["", "1994", "in March", "40 May 2020", "99.99.2020", "May 2020"])
def test_no_date(text: str) -> None:
    assert find(text) is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("March 10, 2020, The Kremlin, Moscow", ("2020-03-10", "The Kremlin, Moscow")),
        ("March 10, 2020 12:30 The Kremlin, Moscow", ("2020-03-10", "The Kremlin, Moscow")),
        ("Geneva, 3 May 2021", ("2021-05-03", "Geneva")),
        ("Tuesday, 3 May 2021", ("2021-05-03", None)),
        ("10 марта 2020 года, Москва, Кремль", ("2020-03-10", "Москва, Кремль")),
        ("We met on March 10, 2020, and agreed on everything. It was good.", None),
        ("March 10, 2020, St. Petersburg", ("2020-03-10", "St. Petersburg")),
        ("For Immediate Release   January 5, 2015", ("2015-01-05", None)),
        ("By Ann Lee | May 3, 2021", ("2021-05-03", None)),
        ("No date here", None),
    ],
)
def test_line_date(line: str, expected: tuple[str, str | None] | None) -> None:
    assert line_date(line) == expected


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("", ""),
        ("2019", "2019"),
        ("2019-3", "2019-03"),
        ("2019-03-08", "2019-03-08"),
        ("2019/3/8", "2019-03-08"),
        ("8.3.2019", "2019-03-08"),
        ("8. 3. 2019", "2019-03-08"),
        ("3/2019", "2019-03"),
        ("12/31/2019", "2019-12-31"),
        ("5/5/2019", "2019-05-05"),
        (" March  2019 ", "2019-03"),
        ("March 8, 2019", "2019-03-08"),
        ("8 de março de 2019", "2019-03-08"),
        ("março de 2019", "2019-03"),
        ("март 2019 года", "2019-03"),
        ("2019年3月", "2019-03"),
        ("2019년", "2019"),
    ],
)
def test_what_a_person_types(text: str, iso: str) -> None:
    assert typed(text) == iso


@pytest.mark.parametrize(
    "text",
    [
        "201",
        "2019-13",
        "2019-02-30",
        "0000",
        "3/4/2019",
        "31.2.2019",
        "from 2019-03-08",
        "Rome 2019",
    ],
)
def test_what_is_no_date_or_may_be_two(text: str) -> None:
    assert typed(text) is None

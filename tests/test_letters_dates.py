import datetime as dt

import pytest

from boundlint.errors import RefusalError
from boundlint.letters.dates import add_working_days, end_of_notice, receipt
from boundlint.model import Duration

D = dt.date

ENDS = [
    # received, notice, end
    (D(2026, 10, 16), Duration(30, "day"), D(2026, 11, 15)),
    (D(2026, 10, 16), Duration(30, "day", "clear"), D(2026, 11, 16)),
    (D(2026, 10, 16), Duration(2, "week"), D(2026, 10, 30)),
    (D(2026, 10, 16), Duration(1, "month"), D(2026, 11, 16)),
    (D(2026, 10, 31), Duration(1, "month"), D(2026, 11, 30)),
    (D(2026, 12, 31), Duration(2, "month"), D(2027, 2, 28)),
    (D(2027, 12, 31), Duration(2, "month"), D(2028, 2, 29)),
    (D(2028, 1, 30), Duration(1, "month"), D(2028, 2, 29)),
    (D(2028, 2, 29), Duration(1, "year"), D(2029, 2, 28)),
    (D(2028, 2, 28), Duration(1, "day"), D(2028, 2, 29)),
    (D(2027, 2, 28), Duration(1, "day"), D(2027, 3, 1)),
    (D(2026, 11, 30), Duration(3, "month"), D(2027, 2, 28)),
    (D(2026, 10, 16), Duration(1.5, "month"), D(2026, 12, 2)),
    (D(2026, 10, 16), Duration(48, "hour"), D(2026, 10, 18)),
    (D(2026, 10, 16), Duration(50, "hour"), D(2026, 10, 19)),
    (D(2026, 10, 16), Duration(30, "day", eom=True), D(2026, 11, 30)),
    (D(2026, 10, 16), Duration(1, "month", eom=True), D(2026, 11, 30)),
    (D(2026, 10, 16), Duration(30, "day", eom=True, on_day=10), D(2026, 12, 10)),
    (D(2027, 1, 1), Duration(30, "day", on_day=31), D(2027, 2, 28)),
]


@pytest.mark.parametrize(("received", "notice", "end"), ENDS)
def test_the_end_of_a_notice(received, notice, end):
    assert end_of_notice(received, notice) == end


@pytest.mark.parametrize("start", [D(2026, 4, 2), D(2026, 5, 6), D(2026, 12, 23), D(2026, 7, 13), D(2027, 3, 25)])
@pytest.mark.parametrize("count", [1, 2, 5, 10, 20])
def test_working_days_are_never_counted_short(start, count):
    french = {(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25), (12, 26)}
    moving = {
        D(2026, 4, 3),
        D(2026, 4, 6),
        D(2026, 5, 14),
        D(2026, 5, 25),
        D(2027, 3, 26),
        D(2027, 3, 29),
        D(2027, 5, 6),
    }
    end = add_working_days(start, count)
    days = [start + dt.timedelta(days=n) for n in range(1, (end - start).days + 1)]
    worked = [day for day in days if day.weekday() < 5 and (day.month, day.day) not in french and day not in moving]
    assert count <= len(worked) <= count + count // 5 + 3
    assert end.weekday() < 5


@pytest.mark.parametrize("n", [0, -1, 1e9, float("inf"), float("nan")])
def test_a_senseless_notice_is_refused(n):
    with pytest.raises(RefusalError):
        end_of_notice(D(2026, 10, 16), Duration(n, "day"))


@pytest.mark.parametrize(
    ("delivery", "margin", "day"),
    [
        ("registered", 15, D(2026, 3, 1)),
        ("registered", 0, D(2026, 2, 14)),
        ("email", 15, D(2026, 2, 14)),
        ("hand", 15, D(2026, 2, 14)),
    ],
)
def test_the_expected_receipt(delivery, margin, day):
    assert receipt(D(2026, 2, 14), delivery, margin) == day

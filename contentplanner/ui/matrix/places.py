"""The places of the matrix: its cells and its totals, and what is asked of ideas by choosing one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from contentplanner.checker import Matrix, Served
from contentplanner.domain.records import Criterion
from contentplanner.domain.vocabulary import FilterField

if TYPE_CHECKING:
    from contentplanner.domain.filters import Criteria


@dataclass(frozen=True, slots=True)
class Place:
    """A row and a column by their ids; None is that of the totals, an empty id that of what is without."""

    value_id: str | None
    interest_id: str | None

    @property
    def is_total(self) -> bool:
        """Whether it is a total of a row, of a column or of everything."""
        return self.value_id is None or self.interest_id is None

    @property
    def criteria(self) -> Criteria:
        """What ideas must have to be counted here."""
        asked = ((FilterField.VALUE, self.value_id), (FilterField.INTEREST, self.interest_id))
        return tuple(Criterion(field, key) for field, key in asked if key is not None)

    def served(self, matrix: Matrix) -> Served:
        """Return what stands here."""
        if self.value_id is None:
            return matrix.total if self.interest_id is None else matrix.of_interest(self.interest_id)
        if self.interest_id is None:
            return matrix.of_value(self.value_id)
        return matrix.at(self.value_id, self.interest_id)

    def is_hook(self, matrix: Matrix) -> bool:
        """Whether an idea can begin here: a value and an interest that are in use."""
        return self.value_id is not None and self.interest_id is not None and matrix.is_hook(*self.hook)

    def is_open(self, matrix: Matrix) -> bool:
        """Whether a hook is here and nothing serves it yet."""
        return self.is_hook(matrix) and not self.served(matrix)

    @property
    def hook(self) -> tuple[str, str]:
        """The ids of value and interest, empty where it has none."""
        return self.value_id or "", self.interest_id or ""

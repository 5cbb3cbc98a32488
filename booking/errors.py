"""The closed set of refusals of the core.

BookingError(code)
  SlotRefused       the time cannot be had; carries the reason and other slots
  WrongState        the booking is not in a state that allows this
  NotFound          it does not exist, or it is not yours: the two look the same
  Changed           price, service or policy are no longer what was proposed
  CommandConflict   this command id was used for something else
  NotBookable       the provider or service takes no bookings
  BadTown           a town file is wrong; carries the path of the fault
"""

from __future__ import annotations

from booking.schedule import Reason, Slot


class BookingError(Exception):
    """A refusal. `code` is stable and for programs; whether the same call may succeed later is `is_retryable`."""

    code = "refused"
    is_retryable = False


class SlotRefused(BookingError):
    """The time cannot be had. `alternatives` are the nearest free slots and reveal nothing about other customers."""

    code = "slot_refused"

    def __init__(self, reason: Reason, alternatives: tuple[Slot, ...] = ()) -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.alternatives = alternatives


class WrongState(BookingError):
    """The booking's status does not allow this action; `status` is what it is now."""

    code = "wrong_state"

    def __init__(self, status: str, action: str) -> None:
        super().__init__(f"{action} is not possible: {status}")
        self.status = status
        self.action = action


class NotFound(BookingError):
    """Nothing there for this actor: absent and foreign things answer alike."""

    code = "not_found"


class Changed(BookingError):
    """What was agreed to is no longer what is offered: a new proposal is needed."""

    code = "changed"


class CommandConflict(BookingError):
    """The command id was used before with another payload."""

    code = "command_conflict"


class NotBookable(BookingError):
    """The provider or service takes no bookings now."""

    code = "not_bookable"


class BadTown(BookingError):
    """A town file has a fault; `path` says where, for example `providers[2].services[0].price_minor`."""

    code = "bad_town"

    def __init__(self, path: str, fault: str) -> None:
        super().__init__(f"{path}: {fault}")
        self.path = path
        self.fault = fault

"""Closed sets of words that are stored: each is text with a CHECK, never a database enum type."""

from __future__ import annotations

from enum import StrEnum


class Channel(StrEnum):
    """Where a person writes."""

    WEB = "web"
    TELEGRAM = "telegram"
    WHATSAPP = "whatsapp"
    SMS = "sms"
    MAIL = "mail"  # goes out only: nobody writes to us by it, so nobody is known by it


CHATS = (Channel.WEB, Channel.TELEGRAM, Channel.WHATSAPP, Channel.SMS)


class BookingStatus(StrEnum):
    """Lifecycle of a booking; the arrows are in `booking.lifecycle.TRANSITIONS`."""

    HELD = "held"
    PENDING = "pending"
    AWAITING_PAYMENT = "awaiting_payment"
    CONFIRMED = "confirmed"
    COMPLETED = "completed"
    DECLINED = "declined"
    CANCELLED = "cancelled"
    EXPIRED = "expired"
    NO_SHOW = "no_show"


LIVE_STATUSES = frozenset(
    {BookingStatus.HELD, BookingStatus.PENDING, BookingStatus.AWAITING_PAYMENT, BookingStatus.CONFIRMED}
)


class ActorKind(StrEnum):
    """Who does something."""

    CUSTOMER = "customer"
    PROVIDER = "provider"
    GATEWAY = "gateway"
    CLOCK = "clock"
    OPERATOR = "operator"


class PaymentPolicy(StrEnum):
    """What a service asks for when it is booked."""

    NONE = "none"
    DEPOSIT = "deposit"
    FULL = "full"


class LedgerKind(StrEnum):
    """Which way money moved; the last three undo or cost something of the first two."""

    PAYMENT = "payment"
    REFUND = "refund"
    REFUND_BACK = "refund_back"  # a refund that failed after it was done
    FEE = "fee"  # kept by the platform
    FEE_BACK = "fee_back"


class DiscountKind(StrEnum):
    """Whom a discount is for."""

    NTH_VISIT = "nth_visit"  # each n-th visit
    RETURNING = "returning"  # whoever was here before
    COUPON = "coupon"  # whoever says the code


class PaymentStatus(StrEnum):
    """State of one payment, apart from the booking's."""

    PENDING = "pending"
    PAID = "paid"
    FAILED = "failed"
    EXPIRED = "expired"
    DONE = "done"  # of a refund


class PaymentKind(StrEnum):
    """Which way money goes."""

    PAYMENT = "payment"
    REFUND = "refund"


class Plan(StrEnum):
    """What a provider subscribes to."""

    FREE = "free"
    PRO = "pro"


class Assistant(StrEnum):
    """What the assistant does with questions that are answered from a provider's facts."""

    AUTOMATIC = "automatic"  # answers
    DRAFT = "draft"  # proposes an answer to the provider
    OFF = "off"


class ImageKind(StrEnum):
    """A provider's own pictures; each is also the column that names the one shown."""

    PHOTO = "photo"
    LOGO = "logo"
    HEADER_IMAGE = "header_image"


class Scope(StrEnum):
    """What a program with a token may do for its provider."""

    BOOKINGS_READ = "bookings:read"
    BOOKINGS_WRITE = "bookings:write"
    SERVICES_READ = "services:read"


class ResourceKind(StrEnum):
    """What a claim can occupy."""

    PERSON = "person"
    ROOM = "room"
    TOOL = "tool"


class Direction(StrEnum):
    """Which way a message went."""

    IN = "in"
    OUT = "out"


class OutboxState(StrEnum):
    """Where an outbox entry stands; `unknown` means that the vendor may have it."""

    PENDING = "pending"
    SENDING = "sending"
    SENT = "sent"
    SKIPPED = "skipped"
    RETRY = "retry"
    UNKNOWN = "unknown"
    DEAD = "dead"


class DeliveryStatus(StrEnum):
    """What a vendor told of an outbound message, in rank order: it never moves down."""

    QUEUED = "queued"
    SENT = "sent"
    DELIVERED = "delivered"
    READ = "read"
    FAILED = "failed"


class Author(StrEnum):
    """Who wrote a message of a thread."""

    CUSTOMER = "customer"
    PROVIDER = "provider"
    ASSISTANT = "assistant"  # a draft that the provider sent as it was


class DraftState(StrEnum):
    """What became of a question that waits for the provider."""

    OPEN = "open"
    SENT = "sent"
    IGNORED = "ignored"

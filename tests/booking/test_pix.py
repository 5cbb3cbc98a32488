"""Pix straight to a provider: the code's fields and checksum, and money that only the provider sees and gives back."""

import binascii
import re
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from sqlalchemy.orm import Session

from booking import payments, pix_payments, read, service, setup
from booking.errors import BadTown, NotFound, WrongState
from booking.gateways.port import Till
from booking.payment_cards import payments_of
from booking.pix import crc16, is_key, pix_code, txid_of
from booking.types import Actor
from models.enums import BookingStatus
from tests.booking.houses import HOUR, NOW, TEN, load_house, provider
from tests.codes import fields_of, is_whole

KEY = "123e4567-e12b-12d1-a456-426655440000"
PAID_CUT = {"name": "Corte", "duration_minutes": 60, "price_minor": 8050, "granularity_minutes": 30, "payment": "full"}
# The static code of the manual's example, written out by hand from its table of fields.
MANUAL = (
    "00020126580014br.gov.bcb.pix0136123e4567-e12b-12d1-a456-426655440000"
    "5204000053039865802BR5913Fulano de Tal6008BRASILIA62070503***6304"
)


def test_the_checksum_of_the_manual_and_of_the_catalogue_of_checksums():
    assert f"{crc16(MANUAL.encode()):04X}" == "1D3D"
    assert crc16(b"123456789") == 0x29B1


@pytest.mark.parametrize("data", [b"", b"\x00", b"Parley", bytes(range(256))])
def test_the_checksum_is_that_of_another_implementation(data):
    assert crc16(data) == binascii.crc_hqx(data, 0xFFFF)


def test_every_field_of_a_code():
    code = pix_code(
        KEY, amount_minor=123405, name="Salão São José & Filhos do Brasil", city="Ribeirão Preto do Sul", txid="PY1"
    )
    found = fields_of(code)
    assert list(found) == ["00", "26", "52", "53", "54", "58", "59", "60", "62", "63"]
    assert fields_of(found["26"]) == {"00": "br.gov.bcb.pix", "01": KEY}
    assert (found["00"], found["52"], found["53"], found["54"], found["58"]) == ("01", "0000", "986", "1234.05", "BR")
    assert found["59"] == "SALAO SAO JOSE & FILHOS D"  # 25 letters
    assert found["60"] == "RIBEIRAO PRETO"  # 15 letters, and no space at the end
    assert fields_of(found["62"]) == {"05": "PY1"}
    assert is_whole(code)


def test_small_amounts_and_odd_names():
    found = fields_of(pix_code(KEY, amount_minor=5, name="理髪店", city="", txid="A"))
    assert (found["54"], found["59"], found["60"]) == ("0.05", "N", "BRASIL")


@pytest.mark.parametrize("key", [KEY, "+5511987654321", "12345678901", "12345678000195", "maria@example.com.br"])
def test_keys(key):
    assert is_key(key)


@pytest.mark.parametrize("key", ["", "maria", "+14085550001", "123", KEY.upper(), "a" * 78, "a b@example.com"])
def test_no_keys(key):
    assert not is_key(key)
    with pytest.raises(ValueError, match="Pix"):
        pix_code(key, amount_minor=1, name="A", city="B", txid="C")


def test_a_txid_is_bound_to_the_booking():
    one, other = uuid4(), uuid4()
    assert re.fullmatch(r"[A-Za-z0-9]{1,25}", txid_of(one))
    assert txid_of(one) == txid_of(UUID(str(one))) != txid_of(other)


# ------------------------------------------------------------------ the money


@pytest.fixture
def salon(engine):
    fields = {"currency": "BRL", "pix_key": KEY, "city": "São Paulo", "services": [PAID_CUT]}
    return load_house(engine, provider(**fields), provider("other"))


def look(house, booking_id):
    with Session(house.engine) as session:
        return read.find_booking(session, booking_id=booking_id), payments_of(session, booking_id=booking_id)


def mark(house, booking_id, actor=None, verb="mark_paid", now=NOW):
    more = {"cause": "test"} if verb == "mark_paid" else {}
    with Session(house.engine) as session:
        outcome = getattr(pix_payments, verb)(
            session, actor=actor or house.owner, booking_id=booking_id, now=now, **more
        )
        session.commit()
    return outcome


def asked(house, start_at=TEN, **options):
    guest = house.identity()
    return guest, house.book(guest, start_at, **options)


def ledger(house):
    return [tuple(row) for row in house.rows("SELECT kind, amount_minor FROM ledger ORDER BY id")]


def told(house, template):
    return len(house.rows("SELECT 1 FROM outbox WHERE payload->>'template' = :t", t=template))


@pytest.mark.parametrize("till", [None, Till("sandbox"), Till("stripe", needs_account=True, fee_bps=500)])
def test_it_waits_for_pix_however_money_is_taken_elsewhere(salon, till):
    _, card = asked(salon, till=till)
    assert (card.status, card.due_minor) == (BookingStatus.AWAITING_PAYMENT, 8050)
    assert card.deadline_at == NOW + timedelta(hours=12)  # the provider looks when he can
    ((payment),) = look(salon, card.id)[1]
    assert (payment.gateway, payment.status, payment.fee_minor) == ("pix", "pending", 0)
    assert (told(salon, "pay_now"), told(salon, "pix_awaited")) == (0, 1)  # the customer hears it in the reply


def test_a_provider_whose_account_is_ready_is_paid_there(salon):
    with salon.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE providers SET is_payout_ready = true")
    _, card = asked(salon, till=Till("sandbox"))
    assert [payment.gateway for payment in look(salon, card.id)[1]] == ["sandbox"]


def test_marked_paid_by_the_provider_it_is_booked(salon):
    guest, card = asked(salon)
    with pytest.raises(NotFound):
        mark(salon, card.id, Actor.customer(guest))
    with pytest.raises(NotFound):
        mark(salon, card.id, Actor.provider(salon.others[0].id))
    assert mark(salon, card.id).booking.status is BookingStatus.CONFIRMED
    assert mark(salon, card.id).is_repeat
    assert ledger(salon) == [("payment", 8050)]
    (line,) = salon.rows("SELECT actor_kind, action FROM changes WHERE to_status = 'confirmed'")
    assert tuple(line) == ("provider", "record_payment")


def test_only_what_is_paid_by_pix_is_marked(engine):
    house = load_house(engine, provider(services=[PAID_CUT]))
    _, card = asked(house, till=Till("sandbox"))
    with pytest.raises(WrongState):
        mark(house, card.id)
    assert look(house, card.id)[0].status is BookingStatus.AWAITING_PAYMENT


def test_no_checkout_is_opened_for_it(salon):
    _, card = asked(salon)
    with Session(salon.engine) as session:
        at = {"now": NOW, "shortest": HOUR, "return_base": "", "language": "pt"}
        assert payments.begin_checkout(session, booking_id=card.id, **at) is None
        assert payments.owe_look_ups(session, now=NOW + HOUR) == 0


def expired(house):
    guest, card = asked(house)
    with Session(house.engine) as session:
        service.expire_holds(session, now=card.deadline_at)
        session.commit()
    assert look(house, card.id)[0].status is BookingStatus.EXPIRED
    return guest, card


def test_paid_late_and_free_it_is_booked(salon):
    _, card = expired(salon)
    assert mark(salon, card.id, now=card.deadline_at).booking.status is BookingStatus.CONFIRMED


def test_paid_late_and_taken_the_provider_gives_it_back(salon):
    _, card = expired(salon)
    later = card.deadline_at
    asked(salon, now=later)
    after = mark(salon, card.id, now=later).booking
    assert (after.status, after.paid_minor, after.refunded_minor) == (BookingStatus.EXPIRED, 8050, 8050)
    assert told(salon, "pix_return") == 1
    assert salon.rows("SELECT 1 FROM outbox WHERE kind = 'refund'") == []  # no service of ours has the money
    mark(salon, card.id, verb="mark_returned", now=later)
    mark(salon, card.id, verb="mark_returned", now=later)
    assert ledger(salon) == [("payment", 8050), ("refund", 8050)]


def test_cancelled_in_time_the_provider_gives_it_back(salon):
    guest, card = asked(salon)
    mark(salon, card.id)
    salon.do("cancel", Actor.customer(guest), card.id)
    refund = look(salon, card.id)[1][-1]
    assert (refund.kind, refund.gateway, refund.status, refund.amount_minor) == ("refund", "pix", "pending", 8050)
    assert told(salon, "pix_return") == 1
    mark(salon, card.id, verb="mark_returned")
    assert look(salon, card.id)[1][-1].status == "done"


def test_the_town_file_keeps_the_key_and_refuses_another(salon):
    with Session(salon.engine) as session:
        dumped = setup.dump_town(session)
        willow = next(one for one in dumped["providers"] if one["slug"] == "willow")
        assert willow["pix_key"] == KEY
        for wrong in ({"pix_key": "maria"}, {"currency": "EUR"}):
            with pytest.raises(BadTown) as refused:
                setup.load_town(session, {"providers": [willow | wrong]}, now=NOW)
            assert refused.value.path == "providers[0].pix_key"

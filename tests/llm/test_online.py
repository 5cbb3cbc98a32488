"""The online interpreter: when it asks, what it sends, what it takes from an answer, and what it never does."""

from __future__ import annotations

import json
import time
from dataclasses import replace
from datetime import datetime
from types import SimpleNamespace

import pytest

from llm.budget import DAY, HOUR, Breaker, Budget, Limits
from llm.context import Asked, Context, Named, Offered, Sender
from llm.grammar import OfflineInterpreter
from llm.intents import Details, Intent, Topic, Understanding
from llm.merging import Shown, is_said, merge
from llm.online import ClientSettings, OnlineInterpreter, needs_model
from llm.schema import ACTS, NoAnswer, read_answer, response_format, schema
from tests.llm.interpreter_town import context, rows
from tests.llm.model_stub import EMPTY, StubClient, answer, completion

I = Intent  # noqa: E741
TOWN = context({})
UNSURE = Understanding((I.UNKNOWN,), unread=("squibble",), confidence=0.1)


class Fixed:
    """An offline reader that understands the same of everything."""

    def __init__(self, heard: Understanding = UNSURE) -> None:
        self.heard = heard

    def interpret(self, text: str, context: Context) -> Understanding:
        return self.heard


class Watch:
    """Seconds that pass when told."""

    def __init__(self) -> None:
        self.at = 100.0

    def __call__(self) -> float:
        return self.at


def online(client, offline=None, watch=None, **settings):
    made = ClientSettings(api_key="k", base_url="http://127.0.0.1:9/v1", model="m", **settings)
    return OnlineInterpreter(offline or Fixed(), made, stopwatch=watch or Watch(), client=client)


def said(text="squibble squabble", heard=UNSURE, where=TOWN, **fields):
    """What becomes of an offline understanding with this answer of a model."""
    return online(StubClient(lambda body: answer(**fields)), Fixed(heard)).interpret(text, where)


# ------------------------------------------------------------------ when it is asked


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("yes", {"asked": "confirm", "proposal": True}),
        ("no", {"asked": "confirm", "proposal": True}),
        ("2", {"asked": "option", "options": True}),
        ("tomorrow at 3 pm", {"asked": "day_or_time"}),
        ("I want a haircut on Friday at 10", {}),
        ("stop", {}),
        ("what does a haircut cost?", {}),
        ("cancel my appointment", {"has_booking": True}),
        ("👍", {}),
        ("", {}),
    ],
)
def test_plain_words_numbers_and_answers_ask_nothing(text, row):
    client = StubClient()
    online(client, OfflineInterpreter()).interpret(text, context(row))
    assert client.bodies == []


@pytest.mark.parametrize(
    "where",
    [
        replace(TOWN, is_provider=True),
        replace(TOWN, sender=Sender(is_for_person=True)),
        replace(TOWN, asked=Asked.NAME),
        replace(TOWN, asked=Asked.MESSAGE),
        replace(TOWN, asked=Asked.REASON),
    ],
)
def test_words_for_people_and_of_providers_are_read_by_no_model(where):
    assert needs_model(UNSURE, "squibble", TOWN)
    assert not needs_model(UNSURE, "squibble", where)


def test_a_spoken_yes_is_never_asked_about():
    unsure_yes = Understanding((I.CONFIRM,), confidence=0.1)
    assert not needs_model(unsure_yes, "yes", TOWN)


def test_few_of_our_own_sentences_are_asked_about():
    lines = list(rows("en"))
    offline = OfflineInterpreter()
    asked = [row for row in lines if needs_model(offline.interpret(row["text"], context(row)), row["text"], TOWN)]
    assert 0 < len(asked) < 0.15 * len(lines)  # a guess from telling words is asked about on purpose


def test_the_same_question_is_asked_once():
    client = StubClient(lambda body: answer(acts=["book"]))
    reader = online(client)
    first = reader.interpret("squibble", TOWN)
    moved = replace(TOWN, now=datetime(2026, 3, 3, 9, 0), time_zone="Asia/Tokyo")
    assert reader.interpret("squibble", moved).acts == first.acts == (I.BOOK,)
    assert len(client.bodies) == reader.calls == 1


# ------------------------------------------------------------------ what is sent


def test_the_form_is_strict_flat_and_without_names():
    form = response_format()["json_schema"]
    assert form["strict"] is True
    made = schema()
    assert made["additionalProperties"] is False
    assert made["required"] == list(made["properties"]) == list(EMPTY)
    text = json.dumps(made)
    assert not any(word in text for word in ("oneOf", "allOf", "default", "$ref"))
    assert all("object" not in json.dumps(one) for one in made["properties"].values())


def test_lists_are_numbered_and_tokens_stay():
    client = StubClient()
    where = replace(
        TOWN,
        providers=(Named("TOKEN-1", "Shear Joy"), Named("TOKEN-2", "Bob's")),
        options=(Offered("Tue 3 March", provider="TOKEN-1", service="TOKEN-3"),),
        sender=Sender("TOKEN-TALK", "TOKEN-PERSON", ("Marisol Vega",)),
    )
    online(client).interpret("squibble for Marisol at shear joy or bobs", where)
    asked = json.loads(client.bodies[0]["messages"][1]["content"])
    assert "providers" not in asked
    assert asked["options"] == ["1 Tue 3 March"]
    assert asked["message"] == "squibble for [name] at [provider 1] or [provider 2]"
    assert "TOKEN" not in json.dumps(client.bodies)


def test_of_many_names_the_likely_ones_are_shown():
    names = tuple(Named(str(n), f"Treatment {n:03}") for n in range(500))
    client = StubClient(lambda body: answer(service=1, acts=["book"]))
    heard = online(client).interpret("squibble treatment 417 squabble", replace(TOWN, services=names))
    asked = json.loads(client.bodies[0]["messages"][1]["content"])
    assert len(asked["services"]) == 40
    assert asked["services"][0] == "1 Treatment 417"
    assert heard.details.service == "417"


@pytest.mark.parametrize(
    ("text", "message", "token"),
    [
        ("squibble with dr ana lopez", "squibble with [provider 1]", "ana"),
        ("squibble with ána LÓPEZ", "squibble with [provider 1]", "ana"),
        ("squibble with lopes", "squibble with [provider 1]", "ana"),
        ("bob's barbershop squibble", "[provider 1] barbershop squibble", "bob"),
        ("squibble shearjoysalon", "squibble [provider]", None),
        ("is the SHEAR JOY squibble", "is the [provider 1] squibble", "shear"),
    ],
)
def test_a_provider_is_a_number(text, message, token):
    client = StubClient(lambda body: answer(acts=["book"], provider=1))
    heard = online(client).interpret(text, TOWN)
    asked = json.loads(client.bodies[0]["messages"][1]["content"])
    assert asked["message"] == message
    assert heard.details.provider == token


def test_a_name_of_two_providers_has_no_number():
    client = StubClient(lambda body: answer(acts=["book"], provider=1))
    where = replace(TOWN, providers=(Named("a", "Ana Lopez"), Named("b", "Ana Silva")))
    heard = online(client).interpret("squibble with ana, or ana silva", where)
    asked = json.loads(client.bodies[0]["messages"][1]["content"])
    assert asked["message"] == "squibble with [provider], or [provider 1]"
    assert heard.details.provider == "b"


def test_options_and_services_do_not_tell_a_providers_name():
    client = StubClient()
    options = (Offered("Tue 3 March with Ana López", provider="ana", service="cut"),)
    where = replace(TOWN, options=options, services=(Named("s", "Ana López special"),))
    online(client).interpret("squibble", where)
    asked = json.loads(client.bodies[0]["messages"][1]["content"])
    assert asked["options"] == ["1 Tue 3 March with [provider 1]"]
    assert asked["services"] == ["1 [provider 1] special"]


def test_what_was_not_set_is_not_sent():
    client = StubClient()
    online(client).interpret("squibble", TOWN)
    assert set(client.bodies[0]) == {"model", "messages", "response_format", "timeout"}
    online(client, temperature=0.0, reasoning_effort="minimal").interpret("squibble", TOWN)
    assert client.bodies[1]["temperature"] == 0.0
    assert client.bodies[1]["reasoning_effort"] == "minimal"


# ------------------------------------------------------------------ what is taken from an answer


def test_time_comes_back_as_words_and_is_read_by_our_grammar():
    heard = said("gimme sth next friday arvo", acts=["book"], time_words="next Friday")
    assert heard.acts == (I.BOOK,)
    assert heard.details.when.choices[0].days.first.isoformat() == "2026-03-13"
    assert heard.interpreter == "online"


@pytest.mark.parametrize("words", ["Thursday", "tomorrow", "at 5", "the 14th", "Tuesday at 5"])
def test_a_time_that_was_not_said_is_left_out(words):
    heard = said("squibble on Tuesday", acts=["book"], time_words=words)
    assert heard.details.when is None


def test_spelling_may_be_mended():
    assert is_said("Wednesday evening at 6", "at eveniing 6 on wensday")
    assert not is_said("Tuesday", "thursday")
    assert not is_said("16", "at 6")


def test_numbers_become_the_tokens_shown():
    heard = said("squibble shear joy", acts=["book"], provider=1, service=1, city=3, trade=1)
    details = heard.details
    assert (details.provider, details.service, details.city, details.trade) == ("shear", "cut", "madrid", "hair")
    assert details.services == ("cut",)


@pytest.mark.parametrize("number", [0, -1, 4, 99, 10**9])
def test_numbers_out_of_range_are_left_out(number):
    assert said(acts=["search"], provider=number, city=number).details == Details()


def test_what_was_read_offline_is_not_overruled():
    heard = OfflineInterpreter().interpret("book Bob's Barber Shop on Friday", TOWN)
    unsure = replace(heard, confidence=0.2)
    after = said("book Bob's Barber Shop on Friday or Monday", unsure, acts=["cancel"], provider=1, time_words="Monday")
    assert after.details.provider == heard.details.provider == "bob"
    assert after.details.when == heard.details.when
    assert after.acts == heard.acts


def test_a_question_is_added():
    assert said(acts=["ask"], topics=["parking"]).details.topics == (Topic.PARKING,)
    assert said(acts=["ask"]).acts == (I.UNKNOWN,)


@pytest.mark.parametrize("act", [str(act) for act in Intent if act not in ACTS])
def test_acts_that_act_at_once_are_none_of_a_models(act):
    assert said(acts=[act]) == UNSURE


def test_a_yes_is_not_a_models_to_say():
    where = context({"asked": "confirm", "proposal": True})
    for heard in (
        UNSURE,
        Understanding((I.CONFIRM,), unread=("evening", "6"), confidence=0.3),
        Understanding((I.CONFIRM, I.REJECT), confidence=0.3),
        Understanding((I.WAIT,), confidence=0.3),
    ):
        for more in ({}, {"option": 1}, {"service": 1}, {"time_words": "squibble"}):
            assert not said(heard=heard, where=where, acts=["confirm", "choose"], **more).is_spoken_yes


def test_an_agreeing_or_refusing_option_is_not_a_models_to_choose():
    options = (
        Offered("Yes", starts_at=datetime(2026, 3, 3, 15), is_yes=True),
        Offered("Other times", is_no=True),
        Offered("Talk to a person"),
        Offered("Wed 4 March", starts_at=datetime(2026, 3, 4, 15)),
    )
    where = replace(TOWN, asked=Asked.OPTION, options=options)
    chosen = [said(where=where, acts=["choose"], option=number).details.option for number in range(6)]
    assert chosen == [None, None, None, None, 3, None]


def test_a_cancellation_that_is_asked_about_is_not_a_models_to_repeat():
    where = replace(TOWN, asked=Asked.CONFIRM_CANCEL)
    assert said(where=where, acts=["cancel"]) == UNSURE
    assert said(acts=["cancel"]).acts == (I.CANCEL,)
    with_off_topic = Understanding((I.OFF_TOPIC, I.CANCEL), confidence=0.2)
    assert I.OFF_TOPIC in said(heard=with_off_topic, where=where, acts=["cancel"], flags=["cheap"]).acts


def test_only_a_proposal_can_be_refused_by_a_model():
    assert said(acts=["reject"]) == UNSURE
    assert said(where=context({"asked": "confirm", "proposal": True}), acts=["reject"]).acts == (I.REJECT,)


def test_an_empty_answer_changes_nothing():
    assert merge(UNSURE, read_answer(answer()), "squibble", TOWN, Shown()) is UNSURE


# ------------------------------------------------------------------ broken answers


@pytest.mark.parametrize(
    "content",
    ["", "no", "{", "[]", "null", '{"acts": "book"}', '{"acts": null}', "[" * 100_000, '{"a": ' * 5000, "\x00"],
)
def test_what_is_no_answer_is_refused(content):
    with pytest.raises(NoAnswer):
        read_answer(content)


@pytest.mark.parametrize(
    "content",
    [
        answer(acts=["book"]),
        f"```json\n{answer(acts=['book'])}\n```",
        f"Sure!\n{answer(acts=['book'])}\nAnything else?",
    ],
)
def test_an_answer_may_stand_among_words(content):
    assert read_answer(content).acts == (I.BOOK,)


def test_fields_of_a_wrong_kind_are_left_out():
    made = read_answer(
        answer(acts=["book", "fly", 3, ["x"], "book"], option="2", provider=True, city=1.5, time_words={"a": 1},
               topics="price", flags=["odd", "cheap"], relative=["later"])
    )  # fmt: skip
    assert made.acts == (I.BOOK,)
    assert (made.option, made.provider, made.city, made.time_words, made.relative) == (None,) * 5
    assert made.topics == ()
    assert made.flags == {"cheap"}


@pytest.mark.parametrize(
    "ending",
    [
        completion(None, refusal="I cannot do that"),
        completion(None),
        completion("{", finish="length"),
        completion(answer(acts=["book"]), finish="length"),
        completion(answer(acts=["book"]), finish="content_filter"),
        SimpleNamespace(choices=[]),
        "plain words",
        "",
        RuntimeError("any"),
        TimeoutError(),
        OSError("reset"),
    ],
    ids=range(11),
)
def test_every_bad_ending_leads_to_the_offline_understanding(ending):
    assert online(StubClient(lambda body: ending)).interpret("squibble", TOWN) is UNSURE


# ------------------------------------------------------------------ the ladder and the limits


class Refused(Exception):
    status_code = 400


def test_a_server_without_schemas_is_asked_in_another_form_and_that_is_remembered():
    def says(body):
        form = body.get("response_format", {}).get("type")
        return answer(acts=["book"]) if form is None else Refused()

    client = StubClient(says)
    reader = online(client)
    assert reader.interpret("squibble", TOWN).acts == (I.BOOK,)
    forms = [body.get("response_format", {}).get("type") for body in client.bodies]
    assert forms == ["json_schema", "json_object", None]
    assert '"additionalProperties": false' in client.bodies[2]["messages"][0]["content"]
    reader.interpret("squabble", TOWN)
    assert len(client.bodies) == 4
    assert "response_format" not in client.bodies[3]


def test_other_faults_are_not_tried_again():
    client = StubClient(lambda body: ConnectionError())
    online(client).interpret("squibble", TOWN)
    assert len(client.bodies) == 1


def test_a_server_that_keeps_breaking_the_form_is_asked_in_another():
    client = StubClient(lambda body: "not JSON" if "response_format" in body else answer(acts=["book"]))
    reader = online(client, breaker_failures=10)
    for number in range(4):
        reader.interpret(f"squibble {'x' * number}", TOWN)
    forms = [body.get("response_format", {}).get("type") for body in client.bodies]
    assert forms == ["json_schema", "json_schema", "json_object", "json_object"]
    assert reader.interpret("squibble squabble", TOWN).acts == (I.BOOK,)


def test_a_late_answer_is_not_waited_for():
    def says(body):
        time.sleep(20)
        return answer(acts=["book"])

    started = time.monotonic()
    assert online(StubClient(says), seconds=0.05).interpret("squibble", TOWN) is UNSURE
    assert time.monotonic() - started < 15


def test_the_forms_share_one_deadline():
    watch = Watch()

    def says(body):
        watch.at += 5
        return Refused()

    client = StubClient(says)
    online(client, watch=watch).interpret("squibble", TOWN)
    assert [body["timeout"] for body in client.bodies] == [8.0, 3.0]


def test_after_failures_it_rests_and_then_tries_once():
    watch = Watch()
    client = StubClient(lambda body: ConnectionError())
    reader = online(client, watch=watch)
    for number in range(10):
        reader.interpret(f"squibble {'x' * number}", TOWN)
    assert len(client.bodies) == 3
    watch.at += 61
    client.says = lambda body: answer(acts=["book"])
    assert reader.interpret("squibble a", TOWN).acts == (I.BOOK,)
    assert reader.interpret("squibble b", TOWN).acts == (I.BOOK,)


def test_the_breaker_lets_one_trial_through():
    watch = Watch()
    breaker = Breaker(watch, most=2, rest=60)
    for _ in range(2):
        assert breaker.lets_through()
        breaker.note(is_well=False)
    assert not breaker.lets_through()
    watch.at += 60
    assert [breaker.lets_through(), breaker.lets_through()] == [True, False]
    breaker.note(is_well=False)
    watch.at += 59
    assert not breaker.lets_through()
    watch.at += 1
    assert breaker.lets_through()
    breaker.note(is_well=True)
    assert [breaker.lets_through(), breaker.lets_through()] == [True, True]


def test_budgets_of_a_talk_a_person_and_a_day():
    watch = Watch()
    budget = Budget(Limits(per_talk=2, per_person=3, per_day=5), watch)
    assert [budget.spend("t1", "p1") for _ in range(3)] == [True, True, False]
    assert [budget.spend("t2", "p1") for _ in range(2)] == [True, False]
    assert [budget.spend("t3", "p2") for _ in range(2)] == [True, True]
    assert not budget.spend("t4", "p3"), "five a day"
    watch.at += HOUR
    assert not budget.spend("t1", "p9")
    watch.at += DAY
    assert budget.spend("t1", "p1")


def test_without_budget_the_offline_reader_answers():
    client = StubClient(lambda body: answer(acts=["book"]))
    reader = online(client, limits=Limits(per_talk=0))
    assert reader.interpret("squibble", TOWN) is UNSURE
    assert client.bodies == []

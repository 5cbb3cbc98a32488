"""A provider and one customer: who answers, whose words go where, and questions that wait for an answer."""

from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import pytest

from booking.errors import NotFound, WrongState
from booking.types import Fact
from bot import threads, writing
from bot.dialogue.matching import matching
from llm.intents import Topic
from models.enums import Assistant, Author
from tests.bot.stage import I, at, heard, provider, when

FACTS = [
    {"topic": "parking", "text": "Free parking behind the house."},
    {"topic": "bring", "text": "Bring a towel and your insurance card."},
]
HOUSE = {
    "providers": [
        provider("willow", phone="+351210000001", facts=FACTS),
        provider("oak", phone="+351210000002"),
        provider("elm"),  # cannot be reached by anybody
    ]
}
WILLOW, OAK = {"who": "+351210000001"}, {"who": "+351210000002"}
QUESTION = heard(I.ASK, topics=(Topic.OTHER,))


@pytest.fixture
def house(stage):
    stage.load(HOUSE)
    for own in (WILLOW, OAK):
        stage.say("hello", heard(I.GREET), **own)  # here they are written to
    return stage


def talk_of(house, who):
    sql = "SELECT c.id FROM conversations c JOIN identities i ON i.id = c.identity_id WHERE i.address = :who"
    return house.one(sql + " AND i.channel = 'web'", who=who)


def asked(house, words, who="maria", topics=(Topic.OTHER,), slug="willow"):
    """A question at a provider's page."""
    code = house.one("SELECT code FROM entry_codes WHERE provider_id = :id", id=house.card(slug).id)
    house.say(words, heard(I.ASK, topics=topics), who=who, name=who.title(), entry_code=code)


def last(house, who):
    """What somebody was told last."""
    return house.told(**(who if isinstance(who, dict) else {"who": who}))[-1].text


def count(house, who):
    return len(house.told(**(who if isinstance(who, dict) else {"who": who})))


def mode(house, chosen, conversation_id=None):
    own = house.card().id
    with house.runtime.transaction() as session:
        if conversation_id is None:
            session.connection().exec_driver_sql("UPDATE providers SET assistant = %s WHERE id = %s", (chosen, own))
        else:
            threads.set_mode(session, provider_id=own, conversation_id=conversation_id, mode=Assistant(chosen))


# ------------------------------------------------------------------ questions


def test_a_stored_fact_answers_at_once_and_bothers_nobody(house):
    before = count(house, WILLOW)
    asked(house, "is there parking?", topics=(Topic.PARKING,))
    assert "Free parking behind the house." in last(house, "maria")
    asked(house, "what should I bring to the visit?")
    assert "Bring a towel" in last(house, "maria")
    assert count(house, WILLOW) == before
    assert house.rows("SELECT 1 FROM drafts") == []


@pytest.mark.parametrize(("chosen", "has_draft"), [("draft", True), ("off", False)])
def test_where_the_assistant_may_not_answer_the_provider_is_asked(house, chosen, has_draft):
    mode(house, chosen)
    asked(house, "is there parking?", topics=(Topic.PARKING,))
    assert "Free parking" not in last(house, "maria")
    assert house.spoken("maria")[-1][-1] == "answer.asked"
    assert "is there parking?" in last(house, WILLOW)
    assert ("Free parking behind the house." in last(house, WILLOW)) is has_draft


def test_what_is_no_fact_but_a_row_is_always_answered(house):
    mode(house, "off")
    asked(house, "how much is a cut?", topics=(Topic.PRICE,))
    assert "40" in last(house, "maria")
    assert house.rows("SELECT 1 FROM drafts") == []


def test_a_mode_of_one_thread_holds_there_alone(house):
    asked(house, "do you have plants?")
    mode(house, "draft", talk_of(house, "maria"))
    asked(house, "is there parking?", topics=(Topic.PARKING,))
    assert "Free parking" not in last(house, "maria")
    asked(house, "is there parking?", who="joe", topics=(Topic.PARKING,))
    assert "Free parking" in last(house, "joe")


def test_a_provider_who_cannot_be_reached_is_not_said_to_be_asked(house):
    asked(house, "do you have plants?", slug="elm")
    assert house.spoken("maria")[-1][-1] == "answer.unknown"
    assert house.rows("SELECT 1 FROM drafts") == []


def test_of_one_customer_only_a_few_questions_wait(house):
    for number in range(threads.MAX_OPEN + 2):
        asked(house, f"do you have plants {number}?")
    assert house.one("SELECT count(*) FROM drafts") == threads.MAX_OPEN
    assert house.spoken("maria")[-1][-1] == "answer.unknown"
    asked(house, "do you have plants?", who="joe")
    assert house.spoken("joe")[-1][-1] == "answer.asked"


def test_a_draft_is_sent_once_however_often_it_is_pressed(house):
    mode(house, "draft")
    asked(house, "is there parking?", topics=(Topic.PARKING,))
    send = house.option("draft_send", **WILLOW)
    house.press(send, **WILLOW)
    assert last(house, "maria") == "From Willow: Free parking behind the house."
    told = count(house, "maria")
    house.press(send, **WILLOW)
    assert count(house, "maria") == told
    assert "settled" in last(house, WILLOW)


def test_two_answers_at_once_are_one_message(house):
    mode(house, "draft")
    asked(house, "is there parking?", topics=(Topic.PARKING,))
    draft_id, own = house.one("SELECT id FROM drafts"), house.card().id

    def settle(words):
        try:
            with house.runtime.transaction() as session:
                whose = {"provider_id": own, "draft_id": draft_id}
                writing.settle_draft(session, **whose, answer=words, now=house.clock.now())
        except WrongState:
            return 0
        return 1

    with ThreadPoolExecutor(4) as pool:
        assert sum(pool.map(settle, [None, "No parking", None, ""])) == 1
    house.settle()
    answers = house.rows("SELECT 1 FROM outbox WHERE dedupe_key = :key", key=f"reply:draft:{draft_id}:answer")
    assert len(answers) == (house.one("SELECT state FROM drafts") == "sent")


def test_an_edited_answer_is_the_next_words_whatever_they_would_mean(house):
    asked(house, "do you have plants?")
    house.press(house.option("draft_edit", **WILLOW), **WILLOW)
    house.say("yes, tomorrow", heard(I.CONFIRM, I.AGENDA), **WILLOW)
    assert last(house, "maria") == "Willow: yes, tomorrow"
    assert house.one("SELECT handed_off_at FROM conversations WHERE id = :id", id=talk_of(house, "maria")) is None


def test_an_edit_can_be_given_up(house):
    asked(house, "do you have plants?")
    told = count(house, "maria")
    house.press(house.option("draft_edit", **WILLOW), **WILLOW)
    house.say("no", heard(I.REJECT), **WILLOW)
    assert count(house, "maria") == told
    assert house.one("SELECT state FROM drafts") == "open"


def test_a_question_of_another_provider_cannot_be_answered(house):
    asked(house, "do you have plants?")
    draft_id = house.one("SELECT id FROM drafts")
    for foreign in (draft_id, uuid4()):
        whose = {"provider_id": house.card("oak").id, "draft_id": foreign}
        with house.runtime.transaction() as session, pytest.raises(NotFound):
            writing.settle_draft(session, **whose, answer="come to me", now=house.clock.now())
    assert house.one("SELECT state FROM drafts") == "open"


def test_the_model_reads_no_words_that_are_meant_for_a_customer(house):
    asked(house, "do you have plants?")
    house.press(house.option("draft_edit", **WILLOW), **WILLOW)
    house.say("my code is 4711", **WILLOW)
    assert house.ear.contexts[-1].sender.is_for_person


# ------------------------------------------------------------------ own words


def written(house, words="the door is open", name="maria"):
    house.say(f"tell {name} {words}", heard(I.WRITE, free_text=f"{name} {words}"), **WILLOW)


def test_from_the_first_own_words_the_assistant_is_silent_there(house):
    house.booked(at(2, 10), who="maria", name="Maria")
    house.booked(at(2, 12), who="joe", name="Joe")
    written(house)
    assert "the door is open" in last(house, "maria")
    told = count(house, "maria")
    house.say("a cut on Friday", heard(I.BOOK), who="maria")
    assert count(house, "maria") == told
    assert "a cut on Friday" in last(house, WILLOW)
    house.say("thanks", heard(I.THANK), who="joe")
    assert house.spoken("joe")[-1] == ["thanks"], "in other threads nothing changes"


def test_buttons_of_the_customer_still_work_meanwhile(house):
    house.booked(at(2, 10), who="maria", name="Maria")
    written(house)
    house.press(house.option("bot", who="maria"), who="maria")
    assert house.spoken("maria")[-1] == ["human.back"]
    house.say("thanks", heard(I.THANK), who="maria")
    assert house.spoken("maria")[-1] == ["thanks"]


def test_commands_of_the_provider_still_work_meanwhile(house):
    house.booked(at(2, 10), who="maria", name="Maria")
    written(house)
    told = count(house, "maria")
    house.say("tomorrow", heard(I.AGENDA, when=when(at(2, 10))), **WILLOW)
    assert "Maria" in last(house, WILLOW)
    assert count(house, "maria") == told


def test_words_with_something_unread_are_for_the_customer(house):
    house.booked(at(2, 10), who="maria", name="Maria")
    written(house)
    house.say("see you tomorrow", heard(I.AGENDA, unread=("see", "you")), **WILLOW)
    assert last(house, "maria") == "Willow: see you tomorrow"


def test_what_is_said_to_a_customer_is_no_fact_for_everybody(house):
    house.booked(at(2, 10), who="maria", name="Maria")
    written(house)
    house.say("the parking is behind the church", heard(I.ASK, topics=(Topic.PARKING,)), **WILLOW)
    assert "the parking is behind the church" in last(house, "maria")
    house.say("done", heard(I.DONE), **WILLOW)
    house.say("the parking is behind the church", heard(I.ASK, topics=(Topic.PARKING,)), **WILLOW)
    assert "customers who ask" in last(house, WILLOW)


def test_hand_back_ends_the_silence(house):
    house.booked(at(2, 10), who="maria", name="Maria")
    written(house)
    house.say("done", heard(I.DONE), **WILLOW)
    house.say("hello", heard(I.GREET), who="maria")
    assert "greet.provider" in house.spoken("maria")[-1] or "greet.any" in house.spoken("maria")[-1]


def test_words_wait_where_another_customer_wrote_meanwhile(house):
    for who in ("maria", "joe"):
        house.booked(at(2, 10 if who == "maria" else 12), who=who, name=who.title())
    written(house)
    house.clock.advance(60)
    house.say("a person please", heard(I.HUMAN), who="joe")
    told = count(house, "maria"), count(house, "joe")
    house.clock.advance(60)
    house.say("yes of course", **WILLOW)
    assert (count(house, "maria"), count(house, "joe")) == told
    assert last(house, WILLOW).startswith("Who is this for?")
    rows = house.rows("SELECT id, label FROM options WHERE action->>'do' = 'talk' ORDER BY created_at DESC, position")
    house.press(next(row.id for row in rows if row.label == "Joe"), **WILLOW)
    assert "yes of course" in last(house, "joe")
    assert count(house, "maria") == told[0]


def test_nobody_writes_to_a_stranger(house):
    house.booked(at(2, 10), who="maria", name="Maria")
    maria = talk_of(house, "maria")
    for provider_id, conversation_id in ((house.card("oak").id, maria), (house.card().id, uuid4())):
        talk = {"provider_id": provider_id, "conversation_id": conversation_id}
        with house.runtime.transaction() as session, pytest.raises(NotFound):
            writing.write_to(session, **talk, words="buy", key="k", now=house.clock.now())
    house.say("tell maria to come", heard(I.WRITE, free_text="maria to come"), **OAK)
    assert "no conversation" in last(house, OAK)
    assert house.rows("SELECT 1 FROM thread_words") == []


def test_one_provider_does_not_end_the_talk_of_another(house):
    house.booked(at(2, 10), who="maria", name="Maria")
    house.booked(at(3, 10), who="maria", slug="oak")
    written(house)
    talk = {"provider_id": house.card("oak").id, "conversation_id": talk_of(house, "maria")}
    with house.runtime.transaction() as session:
        assert not writing.hand_back(session, **talk, key="k", now=house.clock.now())
        writing.write_to(session, **talk, words="hello from oak", key="k2", now=house.clock.now())
    house.settle()
    assert last(house, "maria") == "Oak: hello from oak"
    told = count(house, OAK)
    house.say("which one?", who="maria")
    assert "which one?" in last(house, WILLOW), "she is still with the one who wrote first"
    assert count(house, OAK) == told


def test_a_thread_holds_what_both_said_and_nothing_else(house):
    house.booked(at(2, 10), who="maria", name="Maria")
    house.say("my password is hunter2", who="maria")  # to the assistant
    written(house)
    house.say("thank you", heard(I.THANK), who="maria")
    talk = {"conversation_id": talk_of(house, "maria")}
    willow, oak = house.card().id, house.card("oak").id
    with house.runtime.transaction() as session:
        words = threads.words_of(session, provider_id=willow, **talk)
        assert [(word.author, word.text) for word in words] == [
            (Author.PROVIDER, "the door is open"),
            (Author.CUSTOMER, "thank you"),
        ]
        assert threads.words_of(session, provider_id=oak, **talk) == ()
        (thread,) = threads.threads_of(session, provider_id=willow)
        assert threads.threads_of(session, provider_id=oak) == ()
    assert (thread.name, thread.last_text, thread.is_ours) == ("Maria", "thank you", True)


def test_hostile_words_arrive_as_they_are(house):
    house.booked(at(2, 10), who="maria", name="Maria")
    words = "{provider} <b>&amp; '; DROP TABLE bookings; -- " + "x" * 3000
    written(house, words)
    assert words in last(house, "maria")


def test_the_assistant_is_set_by_buttons_for_all_or_for_one(house):
    house.booked(at(2, 10), who="maria", name="Maria")
    house.say("assistant", heard(I.ASSISTANT), **WILLOW)
    rows = house.rows("SELECT id FROM options WHERE action->>'mode' = 'draft' ORDER BY created_at DESC LIMIT 1")
    house.press(rows[0].id, **WILLOW)
    assert house.one("SELECT assistant FROM providers WHERE slug = 'willow'") == "draft"
    house.clock.advance(60)
    house.say("assistant for Maria", heard(I.ASSISTANT), **WILLOW)
    rows = house.rows("SELECT id FROM options WHERE action->>'mode' = 'off' ORDER BY created_at DESC LIMIT 1")
    house.press(rows[0].id, **WILLOW)
    assert house.one("SELECT assistant FROM thread_modes") == "off"
    assert house.one("SELECT assistant FROM providers WHERE slug = 'willow'") == "draft"


# ------------------------------------------------------------------ which fact


KEPT = tuple(Fact(fact["topic"], fact["text"]) for fact in FACTS)


@pytest.mark.parametrize(
    ("question", "topics", "is_sure"),
    [
        ("can I park near you?", ["parking"], True),
        ("What should I bring?", ["bring"], True),
        ("do you need my insurance card?", ["bring"], True),
        ("is my insurance enough", ["bring"], False),
        ("do you have gluten free snacks?", [], False),
        ("what is there to do when I have time?", [], False),
        ("", [], False),
    ],
)
def test_a_fact_is_chosen_by_the_words_it_shares(question, topics, is_sure):
    found, sure = matching(question, KEPT)
    assert ([fact.topic for fact in found], sure) == (topics, is_sure)

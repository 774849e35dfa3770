"""Holds what made-up people say and made-up advocates write: a few sentences for each field, told by its name."""

from __future__ import annotations

SENTENCES: tuple[str, ...] = (
    "We read the letter together and the client asked what happens if nobody answers it.",
    "The council officer said that the room is not ready before Thursday.",
    "She would rather wait until after the hearing; we said that this is hers to decide.",
    "The interpreter knew the word for it, and we checked that it had been understood.",
    "He showed the bus tickets and the payslips he had kept in a shoebox.",
    "The solicitor rang back and explained the two ways to go on, and what each may cost.",
    "She had slept badly and we kept the meeting short, with a walk in between.",
    "The landlord’s message was read out; no answer was sent from here.",
    "We wrote down the three things that matter most this month, in the client’s own order.",
    "The food bank opens on Tuesdays and Fridays; a voucher was asked for.",
    "He asked again whether anybody at the car wash can find out where he lives now.",
    "The support worker will come along to the next appointment.",
    "The benefit stopped without a letter; we asked for the decision in writing.",
    "She laughed about the weather in the town by the sea, and about our map.",
    "The college has a place from September if the papers come in time.",
    "The doctor’s surgery registered him without proof of address.",
    "We looked at the safety plan again; the neighbour’s number had changed.",
    "The officer in the case is on leave until the twelfth; her deputy was told.",
)

PLACES = ("Invented Bay", "Examplehaven", "Pretendford", "Madeup-on-Sea", "Sampleton", "Nowhere Green")

BODIES = (
    "Examplehaven City Council",
    "Sampleton Law Centre",
    "Pretendford Police",
    "Made-up Benefits Office",
    "Invented Bay Clinic",
    "Harbour Light Shelter",
)

TITLES: tuple[str, ...] = (
    "Call about the council letter",
    "Meeting in the library",
    "Housing: the room is damp",
    "Benefit stopped",
    "Solicitor explained the next step",
    "Getting ready for court",
    "Bus pass and phone credit",
    "The hostel asks her to leave",
    "Doctor’s appointment",
    "A message from the old workplace",
    "Papers for the college",
    "The interview is put off",
)

TASKS: tuple[str, ...] = (
    "Ring the solicitor",
    "Ask the council for the decision in writing",
    "Book the interpreter for Thursday",
    "Send the form back",
    "Ask what the client wants to do about the offer",
    "Check that the new number is safe",
    "Find the bus times",
    "Ask for the travel money",
    "Read the letter together",
)

OWN_WORDS: tuple[str, ...] = (
    "I want my own key.",
    "I want to learn how to read the letters myself.",
    "I do not want to tell it again.",
    "I want to cook for my children.",
    "First sleep, then papers.",
    "I will go to court, but not alone.",
)

BY_NAME: dict[str, tuple[str, ...]] = {
    "about": TITLES,
    "what": TASKS,
    "title": TITLES,
    "option": (
        "Answer by herself",
        "Ask for a review",
        "Wait for the hearing",
        "Move to another town",
        "Do nothing now",
    ),
    "wants": OWN_WORDS,
    "wish": OWN_WORDS,
    "own_words": OWN_WORDS,
    "goal": OWN_WORDS,
    "words": OWN_WORDS,
    "strengths": ("Sings in a choir.", "Repairs anything with a motor.", "Speaks four languages.", "Never late."),
    "likes": ("Football on Sundays.", "The sea.", "Church on Wednesdays.", "Cooking for many."),
    "place": PLACES,
    "where": PLACES,
    "city": PLACES,
    "going_to": PLACES,
    "organisation": BODIES,
    "agency": ("Sample Interpreters", "Examplehaven Languages", "Invented Voices"),
    "body": BODIES,
    "recipient": BODIES,
    "referrer": BODIES,
    "provider": BODIES,
    "host_organisation": ("Harbour Advocacy", "Sampleton Independent Advocates"),
    "profession": ("Solicitor", "Support worker", "Housing officer", "Doctor", "Police officer", "Teacher"),
    "next_steps": (
        "We meet again in two weeks.",
        "She rings when the letter comes.",
        "I ask the council until Friday.",
    ),
    "reasons": (
        "The old employer’s van was seen near the hostel.",
        "Nothing new since the move.",
        "Money is very short.",
    ),
    "hours": ("After six", "Mornings only", "Not on Sundays", "Text first"),
    "promised": ("I ring on Friday before noon.", "I bring the form along."),
    "likely_outcome": ("An answer in about three weeks.", "The room may be gone by then."),
    "may_fail": ("They may say no again; then there is a review.", "It may take months."),
    "dialect": ("Northern", "Southern", "Coast", "Capital"),
}

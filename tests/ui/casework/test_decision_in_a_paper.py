"""A paper that is being read becomes a decision letter with its deadline, within the budget of five acts."""

from __future__ import annotations

from imsa_desktop.ui.pages.decision import DecisionPage
from imsa_desktop.ui.pages.reader import ReaderPage
from imsa_protocol.identifiers import RecordId, SpaceId
from tests.documents import samples
from tests.ui.casework.conftest import Desktop


def _paper(desktop: Desktop, space: SpaceId) -> RecordId:
    case = desktop.workspace.cases.row(space).case
    desktop.workspace.records.change("case", case or b"", {"nation": "england"})
    told = {"from_whom": "Bristol City Council", "dated": "2026-02-27", "came_how": "portal"}
    pdf = samples.pdf_with_words("We have decided")
    return desktop.workspace.attachments.add(space, pdf, name="scan.pdf", title="Council letter", values=told).document


def test_a_paper_leads_to_a_computed_deadline_in_five_acts_and_each_names_the_other(
    desktop: Desktop, linh: SpaceId
) -> None:
    paper = _paper(desktop, linh)
    desktop.go("reader", space=linh, record=paper)
    hands = desktop.hands
    hands.acts = 0
    hands.press("This is a decision letter: write down its dates")
    desktop.quiet()
    assert isinstance(desktop.front(), DecisionPage)
    hands.type_words("homeless")
    hands.key("Return")
    hands.write("The client had it on", "2 March 2026")
    hands.key("Ctrl+S")
    assert hands.acts <= 5
    desktop.quiet()
    (decision,) = desktop.workspace.records.list("decision", space=linh)
    assert (decision["document"], decision["body"], decision["dated"]) == (paper, "Bristol City Council", "2026-02-27")
    assert decision["came_how"] == "online"
    (deadline,) = desktop.workspace.deadlines.of_case(linh)
    assert deadline.last_day == "2026-03-22"
    kept = desktop.workspace.records.get("document", paper)
    assert (kept["decision"], kept["document_kind"]) == (decision.id, "decision")
    desktop.go("reader", space=linh, record=paper)
    hands.key("Ctrl+D")
    desktop.quiet()
    desktop.hands.pause()
    assert desktop.readable("Computed: Sunday 22 March 2026")
    assert len(desktop.workspace.records.list("decision", space=linh)) == 1


def test_the_paper_can_be_read_again_while_its_decision_is_written(desktop: Desktop, linh: SpaceId) -> None:
    paper = _paper(desktop, linh)
    other = desktop.workspace.attachments.add(linh, samples.pdf(2), title="Another").document
    desktop.go("reader", space=linh, record=paper)
    desktop.hands.key("Ctrl+D")
    desktop.quiet()
    desktop.hands.write("The client had it on", "2 March 2026")
    desktop.hands.pause()
    desktop.hands.press("Read the paper")
    desktop.quiet()
    page = desktop.front()
    assert isinstance(page, ReaderPage)
    assert page.heading.text() == "Council letter"
    desktop.hands.key("Ctrl+D")
    desktop.quiet()
    letter = desktop.front()
    assert isinstance(letter, DecisionPage)
    assert letter.sheet is not None
    assert letter.sheet.value("notified") == "2026-03-02"
    desktop.go("reader", space=linh, record=other)
    desktop.hands.key("Ctrl+D")
    desktop.quiet()
    assert letter.sheet.value("notified") is None
    assert letter.sheet.value("document") == other
    written = desktop.workspace.records.list("decision", space=linh)
    assert [each["document"] for each in written] == [paper]


def test_looking_at_the_page_of_a_decision_letter_writes_nothing(desktop: Desktop, linh: SpaceId) -> None:
    desktop.go("reader", space=linh, record=_paper(desktop, linh))
    desktop.hands.key("Ctrl+D")
    desktop.quiet()
    desktop.hands.press("Keep unfinished")
    desktop.quiet()
    assert desktop.workspace.records.list("decision", space=linh) == []
    assert list(desktop.workspace.records.drafts()) == []


def test_a_letter_whose_last_day_has_passed_is_never_kept_as_if_all_were_well(desktop: Desktop, linh: SpaceId) -> None:
    desktop.go("reader", space=linh, record=_paper(desktop, linh))
    desktop.hands.key("Ctrl+D")
    desktop.quiet()
    desktop.hands.type_words("homeless")
    desktop.hands.key("Return")
    desktop.hands.write("The client had it on", "2 March 2026")
    desktop.hands.key("Ctrl+S")
    assert desktop.readable("The last day has passed: ask today, with reasons")
    desktop.go("case", space=linh, tab="tasks")
    assert desktop.readable("Late – ask today")
    assert desktop.readable(
        "Negative decision on homelessness"
    )  # a letter without words of its own is named by its kind

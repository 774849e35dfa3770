"""Commands between people: connect, invite, join, people, appoint, sync."""

from __future__ import annotations

from pathlib import Path

import click

from imsa_desktop.cli.output import day_and_time, moment
from imsa_desktop.cli.session import Session, command
from imsa_desktop.services.contact import Exchanged
from imsa_desktop.services.joining import TASKS


@click.command()
@click.option("--hub", "url", required=True, help="Address of the hub: https://name:port")
@click.option("--pin", required=True, metavar="FINGERPRINT", help="Pin of its authority, printed by `imsa-hub init`.")
@click.option("--token", required=True, help="The one-time founding token, printed by `imsa-hub init`.")
@command
def connect(session: Session, url: str, pin: str, token: str) -> None:
    """Give the organisation its hub."""
    session.workspace().joining.connect(url, pin, token)
    session.output.tell("The hub is yours; `sync` sends and receives.", {"connected": url})


@click.command()
@click.option("--person", required=True, help="Name of the person, as colleagues know it.")
@click.option("--role", required=True, type=click.Choice(["advocate", "head-office"]))
@click.option("--out", required=True, type=click.Path(path_type=Path), help="File to write; never overwritten.")
@command
def invite(session: Session, person: str, role: str, out: Path) -> None:
    """Invite a person: writes a file, and prints the code that is to be spoken, never sent with it."""
    made = session.workspace().joining.invite(person, role, out)
    later = "" if made.hub_knows else "\nThe hub hears of it with the next `sync`."
    session.output.tell(
        f"Invitation written to {made.file}; good until {day_and_time(made.expires_ms)}.\n"
        f"Code, to be spoken on the telephone: {made.code}{later}",
        {"file": str(made.file), "code": made.code, "expires": moment(made.expires_ms), "hub_knows": made.hub_knows},
    )


@click.command()
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--code", required=True, help="The four words that were spoken.")
@click.option("--by-courier", is_flag=True, help="Send the request by `sync --folder`, not by the hub.")
@command
def join(session: Session, file: Path, code: str, by_courier: bool) -> None:
    """Join an organisation. Prints first which cases will be shared with whom."""
    joining = session.workspace().joining
    says = joining.read_invitation(file)
    session.output.tell(
        f"{says.organisation} invites {says.person}.",
        {"organisation": says.organisation, "person": says.person, "role": says.role, "hub": says.hub},
    )
    sent = joining.join(file, code, by_courier=by_courier)
    for shared in joining.preview():
        session.output.tell(
            f"  {shared.sentence}",
            {"space": shared.space.hex(), "label": shared.label, "readers": list(shared.readers)},
        )
    where = "is with the hub" if sent else "goes with the next `sync`"
    session.output.tell(
        f"Your request {where}. Until head office admits you, nothing leaves this laptop.",
        {"requested": True, "with_hub": sent},
    )


@click.command()
@command
def people(session: Session) -> None:
    """List the people of the organisation."""
    for each in session.workspace().joining.people():
        me = "  (you)" if each.me else ""
        tasks = "".join(f"  {task.replace('-', ' ')}" for task in each.tasks)
        told = {"person": each.id.hex(), "name": each.name, "role": each.role, "tasks": list(each.tasks)}
        session.output.tell(
            f"{each.name}  {each.role}{tasks}  {each.devices} laptop{'' if each.devices == 1 else 's'}{me}",
            {**told, "devices": each.devices, "me": each.me},
        )


@click.command()
@click.option("--person", required=True, help="Name of the person, as `people` lists it.")
@click.option("--as", "task", required=True, type=click.Choice(sorted(TASKS)))
@command
def appoint(session: Session, person: str, task: str) -> None:
    """Appoint a person of the organisation; it cannot be taken back yet.

    A supervisor reads the staff files of all, and concerns meant for supervisors; a survey reader reads all survey
    sheets. Both also what was written before.
    """
    joining = session.workspace().joining
    named = [each for each in joining.people() if each.name == person]
    if len(named) != 1:
        raise click.UsageError(f"{len(named)} people are called {person!r}; `people` lists all.")
    new = joining.appoint(named[0].id, task)
    words = f"{person} is a {task.replace('-', ' ')} now." if new else f"{person} was appointed before."
    session.output.tell(words, {"person": named[0].id.hex(), "task": task, "new": new})


@click.command()
@click.option("--folder", type=click.Path(path_type=Path), help="Exchange through this folder or stick instead.")
@command
def sync(session: Session, folder: Path | None) -> None:
    """Send and receive. Safe to be broken off at any point and run again."""
    contact = session.workspace().contact
    done = contact.exchange_by_folder(folder) if folder else contact.exchange(all_attachments=True)
    session.output.tell(_words(done), _found(done, session))


def _words(done: Exchanged) -> str:
    if done.waiting_for_admission:
        return "Your request is with head office and not answered yet; nothing has left this laptop."
    lines = [f"Sent {done.sent}, received {done.received} changes."]
    if done.joined:
        lines.insert(0, "You belong to the organisation now.")
    lines += [f"{name} was admitted to the organisation." for name in done.admitted]
    if done.new_questions:
        lines.append(f"{done.new_questions} new questions need a look.")
    if done.waiting:
        lines.append(f"{done.waiting} pieces of work wait for others that have not come yet.")
    if done.refused:
        lines.append(f"{done.refused} pieces did not pass their checks and were not let in; `status` says more.")
    return "\n".join(lines)


def _found(done: Exchanged, session: Session) -> dict[str, object]:
    cases = session.workspace().cases
    return {
        "sent": done.sent,
        "received": done.received,
        "cases": [cases.reference(space) for space in done.cases],
        "questions": done.questions,
        "new_questions": done.new_questions,
        "waiting": done.waiting,
        "refused": done.refused,
        "notices": done.notices,
        "admitted": list(done.admitted),
        "joined": done.joined,
        "waiting_for_admission": done.waiting_for_admission,
    }

# SPDX-License-Identifier: Apache-2.0
"""The main job as assistive technology does it, over AT-SPI: choose an account, filter, select a connection,
tick a data type, save, and read what came of it. What is done here is done by accessible names, actions and
keys only. Usage: story.py PATH-OF-ORGBRIDGE"""
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

DEADLINE = 60  # seconds, for one thing to happen

KEYS = {"Down": 0xFF54, "Home": 0xFF50, "Return": 0xFF0D, "Tab": 0xFF09, "space": 0x20}


def wait_for(what, find):
    """What find() gives once it is neither None nor False."""
    end = time.monotonic() + DEADLINE
    while time.monotonic() < end:
        try:
            found = find()
        except GLib.Error:  # The part has gone meanwhile.
            found = None
        if found is not None and found is not False:
            print("ok:", what, flush=True)
            return found
        time.sleep(0.05)
    sys.exit(f"This does not happen: {what}\nOn screen are: {on_screen()}")


def on_screen():
    program = application()
    parts = everything_below(program) if program else []
    return [f"{part.get_role_name()} {part.get_name()}" for part in parts if part.get_name() and is_showing(part)]


def everything_below(part):
    yield part
    for number in range(part.get_child_count()):
        child = part.get_child_at_index(number)
        if child is not None and not child.get_state_set().contains(Atspi.StateType.MANAGES_DESCENDANTS):
            yield from everything_below(child)
        elif child is not None:
            yield child


def is_showing(part):
    return part.get_state_set().contains(Atspi.StateType.SHOWING)


def part_of(window, role, name):
    """The part on screen with this role and this name."""
    for part in everything_below(window):
        if part.get_role() == role and part.get_name() == name and is_showing(part):
            return part
    return None


def act(part, action):
    for number in range(part.get_n_actions()):
        if part.get_action_name(number).lower() == action:
            part.do_action(number)
            return
    names = [part.get_action_name(number) for number in range(part.get_n_actions())]
    sys.exit(f"{part.get_name()} cannot be told to {action}, only {names}")


def press(key):
    Atspi.generate_keyboard_event(KEYS[key], None, Atspi.KeySynthType.SYM)


def focused(window):
    """What has the focus: the innermost, since what hands it on claims it too. Qt gives tabs the focus for good."""
    found = None
    for part in everything_below(window):
        if part.get_state_set().contains(Atspi.StateType.FOCUSED) and part.get_role() != Atspi.Role.PAGE_TAB:
            found = part
    return found


def tab_to(window, wanted):
    """Goes on with Tab until it comes to a part."""
    passed = [wait_for("something has the focus", lambda: focused(window))]
    while passed[-1] != wanted:
        press("Tab")
        passed.append(wait_for("Tab goes on", lambda: (now := focused(window)) != passed[-1] and now))
        if passed[-1] in passed[:-1]:
            sys.exit(f"Tab does not come to {wanted.get_name()}")


def application():
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        one = desktop.get_child_at_index(number)
        if one is not None and one.get_name().lower() == "orgbridge":
            return one
    return None


def main_window(program):
    for number in range(program.get_child_count()):
        window = program.get_child_at_index(number)
        if window is not None and window.get_role() == Atspi.Role.FRAME and is_showing(window):
            return window
    return None


def row(table, number):
    """The words of a row, as they are read out."""
    return [table.get_accessible_at(number, column).get_name() for column in range(table.get_n_columns())]


def rows_of(table):
    return [row(table, number) for number in range(table.get_n_rows())]


def labels_of(part):
    """The names of the labels that stand for it."""
    return [
        relation.get_target(number).get_name()
        for relation in part.get_relation_set()
        if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY
        for number in range(relation.get_n_targets())
    ]


def box_of(window, label):
    """The combo box beside a label; its own name is what is chosen in it."""
    for part in everything_below(window):
        if part.get_role() == Atspi.Role.COMBO_BOX and label in labels_of(part):
            return part
    return None


def is_marked(entries, name):
    for number in range(entries.get_child_count()):
        entry = entries.get_child_at_index(number)
        if entry.get_name() == name:
            return entry.get_state_set().contains(Atspi.StateType.SELECTED)
    return False


def choose_account(window, wanted):
    box = wait_for("there is a box of accounts", lambda: box_of(window, "Account"))
    act(box, "showmenu")
    entries = box.get_child_at_index(0)
    wait_for("its list opens", lambda: is_showing(entries))
    press("Home")
    wait_for("the first account is marked", lambda: is_marked(entries, "Payments Production"))
    press("Down")
    wait_for(f"{wanted} is marked", lambda: is_marked(entries, wanted))
    press("Return")
    wait_for(f"{wanted} is chosen", lambda: box.get_name() == wanted)
    wait_for("the window is called by it", lambda: window.get_name() == f"{wanted} - Orgbridge")


def story(window):
    choose_account(window, "Central Observability")
    table = wait_for("the connections are a table",
                     lambda: part_of(window, Atspi.Role.TABLE, "Connections"))
    wait_for("the connections of the account are there", lambda: table.get_n_rows() == 12)

    search = part_of(window, Atspi.Role.TEXT, "Filter connections")
    search.set_text_contents("security")
    wait_for("one connection is left", lambda: table.get_n_rows() == 1)
    words = row(table, 0)
    assert words[:3] == ["Central Observability", "Security Operations", "Audit Trail"], words

    search.grab_focus()
    wait_for("the search has the focus",
             lambda: search.get_state_set().contains(Atspi.StateType.FOCUSED))
    tab_to(window, table)
    press("space")
    logs = wait_for("its data types can be ticked",
                    lambda: part_of(window, Atspi.Role.CHECK_BOX, "Logs"))
    assert not logs.get_state_set().contains(Atspi.StateType.CHECKED)
    act(logs, "toggle")
    wait_for("logs are ticked", lambda: logs.get_state_set().contains(Atspi.StateType.CHECKED))
    wait_for("what the destination gains can be read", lambda: part_of(
        window, Atspi.Role.LABEL, "Security Operations will gain logs of Central Observability."))
    wait_for("the row says that logs are new",
             lambda: any("Logs (added)" in word for word in row(table, 0)))

    save = wait_for("it can be saved", lambda: part_of(window, Atspi.Role.PUSH_BUTTON, "Save"))
    act(save, "press")
    wait_for("the status bar says that it is applied", lambda: part_of(
        window, Atspi.Role.STATUS_BAR, "Applied: Central Observability → Security Operations"))
    wait_for("the row has the data types that were saved",
             lambda: "Logs, Audit Trail" in row(table, 0))


def main():
    program = subprocess.Popen([sys.argv[1], "--demo"])
    try:
        app = wait_for("the program is known to assistive technology", application)
        story(wait_for("its window is open", lambda: main_window(app)))
    finally:
        program.kill()
        program.wait()


main()

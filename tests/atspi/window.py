#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Backdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Works in the window as somebody who does not see it: by roles, names and actions of the accessibility bus alone.

    window.py PROGRAM LIBRARY RECORDS
"""
import sys
import traceback

sys.dont_write_bytecode = True
import assistive  # noqa: E402

assistive.own_desktop()


def expect(condition, what):
    if not condition:
        raise assistive.Failure(what)


def controls_have_names(desktop, path):
    unnamed = desktop.unnamed()
    expect(not unnamed, "Controls without a name at “%s”:\n  %s" % (path, "\n  ".join(unnamed)))


def every_view_can_be_read(program, library):
    for path, title in (("", "Media library"), ("books", "Books"), ("books/animal-farm", "Animal Farm"),
                        ("books/new", "New book"), ("users/ada", "Ada Lovelace")):
        desktop = assistive.Desktop(program, library, path)
        try:
            desktop.find("frame", title, exact=False)
            desktop.settle()
            controls_have_names(desktop, path)
        except Exception:
            print(desktop.tree())
            raise
        finally:
            desktop.close()


def number(desktop, name):
    return desktop.find(("text", "spin button"), name)


def a_book_is_found(desktop):
    desktop.press("push button", "Go to…")
    desktop.write(desktop.find("text", "Places, entries, commands"), "Animal Farm")
    desktop.find("list item", "Animal Farm", exact=False)
    desktop.settle()
    desktop.key("Return")
    desktop.find("frame", "Animal Farm", exact=False)
    expect(desktop.text(number(desktop, "Pages")) == "112", "Pages of Animal Farm are not there")


def a_book_is_changed(desktop):
    desktop.write(number(desktop, "Pages"), "113")
    desktop.press("push button", "Save and continue editing")
    desktop.wait(lambda: desktop.said("was saved") or desktop.said("saved."), "message that it was saved")
    expect(desktop.text(number(desktop, "Pages")) == "113", "the change is not shown")


def shows_pages(desktop, pages):
    desktop.wait(lambda: desktop.text(number(desktop, "Pages")) == pages, "%s pages" % pages)


def discarding_is_undone(desktop):
    desktop.write(number(desktop, "Pages"), "200")
    desktop.press("push button", "Discard")
    shows_pages(desktop, "113")
    desktop.press("push button", "Undo")
    shows_pages(desktop, "200")
    desktop.press("push button", "Discard")
    shows_pages(desktop, "113")


def mistakes_are_told(desktop):
    desktop.write(number(desktop, "Pages"), "0")
    desktop.press("push button", "Save and continue editing")
    desktop.wait(lambda: desktop.said("mistake") or desktop.said("at least"), "message about the mistake")
    desktop.press("push button", "Discard")


def who_knows_the_password_is_let_in(desktop):
    name = desktop.find("text", "Name", exact=False)
    controls_have_names(desktop, "the log-in")
    desktop.write(name, "ada")
    desktop.write(desktop.find("password text", "Password", exact=False), "guess")
    desktop.press("push button", "Log in")
    desktop.wait(lambda: desktop.said("That is not the password."), "message about the password")
    desktop.write(desktop.find("password text", "Password", exact=False), "secret")
    desktop.press("push button", "Log in")
    desktop.find("push button", "Go to…")


def an_album_is_found(desktop):
    desktop.press("push button", "Go to…")
    desktop.write(desktop.find("text", "Places, entries, commands"), "Winter songs")
    desktop.find("list item", "Winter songs", exact=False)
    desktop.settle()
    desktop.key("Return")
    desktop.find("frame", "Winter songs", exact=False)


def takes(desktop, seconds):
    desktop.wait(lambda: desktop.text(number(desktop, "Seconds")) == seconds, "track of %s seconds but %s" % (seconds, desktop.text(number(desktop, "Seconds"))))


def a_track_is_changed(desktop):
    desktop.press("page tab", "Tracks", exact=False)
    desktop.press(("push button", "toggle button", "check box"), "Snow", exact=False)
    takes(desktop, "180")
    controls_have_names(desktop, "the tracks")
    desktop.write(number(desktop, "Seconds"), "181")
    desktop.press("push button", "Save and continue editing")
    desktop.wait(lambda: desktop.said("saved"), "message that it was saved")
    takes(desktop, "181")


def the_change_is_taken_back(desktop):
    desktop.press("push button", "Undo")
    desktop.wait(lambda: desktop.said("taken back"), "message that it was taken back")
    takes(desktop, "180")


GUARDED = (who_knows_the_password_is_let_in, an_album_is_found, a_track_is_changed, the_change_is_taken_back)
STEPS = (a_book_is_found, a_book_is_changed, discarding_is_undone, mistakes_are_told)


def work(program, example, steps):
    desktop = assistive.Desktop(program, example)
    step = None
    try:
        for step in steps:
            step(desktop)
            print("ok:", step.__name__)
    except Exception:
        print("FAILED:", step.__name__)
        print(desktop.tree())
        raise
    finally:
        desktop.close()


if __name__ == "__main__":
    try:
        every_view_can_be_read(*sys.argv[1:3])
        print("ok: every_view_can_be_read")
        work(*sys.argv[1:3], STEPS)
        work(sys.argv[1], sys.argv[3], GUARDED)
    except assistive.Failure as failure:
        print(failure)
        sys.exit(1)
    except Exception:
        traceback.print_exc()
        sys.exit(1)

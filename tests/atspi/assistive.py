# SPDX-FileCopyrightText: 2026 The Backdesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as assistive technology sees it: by roles, names and actions over AT-SPI, without the mouse."""
import ctypes
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import time
import warnings

SKIPPED = 77


def _atspi():
    try:
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
        return Atspi
    except (ImportError, ValueError) as error:
        print("skipped:", error)
        sys.exit(SKIPPED)


def need(*programs):
    for program in programs:
        if not shutil.which(program) and not os.path.exists(program):
            print("skipped: there is no", program)
            sys.exit(SKIPPED)


def own_desktop(size="1280x800"):
    """Runs the script anew with a display and a session bus of its own, so that no other program is seen."""
    if os.environ.get("BACKDESK_OWN_BUS"):
        return
    need("dbus-run-session", "Xvfb", "/usr/libexec/at-spi-bus-launcher")
    _atspi()
    reading, writing = os.pipe()
    display = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", size + "x24", "-nolisten", "tcp"],
                               stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, pass_fds=[writing])
    os.close(writing)
    folder = tempfile.mkdtemp(prefix="backdesk-atspi-")
    try:
        number = b""
        while not number.endswith(b"\n"):
            more = os.read(reading, 16)
            if not more:
                sys.exit("The display does not start.")
            number += more
        # The services of the bus must know the display and must not write anywhere else.
        environment = dict(os.environ, BACKDESK_OWN_BUS="1", DISPLAY=":" + number.decode().strip(), HOME=folder,
                           XDG_RUNTIME_DIR=folder, XDG_CONFIG_HOME=folder, XDG_DATA_HOME=folder, TZ="UTC",
                           QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        sys.exit(subprocess.call(["dbus-run-session", "--", sys.executable, *sys.argv], env=environment))
    finally:
        display.terminate()
        display.wait(10)
        shutil.rmtree(folder, ignore_errors=True)


def give_focus():
    """Without a window manager nobody gives the window the focus."""
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XOpenDisplay.restype = ctypes.c_void_p
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
    children = ctypes.POINTER(ctypes.c_ulong)()
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    x11.XQueryTree(display, ctypes.c_ulong(x11.XDefaultRootWindow(display)), ctypes.byref(root), ctypes.byref(parent),
                   ctypes.byref(children), ctypes.byref(count))
    shown = [children[index] for index in range(count.value) if _is_shown(x11, display, children[index])]
    if shown:
        x11.XSetInputFocus(display, ctypes.c_ulong(shown[-1]), 1, ctypes.c_ulong(0))
    x11.XSync(display, 0)
    x11.XCloseDisplay(display)


def _is_shown(x11, display, window):
    attributes = (ctypes.c_char * 256)()
    if not x11.XGetWindowAttributes(display, ctypes.c_ulong(window), attributes):
        return False
    # x, y, width, height, border, depth, visual, root, class, 2 x gravity, backing store, 2 x planes, save under,
    # colour map, is installed, state
    layout = "iiiiiiPLiiiiLLiLii"
    return struct.unpack_from(layout, attributes)[-1] == 2 and struct.unpack_from("iiii", attributes)[2] > 100


class Failure(Exception):
    pass


class Desktop:
    """The program on a copy of an example."""

    def __init__(self, program, example, path="", size="1280x800"):
        warnings.simplefilter("ignore")
        self._folder = tempfile.mkdtemp(prefix="backdesk-atspi-")
        copy = os.path.join(self._folder, "application")
        shutil.copytree(example, copy)
        description = os.path.join(copy, os.path.basename(example.rstrip("/")) + ".yml")
        self.atspi = _atspi()
        self.atspi.init()
        output = open(os.path.join(self._folder, "program.log"), "wb")
        self._program = subprocess.Popen([program, "--locale", "en", "--port", "0", "--path", path, "--size", size,
                                          description], stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        self.window = None
        try:
            self.window = self.wait(self._application, "application on the accessibility bus", 30)
        except Failure:
            self.close()
            raise

    def log(self, name):
        with open(os.path.join(self._folder, name), "rb") as file:
            return file.read().decode(errors="replace")[-2000:]

    def close(self):
        self._program.terminate()
        try:
            self._program.wait(10)
        except subprocess.TimeoutExpired:
            self._program.kill()
            self._program.wait()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _application(self):
        if self._program.poll() is not None:
            raise Failure("The program ended: " + self.log("program.log"))
        desktop = self.atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_process_id() == self._program.pid and child.get_child_count():
                return child
        return None

    # Looking

    def wait(self, look, what, seconds=15):
        end = time.monotonic() + seconds
        while True:
            found = self._try(look)
            if found:
                return found
            if time.monotonic() > end:
                raise Failure("There is no " + what)
            if self._program.poll() is not None:
                raise Failure("The program ended: " + self.log("program.log"))
            time.sleep(0.1)

    def _try(self, look):
        """What is looked at may go away meanwhile."""
        from gi.repository import GLib
        try:
            if self.window:
                self.window.clear_cache()
            return look()
        except GLib.Error:
            return None

    def nodes(self, start=None, hidden=False):
        """All that is shown, from the outermost in."""
        node = start or self.window
        if node is None:
            return
        yield node
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is None:
                continue
            if hidden or child.get_state_set().contains(self.atspi.StateType.SHOWING) or not child.get_role_name():
                yield from self.nodes(child, hidden)

    def find(self, role, name, within=None, seconds=15, exact=True):
        """The first that is shown; `name` may be a part of it where `exact` is false."""
        def look():
            for node in self.nodes(within):
                if role and node.get_role_name() not in (role if isinstance(role, tuple) else (role,)):
                    continue
                text = node.get_name() or ""
                if text == name or (not exact and name in text):
                    return node
            return None
        return self.wait(look, "%s named “%s”" % (role or "node", name), seconds)

    def has(self, role, name, exact=True):
        try:
            return self.find(role, name, seconds=0, exact=exact)
        except Failure:
            return None

    def said(self, part):
        """Whether a text that is shown contains the part."""
        part = part.lower()
        return any(part in (node.get_name() or "").lower() for node in self.nodes())

    def settle(self, seconds=10):
        """Waits until what is shown stays as it is."""
        before, end = None, time.monotonic() + seconds
        while time.monotonic() < end:
            self.window.clear_cache()
            now = self.tree()
            if now == before:
                return
            before = now
            time.sleep(0.4)

    # Doing

    def act(self, node, *actions):
        """The first of the actions that the node has; its first one when none is named."""
        names = [node.get_action_name(index) for index in range(node.get_n_actions())]
        wanted = [each for each in actions if each in names] or ([] if actions else names[:1])
        if not wanted:
            raise Failure("“%s” (%s) has no action %s, only %s" % (node.get_name(), node.get_role_name(), actions, names))
        node.do_action(names.index(wanted[0]))

    def press(self, role, name, within=None, exact=True):
        self.act(self.find(role, name, within, exact=exact), "Press", "Toggle", "ShowMenu")

    def write(self, node, text):
        if not node.get_state_set().contains(self.atspi.StateType.EDITABLE):
            raise Failure("“%s” cannot be edited" % node.get_name())
        node.set_text_contents(text)

    def text(self, node):
        return node.get_text(0, node.get_character_count())

    KEYS = {"Return": 0xff0d, "Escape": 0xff1b, "Tab": 0xff09, "Down": 0xff54, "F5": 0xffc2}

    def key(self, name):
        """A key for whatever has the focus."""
        give_focus()
        self.atspi.generate_keyboard_event(self.KEYS[name], None, self.atspi.KeySynthType.SYM)

    # Telling

    def tree(self):
        lines = []
        def add(node, depth):
            try:
                actions = [node.get_action_name(index) for index in range(node.get_n_actions())]
                states = node.get_state_set()
                marks = [word for word, state in (("focused", self.atspi.StateType.FOCUSED),
                                                  ("disabled", self.atspi.StateType.ENABLED))
                         if states.contains(state) != (word == "disabled")]
                lines.append("%s%s “%s” %s %s" % ("  " * depth, node.get_role_name(), node.get_name(),
                                                 ",".join(actions), " ".join(marks)))
                for index in range(node.get_child_count()):
                    child = node.get_child_at_index(index)
                    if child and child.get_state_set().contains(self.atspi.StateType.SHOWING):
                        add(child, depth + 1)
            except Exception as error:
                lines.append("%s(%s)" % ("  " * depth, error))
        add(self.window, 0)
        return "\n".join(lines)

    CONTROLS = ("push button", "toggle button", "check box", "radio button", "text", "password text", "entry", "combo box",
                "spin button", "slider", "page tab", "menu item", "table", "list", "tree", "dialog", "frame",
                "table column header", "list item")

    def unnamed(self):
        """Controls that say nothing to who does not see them, by where they are."""
        found = []
        def look(node, place):
            role = node.get_role_name()
            name = node.get_name()
            focusable = node.get_state_set().contains(self.atspi.StateType.FOCUSABLE)
            if not name and role in self.CONTROLS and (focusable or role not in ("frame", "list item")):
                found.append(" > ".join(place + [role]))
            for index in range(node.get_child_count()):
                child = node.get_child_at_index(index)
                if child and child.get_state_set().contains(self.atspi.StateType.SHOWING):
                    look(child, place + ([("%s “%s”" % (role, name))] if name else []))
        look(self.window, [])
        return found

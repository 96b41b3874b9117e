// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shell/ShortcutsTest.h"

#include "ui/shell/Shortcuts.h"
#include "ui/shell/ShortcutsDialog.h"
#include "ui/widgets/KeyHint.h"

#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QSet>
#include <QTest>

namespace backdesk::test
{

using namespace backdesk::ui;

void ShortcutsTest::init()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void ShortcutsTest::cleanup()
{
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void ShortcutsTest::everyKeyIsDocumented()
{
    QFile file(QStringLiteral(BACKDESK_SOURCE_DIR "/docs/keyboard.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const Shortcut &shortcut : allShortcuts()) {
        for (const QKeySequence &keys : shortcut.keys)
            QVERIFY2(text.contains(keys.toString(QKeySequence::PortableText)), qPrintable(keys.toString()));
    }
}

void ShortcutsTest::noKeyDoesTwoThings()
{
    QSet<QKeySequence> seen;
    for (const Shortcut &shortcut : allShortcuts()) {
        for (const QKeySequence &keys : shortcut.keys) {
            QVERIFY2(!seen.contains(keys), qPrintable(keys.toString()));
            seen << keys;
        }
    }
}

void ShortcutsTest::arrowsAreMirroredRightToLeft()
{
    QCOMPARE(backShortcut(), QKeySequence(Qt::ALT | Qt::Key_Left));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(backShortcut(), QKeySequence(Qt::ALT | Qt::Key_Right));
    QCOMPARE(forwardShortcut(), QKeySequence(Qt::ALT | Qt::Key_Left));
}

void ShortcutsTest::dialogListsThemAll()
{
    ShortcutsDialog dialog;
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    qsizetype keys = 0;
    QStringList texts;
    for (const auto *label : dialog.findChildren<QLabel *>())
        texts << label->text();
    for (const Shortcut &shortcut : allShortcuts()) {
        keys += shortcut.keys.size();
        if (shortcut.keys.isEmpty())
            continue; // only in the palette
        QVERIFY2(texts.contains(shortcut.text), qPrintable(shortcut.text));
    }
    QCOMPARE(dialog.findChildren<KeyHint *>().size(), keys);
    // Between the first and the last of nine.
    QCOMPARE(texts.count(QStringLiteral("…")), 1);
}

} // namespace backdesk::test

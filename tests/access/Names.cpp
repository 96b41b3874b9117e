// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/access/Names.h"

#include "tests/access/Desk.h"
#include "ui/fields/FieldEditor.h"
#include "ui/fields/FieldRow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTextEdit>

namespace backdesk::test
{

namespace
{

bool isControl(const QWidget *widget)
{
    const auto is = [widget](const QMetaObject &type) { return widget->metaObject()->inherits(&type); };
    return is(QAbstractButton::staticMetaObject) || is(QLineEdit::staticMetaObject) ||
           is(QComboBox::staticMetaObject) || is(QAbstractSpinBox::staticMetaObject) ||
           is(QTextEdit::staticMetaObject) || is(QPlainTextEdit::staticMetaObject) ||
           is(QAbstractItemView::staticMetaObject);
}

/// A line edit within a box of numbers or choices is a part of it, as is the list of a choice.
bool isPart(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent) ||
           widget->inherits("QComboBoxListView");
}

bool isFittingRole(QAccessible::Role role)
{
    return role != QAccessible::NoRole && role != QAccessible::Client && role != QAccessible::Pane &&
           role != QAccessible::Grouping && role != QAccessible::StaticText;
}

} // namespace

QList<QWidget *> controls(const QWidget *window)
{
    QList<QWidget *> found;
    for (QWidget *each : window->findChildren<QWidget *>()) {
        const bool focusable =
            (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy() && !qobject_cast<QScrollArea *>(each);
        if (each->isVisible() && each->window() == window->window() && !isPart(each) &&
            (isControl(each) || focusable) && !each->visibleRegion().isEmpty())
            found << each;
    }
    return found;
}

QStringList namelessControls(const QWidget *window)
{
    QStringList findings;
    QHash<std::pair<int, QString>, QWidget *> named;
    for (QWidget *each : controls(window)) {
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(each);
        if (!seen)
            continue;
        const QString name = seen->text(QAccessible::Name).trimmed();
        if (name.isEmpty())
            findings << QStringLiteral("no name: ") + described(each);
        if (!isFittingRole(seen->role()))
            findings << QStringLiteral("role %1: ").arg(int(seen->role())) + described(each);
        const QString whole = name + u'\n' + each->accessibleDescription();
        const auto key = std::pair(int(seen->role()), whole);
        if (named.contains(key) && !name.isEmpty())
            findings << QStringLiteral("named like another (%1): ").arg(described(named.value(key))) +
                            described(each);
        named.insert(key, each);
        const auto *button = qobject_cast<QAbstractButton *>(each);
        if (button && button->isEnabled() && button->text().isEmpty() && button->toolTip().isEmpty())
            findings << QStringLiteral("an icon without a tooltip: ") + described(each);
    }
    return findings;
}

QStringList unlinkedTexts(const QWidget *window)
{
    QStringList findings;
    for (const ui::FieldRow *row : window->findChildren<ui::FieldRow *>()) {
        if (!row->isVisible())
            continue;
        const auto labels = row->findChildren<QLabel *>();
        const bool linked =
            std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) { return label->buddy(); });
        if (!linked)
            findings << QStringLiteral("no label leads to ") + row->field().title;
        const QWidget *input = row->editor()->input();
        const QString mistake = row->shownMistake();
        if (input && !mistake.isEmpty() && !input->accessibleDescription().contains(mistake))
            findings << QStringLiteral("%1 does not tell its mistake: %2").arg(row->field().title, mistake);
    }
    return findings;
}

} // namespace backdesk::test

// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutsDialog.h"

#include "ui/shell/Match.h"
#include "ui/shell/Shortcuts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FramelessScroll.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/SearchBox.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

constexpr int Width = 460;
constexpr int Height = 500;

QString searchText(const Shortcut &shortcut)
{
    QStringList words{shortcut.text};
    for (const QKeySequence &keys : shortcut.keys)
        words << keys.toString(QKeySequence::NativeText);
    return words.join(u' ');
}

QWidget *keysOf(const Shortcut &shortcut)
{
    auto *keys = new QWidget;
    auto *row = new QHBoxLayout(keys);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(themeSize(Size::Tight));
    row->addStretch();
    for (const QKeySequence &sequence : shortcut.keys) {
        if (shortcut.isRange && sequence != shortcut.keys.first()) {
            auto *until = new QLabel(QStringLiteral("…"), keys);
            setTextStyle(until, TextStyle::Small, Color::Hint);
            row->addWidget(until);
        }
        row->addWidget(new KeyHint(sequence, keys));
    }
    return keys;
}

} // namespace

/// The lines that match, below their headings.
QWidget *ShortcutsDialog::table(const QString &wanted)
{
    auto *content = new QWidget;
    setBackground(content, Color::Surface);
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, themeSize(Size::GroupGap), 0);
    grid->setColumnStretch(0, 1);
    int row = 0;
    std::optional<Shortcut::Group> group;
    for (const Shortcut &shortcut : allShortcuts()) {
        if (shortcut.keys.isEmpty() || (!wanted.isEmpty() && matchScore(wanted, searchText(shortcut)) == 0))
            continue;
        if (group != shortcut.group) {
            group = shortcut.group;
            auto *heading = new QLabel(groupTitle(shortcut.group));
            heading->setContentsMargins(0, row > 0 ? themeSize(Size::GroupGap) : 0, 0, 0);
            setTextStyle(heading, TextStyle::Label, Color::Dim);
            grid->addWidget(heading, row++, 0, 1, 2);
        }
        auto *text = new QLabel(shortcut.text);
        text->setWordWrap(true);
        grid->addWidget(text, row, 0);
        grid->addWidget(keysOf(shortcut), row++, 1);
    }
    if (row == 0)
        grid->addWidget(new QLabel(tr("No shortcut matches.")), row++, 0);
    grid->setRowStretch(row, 1);
    return content;
}

ShortcutsDialog::ShortcutsDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    setBackground(this, Color::Surface);

    auto *title = new QLabel(windowTitle());
    setTextStyle(title, TextStyle::Title);
    auto *search = new SearchBox(tr("Search for a key or what it does"));
    QScrollArea *scroll = framelessScroll(Color::Surface);
    scroll->setWidget(table({}));
    connect(search, &QLineEdit::textChanged, this,
            [scroll](const QString &text) { scroll->setWidget(table(text.trimmed())); });
    auto *close = makeButton(tr("Close"));
    close->setAutoDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(themeSize(Size::GroupGap));
    layout->addWidget(title);
    layout->addWidget(search);
    layout->addWidget(scroll, 1);
    layout->addWidget(close, 0, Qt::AlignTrailing);
    const QSize room = parent ? parent->window()->size() : QSize(Width, Height);
    resize(QSize(Width, Height).boundedTo(room - QSize(40, 40)));
    search->setFocus();
}

} // namespace backdesk::ui

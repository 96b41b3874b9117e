// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalette.h"

#include "ui/shell/Match.h"
#include "ui/shell/PaletteDelegate.h"
#include "ui/shell/PalettePanel.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

constexpr int Width = 600;
constexpr int TopShare = 7; // a seventh of the window stays above
constexpr int MostRows = 12;

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QWidget(window),
      m_panel(new PalettePanel(this)),
      m_input(new QLineEdit(m_panel)),
      m_list(new QListWidget(m_panel)),
      m_state(new QLabel(m_panel))
{
    hide();
    setAccessibleName(tr("Go to"));
    m_input->setPlaceholderText(tr("Places, entries, commands"));
    m_input->setAccessibleName(m_input->placeholderText());
    setFrameless(m_input);
    m_input->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::search);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_list, &QListWidget::itemEntered, m_list, [this](QListWidgetItem *item) {
        if (item->flags().testFlag(Qt::ItemIsSelectable))
            m_list->setCurrentItem(item);
    });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        if (item->flags().testFlag(Qt::ItemIsSelectable))
            run(QApplication::keyboardModifiers().testFlag(Qt::ControlModifier));
    });
    setTextStyle(m_state, TextStyle::Small, Color::Hint);
    m_state->setContentsMargins(themeSize(Size::CardPadding), 0, themeSize(Size::CardPadding), 0);

    auto *layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(PalettePanel::Room + 1, PalettePanel::Room + 1, PalettePanel::Room + 1,
                               PalettePanel::Room + themeSize(Size::Gap));
    layout->setSpacing(themeSize(Size::Tight));
    layout->addWidget(m_input);
    layout->addWidget(m_list);
    layout->addWidget(m_state);
    window->installEventFilter(this);
}

void CommandPalette::open(const QList<PaletteEntry> &entries)
{
    m_entries = entries;
    m_records.clear();
    m_searching = false;
    m_formerFocus = QApplication::focusWidget();
    m_input->clear();
    m_moved = false;
    fill();
    place();
    show();
    raise();
    m_input->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::close()
{
    if (!isVisible())
        return;
    hide();
    m_records.clear();
    if (m_formerFocus)
        m_formerFocus->setFocus(Qt::PopupFocusReason);
    Q_EMIT searched({});
}

void CommandPalette::search(const QString &text)
{
    m_moved = false;
    if (text.trimmed().isEmpty())
        m_records.clear();
    fill();
    Q_EMIT searched(text.trimmed());
}

void CommandPalette::setRecords(const QList<PaletteEntry> &records)
{
    m_records = records;
    fill();
}

void CommandPalette::setSearching(bool searching)
{
    m_searching = searching;
    tellState();
}

void CommandPalette::fill()
{
    const QString typed = m_input->text().trimmed();
    const int former = m_moved ? m_list->currentRow() : -1;
    m_list->clear();
    m_shown.clear();
    QStringList groups;
    for (const PaletteEntry &entry : std::as_const(m_entries)) {
        if (!groups.contains(entry.group))
            groups << entry.group;
    }
    for (const QString &group : std::as_const(groups)) {
        QList<std::pair<int, PaletteEntry>> found;
        for (const PaletteEntry &entry : std::as_const(m_entries)) {
            if (entry.group != group || (typed.isEmpty() && !entry.recent))
                continue;
            const int score =
                typed.isEmpty() ? 1 : 2 * matchScore(typed, entry.text) + matchScore(typed, entry.note);
            if (score > 0)
                found.append({score, entry});
        }
        std::stable_sort(found.begin(), found.end(),
                         [](const auto &a, const auto &b) { return a.first > b.first; });
        QList<PaletteEntry> best;
        for (const auto &[score, entry] : std::as_const(found).first(qMin(MostOfAGroup, int(found.size()))))
            best << entry;
        addRows(best);
    }
    if (!typed.isEmpty())
        addRows(m_records);
    if (former >= 0 && former < m_list->count() &&
        m_list->item(former)->flags().testFlag(Qt::ItemIsSelectable))
        m_list->setCurrentRow(former);
    else
        m_list->setCurrentRow(m_shown.isEmpty() ? -1 : 1);
    tellState();
}

bool CommandPalette::isShown(const QString &place) const
{
    return !place.isEmpty() &&
           std::any_of(m_shown.begin(), m_shown.end(),
                       [&place](const PaletteEntry &entry) { return entry.place == place; });
}

void CommandPalette::addRows(const QList<PaletteEntry> &entries)
{
    QString group;
    for (const PaletteEntry &entry : entries) {
        if (isShown(entry.place))
            continue;
        if (entry.group != group || group.isNull()) {
            group = entry.group;
            auto *heading = new QListWidgetItem(group, m_list);
            heading->setData(PaletteDelegate::HeadingRole, true);
            heading->setFlags(Qt::ItemIsEnabled);
        }
        auto *item = new QListWidgetItem(entry.text, m_list);
        item->setData(PaletteDelegate::NoteRole, entry.note);
        item->setData(PaletteDelegate::IconRole, entry.icon);
        item->setData(PaletteDelegate::KeysRole, entry.keys);
        item->setData(PaletteDelegate::EntryRole, int(m_shown.size()));
        item->setData(Qt::AccessibleTextRole,
                      entry.note.isEmpty() ? entry.text : tr("%1, %2").arg(entry.text, entry.note));
        m_shown << entry;
    }
}

void CommandPalette::tellState()
{
    QString text;
    if (m_searching)
        text = tr("Looking for entries…");
    else if (m_shown.isEmpty())
        text = m_input->text().trimmed().isEmpty() ? tr("Type what you are looking for.")
                                                   : tr("Nothing was found.");
    m_state->setText(text);
    m_state->setHidden(text.isEmpty());
    place();
}

QStringList CommandPalette::shown() const
{
    QStringList texts;
    for (const PaletteEntry &entry : m_shown)
        texts << entry.text;
    return texts;
}

void CommandPalette::move(int by)
{
    const int count = m_list->count();
    int row = m_list->currentRow();
    for (int tries = 0; tries < count; ++tries) {
        row = (row + by + count) % count;
        if (!m_list->item(row)->flags().testFlag(Qt::ItemIsSelectable))
            continue;
        m_moved = true;
        m_list->setCurrentRow(row);
        // The focus stays in the input: this is how screen readers hear of the row.
        QAccessibleEvent event(m_list, QAccessible::Focus);
        event.setChild(row);
        QAccessible::updateAccessibility(&event);
        return;
    }
}

void CommandPalette::run(bool beside)
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const auto action = m_shown.at(item->data(PaletteDelegate::EntryRole).toInt()).run;
    close();
    if (action)
        action(beside);
}

bool CommandPalette::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Down:
    case Qt::Key_Tab:
        move(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        move(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(modifiers.testFlag(Qt::ControlModifier));
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_input ||
        (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (event->type() == QEvent::KeyPress)
        return handleKey(key->key(), key->modifiers());
    // The window's own shortcuts rest meanwhile.
    event->accept();
    return false;
}

void CommandPalette::place()
{
    setGeometry(parentWidget()->rect());
    int rows = 0;
    for (int row = 0; row < qMin(MostRows, m_list->count()); ++row)
        rows += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(qMin(rows, height() * (TopShare - 2) / TopShare - 2 * themeSize(Size::TopBar)));
    m_list->setHidden(rows == 0);
    m_input->setFixedHeight(themeSize(Size::TopBar) + themeSize(Size::Tight));
    m_input->setTextMargins(themeSize(Size::Gap), 0, themeSize(Size::CardPadding), 0);
    const int wide = qMin(qRound(Width * Theme::current().textScale()) + 2 * PalettePanel::Room,
                          width() - 2 * themeSize(Size::PageEdge) + 2 * PalettePanel::Room);
    m_panel->layout()->invalidate();
    const int high = m_panel->layout()->sizeHint().height();
    m_panel->setGeometry((width() - wide) / 2, height() / TopShare - PalettePanel::Room, wide, high);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor shade = themeColor(Color::Shadow);
    constexpr double Dimmed = 0.35;
    shade.setAlphaF(Dimmed);
    painter.fillRect(rect(), shade);
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!m_panel->geometry().contains(event->position().toPoint()))
        close();
}

} // namespace backdesk::ui

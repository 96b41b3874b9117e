// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/RefPopup.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

constexpr int IdRole = Qt::UserRole;
constexpr int CreateRole = Qt::UserRole + 1;
constexpr int MostRows = 8;

} // namespace

RefPopup::RefPopup(QWidget *anchor)
    : PopupPanel(anchor), m_list(new QListWidget(this)), m_status(new QLabel(this))
{
    setFollowsAnchorWidth(true);
    auto *layout = new QVBoxLayout(body());
    const int tight = themeSize(Size::Tight);
    layout->setContentsMargins(tight - 1, tight - 1, tight - 1, tight - 1);
    layout->setSpacing(0);
    layout->addWidget(m_list);
    layout->addWidget(m_status);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_status->setContentsMargins(themeSize(Size::Gap), tight, themeSize(Size::Gap), tight);
    m_status->setWordWrap(true);
    m_status->setTextFormat(Qt::PlainText);
    setTextStyle(m_status, TextStyle::Small, Color::Hint);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &RefPopup::wantMore);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { choose(m_list->row(item)); });
}

void RefPopup::showLoading()
{
    // What was found before stays until something better is there.
    if (m_list->count() == 0)
        setStatus(tr("Searching…"));
    fitHeight();
}

void RefPopup::addGroup(const QString &title)
{
    auto *item = new QListWidgetItem(title, m_list);
    item->setFlags(Qt::NoItemFlags);
    item->setFont(Theme::current().font(TextStyle::Group));
    item->setForeground(themeColor(Color::Hint));
}

void RefPopup::addMatches(const QList<ChoiceSource::Match> &matches)
{
    QString group;
    for (const ChoiceSource::Match &match : matches) {
        if (match.group != group && !match.group.isEmpty())
            addGroup(match.group);
        group = match.group;
        auto *item = new QListWidgetItem(match.label, m_list);
        item->setData(IdRole, match.id);
    }
}

int RefPopup::rowOf(const QString &id) const
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        if (item->flags() == Qt::NoItemFlags)
            continue;
        if (!id.isEmpty() && item->data(IdRole).toString() == id)
            return row;
        first = first < 0 ? row : first;
    }
    return first;
}

bool RefPopup::isContinued(const ChoiceSource::Result &result) const
{
    const qsizetype before = m_shown.matches.size();
    return isOpen() && before > 0 && result.text == m_shown.text && result.matches.size() >= before &&
           std::equal(m_shown.matches.begin(), m_shown.matches.end(), result.matches.begin());
}

void RefPopup::showResult(const ChoiceSource::Result &result, const QString &createText,
                          const QString &currentId)
{
    // What follows is added below; nothing moves under the person's eyes.
    const bool continued = isContinued(result);
    const int row = m_list->currentRow();
    const int scroll = m_list->verticalScrollBar()->value();
    {
        const QScopedValueRollback filling(m_filling, true);
        m_list->clear();
        addMatches(result.matches);
        if (!createText.isEmpty()) {
            auto *item = new QListWidgetItem(icon(QStringLiteral("plus"), Color::Accent), createText, m_list);
            item->setData(CreateRole, true);
            item->setForeground(themeColor(Color::Accent));
        }
        tellStatus(result);
        if (!result.matches.isEmpty())
            m_list->setCurrentRow(continued ? row : rowOf(currentId));
        fitHeight();
        if (continued)
            m_list->verticalScrollBar()->setValue(scroll);
    }
    m_shown = result;
}

void RefPopup::tellStatus(const ChoiceSource::Result &result)
{
    const QString count = locale().toString(result.matches.size());
    const QString total = locale().toString(result.total);
    if (!result.error.isEmpty())
        setStatus(result.error);
    else if (!result.status.isEmpty())
        setStatus(result.status);
    else if (result.matches.isEmpty())
        setStatus(result.text.isEmpty() ? tr("There is nothing to choose yet.")
                                        : tr("Nothing matches “%1”.").arg(result.text));
    else if (result.more)
        setStatus(tr("%1 of %2 – scroll for more, or type to narrow down.").arg(count, total));
    else if (result.total > result.matches.size())
        setStatus(tr("%1 of %2 – type more to narrow down.").arg(count, total));
    else
        setStatus({});
}

void RefPopup::wantMore()
{
    const QScrollBar *bar = m_list->verticalScrollBar();
    if (!m_filling && isOpen() && m_shown.more && bar->value() + bar->pageStep() / 2 >= bar->maximum())
        Q_EMIT moreWanted();
}

bool RefPopup::handleKey(int key)
{
    const int count = m_list->count();
    const int row = m_list->currentRow();
    switch (key) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        m_list->setCurrentRow(qMin(count - 1, qMax(0, row) + MostRows) - 1);
        step(1);
        return true;
    case Qt::Key_PageUp:
        m_list->setCurrentRow(qMax(0, row - MostRows) + 1);
        step(-1);
        return count > 0;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0)
            choose(row);
        return true;
    default:
        return false;
    }
}

void RefPopup::step(int by)
{
    const int count = m_list->count();
    int row = m_list->currentRow();
    // The end is not there yet: what follows comes before it goes round.
    const bool creatable = count > 0 && m_list->item(count - 1)->data(CreateRole).toBool();
    if (by > 0 && row + 1 == count - (creatable ? 1 : 0) && m_shown.more)
        return Q_EMIT moreWanted();
    for (int tries = 0; tries < count; ++tries) {
        row = row < 0 && by < 0 ? count - 1 : (row + by + count) % count;
        if (m_list->item(row)->flags() != Qt::NoItemFlags)
            return m_list->setCurrentRow(row);
    }
}

QStringList RefPopup::entries() const
{
    QStringList texts;
    for (int row = 0; row < m_list->count(); ++row)
        texts.append(m_list->item(row)->text());
    return texts;
}

QString RefPopup::status() const
{
    return m_status->text();
}

void RefPopup::choose(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    if (!item || item->flags() == Qt::NoItemFlags)
        return;
    const QString id = item->data(IdRole).toString();
    const QString label = item->text();
    const bool create = item->data(CreateRole).toBool();
    close();
    if (create)
        Q_EMIT createRequested();
    else
        Q_EMIT picked(id, label);
}

void RefPopup::setStatus(const QString &text)
{
    m_status->setText(text);
    m_status->setHidden(text.isEmpty());
}

void RefPopup::fitHeight()
{
    const int rows = qMin(m_list->count(), MostRows);
    m_list->setHidden(rows == 0);
    const int row = rows > 0 ? m_list->sizeHintForRow(0) : 0;
    // The least that is of use where there is little room; the panel shrinks down to it.
    m_list->setMinimumHeight(qMin(rows, 2) * row);
    m_list->setMaximumHeight(rows * row);
    body()->layout()->invalidate();
    place();
}

} // namespace backdesk::ui

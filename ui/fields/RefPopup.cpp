// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/RefPopup.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Icons.h"
#include "ui/theme/Theme.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QVBoxLayout>

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

void RefPopup::showResult(const RefSearch::Result &result, const QString &createText)
{
    m_list->clear();
    for (const RefSearch::Match &match : result.matches) {
        auto *item = new QListWidgetItem(match.label, m_list);
        item->setData(IdRole, match.id);
    }
    if (!createText.isEmpty()) {
        auto *item = new QListWidgetItem(icon(QStringLiteral("plus"), Color::Accent), createText, m_list);
        item->setData(CreateRole, true);
        item->setForeground(themeColor(Color::Accent));
    }
    if (!result.error.isEmpty())
        setStatus(result.error);
    else if (result.matches.isEmpty())
        setStatus(result.text.isEmpty() ? tr("There is nothing to choose yet.")
                                        : tr("Nothing matches “%1”.").arg(result.text));
    else if (result.total > result.matches.size())
        setStatus(tr("%1 of %2 – type more to narrow down.")
                      .arg(locale().toString(result.matches.size()), locale().toString(result.total)));
    else
        setStatus({});
    if (!result.matches.isEmpty())
        m_list->setCurrentRow(0);
    fitHeight();
}

bool RefPopup::handleKey(int key)
{
    const int count = m_list->count();
    const int row = m_list->currentRow();
    switch (key) {
    case Qt::Key_Down:
        m_list->setCurrentRow(count == 0 ? -1 : (row + 1) % count);
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(count == 0 ? -1 : (row + count - (row < 0 ? 0 : 1)) % count);
        return true;
    case Qt::Key_PageDown:
        m_list->setCurrentRow(qMin(count - 1, qMax(0, row) + MostRows));
        return true;
    case Qt::Key_PageUp:
        m_list->setCurrentRow(qMax(0, row - MostRows));
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

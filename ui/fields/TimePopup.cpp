// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/TimePopup.h"

#include "ui/fields/TimeList.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

constexpr int Page = 8;

} // namespace

TimePopup::TimePopup(QWidget *anchor)
    : PopupPanel(anchor),
      m_list(new TimeList(this)),
      m_now(makeButton(tr("Now"), QStringLiteral("clock"), this, ButtonRole::Flat))
{
    auto *layout = new QVBoxLayout(body());
    const int tight = themeSize(Size::Tight);
    layout->setContentsMargins(tight - 1, tight - 1, tight - 1, tight - 1);
    layout->setSpacing(tight);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_now);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_now->setFocusPolicy(Qt::NoFocus);
    m_now->setToolTip(withKeys(tr("Take the present time"), QKeySequence(Qt::CTRL | Qt::Key_Semicolon)));
    setSmall(m_now);
    connect(m_list, &TimeList::picked, this, [this](const QTime &time) {
        close();
        Q_EMIT picked(time);
    });
    connect(m_now, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT nowWanted();
    });
}

bool TimePopup::handleKey(int key)
{
    const int last = m_list->count() - 1;
    const int row = m_list->currentRow();
    const auto go = [this, last](int to) {
        m_list->setCurrentRow(qBound(0, to, last));
        return true;
    };
    switch (key) {
    case Qt::Key_Down:
        return go(row + 1);
    case Qt::Key_Up:
        return go(row - 1);
    case Qt::Key_PageDown:
        return go(row + Page);
    case Qt::Key_PageUp:
        return go(row - Page);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_list->current().isValid())
            return false;
        Q_EMIT m_list->picked(m_list->current());
        return true;
    default:
        return false;
    }
}

} // namespace backdesk::ui

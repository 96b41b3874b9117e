// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/RowFlash.h"

#include <QApplication>
#include <QStyle>

namespace backdesk::ui
{

RowFlash::RowFlash(QObject *parent) : QObject(parent)
{
    m_end.setSingleShot(true);
    m_end.setInterval(Duration);
    connect(&m_end, &QTimer::timeout, this, [this] {
        m_ids.clear();
        Q_EMIT changed();
    });
}

void RowFlash::add(const QStringList &ids)
{
    if (ids.isEmpty() || QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0)
        return;
    m_ids.unite(QSet<QString>(ids.begin(), ids.end()));
    m_end.start();
    Q_EMIT changed();
}

} // namespace backdesk::ui

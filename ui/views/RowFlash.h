// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace backdesk::ui
{

/// Rows that others changed stand out for a moment; not where the desktop wants no animations.
class RowFlash : public QObject
{
    Q_OBJECT
public:
    static constexpr int Duration = 1000; ///< ms

    explicit RowFlash(QObject *parent = nullptr);

    void add(const QStringList &ids);
    bool contains(const QString &id) const { return m_ids.contains(id); }

Q_SIGNALS:
    void changed();

private:
    QSet<QString> m_ids;
    QTimer m_end;
};

} // namespace backdesk::ui

// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPixmap>
#include <QVariantAnimation>
#include <QWidget>

namespace backdesk::ui
{

class ItemsModel;
class ItemsTable;

/// Rows that go away fade into those that close the gap; not where the desktop wants no animations.
class RowsFade : public QWidget
{
    Q_OBJECT
public:
    static constexpr int Duration = 120; ///< ms

    /// Lies over the table's viewport, and lets everything through.
    RowsFade(ItemsModel &model, ItemsTable &table);

Q_SIGNALS:
    void faded();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void remember();
    void compare(qint64 growth);
    void start(int top);
    void end();

    ItemsModel &m_model;
    ItemsTable &m_table;
    QList<std::pair<QString, int>> m_seen; ///< ids and where they stood
    QPixmap m_former;
    QVariantAnimation m_fading;
};

} // namespace backdesk::ui

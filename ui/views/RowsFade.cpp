// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/RowsFade.h"

#include "ui/views/ItemsModel.h"
#include "ui/views/ItemsTable.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace backdesk::ui
{

RowsFade::RowsFade(ItemsModel &model, ItemsTable &table)
    : QWidget(table.viewport()), m_model(model), m_table(table)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
    m_fading.setStartValue(1.0);
    m_fading.setEndValue(0.0);
    m_fading.setDuration(Duration);
    connect(&m_fading, &QVariantAnimation::valueChanged, this, qOverload<>(&QWidget::update));
    connect(&m_fading, &QVariantAnimation::finished, this, &RowsFade::end);
    connect(&model, &ItemsModel::aboutToRefresh, this, &RowsFade::remember);
    connect(&model, &ItemsModel::refreshed, this, [this](const RowsMoved &moved) { compare(moved.growth); });
}

void RowsFade::end()
{
    hide();
    m_former = {};
    Q_EMIT faded();
}

void RowsFade::remember()
{
    m_seen.clear();
    if (m_fading.state() == QAbstractAnimation::Running) {
        m_fading.stop();
        end();
    }
    if (!m_table.isVisible() || QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0)
        return;
    for (int row = m_table.firstVisibleRow(); row <= m_table.lastVisibleRow(); ++row) {
        if (const ItemRow *seen = m_model.row(row))
            m_seen.append({seen->id, m_table.rowViewportPosition(row)});
    }
    m_former = m_table.viewport()->grab();
}

void RowsFade::compare(qint64 growth)
{
    // Rows that were scrolled to.
    if (m_seen.isEmpty())
        return;
    for (const auto &[id, top] : std::exchange(m_seen, {})) {
        if (growth < 0 && m_model.rowOf(id) < 0)
            return start(top);
    }
    m_former = {};
}

/// What stood above the first one that went stays as it is.
void RowsFade::start(int top)
{
    const QWidget *viewport = m_table.viewport();
    setGeometry(0, top, viewport->width(), viewport->height() - top);
    show();
    m_fading.start();
}

void RowsFade::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setOpacity(m_fading.currentValue().toDouble());
    painter.drawPixmap(0, -y(), m_former);
}

} // namespace backdesk::ui

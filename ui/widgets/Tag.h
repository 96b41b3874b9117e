// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Paint.h"

#include <QWidget>

namespace backdesk::ui
{

/// A state in one or two words. In item views use paintTag() of ui/theme/Paint.h.
class Tag : public QWidget
{
    Q_OBJECT
public:
    explicit Tag(const QString &text = {}, TagState state = TagState::Neutral, QWidget *parent = nullptr);

    void setText(const QString &text);
    const QString &text() const { return m_text; }
    void setState(TagState state);
    TagState state() const { return m_state; }

    QSize sizeHint() const override { return tagSize(m_text); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    TagState m_state;
};

} // namespace backdesk::ui

// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QKeySequence;

namespace backdesk::ui
{

/// Keys as they are written in such boxes: "Ctrl K", "Ctrl +".
QString writtenKeys(const QKeySequence &keys);

/// Keys in a small box. Within a button use setKeyHint() of ui/theme/Controls.h.
class KeyHint : public QWidget
{
    Q_OBJECT
public:
    explicit KeyHint(const QKeySequence &keys, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

} // namespace backdesk::ui

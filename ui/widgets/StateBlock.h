// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace backdesk::ui
{

class IconLabel;

/// Icon, sentence and next step in the middle of an otherwise empty area: what EmptyState and ErrorState
/// share.
class StateBlock : public QWidget
{
    Q_OBJECT
public:
    void setText(const QString &text);
    /// A quieter second sentence; empty hides it.
    void setDetail(const QString &detail);
    QString text() const;
    QString detail() const;
    QPushButton *button() const { return m_button; }

protected:
    explicit StateBlock(QWidget *parent = nullptr);
    void setIcon(const QString &name, bool error);

private:
    IconLabel *m_icon;
    QLabel *m_text;
    QLabel *m_detail;
    QPushButton *m_button;
};

} // namespace backdesk::ui

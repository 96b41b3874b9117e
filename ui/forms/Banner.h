// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;

namespace backdesk::ui
{

class IconLabel;

/// A notice above a form that stays until it is settled: what happened and what can be done about it.
class Banner : public QFrame
{
    Q_OBJECT
public:
    enum class Kind { Info, Warn, Error };

    explicit Banner(QWidget *parent = nullptr);

    /// Shows it, without any buttons at first, and tells assistive technology.
    void show(Kind kind, const QString &text);
    QPushButton *addAction(const QString &text);
    QString text() const;
    const QList<QPushButton *> &actions() const { return m_actions; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Info;
    IconLabel *m_icon;
    QLabel *m_text;
    QWidget *m_buttons;
    QList<QPushButton *> m_actions;
};

} // namespace backdesk::ui

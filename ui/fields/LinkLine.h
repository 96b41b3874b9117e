// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QToolButton;

namespace backdesk::ui
{

/// One entry of a list of links: the label leads to it, the pencil changes it where one is, the cross takes
/// it off the list. Enter opens, F2 edits, Delete removes.
class LinkLine : public QAbstractButton
{
    Q_OBJECT
public:
    LinkLine(const QString &iconName, const QString &text, QWidget *parent = nullptr);

    void setRemovable(bool removable);
    void setEditable(bool editable);
    /// Another entry's name, or a newer one.
    void setLabel(const QString &label);
    QToolButton *editButton() const { return m_edit; }
    QToolButton *removeButton() const { return m_remove; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removed();
    void editWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect textRect() const;

    QString m_iconName;
    QToolButton *m_edit;
    QToolButton *m_remove;
};

} // namespace backdesk::ui

// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/Card.h"

class QLabel;
class QToolButton;

namespace backdesk::ui
{

class ElidedLabel;

/// A collection on the home page: icon, title, number of items, a button that adds one.
/// A click anywhere else, or Enter, opens the collection.
class CountCard : public Card
{
    Q_OBJECT
public:
    CountCard(const QString &iconName, const QString &title, const QString &description,
              QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setDescription(const QString &description);
    void setCount(qint64 count);
    /// In the last week; tells so in place of the description where there were any.
    void setAdded(qint64 added);
    /// Whether the person may add to it.
    void setAddable(bool addable);
    /// The number could not be had; `why` becomes the tooltip.
    void setFailed(const QString &why);

    QToolButton *addButton() const { return m_add; }

Q_SIGNALS:
    void opened();
    void addRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    ElidedLabel *m_title;
    QLabel *m_count;
    QLabel *m_note;
    bool m_hasAdded = false; ///< in place of the description
    QString m_description;
    QToolButton *m_add;
};

} // namespace backdesk::ui

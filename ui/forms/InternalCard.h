// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/CollapsibleCard.h"

#include <QJsonObject>

class QFormLayout;
class QLabel;

namespace backdesk::ui
{

/// What the application itself keeps of an item: who made and changed it and when, and its id. Closed at
/// first.
class InternalCard : public CollapsibleCard
{
    Q_OBJECT
public:
    explicit InternalCard(QWidget *parent = nullptr);

    /// Takes `_id` and `_meta`; hides itself when there is neither.
    void setItem(const QJsonObject &item);
    QString idText() const;

Q_SIGNALS:
    void copied();

private:
    QLabel *addLine(const QString &title, QWidget *trailing = nullptr);

    QLabel *m_created;
    QLabel *m_changed;
    QLabel *m_id;
};

} // namespace backdesk::ui

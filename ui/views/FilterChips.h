// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/FilterField.h"
#include "ui/views/FilterText.h"

#include <QWidget>

#include <functional>

class QPushButton;

namespace backdesk::ui
{

class Chip;
class FlowLayout;

/// What a list is filtered by, in words that can be taken away one by one.
class FilterChips : public QWidget
{
    Q_OBJECT
public:
    FilterChips(const QList<FilterField> &fields, const FilterText &text, QWidget *parent = nullptr);

    /// What fields say themselves of their conditions, by their names; empty: as their kind does.
    using Display = std::function<QString(const QString &fieldName, const Conditions &conditions)>;
    void setDisplay(Display display) { m_display = std::move(display); }
    /// Says everything anew.
    void refresh() { setConditions(m_conditions); }
    /// Another title of the field's chip; empty: as it is.
    void setTitle(const QString &fieldName, const QString &title);
    /// Other properties of the field's component: its options name what is asked for.
    void setProps(const QString &fieldName, const QJsonObject &props);
    void setConditions(const Conditions &conditions);
    QList<Chip *> chips() const { return m_chips; }
    QPushButton *clearButton() const { return m_clear; }

Q_SIGNALS:
    /// The conditions that remain.
    void conditionsChanged(const backdesk::ui::Conditions &conditions);
    /// A chip was pressed: its field is to be edited.
    void fieldRequested(const QString &fieldName);

private:
    struct Group {
        QString fieldName;
        QString title;
        QString text;
        Conditions conditions;
    };
    QList<Group> groups() const;
    QString textOf(const FilterField &field, const Conditions &conditions) const;
    void addChip(const Group &group);
    void remove(const Conditions &gone);

    QList<FilterField> m_fields;
    FilterText m_text;
    Display m_display;
    Conditions m_conditions;
    FlowLayout *m_flow;
    QList<Chip *> m_chips;
    QPushButton *m_clear;
};

} // namespace backdesk::ui

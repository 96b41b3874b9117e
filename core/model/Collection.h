// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/CollectionOptions.h"
#include "core/model/ReferenceField.h"

#include <QString>
#include <QStringList>

#include <memory>

namespace backdesk
{

/// A table of items of one type. Made and owned by the Backoffice; immutable, so that any thread may use it.
class Collection
{
public:
    /// `metaType` is the type of the items' `_meta`.
    Collection(CollectionOptions options, const TypePtr &metaType);

    const QString &name() const { return m_options.name; }
    const QString &title() const { return m_options.title; }
    const QString &description() const { return m_options.description; }
    /// Of the whole items: the fields, `_id` and `_meta`.
    const std::shared_ptr<const DictType> &type() const { return m_type; }
    /// Member names of the field that names an item; empty when there is none.
    const QStringList &label() const { return m_options.label; }
    /// The fields that refer to other items, in the order of the description.
    const QList<ReferenceField> &references() const { return m_references; }
    /// How the item is named to people: its label, else its `_id`.
    QString labelOf(const Value &item) const;
    /// The same, with a label that is a function asked in this environment.
    QString labelOf(const Value &item, Environment &environment) const;

    const Permissions &permissions() const { return m_options.permissions; }
    const QList<ActionOptions> &actions() const { return m_options.actions; }
    /// Nothing when there is no such action.
    const ActionOptions *action(const QString &name) const;
    const QList<SelectionOptions> &selections() const { return m_options.selections; }
    /// Nothing when there is no such selection. `_all`, whole items without a filter, is always there.
    const SelectionOptions *selection(const QString &name) const;
    /// Of the items as a whole.
    const QList<EventHandler> &handlers() const { return m_options.on; }
    /// Whether any handler may listen to the event.
    bool hears(const QString &event) const;

private:
    CollectionOptions m_options;
    SelectionOptions m_all;
    std::shared_ptr<const DictType> m_type;
    QList<ReferenceField> m_references;
};

} // namespace backdesk

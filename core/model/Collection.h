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

/// A table of items of one type. Immutable; made by the Backoffice.
class Collection
{
public:
    explicit Collection(CollectionOptions options);

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

private:
    CollectionOptions m_options;
    std::shared_ptr<const DictType> m_type;
    QList<ReferenceField> m_references;
};

} // namespace backdesk

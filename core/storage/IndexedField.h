// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/DictType.h"
#include "core/storage/ItemTree.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace backdesk
{

/// A field whose values items can be ordered by: a chain of Dict members that ends at a text, a number, a
/// truth value or a moment.
class IndexedField : public EntryOrder
{
public:
    /// How texts are seen: Folded as sorting sees them, Exact as filters do. The same for all others.
    enum class Texts { Exact, Folded };
    /// Nothing when values at the path have no order.
    static std::shared_ptr<const IndexedField> of(const QStringList &members, const DictType &item,
                                                  Texts texts);
    /// What is indexed from the start: references and what the description wants.
    static std::vector<std::shared_ptr<const IndexedField>> wanted(const DictType &item);

    bool isOf(const QStringList &members, Texts texts) const
    {
        return (m_texts == texts || m_kind != Kind::Text) && m_members == members;
    }
    bool isSame(const IndexedField &other) const { return isOf(other.m_members, other.m_texts); }

    /// Whether equal keys mean values that filters hold for equal.
    bool isExact() const { return m_texts == Texts::Exact; }

    /// The value, null when there is none.
    const Value &valueOf(const Value &item) const;
    /// Nothing for values of other kinds and for NaN.
    std::optional<IndexKey> keyOf(const Value &value) const;
    /// A text as this field sees it.
    QString seen(const QString &text) const;
    /// The item's entry; `isOdd` when its value is of another kind, which counts as null then.
    TreeEntry entryOf(const ItemRecord &record, bool &isOdd) const;

    QString wholeText(const ItemRecord &record) const override;
    bool isText() const override { return m_kind == Kind::Text; }

private:
    enum class Kind { None, Text, Number, Bool, Moment };
    IndexedField() = default;
    static Kind kindOf(const Type *type);

    QStringList m_members;
    QList<qsizetype> m_places; // where items usually have the members
    Kind m_kind = Kind::None;
    Texts m_texts = Texts::Exact;
};
using IndexedFieldPtr = std::shared_ptr<const IndexedField>;

} // namespace backdesk

// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Type.h"

#include <QHash>
#include <QList>

namespace backdesk
{

/// Named members, each of its own type, in the order of the description. A value of it always holds every
/// member.
class DictType : public Type
{
public:
    struct Field {
        QString name;
        TypePtr type;
    };
    DictType(TypeOptions common, QList<Field> fields);

    QString name() const override { return QStringLiteral("Dict"); }
    const QList<Field> &fields() const { return m_fields; }
    const Type *field(const QString &name) const;
    Value initialValue() const override;
    void visitParts(const Value &value, const PartVisitor &visitor) const override;

protected:
    Value decodeValue(const Value &input, const Value &present, const ValuePath &path,
                      Mistakes &mistakes) const override;
    Value decodeNull(const Value &present) const override;
    void checkValue(const Value &value, const ValuePath &path, const CheckContext &context) const override;
    void describeMore(ValueMap &element) const override;
    void describeStateMore(ValueMap &element, const Value &value, const FieldState &state) const override;

private:
    Value complete(const Value &present) const;

    QList<Field> m_fields;
    QHash<QString, qsizetype> m_places;
};

/// A Dict that is stored on its own: `_meta` tells it as an Item.
class ItemType : public DictType
{
public:
    using DictType::DictType;
    QString name() const override { return QStringLiteral("Item"); }

protected:
    QString pythonType() const override { return QStringLiteral("<class 'backo.item.Item'>"); }
};

} // namespace backdesk

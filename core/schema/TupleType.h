// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Type.h"

#include <QList>

namespace backdesk
{

/// A fixed number of elements, each of its own type. A value is a list of exactly as many.
class TupleType : public Type
{
public:
    TupleType(TypeOptions common, QList<TypePtr> elements);

    QString name() const override { return QStringLiteral("Tuple"); }
    const QList<TypePtr> &elements() const { return m_elements; }
    void visitParts(const Value &value, const PartVisitor &visitor) const override;

protected:
    Value decodeValue(const Value &input, const Value &present, const ValuePath &path,
                      Mistakes &mistakes) const override;
    void checkValue(const Value &value, const ValuePath &path, const CheckContext &context) const override;
    void describeMore(ValueMap &element) const override;
    void describeStateMore(ValueMap &element, const Value &value, const FieldState &state) const override;

private:
    QList<TypePtr> m_elements;
};

} // namespace backdesk

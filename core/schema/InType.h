// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Type.h"

#include <QList>

namespace backdesk
{

/// A value of one of several types: the first that can read it. The rules of that type count, and its own.
class InType : public Type
{
public:
    InType(TypeOptions common, QList<TypePtr> alternatives);

    QString name() const override { return QStringLiteral("In"); }
    const QList<TypePtr> &alternatives() const { return m_alternatives; }
    /// The type that the value, or the JSON that stands for one, belongs to; nothing when there is none.
    const Type *alternativeOf(const Value &value) const;
    std::optional<Value> fromQueryText(const QString &text) const override;
    void visitParts(const Value &value, const PartVisitor &visitor) const override;

protected:
    Value decodeValue(const Value &input, const Value &present, const ValuePath &path,
                      Mistakes &mistakes) const override;
    void checkValue(const Value &value, const ValuePath &path, const CheckContext &context) const override;
    void describeMore(ValueMap &element) const override;
    void describeStateMore(ValueMap &element, const Value &value, const FieldState &state) const override;
    QString pythonType() const override { return QStringLiteral("<class 'stricto.in_type.In'>"); }

private:
    const Type *nearlyFitting(const Value &input) const;

    QList<TypePtr> m_alternatives;
};

} // namespace backdesk

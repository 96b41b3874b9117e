// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/ComplexType.h"

#include "core/schema/FloatType.h"

namespace backdesk
{

namespace
{

QList<DictType::Field> fieldsOf(const TypeOptions &common)
{
    QList<DictType::Field> fields;
    for (const QString &name : {QStringLiteral("real"), QStringLiteral("imag")}) {
        TypeOptions options;
        options.defaultValue = common.defaultValue.map().value(name);
        fields.append({name, std::make_shared<FloatType>(options, FloatType::Options())});
    }
    return fields;
}

} // namespace

ComplexType::ComplexType(TypeOptions common) : DictType(common, fieldsOf(common))
{
}

} // namespace backdesk

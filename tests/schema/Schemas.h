// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/BoolType.h"
#include "core/schema/DatetimeType.h"
#include "core/schema/DictType.h"
#include "core/schema/FloatType.h"
#include "core/schema/IntType.h"
#include "core/schema/ItemSource.h"
#include "core/schema/ListType.h"
#include "core/schema/RefType.h"
#include "core/schema/StringType.h"
#include "core/value/Json.h"

namespace backdesk::test
{

inline TypePtr string(TypeOptions options = {}, QStringList patterns = {})
{
    return std::make_shared<StringType>(std::move(options), StringType::Options{std::move(patterns)});
}

inline TypePtr integer(TypeOptions options = {}, IntType::Options limits = {})
{
    return std::make_shared<IntType>(std::move(options), limits);
}

inline TypePtr list(TypePtr element, ListLimits limits = {}, TypeOptions options = {})
{
    return std::make_shared<ListType>(std::move(options), std::move(element), limits);
}

inline std::shared_ptr<const DictType> dict(QList<DictType::Field> fields, TypeOptions options = {})
{
    return std::make_shared<DictType>(std::move(options), std::move(fields));
}

inline TypeOptions required()
{
    TypeOptions options;
    options.required = true;
    return options;
}

inline TypeOptions withDefault(const Value &value)
{
    TypeOptions options;
    options.defaultValue = value;
    return options;
}

/// JSON of any kind as a value.
inline Value json(const char *text)
{
    return fromJson(QByteArray("[") + text + ']')->asList()->first();
}

} // namespace backdesk::test

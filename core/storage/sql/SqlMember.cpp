// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql/SqlMember.h"

#include "core/schema/BoolType.h"
#include "core/schema/BytesType.h"
#include "core/schema/DatetimeType.h"
#include "core/schema/FieldPath.h"
#include "core/schema/FloatType.h"
#include "core/schema/IntType.h"
#include "core/schema/PartTypes.h"
#include "core/schema/StringType.h"

namespace backdesk
{

using Column = SqlDialect::Column;
using Kind = SqlDialect::Kind;

std::optional<SqlMember::Leaf> SqlMember::leafOf(const Type &type)
{
    if (dynamic_cast<const StringType *>(&type))
        return Leaf::Text;
    if (dynamic_cast<const IntType *>(&type))
        return Leaf::Whole;
    if (dynamic_cast<const FloatType *>(&type))
        return Leaf::Number;
    if (dynamic_cast<const BoolType *>(&type))
        return Leaf::Truth;
    if (dynamic_cast<const DatetimeType *>(&type))
        return Leaf::Moment;
    if (dynamic_cast<const BytesType *>(&type))
        return Leaf::Bytes;
    if (elementType(type) && !isTuple(type))
        return Leaf::List;
    return {};
}

std::optional<SqlMember> SqlMember::of(const FieldPath &path, const SqlDialect &dialect)
{
    return of(path.plainMembers(), path.type(), dialect);
}

std::optional<SqlMember> SqlMember::of(const QStringList &path, const Type *type, const SqlDialect &dialect)
{
    const auto leaf = type ? leafOf(*type) : std::nullopt;
    if (!leaf || !dialect.canName(path))
        return {};
    return SqlMember(*leaf, path, type, dialect);
}

QByteArray SqlMember::compared() const
{
    if (m_path.size() == 1 && m_path.first() == QLatin1String("_id"))
        return "id";
    const bool isKey = m_leaf == Leaf::Number || m_leaf == Leaf::Moment;
    return m_dialect->member(isKey ? Column::Keys : Column::Doc, m_path, comparedKind());
}

Kind SqlMember::comparedKind() const
{
    if (m_leaf == Leaf::Truth)
        return Kind::Truth;
    return m_leaf == Leaf::Text || m_leaf == Leaf::Bytes || m_leaf == Leaf::List ? Kind::Text : Kind::Whole;
}

QByteArray SqlMember::sorted() const
{
    if (m_leaf == Leaf::Bytes || m_leaf == Leaf::List)
        return {};
    return m_leaf == Leaf::Text ? folded() : compared();
}

Kind SqlMember::sortedKind() const
{
    return comparedKind();
}

QByteArray SqlMember::folded() const
{
    return m_dialect->member(Column::Keys, m_path, Kind::Text);
}

} // namespace backdesk

// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/Types.h"

#include "core/schema/BlobFileType.h"
#include "core/schema/BoolType.h"
#include "core/schema/BytesType.h"
#include "core/schema/ComplexType.h"
#include "core/schema/DatetimeType.h"
#include "core/schema/FloatType.h"
#include "core/schema/FreeDictType.h"
#include "core/schema/InType.h"
#include "core/schema/IpAddressType.h"
#include "core/schema/IpNetworkType.h"
#include "core/schema/TupleType.h"
#include "core/schema/UrlType.h"

namespace backdesk::types
{

TypePtr string(TypeOptions options, const StringType::Options &own)
{
    return std::make_shared<StringType>(std::move(options), own);
}

TypePtr integer(TypeOptions options, const ValueRange &range)
{
    return std::make_shared<IntType>(std::move(options), range);
}

TypePtr number(TypeOptions options, const ValueRange &range)
{
    return std::make_shared<FloatType>(std::move(options), range);
}

TypePtr boolean(TypeOptions options)
{
    return std::make_shared<BoolType>(std::move(options));
}

TypePtr bytes(TypeOptions options)
{
    return std::make_shared<BytesType>(std::move(options));
}

TypePtr datetime(TypeOptions options, const ValueRange &range)
{
    return std::make_shared<DatetimeType>(std::move(options), range);
}

TypePtr complex(TypeOptions options)
{
    return std::make_shared<ComplexType>(std::move(options));
}

TypePtr ipAddress(TypeOptions options)
{
    return std::make_shared<IpAddressType>(std::move(options));
}

TypePtr ipNetwork(TypeOptions options)
{
    return std::make_shared<IpNetworkType>(std::move(options));
}

TypePtr url(TypeOptions options)
{
    return std::make_shared<UrlType>(std::move(options));
}

TypePtr freeDict(TypeOptions options)
{
    return std::make_shared<FreeDictType>(std::move(options));
}

TypePtr file(TypeOptions options, const FileType::Options &own)
{
    return std::make_shared<FileType>(std::move(options), own);
}

TypePtr blobFile(TypeOptions options, const FileType::Options &own)
{
    return std::make_shared<BlobFileType>(std::move(options), own);
}

TypePtr list(TypePtr element, TypeOptions options, const ListLimits &limits)
{
    return std::make_shared<ListType>(std::move(options), std::move(element), limits);
}

TypePtr tuple(const QList<TypePtr> &elements, TypeOptions options)
{
    return std::make_shared<TupleType>(std::move(options), elements);
}

TypePtr oneOf(const QList<TypePtr> &alternatives, TypeOptions options)
{
    return std::make_shared<InType>(std::move(options), alternatives);
}

std::shared_ptr<const DictType> dict(const QList<DictType::Field> &fields, TypeOptions options)
{
    return std::make_shared<DictType>(std::move(options), fields);
}

TypePtr ref(const QString &collection, const QStringList &reverse, TypeOptions options)
{
    return std::make_shared<RefType>(std::move(options), StringType::Options(),
                                     ReferenceTarget{collection, reverse});
}

TypePtr refsList(const QString &collection, const QStringList &reverse, OnDelete onDelete,
                 TypeOptions options, const ListLimits &limits, OnFill onFill)
{
    return std::make_shared<RefsListType>(std::move(options), ReferenceTarget{collection, reverse}, onDelete,
                                          limits, onFill);
}

} // namespace backdesk::types

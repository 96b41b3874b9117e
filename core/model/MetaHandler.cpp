// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/MetaHandler.h"

#include "core/schema/DatetimeType.h"
#include "core/schema/DictType.h"
#include "core/schema/StringType.h"

namespace backdesk
{

namespace
{

TypePtr stringType()
{
    return std::make_shared<StringType>(TypeOptions(), StringType::Options());
}

TypePtr datetimeType()
{
    return std::make_shared<DatetimeType>(TypeOptions(), DatetimeType::Options());
}

TypePtr userType()
{
    return std::make_shared<DictType>(TypeOptions(),
                                      QList<DictType::Field>{{QStringLiteral("_id"), stringType()},
                                                             {QStringLiteral("login"), stringType()}});
}

TypePtr metaType()
{
    TypeOptions options;
    options.canModify = false;
    return std::make_shared<DictType>(options, QList<DictType::Field>{
                                                   {QStringLiteral("ctime"), datetimeType()},
                                                   {QStringLiteral("mtime"), datetimeType()},
                                                   {QStringLiteral("created_by"), userType()},
                                                   {QStringLiteral("modified_by"), userType()},
                                               });
}

void stamp(Value &item, const CurrentUser &currentUser, const DateTime &now, bool created)
{
    ValueMap user;
    user.set(QStringLiteral("_id"), currentUser.id);
    user.set(QStringLiteral("login"), currentUser.login);
    Value *meta = item.asMap()->find(u"_meta");
    if (!meta->asMap())
        *meta = ValueMap();
    if (created) {
        meta->asMap()->set(QStringLiteral("ctime"), now);
        meta->asMap()->set(QStringLiteral("created_by"), user);
    }
    meta->asMap()->set(QStringLiteral("mtime"), now);
    meta->asMap()->set(QStringLiteral("modified_by"), user);
}

} // namespace

MetaHandler standardMeta()
{
    return {metaType(), stamp};
}

} // namespace backdesk

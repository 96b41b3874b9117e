// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Backoffice.h"
#include "core/schema/Types.h"

#include <memory>

namespace backdesk
{

/// People who live at places, and places that know their residents: what a child process changes until it
/// is killed, and its parent looks at.
inline std::unique_ptr<Backoffice> killCollections(std::shared_ptr<Storage> storage)
{
    const QString people = QStringLiteral("people");
    const QString places = QStringLiteral("places");
    const QString place = QStringLiteral("place");
    const QString residents = QStringLiteral("residents");
    const DictType::Field name{QStringLiteral("name"), types::string()};
    auto backoffice = std::make_unique<Backoffice>(QStringLiteral("kill"), std::move(storage));
    backoffice->addCollection({.name = people, .fields = {name, {place, types::ref(places, {residents})}}});
    backoffice->addCollection(
        {.name = places, .fields = {name, {residents, types::refsList(people, {place}, OnDelete::Unlink)}}});
    return backoffice;
}

} // namespace backdesk

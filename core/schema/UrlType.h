// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/StringType.h"

namespace backdesk
{

/// An absolute URL (RFC 3986) with a host, kept as it is written.
class UrlType : public StringType
{
public:
    explicit UrlType(TypeOptions common) : StringType(std::move(common), {}) {}

    QString name() const override { return QStringLiteral("Url"); }

protected:
    Value decodeValue(const Value &input, const Value &present, const ValuePath &path,
                      Mistakes &mistakes) const override;
    void describeMore(ValueMap &element) const override;
    QString pythonType() const override { return QStringLiteral("<class 'stricto.extended.url.Url'>"); }
};

} // namespace backdesk

// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Type.h"

namespace backdesk
{

/// True or false; queries may also say 1 and 0.
class BoolType : public Type
{
public:
    explicit BoolType(TypeOptions common) : Type(std::move(common)) {}

    QString name() const override { return QStringLiteral("Bool"); }
    std::optional<Value> fromQueryText(const QString &text) const override;

protected:
    Value decodeValue(const Value &input, const Value &present, const ValuePath &path,
                      Mistakes &mistakes) const override;
};

} // namespace backdesk

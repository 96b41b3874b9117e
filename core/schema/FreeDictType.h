// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/Type.h"

namespace backdesk
{

/// Any JSON object. It is replaced as a whole; what JSON has no word for, dates and bytes, becomes text.
class FreeDictType : public Type
{
public:
    explicit FreeDictType(TypeOptions common) : Type(std::move(common)) {}

    QString name() const override { return QStringLiteral("FreeDict"); }

    static constexpr int deepest = 32; ///< levels, so that storages can read back what they wrote

protected:
    Value decodeValue(const Value &input, const Value &present, const ValuePath &path,
                      Mistakes &mistakes) const override;
    QString pythonType() const override
    {
        return QStringLiteral("<class 'stricto.extended.free_dict.FreeDict'>");
    }
};

} // namespace backdesk

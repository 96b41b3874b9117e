// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/DictType.h"

namespace backdesk
{

/// A complex number: a Dict of the Floats `real` and `imag`, whose defaults are the members of its own.
class ComplexType : public DictType
{
public:
    explicit ComplexType(TypeOptions common);

    QString name() const override { return QStringLiteral("Complex"); }

protected:
    QString pythonType() const override
    {
        return QStringLiteral("<class 'stricto.extended.complex.Complex'>");
    }
};

} // namespace backdesk

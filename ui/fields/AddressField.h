// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/LineField.h"

namespace backdesk::ui
{

/// An IpAddress or IpNetwork on one line.
class AddressField : public LineField
{
    Q_OBJECT
public:
    explicit AddressField(const FieldMeta &field, QWidget *parent = nullptr);

    QString inputError() const override;
    /// Which addresses are in a network.
    QString hint() const override;

protected:
    void applyProps() override;

private:
    bool isNetwork() const;
};

} // namespace backdesk::ui

// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/TableWriter.h"

namespace backdesk::ui
{

/// One array of objects, or one object a line (JSON Lines). Members stand in the columns' order.
class JsonWriter : public TextTableWriter
{
public:
    explicit JsonWriter(const ExportOptions &options);

    bool begin(const QString &path) override;
    bool writeRow(const QList<QJsonValue> &values) override;
    bool finish() override;

private:
    bool m_lines;
    bool m_first = true;
};

} // namespace backdesk::ui

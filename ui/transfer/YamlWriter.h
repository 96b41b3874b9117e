// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/transfer/TableWriter.h"

namespace backdesk::ui
{

/// One document that is a list of mappings. Values are written as JSON, which is YAML too, so that no text
/// can be taken for anything else.
class YamlWriter : public TextTableWriter
{
public:
    explicit YamlWriter(const ExportOptions &options);

    bool writeRow(const QList<QJsonValue> &values) override;
    bool finish() override;

private:
    bool m_any = false;
};

} // namespace backdesk::ui

// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTemporaryDir;

namespace backdesk::test
{

/// Copies one of the examples with its data, by the name of its folder in resources/examples. The path of its
/// description in the copy.
QString copyExample(const QString &example, const QTemporaryDir &to);

} // namespace backdesk::test

// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/value/Message.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace backdesk
{

/// One mistake of a description, at its place in the file.
struct DescriptionError {
    QString file;
    int line = 0;        ///< from 1; 0: the file as a whole
    int column = 0;      ///< from 1, in characters
    QString keyPath;     ///< "collections.users.fields.age.min"; empty: the whole file
    Message message;     ///< what is wrong, and what was found
    QString suggestion;  ///< what was probably meant; empty: nothing is near
    QStringList allowed; ///< what could stand there, where that is a list of names

    /// `file:line:col: key.path: message; did you mean "min"? Allowed: max, min.` in the given language.
    QString text(const QString &language = {}) const;
};

using DescriptionErrors = QList<DescriptionError>;

} // namespace backdesk

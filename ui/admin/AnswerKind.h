// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meta/AdminValue.h"

#include <QJsonObject>

namespace backdesk::ui
{

/// What a function of the admin description has to give where it stands. Nothing (undefined, null) always
/// means that it has nothing to tell.
enum class AnswerKind { Anything, Text, Flag, Members };

/// One sentence that names the function's place; empty where the answer is of its kind.
QString wrongAnswer(AnswerKind kind, const QJsonValue &answer, const AdminFunction &function);
/// The same for an object of properties, of which those that are not of their kind are taken out; one
/// sentence names the first.
QString takeWrongProps(QJsonObject &props, const AdminFunction &function);
/// The same for a function that gives properties: those of its answer that are of their kind go into `props`.
QString takeProps(const QJsonValue &answer, const AdminFunction &function, QJsonObject &props);
/// The same for what an action gives ("list", "get", "save", "add", "delete"): a list gives items that have
/// an id, and get one item; save and add may give nothing.
QString wrongResult(const QString &action, const QJsonValue &result, const AdminFunction &function);
/// Of properties of fields and of sets of fields; an empty key: an object of several.
AnswerKind answerKindOf(const QString &property);

} // namespace backdesk::ui

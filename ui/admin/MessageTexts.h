// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QVariantMap>

namespace backdesk::ui
{

/// The text of an id of resources/messages.txt, for people: the description's if it has one, else ours in the
/// window's language. Values fill the placeholders ({"item": "Momo"}); "count" also chooses the plural. An
/// unknown id is returned as it is. GUI thread only.
QString messageText(const QString &id, const QVariantMap &values = {});
/// The description's text of an id; `usual` where it has none.
QString replacedText(const QString &id, const QString &usual, const QVariantMap &values = {});
/// Whether the description has a text of its own for the id.
bool isReplaced(const QString &id);

/// What `admin.messages` replaces, by id; takes the place of former ones. `language` is that of the texts: it
/// chooses their plurals and how their numbers are written. Empty: the window's.
void setMessageOverrides(const QMap<QString, QString> &texts, const QString &language = {});

} // namespace backdesk::ui

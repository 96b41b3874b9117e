// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldEditor.h"
#include "ui/meta/FieldMeta.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

namespace backdesk::test
{

/// A field as `_meta` tells it: {"type_short": "Int", "min": 1}.
inline ui::FieldMeta sampleField(const char *json, const QString &name = QStringLiteral("value"))
{
    return ui::parseField(name, u"$." + name, QJsonDocument::fromJson(json).object());
}

/// A JSON value from its text: "null", "[1, 2]", "\"word\"".
inline QJsonValue sampleValue(const char *json)
{
    return QJsonDocument::fromJson(QByteArray("[") + json + "]").array().first();
}

/// Shows a widget so that it can have the focus.
inline void showActive(QWidget &widget)
{
    widget.resize(500, 400);
    widget.show();
    widget.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&widget));
}

} // namespace backdesk::test

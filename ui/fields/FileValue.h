// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace backdesk::ui
{

struct FileContent;

/// "data:image/png;base64,…": a file that is a text.
struct DataUrl {
    QString mimeType;
    QString base64;

    static std::optional<DataUrl> read(const QString &text);
    QString write() const { return QLatin1String("data:") + mimeType + QLatin1String(";base64,") + base64; }
};

/// What functions of the description get of a chosen file: {name, size, type}.
QJsonValue fileForFunctions(const FileContent &content);
/// Its content as the property `readAs` wants it: DataURL (also where nothing is said), Text, or ArrayBuffer,
/// which is a list of bytes. Undefined where that would be too much.
QJsonValue contentForFunctions(const FileContent &content, const QString &readAs);

/// How a value may name itself: {value, label, previewURL}.
struct NamedFile {
    QJsonValue value;
    QString label;      ///< empty: none
    QString previewUrl; ///< empty: none

    /// Of anything else, the value alone.
    static NamedFile read(const QJsonValue &json);
};

} // namespace backdesk::ui

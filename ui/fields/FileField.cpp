// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/FileField.h"

#include "ui/connectors/Connector.h"
#include "ui/fields/FileFacts.h"

#include <QJsonObject>
#include <QMimeDatabase>

namespace backdesk::ui
{

namespace
{

const QLatin1String Name("filename");
const QLatin1String Content("content");
const QLatin1String Marker("base64:");

FileLimits limitsOf(const FieldMeta &field)
{
    return {field.maxSize, field.mimeTypes, FilePanel::pictureSize()};
}

/// The content that is sent along; empty: the server has it.
QString base64Of(const QJsonValue &value)
{
    const QString content = value.toObject().value(Content).toString();
    return content.startsWith(Marker) ? content.mid(Marker.size()) : QString();
}

QString typeOf(const QJsonObject &file)
{
    const QString told = file.value(QLatin1String("content_type")).toString();
    if (!told.isEmpty())
        return told;
    return QMimeDatabase().mimeTypeForFile(file.value(Name).toString(), QMimeDatabase::MatchExtension).name();
}

} // namespace

FileField::FileField(const FieldMeta &field, const FieldContext &context, QWidget *parent)
    : FileEditor(field, limitsOf(field), parent), m_context(context)
{
    refresh();
}

void FileField::display(const QJsonValue &value)
{
    m_chosen = {};
    FileEditor::display(value);
}

FilePanel::Shown FileField::shown() const
{
    FilePanel::Shown shown;
    if (!value().isObject()) {
        shown.empty = value().isNull();
        shown.title = shown.empty ? tr("No file") : jsonText(value());
        return shown;
    }
    const QJsonObject file = value().toObject();
    const bool sent = file.contains(Content);
    const QString type = m_chosen.mimeType.isEmpty() ? typeOf(file) : m_chosen.mimeType;
    const qint64 size = sent ? base64Size(base64Of(file)) : file.value(QLatin1String("size")).toInteger();
    shown.icon = mimeIcon(type);
    shown.title = file.value(Name).toString();
    //: A file's type and size: "PNG image · 12 kB".
    shown.detail = tr("%1 · %2").arg(mimeText(type), sizeText(size, locale()));
    if (sent)
        shown.detail =
            tr("%1 · new", "a file's type and size, and that it is not stored yet").arg(shown.detail);
    shown.picture = m_chosen.thumbnail;
    shown.savable = sent || canFetch();
    return shown;
}

void FileField::take(const FileContent &content)
{
    m_chosen = content;
    m_chosen.base64.clear();
    change(QJsonObject{{Name, content.name}, {Content, QString(Marker + content.base64)}});
}

QString FileField::saveName() const
{
    return value().toObject().value(Name).toString();
}

bool FileField::canFetch() const
{
    return !place().isEmpty() && m_context.connector && !m_context.collection.isEmpty() &&
           !m_context.itemId.isEmpty() && value() == stored();
}

void FileField::fetch(const Fetched &fetched)
{
    if (value().toObject().contains(Content)) {
        const QString base64 = base64Of(value());
        return fetched([base64] { return QByteArray::fromBase64(base64.toLatin1()); }, {});
    }
    m_context.connector->content(m_context.collection, m_context.itemId, place())
        .then(this, [fetched](const Reply &reply) {
            if (!reply.ok())
                return fetched({}, tr("The file could not be fetched: %1").arg(reply.detail()));
            fetched([body = reply.body] { return body; }, {});
        });
}

} // namespace backdesk::ui

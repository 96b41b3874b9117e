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

/// A stored picture that is larger is not fetched only to be shown small.
constexpr qint64 LargestShown = qint64(4) << 20;

FileLimits limitsOf(const FieldMeta &field)
{
    const bool image = field.component == QLatin1String("Image");
    FileLimits limits{field.maxSize, field.mimeTypes, FilePanel::pictureSize() * (image ? 2 : 1)};
    if (image && limits.mimeTypes.isEmpty())
        limits.mimeTypes.append(QStringLiteral("image/*"));
    return limits;
}

/// By what it is said to be, and by its name, which is what other programs go by.
bool isOpenable(const QJsonObject &file, const QString &type)
{
    const QString byName =
        QMimeDatabase().mimeTypeForFile(file.value(Name).toString(), QMimeDatabase::MatchExtension).name();
    return isSafeToOpen(type) && isSafeToOpen(byName);
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
    : FileEditor(field, limitsOf(field), parent), m_context(context), m_small(new FileReader(this))
{
    connect(m_small, &FileReader::finished, this, [this](const FileContent &content) {
        m_chosen.thumbnail = content.thumbnail;
        refresh();
    });
    refresh();
}

void FileField::applyProps()
{
    setLimits(limitsOf(field()));
}

void FileField::showEvent(QShowEvent *event)
{
    FileEditor::showEvent(event);
    wantPicture();
}

void FileField::wantPicture()
{
    const QJsonObject file = value().toObject();
    const qint64 size = file.value(QLatin1String("size")).toInteger();
    const bool picture = typeOf(file).startsWith(QLatin1String("image/"));
    if (m_pictureWanted || !isVisible() || !canFetch() || !picture || size > LargestShown)
        return;
    m_pictureWanted = true;
    const int side = limits().thumbnail;
    m_context.connector->content(m_context.collection, m_context.itemId, place())
        .then(this, [this, side, wanted = value()](const Reply &reply) {
            // Without a picture there is still all that is told of the file.
            if (reply.ok() && value() == wanted)
                m_small->readThumbnail(reply.body, side);
        });
}

void FileField::display(const QJsonValue &value)
{
    m_chosen = {};
    m_small->cancel();
    m_pictureWanted = false;
    FileEditor::display(value);
    wantPicture();
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
    shown.openable = shown.savable && isOpenable(file, type);
    return shown;
}

void FileField::take(const FileContent &content)
{
    m_small->cancel();
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

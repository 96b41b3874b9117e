// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/FileField.h"

#include "ui/admin/MessageTexts.h"
#include "ui/connectors/Connector.h"
#include "ui/fields/FileFacts.h"
#include "ui/script/ScriptRunner.h"

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
    const QString url = m_named.previewUrl.isEmpty() ? value().toString() : m_named.previewUrl;
    if (const auto inlined = DataUrl::read(url)) {
        // Only what is in the text itself: nothing is loaded from elsewhere.
        const bool shown = inlined->mimeType.startsWith(QLatin1String("image/")) && isVisible();
        if (shown && !m_pictureWanted && base64Size(inlined->base64) <= LargestShown)
            m_small->readThumbnail(QByteArray::fromBase64(inlined->base64.toLatin1()), limits().thumbnail);
        m_pictureWanted = m_pictureWanted || shown;
        return;
    }
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
    m_named = NamedFile::read(value);
    FileEditor::display(value);
    wantPicture();
}

bool FileField::isText() const
{
    return field().isText();
}

FilePanel::Shown FileField::shownText() const
{
    FilePanel::Shown shown;
    shown.empty = value().isNull();
    if (shown.empty) {
        shown.title = tr("No file");
        return shown;
    }
    const auto inlined = DataUrl::read(m_named.value.toString());
    const QString type = inlined ? inlined->mimeType : QString();
    shown.icon = mimeIcon(type);
    shown.title = m_named.label;
    if (shown.title.isEmpty())
        shown.title = inlined ? mimeText(type) : jsonText(m_named.value);
    if (inlined)
        shown.detail = tr("%1 · %2").arg(mimeText(type), sizeText(base64Size(inlined->base64), locale()));
    shown.picture = m_chosen.thumbnail;
    shown.savable = inlined.has_value();
    shown.openable = inlined && isSafeToOpen(type);
    return shown;
}

FilePanel::Shown FileField::shown() const
{
    FilePanel::Shown shown;
    if (isText() || !value().isObject() || value().toObject().contains(QLatin1String("value")))
        return shownText();
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

QJsonValue FileField::plainValue(const FileContent &content) const
{
    if (isText())
        return DataUrl{content.mimeType, content.base64}.write();
    return QJsonObject{{Name, content.name}, {Content, QString(Marker + content.base64)}};
}

AdminFunction FileField::functionProp(QLatin1String name) const
{
    const AdminFunction given = field().actions.value(name);
    return given.isGiven() ? given : parseAdminFunction(prop(name));
}

void FileField::ask(const AdminFunction &function, const QJsonArray &arguments,
                    const std::function<void(const ScriptAnswer &answer)> &done)
{
    const int generation = ++m_generation;
    if (!m_context.scripts)
        return done({false, {}, tr("Functions cannot be run here."), {}, {}});
    const ScriptScope scope = m_context.scope ? m_context.scope() : ScriptScope();
    m_context.scripts->call(function, arguments, scope, this,
                            [this, generation, done](const ScriptAnswer &answer) {
                                if (generation == m_generation)
                                    done(answer);
                            });
}

void FileField::take(const FileContent &content)
{
    m_small->cancel();
    m_chosen = content;
    m_chosen.base64.clear();
    const AdminFunction select = functionProp(QLatin1String("onSelect"));
    if (!select.isGiven()) {
        m_named = {plainValue(content), isText() ? content.name : QString(), {}};
        return change(m_named.value);
    }
    const QJsonValue given = contentForFunctions(content, prop(QLatin1String("readAs")).toString());
    if (given.isUndefined()) {
        FileContent refused = content;
        refused.error = tr("“%1” is too large to be taken as a list of bytes.").arg(content.name);
        return refuse(refused);
    }
    setPending(tr("Uploading…"));
    ask(select, {fileForFunctions(content), given},
        [this, content](const ScriptAnswer &answer) { takeAnswer(content, answer); });
}

void FileField::takeAnswer(const FileContent &content, const ScriptAnswer &answer)
{
    setPending({});
    if (!answer.ok) {
        FileContent refused = content;
        refused.error =
            replacedText(QStringLiteral("error.upload"), tr("Upload failed: %1").arg(answer.error),
                         {{QStringLiteral("reason"), answer.error}});
        return refuse(refused);
    }
    // A function that only looks on changes nothing.
    accept(answer.value.isUndefined() ? plainValue(content) : answer.value);
    if (m_named.label.isEmpty() && isText())
        m_named.label = content.name;
    refresh();
}

void FileField::accept(const QJsonValue &answer)
{
    m_named = NamedFile::read(answer);
    const bool nothing = m_named.value.isNull() || m_named.value == QJsonValue(QString());
    if (nothing)
        m_named = {};
    // A field of the form alone keeps the names with the value: its functions know them.
    const bool named = !isText() && !m_named.value.isObject();
    const QJsonValue taken = nothing ? QJsonValue(QJsonValue::Null) : named ? answer : m_named.value;
    if (nothing || !m_named.previewUrl.isEmpty())
        m_chosen = {};
    m_pictureWanted = false;
    change(taken);
    wantPicture();
}

void FileField::clearValue()
{
    m_chosen = {};
    const AdminFunction clear = functionProp(QLatin1String("onClear"));
    if (!clear.isGiven()) {
        m_named = {};
        return FileEditor::clearValue();
    }
    setPending(tr("Removing…"));
    ask(clear, {value()}, [this](const ScriptAnswer &answer) {
        setPending({});
        if (answer.ok)
            accept(answer.value);
        else
            saved(tr("The file could not be removed: %1").arg(answer.error));
        refresh();
    });
}

QString FileField::saveName() const
{
    const QString name = isText() ? m_named.label : value().toObject().value(Name).toString();
    const auto inlined = DataUrl::read(m_named.value.toString());
    if (!inlined || name.contains(u'.'))
        return name;
    const QString suffix = QMimeDatabase().mimeTypeForName(inlined->mimeType).preferredSuffix();
    const QString base = name.isEmpty() ? field().name : name;
    return suffix.isEmpty() ? base : base + u'.' + suffix;
}

bool FileField::canFetch() const
{
    return !isText() && !place().isEmpty() && m_context.connector && !m_context.collection.isEmpty() &&
           !m_context.itemId.isEmpty() && value() == stored();
}

void FileField::fetch(const Fetched &fetched)
{
    if (const auto inlined = DataUrl::read(m_named.value.toString())) {
        return fetched([base64 = inlined->base64] { return QByteArray::fromBase64(base64.toLatin1()); }, {});
    }
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

// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/BytesField.h"

#include "ui/fields/FileFacts.h"

#include <QStringDecoder>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

/// Whole groups of base64, so that they can be decoded by themselves.
constexpr qsizetype ShownGroups = 12;

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() || c.isSpace(); });
}

} // namespace

BytesField::BytesField(const FieldMeta &field, QWidget *parent) : FileEditor(field, {}, parent)
{
    panel()->chooseButton()->setText(tr("Load…"));
    panel()->chooseButton()->setToolTip(tr("Load from a file, or drop one here"));
    refresh();
}

QString BytesField::preview(const QString &base64)
{
    const QByteArray start = QByteArray::fromBase64(base64.left(4 * ShownGroups).toLatin1());
    const bool cut = base64.size() > 4 * ShownGroups;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Default);
    const QString text = decoder(start);
    // A character that is cut off at the end is no mistake: the decoder keeps it back.
    const bool plain = !decoder.hasError() && isPlain(text);
    const QString shown = plain ? text.simplified() : QString::fromLatin1(start.toHex(' '));
    return cut ? shown + u'…' : shown;
}

FilePanel::Shown BytesField::shown() const
{
    FilePanel::Shown shown;
    shown.icon = QStringLiteral("file");
    shown.empty = value().isNull();
    if (shown.empty) {
        shown.title = tr("No bytes");
        return shown;
    }
    const QString base64 = value().toString();
    shown.title = sizeText(base64Size(base64), locale());
    shown.detail = preview(base64);
    shown.savable = true;
    return shown;
}

void BytesField::take(const FileContent &content)
{
    change(content.base64);
}

QString BytesField::saveName() const
{
    return field().name + QStringLiteral(".bin");
}

void BytesField::fetch(const Fetched &fetched)
{
    const QString base64 = value().toString();
    fetched([base64] { return QByteArray::fromBase64(base64.toLatin1()); }, {});
}

} // namespace backdesk::ui

// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/BytesField.h"

#include "ui/fields/BytesText.h"
#include "ui/fields/FileFacts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FitToTheme.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QStringDecoder>
#include <QVBoxLayout>

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

BytesField::BytesField(const FieldMeta &field, QWidget *parent)
    : FileEditor(field, {}, parent),
      m_show(iconButton(QStringLiteral("code"), tr("Show as figures"), panel())),
      m_text(new BytesText(this))
{
    keepSquare(m_show, Size::SmallControl);
    panel()->row()->addWidget(m_show);
    layout()->addWidget(m_text);
    m_text->hide();
    m_show->setCheckable(true);
    connect(m_show, &QToolButton::toggled, this, &BytesField::refreshText);
    connect(m_text, &BytesText::edited, this, [this](const QByteArray &edited) {
        const bool same = bytes() == edited && !value().isNull();
        if (!same)
            change(edited.isEmpty() ? QJsonValue(QJsonValue::Null)
                                    : QJsonValue(QString::fromLatin1(edited.toBase64())));
        refresh();
    });
    connect(m_text, &BytesText::unreadable, this, [this] { partEdited(); });
    panel()->setChooseText(tr("Load…"));
    panel()->chooseButton()->setToolTip(tr("Load from a file, or drop one here"));
    refresh();
}

QByteArray BytesField::bytes() const
{
    return QByteArray::fromBase64(value().toString().toLatin1());
}

void BytesField::refreshText()
{
    const bool few = value().isNull() || base64Size(value().toString()) <= BytesText::Most;
    m_show->setVisible(few && !(isReadOnly() && value().isNull()));
    const QString name = m_show->isChecked() ? tr("Hide the figures") : tr("Show as figures");
    m_show->setToolTip(name);
    m_show->setAccessibleName(name);
    m_text->setVisible(few && m_show->isChecked());
    m_text->setBytes(few ? bytes() : QByteArray());
}

void BytesField::display(const QJsonValue &value)
{
    FileEditor::display(value);
    refreshText();
}

QString BytesField::inputError() const
{
    const QString wrong = FileEditor::inputError();
    return wrong.isEmpty() ? m_text->mistake() : wrong;
}

void BytesField::setReadOnly(bool readOnly)
{
    FileEditor::setReadOnly(readOnly);
    m_text->setReadOnly(readOnly);
    refreshText();
}

void BytesField::setInvalid(bool invalid)
{
    FileEditor::setInvalid(invalid && m_text->mistake().isEmpty());
    ui::setInvalid(m_text->textEdit(), invalid && !m_text->mistake().isEmpty());
}

void BytesField::describe(const QString &name, const QString &description)
{
    FileEditor::describe(name, description);
    //: A field and one way to write it.
    m_text->textEdit()->setAccessibleName(tr("%1, as figures").arg(name));
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
    refreshText();
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

// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/BytesText.h"

#include "ui/fields/Blanks.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/FitToTheme.h"
#include "ui/widgets/SegmentedControl.h"

#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

constexpr int Lines = 5;

} // namespace

BytesText::BytesText(QWidget *parent)
    : QWidget(parent), m_forms(new SegmentedControl(this)), m_edit(new QPlainTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(themeSize(Size::Tight));
    layout->addWidget(m_forms, 0, Qt::AlignLeading);
    layout->addWidget(m_edit);
    m_forms->addSegment(tr("Hexadecimal"));
    m_forms->addSegment(tr("Base64"));
    m_forms->setCurrentIndex(0);
    // Figures run from left to right in every script.
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setTabChangesFocus(true);
    fitToTheme(m_edit, [edit = m_edit] {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPixelSize(Theme::current().font(TextStyle::Small).pixelSize());
        edit->setFont(font);
        edit->setFixedHeight(Lines * edit->fontMetrics().lineSpacing() + 2 * edit->frameWidth() + 12);
    });
    connect(m_forms, &SegmentedControl::currentIndexChanged, this, &BytesText::rewrite);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &BytesText::textChanged);
}

bool BytesText::isHex() const
{
    return m_forms->currentIndex() == 0;
}

void BytesText::setBytes(const QByteArray &bytes)
{
    m_bytes = bytes;
    rewrite();
}

void BytesText::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
}

void BytesText::rewrite()
{
    const QSignalBlocker quiet(m_edit);
    m_mistake.clear();
    m_edit->setPlainText(QString::fromLatin1(isHex() ? m_bytes.toHex(' ') : m_bytes.toBase64()));
}

std::optional<QByteArray> BytesText::fromHex(const QString &text)
{
    const QString figures = withoutBlanks(text);
    const bool hex = std::all_of(figures.begin(), figures.end(), [](QChar c) {
        const char16_t low = c.toLower().unicode();
        return (low >= u'0' && low <= u'9') || (low >= u'a' && low <= u'f');
    });
    if (!hex || figures.size() % 2 != 0)
        return {};
    return QByteArray::fromHex(figures.toLatin1());
}

std::optional<QByteArray> BytesText::fromBase64(const QString &text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(withoutBlanks(text).toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(decoded.decoded) : std::nullopt;
}

void BytesText::textChanged()
{
    const QString text = m_edit->toPlainText();
    const auto bytes = isHex() ? fromHex(text) : fromBase64(text);
    if (!bytes) {
        m_mistake = isHex() ? tr("Enter pairs of the figures 0 to 9 and a to f.") : tr("Enter whole base64.");
        return Q_EMIT unreadable();
    }
    m_mistake.clear();
    m_bytes = *bytes;
    Q_EMIT edited(m_bytes);
}

} // namespace backdesk::ui

// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/FreeDictField.h"

#include "ui/fields/JsonHighlighter.h"
#include "ui/fields/JsonText.h"
#include "ui/fields/PlainText.h"
#include "ui/theme/Theme.h"

#include <QFocusEvent>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QTextBlock>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

constexpr int FewestLines = 3;
constexpr int MostLines = 16;

QFont fixedFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(Theme::current().font(TextStyle::Small).pixelSize());
    return font;
}

} // namespace

FreeDictField::FreeDictField(const FieldMeta &field, QWidget *parent)
    : FieldEditor(field, parent), m_edit(new QPlainTextEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    // JSON runs from left to right in every language.
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setFont(fixedFont());
    m_edit->setTabChangesFocus(true);
    new JsonHighlighter(m_edit->document());
    FreeDictField::applyProps();
    m_edit->installEventFilter(this);
    setInput(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &FreeDictField::textChanged);
    fitHeight();
}

void FreeDictField::applyProps()
{
    const QString usual = wantsList() ? QStringLiteral("[1, 2]") : QStringLiteral("{\"key\": \"value\"}");
    m_edit->setPlaceholderText(field().placeholder.isEmpty() ? usual : field().placeholder);
}

void FreeDictField::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    m_edit->setReadOnly(readOnly);
}

void FreeDictField::textChanged()
{
    fitHeight();
    if (isDisplaying())
        return;
    const QJsonValue parsed = parse();
    // Kept as it was written: a draft loses nothing.
    change(parsed.isUndefined() ? QJsonValue(plainText(*m_edit, {})) : parsed);
    Q_EMIT hintChanged();
}

QJsonValue FreeDictField::parse()
{
    const QString text = plainText(*m_edit, {});
    m_mistake.clear();
    mark(-1);
    if (text.trimmed().isEmpty())
        return QJsonValue(QJsonValue::Null);
    const JsonText read = JsonText::read(text, locale());
    if (isWanted(read.value))
        return read.value;
    m_mistake = !read.mistake.isEmpty() ? read.mistake
                : wantsList()           ? tr("Enter a list: it begins with [ and ends with ].")
                                        : tr("Enter an object: it begins with { and ends with }.");
    mark(read.position);
    return QJsonValue(QJsonValue::Undefined);
}

bool FreeDictField::wantsList() const
{
    return field().type == FieldMeta::Type::List || field().type == FieldMeta::Type::Tuple;
}

bool FreeDictField::isWanted(const QJsonValue &value) const
{
    const bool either = field().type == FieldMeta::Type::In || field().type == FieldMeta::Type::Unknown;
    const bool group = value.isArray() || value.isObject();
    return group && (either || value.isArray() == wantsList());
}

void FreeDictField::mark(qsizetype position)
{
    if (position < 0)
        return m_edit->setExtraSelections({});
    const int last = qMax(0, m_edit->document()->characterCount() - 2);
    QTextEdit::ExtraSelection wrong;
    wrong.cursor = QTextCursor(m_edit->document());
    wrong.cursor.setPosition(qBound(0, int(position), last));
    wrong.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    wrong.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.format.setUnderlineColor(themeColor(Color::Error));
    m_edit->setExtraSelections({wrong});
}

void FreeDictField::display(const QJsonValue &value)
{
    m_edit->setPlainText(JsonText::write(value));
    parse();
    // What was stored is no mistake of the person at hand.
    if (!isModified())
        m_mistake.clear();
    fitHeight();
}

bool FreeDictField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        tidy(static_cast<QFocusEvent *>(event)->reason());
    return FieldEditor::eventFilter(watched, event);
}

void FreeDictField::tidy(Qt::FocusReason reason)
{
    // A menu or another window does not end the writing.
    const bool returns = reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason ||
                         reason == Qt::MenuBarFocusReason;
    if (!returns && isModified() && m_mistake.isEmpty() && (value().isObject() || value().isArray()))
        redisplay();
}

void FreeDictField::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    fitHeight();
}

void FreeDictField::fitHeight()
{
    // A QPlainTextEdit's document measures its height in lines.
    const int lines = qBound(FewestLines, int(m_edit->document()->size().height()), MostLines);
    const int margins = 2 * int(m_edit->document()->documentMargin()) + 2 * m_edit->frameWidth();
    m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + margins + 4);
}

} // namespace backdesk::ui

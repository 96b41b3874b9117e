// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/NumberField.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

namespace backdesk::ui
{

namespace
{

/// A number that stays below 10,000 is often a year or a code, which people write without separators.
constexpr double Ungrouped = 10000;

QLocale writingLocale(const FieldMeta &field, QLocale locale)
{
    QLocale::NumberOptions options = QLocale::DefaultNumberOptions;
    if (field.maximum && *field.maximum < Ungrouped)
        options |= QLocale::OmitGroupSeparator;
    locale.setNumberOptions(options);
    return locale;
}

QLocale readingLocale(QLocale locale)
{
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    return locale;
}

/// Without the blanks that many locales group digits with, and that keyboards do not have.
QString withoutBlanks(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace())
            result += c;
    }
    return result;
}

QString formatFloat(double number, const QLocale &locale)
{
    const double size = std::abs(number);
    const bool plain = number == 0 || (size >= 1e-6 && size < 1e15);
    return locale.toString(number, plain ? 'f' : 'g', QLocale::FloatingPointShortest);
}

} // namespace

NumberField::NumberField(const FieldMeta &field, QWidget *parent)
    : FieldEditor(field, parent), m_edit(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit);
    m_edit->setPlaceholderText(field.placeholder.isEmpty() ? rangeHint() : field.placeholder);
    m_edit->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    alignToLeading(m_edit);
    setInput(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &NumberField::textChanged);
    connect(m_edit, &QLineEdit::editingFinished, this, &NumberField::tidy);
}

void NumberField::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    m_edit->setReadOnly(readOnly);
}

QString NumberField::inputError() const
{
    if (m_readable)
        return {};
    return field().type == FieldMeta::Type::Int ? tr("Enter a whole number.") : tr("Enter a number.");
}

QString NumberField::format(const QJsonValue &value, const FieldMeta &field, const QLocale &locale)
{
    if (!value.isDouble())
        return jsonText(value);
    const QLocale writing = writingLocale(field, locale);
    const qint64 whole = value.toInteger(std::numeric_limits<qint64>::min());
    const bool exact = whole != std::numeric_limits<qint64>::min() || value == QJsonValue(whole);
    if (field.type == FieldMeta::Type::Int && exact)
        return writing.toString(whole);
    return formatFloat(value.toDouble(), writing);
}

QJsonValue NumberField::parse(const QString &text, const FieldMeta &field, const QLocale &locale)
{
    const QLocale reading = readingLocale(locale);
    const QString tight = withoutBlanks(text);
    bool ok = false;
    for (const QLocale &tried : {reading, QLocale::c()}) {
        for (const QString &variant : {text, tight}) {
            if (field.type == FieldMeta::Type::Int) {
                if (const qint64 whole = tried.toLongLong(variant, &ok); ok)
                    return QJsonValue(whole);
            } else if (const double number = tried.toDouble(variant, &ok); ok && std::isfinite(number)) {
                return QJsonValue(number);
            }
        }
    }
    return QJsonValue(QJsonValue::Undefined);
}

void NumberField::textChanged()
{
    const QString text = m_edit->text().trimmed();
    if (isDisplaying())
        return;
    const QJsonValue parsed = text.isEmpty() ? QJsonValue(QJsonValue::Null) : parse(text, field(), locale());
    m_readable = !parsed.isUndefined();
    // Kept as it was written: a draft loses nothing.
    change(m_readable ? parsed : QJsonValue(m_edit->text()));
}

void NumberField::tidy()
{
    if (m_readable && !isReadOnly() && !m_edit->text().isEmpty() && m_edit->isModified())
        redisplay();
}

void NumberField::display(const QJsonValue &value)
{
    m_readable = value.isNull() || value.isDouble();
    m_edit->setText(format(value, field(), locale()));
}

QString NumberField::rangeHint() const
{
    const QLocale writing = writingLocale(field(), locale());
    const auto text = [&](double number) { return formatFloat(number, writing); };
    if (field().minimum && field().maximum)
        return tr("%1 to %2", "a range of numbers").arg(text(*field().minimum), text(*field().maximum));
    if (field().minimum)
        return tr("at least %1").arg(text(*field().minimum));
    if (field().maximum)
        return tr("at most %1").arg(text(*field().maximum));
    return {};
}

} // namespace backdesk::ui

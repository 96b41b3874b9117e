// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/NumberField.h"

#include "ui/fields/Blanks.h"
#include "ui/fields/LeadingMargins.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/InputFrame.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>
#include <limits>
#include <utility>

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

/// With the digits 0 to 9 and a plain minus, whatever script it was written in.
QString plainDigits(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if (c.isDigit())
            plain += QChar(u'0' + c.digitValue());
        else if (c == QChar(0x2212) || c == QChar(0x2013))
            plain += u'-';
        else if (c == QChar(0x066B))
            plain += u'.';
        else if (c.category() != QChar::Other_Format && c != QChar(0x066C) && c != u'\'' &&
                 c != QChar(0x2019))
            plain += c;
    }
    return plain;
}

/// "1.234,5" and "1,234.5" as "1234.5": of two separators the last one is the decimal point.
QString withPoint(const QString &text)
{
    const qsizetype comma = text.lastIndexOf(u',');
    const qsizetype point = text.lastIndexOf(u'.');
    if (comma < 0 || point < 0)
        return text;
    const QChar group = comma < point ? u',' : u'.';
    const QChar decimal = comma < point ? u'.' : u',';
    static const QRegularExpression grouped(
        QRegularExpression::anchoredPattern(QStringLiteral("[-+]?\\d{1,3}([.,]\\d{3})*[.,]\\d*")));
    if (text.count(decimal) != 1 || !grouped.match(text).hasMatch())
        return text;
    return QString(text).remove(group).replace(decimal, u'.');
}

QString formatFloat(double number, const QLocale &locale)
{
    const double size = std::abs(number);
    const bool plain = number == 0 || (size >= 1e-6 && size < 1e15);
    return locale.toString(number, plain ? 'f' : 'g', QLocale::FloatingPointShortest);
}

int decimalsOf(double number)
{
    const QString text = QString::number(number, 'f', QLocale::FloatingPointShortest);
    const qsizetype point = text.indexOf(u'.');
    return point < 0 ? 0 : int(text.size() - point - 1);
}

/// Without the dust of binary fractions: 0.1 + 0.2 is 0.3.
double exactSum(double a, double b)
{
    return QString::number(a + b, 'f', qMin(qMax(decimalsOf(a), decimalsOf(b)), 340)).toDouble();
}

} // namespace

NumberField::NumberField(const FieldMeta &field, QWidget *parent)
    : FramedField(field, parent), m_prefix(new QLabel(frame())), m_unit(new QLabel(frame()))
{
    for (QLabel *label : {m_prefix, m_unit}) {
        label->setTextFormat(Qt::PlainText);
        setTextStyle(label, TextStyle::Body, Color::Dim);
    }
    row()->addWidget(m_prefix);
    row()->addWidget(lineEdit(), 1);
    row()->addWidget(m_unit);
    lineEdit()->setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    lineEdit()->installEventFilter(this);
    NumberField::applyProps();
    connect(lineEdit(), &QLineEdit::textChanged, this, &NumberField::textChanged);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &NumberField::tidy);
}

void NumberField::applyProps()
{
    lineEdit()->setPlaceholderText(field().placeholder.isEmpty() ? rangeHint() : field().placeholder);
    m_prefix->setText(prop(QLatin1String("prefix")).toString());
    m_prefix->setHidden(m_prefix->text().isEmpty());
    m_unit->setText(prop(QLatin1String("unit")).toString());
    m_unit->setHidden(m_unit->text().isEmpty());
    setLeadingMargins(row(), themeSize(Size::ControlPadding), 1, themeSize(Size::ControlPadding), 1);
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
    // Many locales group digits with blanks that keyboards do not have.
    const QString tight = withoutBlanks(text);
    const QString plain = plainDigits(tight);
    bool ok = false;
    const auto read = [&](const QLocale &tried, const QString &variant) -> QJsonValue {
        if (field.type == FieldMeta::Type::Int) {
            const qint64 whole = tried.toLongLong(variant, &ok);
            return ok ? QJsonValue(whole) : QJsonValue(QJsonValue::Undefined);
        }
        const double number = tried.toDouble(variant, &ok);
        return ok && std::isfinite(number) ? QJsonValue(number) : QJsonValue(QJsonValue::Undefined);
    };
    // As this locale writes, then as programs do, then as another country does.
    const std::initializer_list<std::pair<QLocale, QString>> tries = {{reading, text},
                                                                      {reading, tight},
                                                                      {QLocale::c(), text},
                                                                      {QLocale::c(), plain},
                                                                      {QLocale::c(), withPoint(plain)}};
    for (const auto &[tried, variant] : tries) {
        if (const QJsonValue found = read(tried, variant); !found.isUndefined())
            return found;
    }
    return QJsonValue(QJsonValue::Undefined);
}

void NumberField::textChanged()
{
    const QString text = withoutUnit(lineEdit()->text().trimmed());
    if (isDisplaying())
        return;
    const QJsonValue parsed = text.isEmpty() ? QJsonValue(QJsonValue::Null) : parse(text, field(), locale());
    m_readable = !parsed.isUndefined();
    // Kept as it was written: a draft loses nothing.
    const QJsonValue kept = m_readable ? rounded(parsed) : QJsonValue(lineEdit()->text());
    tellRounding(m_readable && kept != parsed);
    change(kept);
}

QString NumberField::withoutUnit(QString text) const
{
    // It often comes along from the clipboard.
    const QString prefix = prop(QLatin1String("prefix")).toString();
    const QString unit = prop(QLatin1String("unit")).toString();
    if (!prefix.isEmpty() && text.startsWith(prefix, Qt::CaseInsensitive))
        text = text.mid(prefix.size()).trimmed();
    if (!unit.isEmpty() && text.endsWith(unit, Qt::CaseInsensitive))
        text = text.chopped(unit.size()).trimmed();
    return text;
}

void NumberField::tellRounding(bool rounds)
{
    if (std::exchange(m_rounds, rounds) != rounds)
        Q_EMIT hintChanged();
}

QString NumberField::hint() const
{
    return m_rounds ? tr("Rounded to %n decimals.", nullptr, decimals().value_or(0)) : QString();
}

void NumberField::tidy()
{
    if (m_readable && !isReadOnly() && !lineEdit()->text().isEmpty() && lineEdit()->isModified())
        redisplay();
}

void NumberField::display(const QJsonValue &value)
{
    // What was stored is no mistake of the person at hand.
    m_readable = value.isNull() || value.isDouble() || value == stored();
    if (value == stored())
        tellRounding(false);
    lineEdit()->setText(shownText(value));
}

std::optional<int> NumberField::decimals() const
{
    const QJsonValue given = prop(QLatin1String("decimals"));
    if (!given.isDouble() || field().type == FieldMeta::Type::Int)
        return {};
    return qBound(0, given.toInt(), 15);
}

QJsonValue NumberField::rounded(const QJsonValue &number) const
{
    if (!number.isDouble() || !decimals())
        return number;
    const double scale = std::pow(10.0, *decimals());
    const double scaled = number.toDouble() * scale;
    return std::abs(scaled) < 1e15 ? QJsonValue(std::round(scaled) / scale) : number;
}

QString NumberField::shownText(const QJsonValue &value) const
{
    // A stored number that has more decimals is shown as it is.
    if (!value.isDouble() || !decimals() || rounded(value) != value)
        return format(value, field(), locale());
    return writingLocale(field(), locale()).toString(value.toDouble(), 'f', *decimals());
}

void NumberField::describe(const QString &name, const QString &description)
{
    const QString unit = prop(QLatin1String("unit")).toString();
    //: A field and the unit of its number: "Weight, kg".
    FramedField::describe(unit.isEmpty() ? name : tr("%1, %2").arg(name, unit), description);
}

void NumberField::step(double steps)
{
    const double by = prop(QLatin1String("step")).toDouble(1);
    if (isReadOnly() || !m_readable || by <= 0)
        return;
    const bool whole = field().type == FieldMeta::Type::Int;
    QJsonValue next;
    if (whole) {
        qint64 sum = 0;
        if (__builtin_add_overflow(value().toInteger(0), qint64(by * steps), &sum))
            return;
        next = QJsonValue(sum);
    } else {
        next = QJsonValue(exactSum(value().toDouble(0), by * steps));
    }
    if (field().minimum && next.toDouble() < *field().minimum)
        next = whole ? QJsonValue(qint64(std::ceil(*field().minimum))) : QJsonValue(*field().minimum);
    if (field().maximum && next.toDouble() > *field().maximum)
        next = whole ? QJsonValue(qint64(std::floor(*field().maximum))) : QJsonValue(*field().maximum);
    if (next == value())
        return;
    edit(next);
    lineEdit()->selectAll();
    Q_EMIT edited();
}

bool NumberField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != lineEdit() || event->type() != QEvent::KeyPress)
        return FramedField::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & ~Qt::KeypadModifier)
        return FramedField::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Up:
        step(1);
        return true;
    case Qt::Key_Down:
        step(-1);
        return true;
    case Qt::Key_PageUp:
        step(10);
        return true;
    case Qt::Key_PageDown:
        step(-10);
        return true;
    default:
        return FramedField::eventFilter(watched, event);
    }
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

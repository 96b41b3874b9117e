// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/FieldEditor.h"

#include "ui/fields/FieldProps.h"
#include "ui/fields/PlainText.h"
#include "ui/theme/Controls.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>

namespace backdesk::ui
{

FieldEditor::FieldEditor(const FieldMeta &field, QWidget *parent)
    : QWidget(parent),
      m_base(field),
      m_field(withProps(field, field.props)),
      m_props(field.props),
      m_place(field.queryName())
{
}

FieldEditor::~FieldEditor()
{
    // A child loses the focus while it is deleted, and would tell an editor that is not there any more.
    for (QObject *child : findChildren<QObject *>())
        child->disconnect(this);
}

void FieldEditor::setProps(const QJsonObject &props)
{
    m_dynamicProps = mergedProps(m_dynamicProps, props);
    const QJsonObject now = mergedProps(m_base.props, m_dynamicProps);
    if (now == m_props)
        return;
    m_props = now;
    m_field = withProps(m_base, m_props);
    {
        const QScopedValueRollback guard(m_displaying, true);
        applyProps();
    }
    Q_EMIT propsChanged();
}

void FieldEditor::setValue(const QJsonValue &value)
{
    m_stored = definedValue(value);
    m_value = m_stored;
    redisplay();
}

void FieldEditor::edit(const QJsonValue &value)
{
    m_value = definedValue(value);
    redisplay();
}

void FieldEditor::rebase(const QJsonValue &stored)
{
    if (!isModified())
        return setValue(stored);
    m_stored = definedValue(stored);
}

QStringList FieldEditor::showErrors(const FieldErrors &errors, const QString &path)
{
    QStringList messages = errors.value(path);
    for (auto it = errors.lowerBound(path); it != errors.end() && it.key().startsWith(path); ++it) {
        const QStringView rest = QStringView(it.key()).mid(path.size());
        if (rest.startsWith(u'.') || rest.startsWith(u'['))
            messages += it.value();
    }
    messages.removeDuplicates();
    return messages;
}

int FieldEditor::maxLength() const
{
    return field().isText() ? prop(QLatin1String("maxLength")).toInt() : 0;
}

int FieldEditor::length() const
{
    // As people count: signs beyond the first plane are one each.
    const QString text = m_value.toString();
    return int(std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); }));
}

QString FieldEditor::counter() const
{
    if (maxLength() <= 0 || m_readOnly)
        return {};
    //: How many characters a text has, and how many it may have.
    return tr("%1 / %2").arg(locale().toString(length()), locale().toString(maxLength()));
}

bool FieldEditor::allowsNone() const
{
    // In place of nothing the server puts the default.
    const bool filled = !definedValue(m_field.defaultValue).isNull();
    return !m_field.required && !filled && prop(QLatin1String("allowNone")).toBool(true);
}

QString FieldEditor::lengthError() const
{
    if (maxLength() <= 0 || !isModified() || m_value.toString().size() <= maxLength())
        return {};
    const int over = length() - maxLength();
    if (over <= 0)
        return {};
    return tr("%n characters too many.", nullptr, over);
}

void FieldEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
}

void FieldEditor::setInvalid(bool invalid)
{
    if (m_input)
        ui::setInvalid(m_input, invalid);
}

void FieldEditor::describe(const QString &name, const QString &description)
{
    if (!m_input)
        return;
    m_input->setAccessibleName(name);
    m_input->setAccessibleDescription(description);
    // "Clear" alone does not tell what.
    for (QAbstractButton *button : findChildren<QAbstractButton *>()) {
        if (button != m_input && button->text().isEmpty())
            button->setAccessibleDescription(name);
    }
}

void FieldEditor::setInput(QWidget *input)
{
    m_input = input;
    setFocusProxy(input);
}

void FieldEditor::change(const QJsonValue &value)
{
    if (m_displaying)
        return;
    m_value = definedValue(value);
    Q_EMIT edited();
}

void FieldEditor::changeText(const QString &text)
{
    const bool cleared = text.isEmpty() && stored() != QJsonValue(QString());
    change(cleared ? QJsonValue(QJsonValue::Null) : QJsonValue(text));
}

void FieldEditor::changeLine(const QString &text)
{
    changeText(hasLineBreaks(m_stored.toString()) ? text : onOneLine(text));
}

void FieldEditor::partEdited()
{
    if (!m_displaying)
        Q_EMIT edited();
}

void FieldEditor::redisplay()
{
    const QScopedValueRollback guard(m_displaying, true);
    display(m_value);
}

void alignToLeading(QLineEdit *edit)
{
    // By itself a line edit aligns by the script of its text.
    if (edit->layoutDirection() == Qt::RightToLeft)
        edit->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
}

QJsonValue definedValue(const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
}

QString jsonText(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        return {};
    case QJsonValue::String:
        return value.toString();
    default:
        break;
    }
    QString text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    return text.mid(1, text.size() - 2);
}

} // namespace backdesk::ui

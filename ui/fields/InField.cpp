// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/InField.h"

#include "ui/fields/FieldEditorFactory.h"
#include "ui/fields/NumberField.h"
#include "ui/fields/TypeText.h"
#include "ui/theme/Theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

/// The value as one of another type; null when it cannot be one.
QJsonValue carriedOver(const QJsonValue &value, const FieldMeta &target, const QLocale &locale)
{
    if (fitsType(target, value))
        return value;
    if (target.isNumber() && value.isString()) {
        const QJsonValue number = NumberField::parse(value.toString(), target, locale);
        return fitsType(target, number) ? definedValue(number) : QJsonValue(QJsonValue::Null);
    }
    const QJsonValue text = jsonText(value);
    const bool simple = value.isDouble() || value.isString();
    return simple && fitsType(target, text) ? text : QJsonValue(QJsonValue::Null);
}

} // namespace

InField::InField(const FieldMeta &field, const FieldContext &context, QWidget *parent)
    : FieldEditor(field, parent),
      m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this)),
      m_types(new QComboBox(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(themeSize(Size::Gap));
    m_layout->addWidget(m_types, 0, Qt::AlignTop);
    m_types->installEventFilter(this);
    for (const FieldMeta &alternative : field.alternatives)
        addAlternative(alternative, context);
    showAlternative(0);
    connect(m_types, &QComboBox::activated, this, &InField::choose);
}

void InField::addAlternative(const FieldMeta &alternative, const FieldContext &context)
{
    FieldMeta meta = alternative;
    m_types->addItem(typeText(meta));
    meta.name = field().name;
    meta.title = field().title;
    FieldEditor *editor = FieldEditorFactory::instance().make(meta, context, this);
    editor->hide();
    m_layout->addWidget(editor, 1);
    m_editors.append(editor);
    connect(editor, &FieldEditor::edited, this, [this] {
        m_edited = true;
        partEdited();
    });
    connect(editor, &FieldEditor::hintChanged, this, &FieldEditor::hintChanged);
    connect(editor, &FieldEditor::open, this, &FieldEditor::open);
}

QJsonValue InField::value() const
{
    return m_edited ? current()->value() : FieldEditor::value();
}

void InField::showState(const ElementState &state)
{
    for (qsizetype i = 0; i < m_editors.size(); ++i)
        m_editors.at(i)->showState(state.entry(i));
}

bool InField::isReadable() const
{
    return !m_edited || current()->isReadable();
}

QString InField::inputError() const
{
    return m_edited ? current()->inputError() : QString();
}

QStringList InField::showErrors(const FieldErrors &errors, const QString &path)
{
    return current()->showErrors(errors, path);
}

void InField::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    m_types->setEnabled(!readOnly);
    for (FieldEditor *editor : m_editors)
        editor->setReadOnly(readOnly || editor->field().readOnly);
}

void InField::setInvalid(bool invalid)
{
    current()->setInvalid(invalid);
}

void InField::describe(const QString &name, const QString &description)
{
    m_types->setAccessibleName(tr("%1, type of the value").arg(name));
    m_types->setToolTip(tr("Type of the value"));
    for (FieldEditor *editor : m_editors)
        editor->describe(name, description);
}

void InField::setPlace(const QString &place)
{
    FieldEditor::setPlace(place);
    for (FieldEditor *editor : m_editors)
        editor->setPlace(place);
}

bool InField::isWide() const
{
    return std::any_of(m_editors.begin(), m_editors.end(),
                       [](const FieldEditor *editor) { return editor->isWide(); });
}

void InField::setColumns(int columns)
{
    for (FieldEditor *editor : m_editors)
        editor->setColumns(columns);
}

void InField::choose(int index)
{
    if (index == m_current)
        return;
    const QJsonValue before = value();
    m_left.insert(m_current, before);
    showAlternative(index);
    // A type that was chosen by mistake takes nothing along.
    current()->setValue(before.isNull() ? m_left.value(index, QJsonValue::Null)
                                        : carriedOver(before, field().alternatives.at(index), locale()));
    m_edited = true;
    partEdited();
    Q_EMIT hintChanged();
}

void InField::showAlternative(int index)
{
    current()->hide();
    m_current = index;
    m_types->setCurrentIndex(index);
    m_layout->setDirection(current()->isWide() ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_layout->setAlignment(m_types, current()->isWide() ? Qt::AlignLeading : Qt::AlignTop);
    current()->show();
    setInput(current()->input());
    // The first stop of Tab; the value itself follows.
    setFocusProxy(m_types);
}

void InField::display(const QJsonValue &value)
{
    const QList<FieldMeta> &types = field().alternatives;
    const bool present = !value.isNull() || stored().isNull();
    for (int i = 0; present && i < types.size(); ++i) {
        if (value.isNull() ? i == m_current : fitsType(types.at(i), value)) {
            showAlternative(i);
            break;
        }
    }
    for (FieldEditor *editor : m_editors)
        editor->setValue(editor == current() ? value : QJsonValue(QJsonValue::Null));
    m_edited = false;
    m_left.clear();
}

bool InField::eventFilter(QObject *watched, QEvent *event)
{
    // The wheel scrolls the form; it must not change what happens to lie below the pointer.
    if (watched == m_types && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return FieldEditor::eventFilter(watched, event);
}

} // namespace backdesk::ui

// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/ChoicesField.h"

#include "ui/fields/ActionSource.h"
#include "ui/fields/ChipRow.h"
#include "ui/fields/FieldOptions.h"
#include "ui/fields/ReferenceLabels.h"
#include "ui/fields/RefPicker.h"
#include "ui/fields/RefSearch.h"
#include "ui/theme/Controls.h"
#include "ui/widgets/Chip.h"

#include <QJsonArray>
#include <QLineEdit>
#include <QVBoxLayout>

namespace backdesk::ui
{

ChoicesField::ChoicesField(const FieldMeta &field, const FieldContext &context, QWidget *parent)
    : FieldEditor(field, parent)
{
    makePicker(context);
    m_picker->setKeepsChoice(false);
    m_picker->setStaysOpen(true);
    m_row = new ChipRow(m_picker, m_picker->becomeFlow(), m_picker->lineEdit());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_picker);
    setInput(m_picker->lineEdit());
    ChoicesField::applyProps();
    connect(m_picker, &RefPicker::picked, this, [this](const QString &id) {
        const QJsonValue value = m_picker->source()->valueOf(id);
        if (m_values.contains(value) && !allowsDuplicates())
            return;
        m_values.append(value);
        commit();
    });
    connect(m_picker, &RefPicker::textEdited, this, [this] { partEdited(); });
    connect(m_row, &ChipRow::removed, this, &ChoicesField::remove);
    connect(m_row, &ChipRow::moved, this, &ChoicesField::move);
}

void ChoicesField::makePicker(const FieldContext &context)
{
    const QLatin1String optionsProp("options");
    const FieldMeta &element = field().type == FieldMeta::Type::List ? field().element() : field();
    ChoiceSource *source = makeActionSource(field(), context);
    if (!source && element.isReference() && prop(optionsProp).isUndefined())
        source = new RefSearch(context.connector, element.collection, context.labels);
    if (!source) {
        m_options = new FieldOptions(this, context);
        source = m_source = new OptionsSource;
        m_source->setOptions(m_options->options());
        connect(m_options, &FieldOptions::changed, this,
                [this] { m_source->setOptions(m_options->options()); });
    }
    m_picker = new RefPicker(source, {}, this);
    m_picker->setDropDown(m_source);
    connect(source, &ChoiceSource::labelsChanged, this, &ChoicesField::rebuild);
    connect(source, &ChoiceSource::labelsChanged, this, &ChoicesField::displayTextChanged);
}

const QList<Chip *> &ChoicesField::chips() const
{
    return m_row->chips();
}

bool ChoicesField::allowsDuplicates() const
{
    return prop(QLatin1String("allowDuplicates")).toBool() && !field().unique &&
           field().type != FieldMeta::Type::RefsList;
}

void ChoicesField::applyProps()
{
    const QString usual = m_source ? tr("Choose…") : tr("Type to search…");
    m_picker->setPlaceholder(field().placeholder.isEmpty() ? usual : field().placeholder);
    if (!m_source)
        applySearchProps(m_picker->source(), *this, field().isReference() || field().actions.isEmpty());
    rebuild();
}

QString ChoicesField::inputError() const
{
    return m_picker->isUnresolved() ? tr("Choose an entry from the list, or clear the field.") : QString();
}

QString ChoicesField::hint() const
{
    if (m_options && !m_options->error().isEmpty())
        return m_options->error();
    QStringList unknown;
    for (const QJsonValue &value : m_values) {
        if (m_picker->source()->isUnknown(value))
            unknown.append(m_picker->source()->label(value));
    }
    return unknown.isEmpty() ? QString() : tr("None of the choices: %1").arg(unknown.join(tr(", ")));
}

QString ChoicesField::displayText(const QJsonValue &value)
{
    return m_source ? QString() : m_picker->source()->labelOrWait(value);
}

void ChoicesField::showState(const ElementState &state)
{
    const ElementState &element = state.choices || state.parts.isEmpty() ? state : state.parts.first();
    if (m_options && element.choices)
        m_options->setChoices(*element.choices);
}

QStringList ChoicesField::showErrors(const FieldErrors &errors, const QString &path)
{
    FieldErrors named = errors;
    for (qsizetype i = 0; i < m_values.size(); ++i) {
        const QString place = path + QStringLiteral("[%1]").arg(i);
        QStringList texts;
        // The message alone would not say which of the chips it is about.
        for (const QString &message : errors.value(place))
            texts.append(tr("“%1”: %2").arg(m_picker->source()->label(m_values.at(i)), message));
        if (!texts.isEmpty())
            named.insert(place, texts);
    }
    return FieldEditor::showErrors(named, path);
}

void ChoicesField::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    m_picker->setWritable(!readOnly);
    m_picker->lineEdit()->setVisible(!readOnly);
    m_row->setRemovable(!readOnly);
}

void ChoicesField::setInvalid(bool invalid)
{
    ui::setInvalid(m_picker, invalid);
}

void ChoicesField::display(const QJsonValue &value)
{
    m_values.clear();
    for (const QJsonValue entry : value.toArray())
        m_values.append(entry);
    m_picker->setCurrent({}, {});
    m_picker->source()->want(m_values);
    rebuild();
}

void ChoicesField::rebuild()
{
    QStringList texts;
    QStringList ids;
    for (const QJsonValue &value : m_values) {
        texts.append(m_picker->source()->label(value));
        ids.append(m_picker->source()->idOf(value));
    }
    m_row->setTexts(texts);
    const bool last = m_values.size() == 1 && !prop(QLatin1String("allowNone")).toBool(true);
    m_row->setRemovable(!isReadOnly() && !last);
    m_picker->setExcluded(allowsDuplicates() ? QStringList() : ids);
    Q_EMIT hintChanged();
}

void ChoicesField::remove(int index)
{
    m_values.removeAt(index);
    commit();
    m_row->focus(qMin(index, int(m_values.size()) - 1));
}

void ChoicesField::move(int index, int by)
{
    const int to = index + by;
    if (to < 0 || to >= m_values.size())
        return;
    m_values.move(index, to);
    commit();
    m_row->focus(to);
}

void ChoicesField::commit()
{
    m_picker->source()->want(m_values);
    rebuild();
    QJsonArray array;
    for (const QJsonValue &value : m_values)
        array.append(value);
    change(array == stored().toArray() ? stored() : QJsonValue(array));
}

} // namespace backdesk::ui

// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/TupleField.h"

#include "ui/fields/FieldEditorFactory.h"
#include "ui/fields/FieldRow.h"
#include "ui/theme/Theme.h"

#include <QGridLayout>
#include <QJsonArray>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

/// What stands at one place, with a title and never asked for by itself.
FieldMeta placeOf(const FieldMeta &tuple, qsizetype index, const QLocale &locale)
{
    FieldMeta place = tuple.members.at(index);
    place.required = false;
    if (place.title.isEmpty()) {
        //: The place of a value that has no name, as in "2.".
        place.title = TupleField::tr("%1.").arg(locale.toString(index + 1));
    }
    return place;
}

} // namespace

TupleField::TupleField(const FieldMeta &field, const FieldContext &context, QWidget *parent)
    : FieldEditor(field, parent), m_layout(new QGridLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setHorizontalSpacing(themeSize(Size::GroupGap));
    m_layout->setVerticalSpacing(themeSize(Size::Gap));
    for (qsizetype i = 0; i < field.members.size(); ++i) {
        FieldEditor *editor = FieldEditorFactory::instance().make(placeOf(field, i, locale()), context);
        auto *row = new FieldRow(editor, this);
        m_rows.append(row);
        connect(row, &FieldRow::edited, this, [this] {
            m_edited = true;
            partEdited();
        });
        connect(editor, &FieldEditor::open, this, &FieldEditor::open);
    }
    setInput(m_rows.first()->editor()->input());
    arrange(isWide() ? 1 : int(m_rows.size()));
}

QJsonValue TupleField::value() const
{
    if (!m_edited)
        return FieldEditor::value();
    QJsonArray places;
    bool filled = false;
    for (const FieldRow *row : m_rows) {
        places.append(row->editor()->value());
        filled = filled || !places.last().isNull();
    }
    // The same as it was, even if it is all nulls, is no change.
    if (stored().isArray() && places == stored().toArray())
        return stored();
    if (!filled)
        return QJsonValue(QJsonValue::Null);
    for (qsizetype i = 0; i < places.size(); ++i) {
        // An empty check box beside filled places says no.
        if (places.at(i).isNull() && m_rows.at(i)->field().type == FieldMeta::Type::Bool)
            places[i] = false;
    }
    return places;
}

void TupleField::showState(const ElementState &state)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->editor()->showState(state.entry(i));
}

bool TupleField::isReadable() const
{
    return !m_edited || std::all_of(m_rows.begin(), m_rows.end(),
                                    [](const FieldRow *row) { return row->editor()->isReadable(); });
}

QString TupleField::inputError() const
{
    return isReadable() ? QString() : tr("Correct the values that cannot be read.");
}

QStringList TupleField::showErrors(const FieldErrors &errors, const QString &path)
{
    FieldErrors rest = errors;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QString place = path + QStringLiteral("[%1]").arg(i);
        m_rows.at(i)->showErrors(errors, place);
        rest.removeIf([&place](const std::pair<const QString &, QStringList &> &error) {
            return error.first.startsWith(place);
        });
    }
    return FieldEditor::showErrors(rest, path);
}

int TupleField::innerMistakes() const
{
    int mistakes = 0;
    for (const FieldRow *row : m_rows)
        mistakes += row->mistakes();
    return mistakes;
}

void TupleField::touchAll()
{
    for (FieldRow *row : m_rows)
        row->touchAll();
}

void TupleField::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    for (FieldRow *row : m_rows)
        row->editor()->setReadOnly(readOnly || row->field().readOnly);
}

void TupleField::setInvalid(bool invalid)
{
    const bool inner = innerMistakes() > 0;
    for (FieldRow *row : m_rows)
        row->editor()->setInvalid(!row->shownMistake().isEmpty() || (invalid && !inner));
}

void TupleField::describe(const QString &name, const QString &description)
{
    setAccessibleName(name);
    setAccessibleDescription(description);
    for (FieldRow *row : m_rows)
        row->setGroupName(name);
}

void TupleField::setPlace(const QString &place)
{
    FieldEditor::setPlace(place);
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->editor()->setPlace(place.isEmpty() ? place : place + QStringLiteral("[%1]").arg(i));
}

bool TupleField::isWide() const
{
    return std::any_of(m_rows.begin(), m_rows.end(),
                       [](const FieldRow *row) { return row->editor()->isWide(); });
}

void TupleField::display(const QJsonValue &value)
{
    const QJsonArray places = value.toArray();
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->editor()->setValue(places.at(i));
        m_rows.at(i)->untouch();
    }
    m_edited = false;
}

void TupleField::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    if (isWide())
        return;
    const int least = 7 * themeSize(Size::Icon);
    const int fitting = (width() + m_layout->horizontalSpacing()) / (least + m_layout->horizontalSpacing());
    arrange(qBound(1, fitting, int(m_rows.size())));
}

void TupleField::arrange(int columns)
{
    if (columns == m_columns)
        return;
    for (int column = 0; column < qMax(columns, m_columns); ++column)
        m_layout->setColumnStretch(column, column < columns ? 1 : 0);
    m_columns = columns;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_layout->removeWidget(m_rows.at(i));
        m_layout->addWidget(m_rows.at(i), int(i) / columns, int(i) % columns, Qt::AlignTop);
    }
}

} // namespace backdesk::ui

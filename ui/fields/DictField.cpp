// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/DictField.h"

#include "ui/fields/FieldGrid.h"
#include "ui/fields/FieldRow.h"
#include "ui/fields/LeadingMargins.h"
#include "ui/theme/Theme.h"

#include <QJsonObject>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace backdesk::ui
{

DictField::DictField(const FieldMeta &field, const FieldContext &context, QWidget *parent)
    : FieldEditor(field, parent), m_grid(new FieldGrid(field.members, context, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_grid);
    setLineShown(true);
    if (!m_grid->rows().isEmpty())
        setInput(m_grid->rows().first()->editor()->input());
    connect(m_grid, &FieldGrid::edited, this, [this] { partEdited(); });
    connect(m_grid, &FieldGrid::open, this, &FieldEditor::open);
}

void DictField::setValue(const QJsonValue &value)
{
    FieldEditor::setValue(value);
    const QJsonObject members = value.toObject();
    for (FieldRow *row : m_grid->rows()) {
        row->editor()->setValue(members.value(row->field().name));
        row->untouch();
    }
}

QJsonValue DictField::value() const
{
    if (!isModified())
        return stored();
    QJsonObject members = stored().toObject();
    for (const FieldRow *row : m_grid->rows()) {
        if (!row->isPresent())
            members.remove(row->field().name);
        else if (row->editor()->isModified())
            members.insert(row->field().name, row->editor()->value());
    }
    return members;
}

QJsonValue DictField::draftValue() const
{
    QJsonObject members = value().toObject();
    for (const FieldRow *row : m_grid->rows()) {
        const QJsonValue part = row->editor()->draftValue();
        if (row->isPresent() && !part.isNull())
            members.insert(row->field().name, part);
    }
    return members.isEmpty() ? value() : members;
}

void DictField::showState(const ElementState &state)
{
    m_grid->showState(state);
}

void DictField::edit(const QJsonValue &value)
{
    const QJsonObject members = value.toObject();
    for (FieldRow *row : m_grid->rows())
        row->editor()->edit(members.value(row->field().name));
}

void DictField::rebase(const QJsonValue &stored)
{
    FieldEditor::setValue(stored);
    const QJsonObject members = stored.toObject();
    for (FieldRow *row : m_grid->rows())
        row->editor()->rebase(members.value(row->field().name));
}

bool DictField::isModified() const
{
    const QList<FieldRow *> &rows = m_grid->rows();
    return std::any_of(rows.begin(), rows.end(),
                       [](const FieldRow *row) { return row->isPresent() && row->editor()->isModified(); });
}

int DictField::modifiedCount() const
{
    int count = 0;
    for (const FieldRow *row : m_grid->rows())
        count += row->isPresent() ? row->editor()->modifiedCount() : 0;
    return count;
}

QJsonValue DictField::changes() const
{
    QJsonObject members;
    for (const FieldRow *row : m_grid->rows()) {
        if (row->isPresent() && row->editor()->isModified())
            members.insert(row->field().name, row->editor()->changes());
    }
    return members;
}

bool DictField::isReadable() const
{
    const QList<FieldRow *> &rows = m_grid->rows();
    return std::all_of(rows.begin(), rows.end(),
                       [](const FieldRow *row) { return !row->isPresent() || row->editor()->isReadable(); });
}

QStringList DictField::showErrors(const FieldErrors &errors, const QString &path)
{
    FieldErrors rest = errors;
    for (FieldRow *row : m_grid->rows()) {
        if (!row->isPresent())
            continue;
        const QString place = path + u'.' + row->field().name;
        row->showErrors(errors, place);
        rest.removeIf([&place](const std::pair<const QString &, QStringList &> &error) {
            const QStringView beyond = QStringView(error.first).mid(place.size());
            return error.first.startsWith(place) &&
                   (beyond.isEmpty() || beyond.startsWith(u'.') || beyond.startsWith(u'['));
        });
    }
    return FieldEditor::showErrors(rest, path);
}

int DictField::innerMistakes() const
{
    int mistakes = 0;
    for (const FieldRow *row : m_grid->rows())
        mistakes += row->mistakes();
    return mistakes;
}

void DictField::touchAll()
{
    for (FieldRow *row : m_grid->rows())
        row->touchAll();
}

void DictField::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    for (FieldRow *row : m_grid->rows())
        row->setGroupReadOnly(readOnly);
}

void DictField::setInvalid(bool)
{
    // Its members show what is wrong with them; a border around all would not say more.
}

void DictField::describe(const QString &name, const QString &description)
{
    setAccessibleName(name);
    setAccessibleDescription(description);
}

void DictField::setPlace(const QString &place)
{
    FieldEditor::setPlace(place);
    for (const FieldRow *row : m_grid->rows())
        row->editor()->setPlace(place.isEmpty() ? place : place + u'.' + row->field().name);
}

void DictField::setColumns(int columns)
{
    m_grid->setColumns(columns);
}

void DictField::setLineShown(bool shown)
{
    m_line = shown;
    const int indent = shown ? themeSize(Size::CardPadding) : 0;
    const int above = shown ? themeSize(Size::Tight) : 0;
    setLeadingMargins(layout(), indent, above, 0, 0);
    update();
}

void DictField::display(const QJsonValue &)
{
}

void DictField::paintEvent(QPaintEvent *)
{
    if (!m_line)
        return;
    QPainter painter(this);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 2, height())),
                     themeColor(Color::Line));
}

} // namespace backdesk::ui

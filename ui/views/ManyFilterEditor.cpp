// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ManyFilterEditor.h"

#include "ui/fields/FieldEditor.h"
#include "ui/fields/FieldEditorFactory.h"
#include "ui/theme/Theme.h"
#include "ui/views/FilterValue.h"
#include "ui/widgets/SegmentedControl.h"

#include <QJsonArray>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

enum Segment { Either, With, Without };
enum Extent { OneOf, AllOf };

const QString Exists = QStringLiteral("$exists");
const QString Contains = QStringLiteral("$contains");
const QString Any = QStringLiteral("$any");
const QString All = QStringLiteral("$all");
const QString None = QStringLiteral("$none");

/// A field that holds several of what the list holds; nothing of it need be valid for an item.
FieldMeta entriesOf(const FieldMeta &list)
{
    FieldMeta several;
    several.name = list.name;
    several.selector = list.selector;
    several.title = list.title;
    if (list.type == FieldMeta::Type::RefsList) {
        several.type = list.type;
        several.collection = list.collection;
        several.component = QStringLiteral("AutocompleteMultiple");
        return several;
    }
    FieldMeta word;
    word.selector = list.selector + QLatin1String("[*]");
    word.type = FieldMeta::Type::String;
    word.choices = list.element().choices;
    several.type = FieldMeta::Type::List;
    if (!word.choices.isEmpty())
        several.component = QStringLiteral("SelectMultiple");
    else if (list.element().type == FieldMeta::Type::String)
        several.component = QStringLiteral("Tags");
    several.members = {word};
    return several;
}

} // namespace

ManyFilterEditor::ManyFilterEditor(const FilterField &field, const FieldContext &context, QWidget *parent)
    : FilterEditor(field, parent),
      m_segments(new SegmentedControl),
      m_entries(FieldEditorFactory::instance().make(entriesOf(field.meta), context, this)),
      m_extent(new SegmentedControl)
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->setSpacing(themeSize(Size::Tight));
    m_segments->addSegment(tr("Any"));
    m_segments->addSegment(tr("With"));
    m_segments->addSegment(tr("Without"));
    m_segments->setCurrentIndex(Either);
    m_segments->setAccessibleName(field.title);
    m_extent->addSegment(tr("One of them"));
    m_extent->addSegment(tr("All of them"));
    m_extent->setCurrentIndex(OneOf);
    m_extent->setAccessibleName(tr("%1: one of them or all").arg(field.title));
    m_entries->setValue(QJsonValue::Null);
    m_entries->describe(field.title, tr("Nothing chosen: whether there are any at all"));
    box->addWidget(m_segments);
    box->addWidget(m_entries);
    box->addWidget(m_extent);
    setFocusProxy(m_segments);
    showParts();
    connect(m_segments, &SegmentedControl::currentIndexChanged, this, [this] {
        showParts();
        changedNow();
    });
    connect(m_extent, &SegmentedControl::currentIndexChanged, this, [this] { changedNow(); });
    connect(m_entries, &FieldEditor::edited, this, [this] {
        showParts();
        changedSoon();
    });
}

QStringList ManyFilterEditor::chosen() const
{
    QStringList values;
    for (const QJsonValue each : m_entries->value().toArray())
        values.append(operandOf(each));
    return values;
}

void ManyFilterEditor::showParts()
{
    const int segment = m_segments->currentIndex();
    m_entries->setVisible(segment == With || segment == Without);
    m_extent->setVisible(segment == With && chosen().size() > 1);
}

Conditions ManyFilterEditor::conditions() const
{
    const int segment = m_segments->currentIndex();
    if (segment != With && segment != Without)
        return {};
    const QStringList values = chosen();
    if (values.isEmpty())
        return {{field().key(Exists), segment == With ? QStringLiteral("true") : QStringLiteral("false")}};
    if (segment == Without)
        return conditionsFor(field(), None, values);
    if (values.size() == 1)
        return conditionsFor(field(), Contains, values);
    return conditionsFor(field(), m_extent->currentIndex() == AllOf ? All : Any, values);
}

void ManyFilterEditor::setConditions(const Conditions &conditions)
{
    forgetChange();
    if (conditions == this->conditions())
        return;
    const QString exists = field().operand(conditions, Exists);
    const bool without = exists == QLatin1String("false") || exists == QLatin1String("0");
    QStringList values;
    for (const QString &op : {Contains, Any, All, None})
        values += operandsOf(field(), conditions, op);
    const bool none = !operandsOf(field(), conditions, None).isEmpty();
    // Several of `$contains` must all be there.
    const bool all = !operandsOf(field(), conditions, All).isEmpty() ||
                     operandsOf(field(), conditions, Contains).size() > 1;
    const QSignalBlocker first(m_segments);
    const QSignalBlocker second(m_extent);
    m_segments->setCurrentIndex(conditions.isEmpty() ? Either : none || without ? Without : With);
    m_extent->setCurrentIndex(all ? AllOf : OneOf);
    m_entries->setValue(values.isEmpty() ? QJsonValue(QJsonValue::Null)
                                         : QJsonValue(QJsonArray::fromStringList(values)));
    showParts();
}

} // namespace backdesk::ui

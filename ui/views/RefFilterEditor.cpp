// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/RefFilterEditor.h"

#include "ui/fields/ReferenceLabels.h"
#include "ui/fields/RefPicker.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace backdesk::ui
{

namespace
{

CollectionMeta targetOf(const AppMeta &app, const QString &collection)
{
    if (const CollectionMeta *known = app.collection(collection))
        return *known;
    CollectionMeta unknown;
    unknown.name = collection;
    unknown.title = collection;
    return unknown;
}

} // namespace

RefFilterEditor::RefFilterEditor(const FilterField &field, const AppMeta &app, Connector &connector,
                                 ReferenceLabels &labels, QWidget *parent)
    : FilterEditor(field, parent),
      m_labels(labels),
      m_picker(new RefPicker(&connector, targetOf(app, field.meta.collection)))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins({});
    box->addWidget(m_picker);
    m_picker->setPlaceholder(tr("Any"));
    m_picker->lineEdit()->setAccessibleName(field.title);
    setFocusProxy(m_picker);
    connect(m_picker, &RefPicker::picked, this, [this](const QString &id, const QString &label) {
        m_labels.remember(this->field().meta.collection, id, label);
        changedNow();
    });
    connect(m_picker, &RefPicker::cleared, this, [this] { changedNow(); });
    connect(&labels, &ReferenceLabels::arrived, this, [this](const QString &collection) {
        if (collection == this->field().meta.collection && !m_picker->isUnresolved())
            showName();
    });
}

Conditions RefFilterEditor::conditions() const
{
    const QString id = m_picker->currentId();
    return id.isEmpty() ? Conditions() : Conditions{{field().key({}), id}};
}

void RefFilterEditor::setConditions(const Conditions &conditions)
{
    const QString id = field().operand(conditions, {});
    if (id == m_picker->currentId())
        return;
    m_picker->setCurrent(id, id.isEmpty() ? QString() : m_labels.label(field().meta.collection, id));
}

void RefFilterEditor::showName()
{
    const QString id = m_picker->currentId();
    if (!id.isEmpty())
        m_picker->setCurrent(id, m_labels.label(field().meta.collection, id));
}

} // namespace backdesk::ui

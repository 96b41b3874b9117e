// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/FreeField.h"

#include "ui/fields/FreeDictField.h"
#include "ui/fields/TabAnchor.h"
#include "ui/fields/TreeField.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/SegmentedControl.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace backdesk::ui
{

namespace
{

bool isNested(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return std::any_of(object.begin(), object.end(),
                       [](const QJsonValue &part) { return part.isObject() || part.isArray(); });
}

/// Takes the room of what it shows, not of the largest.
class Stack : public QStackedWidget
{
public:
    using QStackedWidget::QStackedWidget;
    QSize sizeHint() const override { return currentWidget()->sizeHint(); }
    QSize minimumSizeHint() const override { return currentWidget()->minimumSizeHint(); }
};

} // namespace

FreeField::FreeField(const FieldMeta &field, QWidget *parent)
    : FieldEditor(field, parent),
      m_layout(new QGridLayout(this)),
      m_tabs(new TabAnchor(this)),
      m_stack(new Stack(this)),
      m_text(new FreeDictField(field)),
      m_switch(new SegmentedControl(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(themeSize(Size::Tight));
    m_layout->addWidget(m_stack, 0, 0);
    m_switch->addSegment(tr("Tree"));
    m_switch->addSegment(tr("Text"));
    for (auto *segment : m_switch->findChildren<QAbstractButton *>())
        setSmall(segment);
    m_switch->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    adopt(m_text);
    show(m_text);
    connect(m_switch, &SegmentedControl::currentIndexChanged, this, [this](int index) {
        m_chosen = true;
        setTree(index == 0);
    });
}

void FreeField::adopt(FieldEditor *editor)
{
    m_stack->addWidget(editor);
    editor->setReadOnly(isReadOnly());
    editor->setProps(props());
    editor->describe(m_name, m_description);
    m_tabs->order({m_stack, m_switch});
    connect(editor, &FieldEditor::hintChanged, this, &FieldEditor::hintChanged);
    connect(editor, &FieldEditor::edited, this, [this, editor] { change(editor->value()); });
}

TreeField *FreeField::tree()
{
    if (!m_tree) {
        m_tree = new TreeField(field());
        adopt(m_tree);
    }
    return m_tree;
}

FieldEditor *FreeField::current() const
{
    return isTree() ? static_cast<FieldEditor *>(m_tree) : m_text;
}

bool FreeField::isTree() const
{
    return m_tree && m_stack->currentWidget() == m_tree;
}

void FreeField::fill(FieldEditor *editor)
{
    editor->setValue(stored());
    if (isModified())
        editor->edit(value());
}

void FreeField::show(FieldEditor *editor)
{
    {
        const QSignalBlocker quiet(m_switch);
        m_switch->setCurrentIndex(editor == m_text ? 1 : 0);
    }
    m_stack->setCurrentWidget(editor);
    m_stack->updateGeometry();
    arrange();
    setInput(editor->input());
    Q_EMIT hintChanged();
}

void FreeField::arrange()
{
    const int wanted = m_tree ? m_tree->buttonsWidth() + m_switch->sizeHint().width() : 0;
    const bool beside = isTree() && !isReadOnly() && width() >= wanted + themeSize(Size::GroupGap);
    m_layout->removeWidget(m_switch);
    const Qt::Alignment place = Qt::AlignTrailing | Qt::AlignBottom;
    m_layout->addWidget(m_switch, beside ? 0 : 1, 0, place);
    m_switch->raise();
}

void FreeField::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    arrange();
}

void FreeField::setTree(bool wanted)
{
    if (wanted && !isTree() && !m_text->inputError().isEmpty())
        return show(m_text);
    FieldEditor *editor = wanted ? static_cast<FieldEditor *>(tree()) : m_text;
    if (editor != current())
        fill(editor);
    show(editor);
}

QString FreeField::inputError() const
{
    return current()->inputError();
}

QString FreeField::hint() const
{
    return current()->hint();
}

void FreeField::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    m_text->setReadOnly(readOnly);
    if (m_tree)
        m_tree->setReadOnly(readOnly);
    arrange();
}

void FreeField::setInvalid(bool invalid)
{
    current()->setInvalid(invalid);
}

void FreeField::describe(const QString &name, const QString &description)
{
    m_name = name;
    m_description = description;
    //: A field that can be shown as a tree or as text: "Details, shown as".
    m_switch->setAccessibleName(tr("%1, shown as").arg(name));
    m_text->describe(name, description);
    if (m_tree)
        m_tree->describe(name, description);
}

void FreeField::applyProps()
{
    m_text->setProps(props());
}

void FreeField::display(const QJsonValue &value)
{
    if (!m_chosen)
        show(isNested(value) ? static_cast<FieldEditor *>(tree()) : m_text);
    // What is no group can only be written.
    const bool readable = value.isNull() || value.isObject() || value.isArray();
    if (isTree() && !readable)
        show(m_text);
    fill(current());
}

} // namespace backdesk::ui

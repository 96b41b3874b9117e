// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/RadioField.h"

#include "ui/fields/FieldOptions.h"
#include "ui/fields/TabAnchor.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FitToTheme.h"
#include "ui/widgets/FlowLayout.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace backdesk::ui
{

RadioField::RadioField(const FieldMeta &field, const FieldContext &context, QWidget *parent)
    : FieldEditor(field, parent),
      m_options(new FieldOptions(this, context)),
      m_box(new QWidget(this)),
      m_flow(new FlowLayout(m_box)),
      m_tabs(new TabAnchor(m_box)),
      m_group(new QButtonGroup(this)),
      m_clear(makeButton(tr("Clear"), {}, m_box, ButtonRole::Flat)),
      m_empty(new QLabel(tr("Nothing to choose from"), m_box))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_box);
    m_flow->setContentsMargins({});
    m_flow->setSpacing(themeSize(Size::GroupGap));
    m_flow->addWidget(m_empty);
    m_flow->addWidget(m_clear);
    setTextStyle(m_empty, TextStyle::Body, Color::Hint);
    setSmall(m_clear);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_box->setSizePolicy(policy);
    rebuild();
    connect(m_options, &FieldOptions::changed, this, &RadioField::rebuild);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on) {
            setFocusProxy(m_group->button(id));
            change(m_options->options().at(id).value);
        }
        updateClear();
        Q_EMIT hintChanged();
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        edit(QJsonValue(QJsonValue::Null));
        if (input())
            input()->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
}

void RadioField::rebuild()
{
    for (QAbstractButton *button : m_group->buttons()) {
        m_group->removeButton(button);
        m_flow->removeWidget(button);
        button->hide();
        button->deleteLater();
    }
    const QList<Option> &options = m_options->options();
    for (int i = 0; i < options.size(); ++i) {
        auto *button = new QRadioButton(literalText(options.at(i).label), m_box);
        keepMinimumHeight(button, Size::Control);
        button->setEnabled(!isReadOnly());
        m_group->addButton(button, i);
        m_flow->insertWidget(i, button);
        button->show();
    }
    m_empty->setVisible(options.isEmpty());
    setInput(options.isEmpty() ? nullptr : m_group->button(0));
    QList<QWidget *> stops;
    for (int i = 0; i < options.size(); ++i)
        stops.append(m_group->button(i));
    m_tabs->order(stops + QList<QWidget *>{m_clear});
    describe(m_name, m_description);
    redisplay();
    m_flow->invalidate();
    m_box->updateGeometry();
}

int RadioField::indexOf(const QJsonValue &value) const
{
    const QList<Option> &options = m_options->options();
    for (int i = 0; i < options.size(); ++i) {
        if (options.at(i).value == value)
            return i;
    }
    return -1;
}

void RadioField::display(const QJsonValue &value)
{
    const int index = indexOf(value);
    if (index >= 0) {
        m_group->button(index)->setChecked(true);
    } else if (QAbstractButton *checked = m_group->checkedButton()) {
        m_group->setExclusive(false);
        checked->setChecked(false);
        m_group->setExclusive(true);
    }
    if (input())
        setFocusProxy(index >= 0 ? m_group->button(index) : input());
    updateClear();
    Q_EMIT hintChanged();
}

void RadioField::applyProps()
{
    updateClear();
}

void RadioField::updateClear()
{
    m_clear->setVisible(allowsNone() && !isReadOnly() && !value().isNull() &&
                        !m_options->options().isEmpty());
}

QString RadioField::hint() const
{
    if (!m_options->error().isEmpty())
        return m_options->error();
    const bool unknown = !value().isNull() && indexOf(value()) < 0;
    return unknown ? tr("“%1” is none of the choices.").arg(jsonText(value())) : QString();
}

void RadioField::showState(const ElementState &state)
{
    if (state.choices)
        m_options->setChoices(*state.choices);
}

void RadioField::setReadOnly(bool readOnly)
{
    FieldEditor::setReadOnly(readOnly);
    for (QAbstractButton *button : m_group->buttons())
        button->setEnabled(!readOnly);
    updateClear();
}

void RadioField::setInvalid(bool invalid)
{
    for (QAbstractButton *button : m_group->buttons())
        ui::setInvalid(button, invalid);
}

void RadioField::describe(const QString &name, const QString &description)
{
    m_name = name;
    m_description = description;
    setAccessibleName(name);
    setAccessibleDescription(description);
    const QList<Option> &options = m_options->options();
    for (int i = 0; i < options.size() && m_group->button(i); ++i) {
        //: A field and one of its choices: "Status: Draft".
        m_group->button(i)->setAccessibleName(tr("%1: %2").arg(name, options.at(i).label));
        m_group->button(i)->setAccessibleDescription(description);
    }
}

} // namespace backdesk::ui

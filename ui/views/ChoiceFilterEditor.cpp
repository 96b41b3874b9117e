// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ChoiceFilterEditor.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/views/CellFormat.h"
#include "ui/views/FilterText.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/FlowLayout.h"

#include <QSignalBlocker>

namespace backdesk::ui
{

namespace
{

QString shownText(const FilterField &field, const QJsonValue &value, const QLocale &locale)
{
    if (value.isDouble())
        return CellFormat::number(value.toDouble(), !isYear(field.meta), locale);
    return FilterText::choice(operandOf(value));
}

} // namespace

ChoiceFilterEditor::ChoiceFilterEditor(const FilterField &field, QWidget *parent)
    : FilterEditor(field, parent)
{
    auto *flow = new FlowLayout(this);
    flow->setSpacing(themeSize(Size::Tight));
    for (const QJsonValue &value : field.meta.choices) {
        QPushButton *button = makeButton(shownText(field, value, locale()), {}, this);
        button->setCheckable(true);
        setSmall(button);
        button->setVisible(m_choices.size() < ShownAtFirst);
        connect(button, &QPushButton::toggled, this, [this] { changedSoon(); });
        flow->addWidget(button);
        m_choices.append({operandOf(value), button});
    }
    if (m_choices.isEmpty())
        return;
    setFocusProxy(m_choices.first().button);
    if (m_choices.size() <= ShownAtFirst)
        return;
    m_more = linkButton(tr("Show all %n", nullptr, int(m_choices.size())), this);
    flow->addWidget(m_more);
    connect(m_more, &QPushButton::clicked, this, &ChoiceFilterEditor::showAll);
}

void ChoiceFilterEditor::showAll()
{
    for (const Choice &choice : std::as_const(m_choices))
        choice.button->show();
    m_more->hide();
}

Conditions ChoiceFilterEditor::conditions() const
{
    QStringList wanted;
    for (const Choice &choice : m_choices) {
        if (choice.button->isChecked())
            wanted.append(choice.value);
    }
    Conditions conditions;
    // A single one as equality: in a list its commas would divide it.
    const QString key = field().key(wanted.size() > 1 ? QStringLiteral("$in") : QString());
    for (const QString &value : std::as_const(wanted))
        conditions.append({key, value});
    return conditions;
}

void ChoiceFilterEditor::setConditions(const Conditions &conditions)
{
    forgetChange();
    const QStringList wanted = FilterText::choices(field(), conditions);
    for (const Choice &choice : std::as_const(m_choices)) {
        const QSignalBlocker silence(choice.button);
        choice.button->setChecked(wanted.contains(choice.value));
        if (choice.button->isChecked() && choice.button->isHidden())
            showAll();
    }
}

} // namespace backdesk::ui

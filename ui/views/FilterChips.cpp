// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/FilterChips.h"

#include "ui/admin/MessageTexts.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Chip.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PlainToolTip.h"

namespace backdesk::ui
{

namespace
{

constexpr int LongestText = 220;

} // namespace

FilterChips::FilterChips(const QList<FilterField> &fields, const FilterText &text, QWidget *parent)
    : QWidget(parent),
      m_fields(fields),
      m_text(text),
      m_flow(new FlowLayout(this)),
      m_clear(flatButton(replacedText(QStringLiteral("listView.filters.clear"), tr("Clear all"))))
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(replacedText(QStringLiteral("listView.filteredBy"), tr("Active filters")));
    m_clear->setToolTip(tr("Show everything again"));
    m_flow->addWidget(m_clear);
    m_clear->hide();
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setConditions({});
        Q_EMIT conditionsChanged({});
    });
}

QList<FilterChips::Group> FilterChips::groups() const
{
    QList<Group> groups;
    for (const auto &condition : m_conditions) {
        const auto sameField = [&](const Group &group) {
            return !group.fieldName.isEmpty() &&
                   std::any_of(m_fields.cbegin(), m_fields.cend(), [&](const auto &field) {
                       return field.name == group.fieldName && field.owns(condition.first);
                   });
        };
        const auto known = std::find_if(groups.begin(), groups.end(), sameField);
        if (known != groups.end()) {
            known->conditions.append(condition);
            continue;
        }
        const ConditionKey key = ConditionKey::fromKey(condition.first);
        Group group{{}, key.field, FilterText::describe(key.op, condition.second), {condition}};
        for (const FilterField &field : m_fields) {
            if (field.name == key.field)
                group.title = field.title;
            if (!field.owns(condition.first))
                continue;
            group.fieldName = field.name;
            group.title = field.title;
        }
        groups.append(group);
    }
    for (Group &group : groups) {
        for (const FilterField &field : m_fields) {
            if (field.name == group.fieldName)
                group.text = textOf(field, group.conditions);
        }
    }
    return groups;
}

QString FilterChips::textOf(const FilterField &field, const Conditions &conditions) const
{
    const bool isSet = !field.asksForEmpty(conditions);
    const QString own = m_display && isSet ? m_display(field.name, conditions) : QString();
    return own.isEmpty() ? m_text.describe(field, conditions) : own;
}

void FilterChips::setTitle(const QString &fieldName, const QString &title)
{
    for (FilterField &field : m_fields) {
        if (field.name == fieldName && !title.isEmpty())
            field.title = title;
    }
    setConditions(m_conditions);
}

void FilterChips::setProps(const QString &fieldName, const QJsonObject &props)
{
    for (FilterField &field : m_fields) {
        if (field.name != fieldName)
            continue;
        for (auto it = props.begin(); it != props.end(); ++it)
            field.meta.props.insert(it.key(), it.value());
        if (const QString title = props.value(QLatin1String("label")).toString(); !title.isEmpty())
            field.title = title;
    }
    setConditions(m_conditions);
}

void FilterChips::setConditions(const Conditions &conditions)
{
    m_conditions = conditions;
    const bool hadFocus =
        std::any_of(m_chips.cbegin(), m_chips.cend(), [](const Chip *chip) { return chip->hasFocus(); });
    for (Chip *chip : std::exchange(m_chips, {})) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    for (const Group &group : groups())
        addChip(group);
    m_clear->setVisible(!m_chips.isEmpty());
    if (hadFocus && !m_chips.isEmpty())
        m_chips.last()->setFocus();
    updateGeometry();
}

void FilterChips::addChip(const Group &group)
{
    auto *chip = new Chip(group.title, group.text, this);
    chip->setMaximumTextWidth(qRound(LongestText * Theme::current().textScale()));
    chip->setToolTip(plainToolTip(tr("%1: %2").arg(group.title, group.text)));
    m_flow->insertWidget(int(m_chips.size()), chip);
    m_chips.append(chip);
    chip->show();
    connect(chip, &Chip::removed, this, [this, gone = group.conditions] { remove(gone); });
    connect(chip, &Chip::clicked, this, [this, name = group.fieldName] { Q_EMIT fieldRequested(name); });
}

void FilterChips::remove(const Conditions &gone)
{
    Conditions rest;
    for (const auto &condition : std::as_const(m_conditions)) {
        if (!gone.contains(condition))
            rest.append(condition);
    }
    setConditions(rest);
    Q_EMIT conditionsChanged(rest);
}

} // namespace backdesk::ui

// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/MergeRow.h"

#include "ui/fields/FieldEditor.h"
#include "ui/fields/FieldEditorFactory.h"
#include "ui/theme/Controls.h"
#include "ui/views/MergeChoice.h"
#include "ui/views/MergeText.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Paragraph.h"

#include <QButtonGroup>
#include <QLabel>

namespace backdesk::ui
{

namespace
{

using Type = FieldMeta::Type;

/// Where a value that is neither side's is easily put together.
bool isEditable(const FieldMeta &field)
{
    if (field.isText() || field.isNumber() || field.type == Type::Datetime)
        return field.choices.isEmpty() && !field.choicesDepend;
    return field.type == Type::List && !field.members.isEmpty() && field.element().type == Type::String;
}

} // namespace

MergeRow::MergeRow(const MergeField &field, const FieldContext &context, QWidget *table)
    : QObject(table),
      m_field(field),
      m_context(context),
      m_table(table),
      m_group(new QButtonGroup(this)),
      m_title(paragraph(field.title, TextStyle::Strong, Color::Text, table)),
      m_was(paragraph({}, TextStyle::Body, Color::Dim, table)),
      m_mine(makeChoice(tr("Yours"))),
      m_theirs(makeChoice(tr("Theirs")))
{
    if (field.together) {
        m_together = makeChoice(tr("Both together"));
        m_together->setCaptionShown(true);
        // Nothing of either side is lost.
        m_together->setChecked(true);
    }
    if (isEditable(field.field)) {
        m_edit =
            iconButton(QStringLiteral("pencil"), tr("Enter something else for “%1”").arg(field.title), table);
        connect(m_edit, &QToolButton::clicked, this, &MergeRow::edit);
    }
    connect(m_group, &QButtonGroup::buttonToggled, this, [this] {
        if (m_editor)
            m_editor->setVisible(m_own->isChecked());
        Q_EMIT changed();
    });
}

MergeRow::~MergeRow()
{
    for (QWidget *widget : widgets()) {
        widget->hide();
        widget->deleteLater();
    }
}

MergeChoice *MergeRow::makeChoice(const QString &caption)
{
    auto *choice = new MergeChoice(caption, m_table);
    m_group->addButton(choice);
    return choice;
}

QList<QWidget *> MergeRow::widgets() const
{
    QList<QWidget *> all{m_title, m_was, m_mine, m_theirs, m_together, m_own, m_edit, m_editor};
    all.removeAll(nullptr);
    return all;
}

bool MergeRow::isSettled() const
{
    if (m_own && m_own->isChecked())
        return m_editor->isReadable();
    return m_group->checkedButton() != nullptr;
}

QJsonValue MergeRow::value() const
{
    if (m_own && m_own->isChecked())
        return m_editor->value();
    return present();
}

QJsonValue MergeRow::present() const
{
    if (m_together && m_together->isChecked())
        return *m_field.together;
    return m_theirs->isChecked() ? m_field.theirs : m_field.mine;
}

void MergeRow::keep(const MergeRow &former)
{
    if (former.m_field.mine != m_field.mine || former.m_field.theirs != m_field.theirs)
        return;
    if (former.m_own && former.m_own->isChecked())
        return startEditing(former.m_editor->value());
    if (former.m_mine->isChecked())
        m_mine->setChecked(true);
    else if (former.m_theirs->isChecked())
        m_theirs->setChecked(true);
}

void MergeRow::edit()
{
    if (!m_own)
        startEditing(present());
    m_own->setChecked(true);
    m_editor->setFocus(Qt::OtherFocusReason);
}

void MergeRow::startEditing(const QJsonValue &value)
{
    m_own = makeChoice(tr("Something else"));
    m_own->setValueText(tr("As entered here:"), m_field.title);
    m_editor = FieldEditorFactory::instance().make(m_field.field, m_context, m_table);
    m_editor->setValue(value);
    m_editor->describe(m_field.title, tr("What is to be saved instead of either version"));
    connect(m_editor, &FieldEditor::edited, this, &MergeRow::changed);
    m_edit->hide();
    m_own->show();
    m_editor->show();
    m_own->setChecked(true);
    Q_EMIT grown();
    Q_EMIT changed();
}

void MergeRow::showTexts(const MergeText &text)
{
    const auto shown = [&](const QJsonValue &value) { return text.text(m_field.field, value); };
    const QString base = shown(m_field.base);
    m_base = base.isEmpty() ? QStringLiteral("–") : base.left(400);
    //: What stood in a field before it was changed.
    m_was->setAccessibleName(tr("%1 was: %2").arg(m_field.title, m_base));
    showBase();
    m_mine->setValueText(shown(m_field.mine), m_field.title);
    m_theirs->setValueText(shown(m_field.theirs), m_field.title);
    if (m_together)
        m_together->setValueText(shown(*m_field.together), m_field.title);
}

void MergeRow::setCaptionsShown(bool shown)
{
    m_mine->setCaptionShown(shown);
    m_theirs->setCaptionShown(shown);
    m_captionsShown = shown;
    showBase();
}

void MergeRow::showBase()
{
    //: What stood in a field before it was changed.
    m_was->setText(m_captionsShown ? tr("Was: %1").arg(m_base) : m_base);
}

} // namespace backdesk::ui

// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/FieldRow.h"

#include "ui/fields/HelpLabel.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ElidedLabel.h"
#include "ui/widgets/FitToTheme.h"
#include "ui/widgets/IconLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <utility>

namespace backdesk::ui
{

namespace
{

QLabel *makeLabel(TextStyle style, Color color, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    setTextStyle(label, style, color);
    return label;
}

} // namespace

FieldRow::FieldRow(FieldEditor *editor, QWidget *parent)
    : QWidget(parent),
      m_editor(editor),
      m_header(makeHeader()),
      m_footer(new QWidget(this)),
      m_alert(new IconLabel(QStringLiteral("circle-alert"), Color::Error, Size::Icon, m_footer)),
      m_message(new HelpLabel(m_footer)),
      m_counter(makeLabel(TextStyle::Small, Color::Hint, m_footer))
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(editor);
    layout->addWidget(m_footer);

    auto *below = new QHBoxLayout(m_footer);
    below->setContentsMargins(0, themeSize(Size::Tight), 0, 0);
    below->setSpacing(themeSize(Size::Tight));
    below->addWidget(m_alert, 0, Qt::AlignTop);
    below->addWidget(m_message, 1);
    below->addWidget(m_counter, 0, Qt::AlignTop);

    m_title->setBuddy(editor->input() ? editor->input() : editor);
    setReadOnly(editor->field().readOnly);
    connect(editor, &FieldEditor::edited, this, [this] {
        m_touched = true;
        m_autofilled = false;
        m_complains = m_complains && !m_editor->isReadable();
        refresh();
        Q_EMIT edited();
    });
    connect(editor, &FieldEditor::hintChanged, this, &FieldRow::refresh);
    connect(editor, &FieldEditor::propsChanged, this, &FieldRow::applyProps);
    applyProps();
}

QWidget *FieldRow::makeHeader()
{
    auto *header = new QWidget(this);
    m_title = new ElidedLabel({}, header);
    setTextStyle(m_title, TextStyle::Label, Color::Dim);
    m_mark = makeLabel(TextStyle::Label, Color::Error, header);
    m_lock = new IconLabel(QStringLiteral("lock"), Color::Hint, Size::SmallIcon, header);
    m_reason = new ElidedLabel({}, header);
    setTextStyle(m_reason, TextStyle::Small, Color::Hint);
    auto *row = new QHBoxLayout(header);
    const int below = themeSize(Size::Tight) + 2;
    row->setContentsMargins(0, 0, 0, below);
    row->setSpacing(themeSize(Size::Tight));
    row->addWidget(m_title);
    row->addWidget(m_mark);
    row->addStretch();
    row->addWidget(m_lock);
    row->addWidget(m_reason);
    m_mark->setToolTip(tr("Required"));
    // Also with no text, as beside a checkbox: neighbours in a line start at one height.
    fitToTheme(header,
               [this, header, below] { header->setFixedHeight(m_title->fontMetrics().height() + below); });
    return header;
}

void FieldRow::applyProps()
{
    if (!m_editor->showsTitle()) {
        m_title->setText(literalText(field().title));
        m_mark->setText(field().required ? QStringLiteral("*") : QString());
    }
    m_disabled = m_editor->prop(QLatin1String("disabled")).toBool();
    m_propReadOnly = m_editor->prop(QLatin1String("readOnly")).toBool();
    applyReadOnly();
    refresh();
    const bool conceal = m_editor->isInvisible() || m_editor->prop(QLatin1String("hidden")).toBool();
    if (std::exchange(m_concealed, conceal) == conceal)
        return;
    setHidden(!isShown());
    Q_EMIT concealed();
}

void FieldRow::setGroupName(const QString &name)
{
    m_groupName = name;
    describe(m_message->accessibleName());
}

void FieldRow::setTitleShown(bool shown)
{
    m_header->setVisible(shown);
}

void FieldRow::setAligned(bool aligned)
{
    if (m_editor->showsTitle())
        m_header->setVisible(aligned || m_editor->isReadOnly());
}

void FieldRow::setReadOnly(bool readOnly, const QString &reason)
{
    m_readOnly = readOnly;
    m_reasonText = reason.isEmpty() ? readOnlyText(field().readOnlyReason) : reason;
    applyReadOnly();
}

void FieldRow::setReadOnly(bool readOnly, ReadOnlyReason reason)
{
    setReadOnly(readOnly, readOnlyText(reason));
}

void FieldRow::setGroupReadOnly(bool readOnly)
{
    m_groupReadOnly = readOnly;
    applyReadOnly();
}

void FieldRow::showState(const ElementState &state)
{
    // Members of a group have rights of their own, which may allow more.
    const bool forbidden = !state.modify && field().type != FieldMeta::Type::Dict;
    if (std::exchange(m_forbidden, forbidden) != forbidden)
        applyReadOnly();
    m_editor->showState(state);
    setPresent(state.isShown());
}

void FieldRow::setPresent(bool present)
{
    m_present = present;
    setHidden(!isShown());
}

void FieldRow::autofill(const QJsonValue &value)
{
    m_editor->edit(value);
    m_autofilled = true;
    m_complains = false;
    m_errors.clear();
    refresh();
}

QString FieldRow::shownReason() const
{
    if (!m_editor->isReadOnly() || m_disabled)
        return {};
    if (m_forbidden && !m_readOnly && !m_groupReadOnly)
        return readOnlyText(ReadOnlyReason::NotPermitted);
    return m_readOnly && !m_reasonText.isEmpty() ? m_reasonText : tr("read-only");
}

void FieldRow::applyReadOnly()
{
    m_editor->setReadOnly(m_readOnly || m_groupReadOnly || m_forbidden || m_propReadOnly || m_disabled);
    // What is disabled cannot even be gone to; what is only read can, and copied.
    m_editor->setEnabled(!m_disabled);
    m_title->setEnabled(!m_disabled);
    const QString reason = shownReason();
    const bool shown = !reason.isEmpty();
    m_lock->setVisible(shown);
    m_lock->setToolTip(reason);
    m_reason->setVisible(shown);
    m_reason->setText(reason);
    m_editor->setToolTip(reason);
    m_mark->setVisible(!m_editor->isReadOnly());
    describe(m_message->accessibleName());
}

void FieldRow::showErrors(const FieldErrors &errors, const QString &path)
{
    m_errors = m_editor->showErrors(errors, path);
    refresh();
}

int FieldRow::mistakes() const
{
    if (!isShown())
        return 0;
    return m_editor->innerMistakes() + (shownMistake().isEmpty() ? 0 : 1);
}

void FieldRow::touchAll()
{
    m_touched = true;
    m_complains = !m_editor->isReadable();
    m_editor->touchAll();
    refresh();
}

void FieldRow::untouch()
{
    m_touched = false;
    m_visited = false;
    m_left = false;
    m_autofilled = false;
    m_complains = false;
    m_errors.clear();
    refresh();
}

void FieldRow::leave()
{
    m_touched = true;
    m_left = true;
    m_complains = !m_editor->isReadable();
    refresh();
}

QString FieldRow::shownMistake() const
{
    const QString unreadable = m_editor->inputError();
    if (m_complains && !unreadable.isEmpty())
        return unreadable;
    // A mistake of what stood there before says nothing about what cannot be read.
    return m_touched && unreadable.isEmpty() ? m_errors.join(u'\n') : QString();
}

void FieldRow::refresh()
{
    const QString mistake = shownMistake();
    const bool wrong = !mistake.isEmpty();
    const QString help = field().help.isEmpty() ? m_editor->hint() : field().help;
    m_alert->setVisible(wrong);
    if (wrong)
        m_message->showMistake(mistake);
    else
        m_message->showHelp(help);
    setTextStyle(m_message, TextStyle::Small, wrong ? Color::Error : Color::Hint);
    m_counter->setText(m_editor->counter());
    m_counter->setVisible(!m_counter->text().isEmpty());
    m_footer->setVisible(wrong || !help.isEmpty() || !m_counter->text().isEmpty());
    m_editor->setInvalid(wrong);
    describe(m_message->accessibleName());
}

void FieldRow::describe(const QString &below)
{
    const FieldMeta &field = m_editor->field();
    QString name = field.required ? tr("%1, required").arg(field.title) : field.title;
    if (!m_groupName.isEmpty()) {
        //: A field and the title of one of its parts: "Position, 2."
        name = tr("%1, %2").arg(m_groupName, name);
    }
    QStringList sentences{below, shownReason()};
    sentences.removeAll(QString());
    m_editor->describe(name, sentences.join(u'\n'));
}

} // namespace backdesk::ui

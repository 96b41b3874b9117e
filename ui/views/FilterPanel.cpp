// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/FilterPanel.h"

#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/views/FilterEditor.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Margins.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace backdesk::ui
{

FilterPanel::FilterPanel(const QList<FilterField> &fields, const Factory &factory, QWidget *parent)
    : QFrame(parent)
{
    setAccessibleName(tr("Filters"));
    auto *box = new QVBoxLayout(this);
    // The line at the leading edge is painted.
    box->setContentsMargins(leadingMargins(1, 0, 0, 0));
    box->setSpacing(0);
    box->addWidget(makeHead());
    box->addWidget(makeEditors(fields, factory), 1);
    box->addWidget(makeFoot());
}

QWidget *FilterPanel::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    const int edge = themeSize(Size::CardPadding);
    // The button's own padding stands over the edge.
    row->setContentsMargins(leadingMargins(edge, themeSize(Size::GroupGap), themeSize(Size::Gap), 0));
    auto *title = new QLabel(tr("Filters"));
    setTextStyle(title, TextStyle::Section);
    QToolButton *close = iconButton(QStringLiteral("x"), tr("Close the filters"));
    connect(close, &QToolButton::clicked, this, &FilterPanel::closed);
    row->addWidget(title, 1);
    row->addWidget(close);
    return head;
}

QWidget *FilterPanel::makeEditors(const QList<FilterField> &fields, const Factory &factory)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int edge = themeSize(Size::CardPadding);
    column->setContentsMargins(edge, themeSize(Size::Gap), edge, edge);
    column->setSpacing(6);
    for (const FilterField &field : fields) {
        FilterEditor *editor = factory(field);
        if (!editor)
            continue;
        if (!m_editors.isEmpty())
            column->addSpacing(themeSize(Size::GroupGap) - 4);
        column->addWidget(makeLabel(editor));
        column->addWidget(editor);
        m_editors.append(editor);
        connect(editor, &FilterEditor::changed, this, [this, editor] { editorChanged(editor); });
    }
    column->addStretch();
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    setBackground(content, Color::Surface);
    setBackground(area->viewport(), Color::Surface);
    area->setWidget(content);
    return area;
}

QWidget *FilterPanel::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    const int edge = themeSize(Size::CardPadding);
    row->setContentsMargins(edge, themeSize(Size::GroupGap), edge, themeSize(Size::GroupGap));
    m_clear = makeButton(tr("Clear"));
    m_clear->setToolTip(tr("Clear filters"));
    m_clear->setAccessibleName(tr("Clear all filters"));
    m_clear->setEnabled(false);
    m_save = makeButton(tr("Save as view…"));
    m_save->setToolTip(tr("Keep filters, order and columns under a name"));
    row->setSpacing(themeSize(Size::Gap));
    row->addWidget(m_clear);
    row->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, &FilterPanel::saveRequested);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        setConditions({});
        Q_EMIT conditionsChanged({});
    });
    return foot;
}

QWidget *FilterPanel::makeLabel(FilterEditor *editor)
{
    const FilterField &field = editor->field();
    auto *label = new QLabel;
    m_labels.insert(editor, label);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setToolTip(field.meta.description);
    setTextStyle(label, TextStyle::Label, Color::Dim);
    label->setBuddy(editor);
    if (!field.mayBeEmpty) {
        showTitle(editor, field.title);
        return label;
    }
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(themeSize(Size::Tight));
    auto *empty = iconButton(QStringLiteral("circle-slash"), {});
    empty->setCheckable(true);
    setSmall(empty);
    row->addWidget(label, 1);
    row->addWidget(empty);
    m_empty.insert(editor, empty);
    showTitle(editor, field.title);
    connect(empty, &QToolButton::toggled, this, [this, editor](bool only) {
        editor->setEnabled(!only);
        editorChanged(editor);
    });
    return line;
}

void FilterPanel::showTitle(FilterEditor *editor, const QString &title)
{
    const bool contains = editor->field().kind == FilterField::Kind::Text;
    m_labels.value(editor)->setText(contains ? tr("%1 contains").arg(title) : title);
    QToolButton *empty = m_empty.value(editor);
    if (!empty)
        return;
    const QString question = tr("Only where “%1” is empty").arg(title);
    empty->setToolTip(question);
    empty->setAccessibleName(question);
}

void FilterPanel::setTitle(const QString &fieldName, const QString &title)
{
    FilterEditor *known = editor(fieldName);
    if (known && !title.isEmpty())
        showTitle(known, title);
}

Conditions FilterPanel::wantedOf(FilterEditor *editor) const
{
    const QToolButton *empty = m_empty.value(editor);
    return empty && empty->isChecked() ? editor->field().emptyCondition() : editor->conditions();
}

FilterEditor *FilterPanel::editor(const QString &fieldName) const
{
    for (FilterEditor *editor : m_editors) {
        if (editor->field().name == fieldName)
            return editor;
    }
    return nullptr;
}

void FilterPanel::setConditions(const Conditions &conditions)
{
    // What came from here stands here already, and another editor may be in the middle of a change.
    if (conditions == m_conditions)
        return;
    m_conditions = conditions;
    m_clear->setEnabled(!conditions.isEmpty());
    for (FilterEditor *editor : std::as_const(m_editors)) {
        const Conditions owned = editor->field().ownedOf(conditions);
        const bool empty = editor->field().asksForEmpty(owned);
        if (QToolButton *button = m_empty.value(editor)) {
            const QSignalBlocker silence(button);
            button->setChecked(empty);
            editor->setEnabled(!empty);
        }
        editor->setConditions(empty ? Conditions() : owned);
    }
}

void FilterPanel::editorChanged(FilterEditor *editor)
{
    const FilterField &field = editor->field();
    const Conditions present = field.ownedOf(m_conditions);
    const Conditions wanted = wantedOf(editor);
    if (present == wanted)
        return;
    // Where the field's conditions stood before: chips keep their order.
    Conditions changed;
    bool placed = false;
    for (const auto &condition : std::as_const(m_conditions)) {
        if (!field.owns(condition.first)) {
            changed.append(condition);
        } else if (!std::exchange(placed, true)) {
            changed += wanted;
        }
    }
    if (!placed)
        changed += wanted;
    m_conditions = changed;
    m_clear->setEnabled(!changed.isEmpty());
    Q_EMIT conditionsChanged(changed);
}

QSize FilterPanel::sizeHint() const
{
    return {themeSize(Size::FilterPanel), QFrame::sizeHint().height()};
}

void FilterPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(Color::Surface));
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
    painter.fillRect(x, 0, 1, height(), themeColor(Color::Line));
}

void FilterPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace backdesk::ui

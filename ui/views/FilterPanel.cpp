// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/FilterPanel.h"

#include "ui/admin/MessageTexts.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/views/FilterEditor.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/Margins.h"
#include "ui/widgets/MessageArea.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPointer>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace backdesk::ui
{

FilterPanel::FilterPanel(const QList<FilterField> &fields, const Factory &factory, QWidget *parent)
    : QFrame(parent)
{
    setAccessibleName(replacedText(QStringLiteral("listView.filters"), tr("Filters")));
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
    auto *title = new QLabel(replacedText(QStringLiteral("listView.filters"), tr("Filters")));
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
    column->setSpacing(0);
    for (const FilterField &field : fields) {
        FilterEditor *editor = factory(field);
        if (!editor)
            continue;
        const Row row = makeRow(editor);
        column->addWidget(row.whole);
        m_rows.append(row);
        connect(editor, &FilterEditor::displayTextChanged, this, &FilterPanel::displayTextChanged);
        connect(editor, &FilterEditor::changed, this, [this, name = field.name] {
            Q_EMIT edited(name);
            judgeChange(name);
        });
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
    keepMessagesAbove(foot);
    auto *row = m_foot = new QBoxLayout(QBoxLayout::LeftToRight, foot);
    const int edge = themeSize(Size::CardPadding);
    row->setContentsMargins(edge, themeSize(Size::GroupGap), edge, themeSize(Size::GroupGap));
    m_clear = makeButton(replacedText(QStringLiteral("listView.filters.clear"), tr("Clear")));
    m_clear->setToolTip(replacedText(QStringLiteral("listView.filters.clear"), tr("Clear filters")));
    m_clear->setAccessibleName(
        replacedText(QStringLiteral("listView.filters.clear"), tr("Clear all filters")));
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

/// All of it in one widget, so that it goes with its distance where it is hidden.
FilterPanel::Row FilterPanel::makeRow(FilterEditor *editor)
{
    Row row;
    row.editor = editor;
    row.whole = new QWidget;
    auto *column = new QVBoxLayout(row.whole);
    column->setContentsMargins(0, 0, 0, themeSize(Size::GroupGap) + 2);
    column->setSpacing(6);
    column->addWidget(makeLabel(row));
    column->addWidget(editor);
    row.help = new QLabel;
    row.help->setTextFormat(Qt::PlainText);
    row.help->setWordWrap(true);
    setTextStyle(row.help, TextStyle::Small, Color::Dim);
    column->addWidget(row.help);
    showHelp(row, editor->field().about.help.text());
    row.whole->setHidden(editor->field().about.hidden.flag(false));
    return row;
}

QWidget *FilterPanel::makeLabel(Row &row)
{
    const FilterField &field = row.editor->field();
    row.label = new QLabel;
    row.label->setTextFormat(Qt::PlainText);
    row.label->setWordWrap(true);
    row.label->setToolTip(field.meta.description);
    setTextStyle(row.label, TextStyle::Label, Color::Dim);
    row.label->setBuddy(row.editor);
    if (!field.mayBeEmpty) {
        showTitle(row, field.title);
        return row.label;
    }
    auto *line = new QWidget;
    auto *box = new QHBoxLayout(line);
    box->setContentsMargins({});
    box->setSpacing(themeSize(Size::Tight));
    row.empty = iconButton(QStringLiteral("circle-slash"), {});
    row.empty->setCheckable(true);
    setSmall(row.empty);
    box->addWidget(row.label, 1);
    box->addWidget(row.empty);
    showTitle(row, field.title);
    connect(row.empty, &QToolButton::toggled, this, [this, name = field.name] {
        showEnabled(*find(name));
        Q_EMIT edited(name);
        judgeChange(name);
    });
    return line;
}

void FilterPanel::showTitle(const Row &row, const QString &title)
{
    const bool contains = row.editor->field().kind == FilterField::Kind::Text;
    row.label->setText(literalText(contains ? tr("%1 contains").arg(title) : title));
    row.editor->setAccessibleName(title);
    if (!row.empty)
        return;
    const QString question = tr("Only where “%1” is empty").arg(title);
    row.empty->setToolTip(question);
    row.empty->setAccessibleName(question);
}

void FilterPanel::showHelp(const Row &row, const QString &text)
{
    row.help->setText(text);
    row.help->setVisible(!text.isEmpty());
    row.editor->setAccessibleDescription(text);
}

void FilterPanel::showEnabled(const Row &row)
{
    row.editor->setEnabled(!row.locked && !(row.empty && row.empty->isChecked()));
    if (row.empty)
        row.empty->setEnabled(!row.locked);
}

void FilterPanel::setTitle(const QString &fieldName, const QString &title)
{
    const Row *row = find(fieldName);
    if (row && !title.isEmpty())
        showTitle(*row, title);
}

void FilterPanel::setProps(const QString &fieldName, const QJsonObject &props)
{
    Row *row = find(fieldName);
    if (!row || props == row->props)
        return;
    QJsonObject changed = props;
    for (auto it = row->props.begin(); it != row->props.end(); ++it) {
        if (!props.contains(it.key()))
            changed.insert(it.key(), QJsonValue::Null);
    }
    row->props = props;
    const FilterField &field = row->editor->field();
    row->locked =
        props.value(QLatin1String("readOnly")).toBool() || props.value(QLatin1String("disabled")).toBool();
    row->whole->setHidden(props.value(QLatin1String("hidden")).toBool(field.about.hidden.flag(false)));
    showHelp(*row, props.value(QLatin1String("helpText")).toString(field.about.help.text()));
    if (changed.contains(QLatin1String("label")))
        showTitle(*row, props.value(QLatin1String("label")).toString(field.title));
    showEnabled(*row);
    row->editor->setProps(changed);
    Q_EMIT propsChanged(fieldName, props);
}

QString FilterPanel::helpText(const QString &fieldName) const
{
    const Row *row = find(fieldName);
    return row ? row->help->text() : QString();
}

QString FilterPanel::displayText(const QString &fieldName, const Conditions &conditions) const
{
    const Row *row = find(fieldName);
    return row ? row->editor->displayText(conditions) : QString();
}

FilterPanel::Row *FilterPanel::find(const QString &fieldName)
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&fieldName](const Row &row) {
        return row.editor->field().name == fieldName;
    });
    return found == m_rows.end() ? nullptr : &*found;
}

const FilterPanel::Row *FilterPanel::find(const QString &fieldName) const
{
    return const_cast<FilterPanel *>(this)->find(fieldName);
}

FilterEditor *FilterPanel::editor(const QString &fieldName) const
{
    const Row *row = find(fieldName);
    return row ? row->editor : nullptr;
}

QToolButton *FilterPanel::emptyButton(const QString &fieldName) const
{
    const Row *row = find(fieldName);
    return row ? row->empty : nullptr;
}

Conditions FilterPanel::wantedOf(const Row &row)
{
    return row.empty && row.empty->isChecked() ? row.editor->field().emptyCondition()
                                               : row.editor->conditions();
}

void FilterPanel::setValue(const QString &fieldName, const QJsonValue &value)
{
    const Row *row = find(fieldName);
    if (!row)
        return;
    if (row->empty) {
        const QSignalBlocker silence(row->empty);
        row->empty->setChecked(false);
        showEnabled(*row);
    }
    row->editor->setValue(value);
    judgeChange(fieldName);
}

/// With it those that were wrong before: that may have been because of this one.
void FilterPanel::judgeChange(const QString &fieldName)
{
    if (!m_judge)
        return editorChanged(fieldName);
    for (Row &row : m_rows) {
        if (row.editor->field().name == fieldName || !row.mistake.isEmpty())
            judgeRow(row);
    }
}

void FilterPanel::judgeRow(Row &row)
{
    const int generation = ++row.generation;
    const QString name = row.editor->field().name;
    m_judge(name, [panel = QPointer(this), name, generation](const QString &mistake) {
        Row *judged = panel ? panel->find(name) : nullptr;
        if (!judged || judged->generation != generation)
            return;
        showMistake(*judged, mistake);
        if (mistake.isEmpty())
            panel->editorChanged(name);
    });
}

/// Leaves alone what the editor itself says.
void FilterPanel::showMistake(Row &row, const QString &text)
{
    const bool own = row.editor->mistake() != row.mistake;
    row.mistake = text;
    if (!own || !text.isEmpty())
        row.editor->setMistake(text);
}

void FilterPanel::setConditions(const Conditions &conditions)
{
    // What came from here stands here already, and another editor may be in the middle of a change.
    if (conditions == m_conditions)
        return;
    m_conditions = conditions;
    m_clear->setEnabled(!conditions.isEmpty());
    for (Row &row : m_rows) {
        const Conditions owned = row.editor->field().ownedOf(conditions);
        const bool empty = row.editor->field().asksForEmpty(owned);
        if (row.empty) {
            const QSignalBlocker silence(row.empty);
            row.empty->setChecked(empty);
            showEnabled(row);
        }
        row.editor->setConditions(empty ? Conditions() : owned);
        ++row.generation;
        showMistake(row, {});
    }
}

void FilterPanel::editorChanged(const QString &fieldName)
{
    const Row &row = *find(fieldName);
    const FilterField &field = row.editor->field();
    const Conditions present = field.ownedOf(m_conditions);
    const Conditions wanted = wantedOf(row);
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
    const QScopedValueRollback editing(m_editing, true);
    Q_EMIT conditionsChanged(changed);
}

QSize FilterPanel::sizeHint() const
{
    return {themeSize(Size::FilterPanel), QFrame::sizeHint().height()};
}

/// Long words stand below each other.
void FilterPanel::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitFoot();
}

/// Its buttons become wider and narrower with the size of the text.
bool FilterPanel::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fitFoot();
    return QFrame::event(event);
}

void FilterPanel::fitFoot()
{
    const QMargins margins = m_foot->contentsMargins();
    const int needed = m_clear->sizeHint().width() + m_foot->spacing() + m_save->sizeHint().width();
    const bool fits = needed <= width() - 1 - margins.left() - margins.right();
    m_foot->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
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

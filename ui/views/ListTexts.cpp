// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ListTexts.h"

#include "ui/admin/MessageTexts.h"
#include "ui/admin/PropertyWatch.h"
#include "ui/views/FilterChips.h"
#include "ui/views/FilterPanel.h"
#include "ui/views/ItemsModel.h"
#include "ui/widgets/Buttons.h"

#include <QAbstractButton>

namespace backdesk::ui
{

ListTexts::ListTexts(ScriptRunner *scripts, const AdminListView &list, ItemsModel &model, FilterChips &chips,
                     FilterPanel &panel, QObject *parent)
    : QObject(parent),
      m_scope(scripts, list.id),
      m_title(new PropertyWatch(m_scope, list.title, AnswerKind::Text, this)),
      m_description(new PropertyWatch(m_scope, list.description, AnswerKind::Text, this)),
      m_empty(new PropertyWatch(m_scope, list.emptyText, AnswerKind::Text, this))
{
    connect(m_title, &PropertyWatch::changed, this, &ListTexts::titleChanged);
    connect(m_description, &PropertyWatch::changed, this, &ListTexts::titleChanged);
    connect(m_empty, &PropertyWatch::changed, this,
            [this](const QJsonValue &text) { Q_EMIT emptyTextChanged(text.toString()); });
    for (const AdminColumn &column : list.columns)
        watchColumn(column, model);
    for (const AdminField &filter : list.filters)
        watchFilter(filter, chips, panel);
    chips.setDisplay([&panel](const QString &field, const Conditions &conditions) {
        return panel.displayText(field, conditions);
    });
    connect(&panel, &FilterPanel::displayTextChanged, &chips, &FilterChips::refresh);
}

QString ListTexts::title() const
{
    return m_title->text();
}

QString ListTexts::description() const
{
    return m_description->text();
}

QString ListTexts::emptyText() const
{
    return m_empty->text();
}

void ListTexts::nameAdd(QAbstractButton &button, const QString &title, const QString &usual,
                        const QString &about)
{
    const QString id = QStringLiteral("listView.button.add");
    const QString text = replacedText(id, usual, {{QStringLiteral("title"), title}});
    button.setText(literalText(text));
    const QString name = isReplaced(id) ? text : about;
    button.setToolTip(withKeys(name, QKeySequence::New));
    button.setAccessibleName(name);
}

QString ListTexts::total(qint64 count, const QString &usual)
{
    return replacedText(QStringLiteral("listView.total"), usual, {{QStringLiteral("count"), count}});
}

QString ListTexts::results(qint64 count, const QString &usual)
{
    return replacedText(QStringLiteral("listView.results"), usual, {{QStringLiteral("count"), count}});
}

void ListTexts::watchColumn(const AdminColumn &column, ItemsModel &model)
{
    if (!column.label.isFunction())
        return;
    auto *watch = new PropertyWatch(m_scope, column.label, AnswerKind::Text, this);
    connect(watch, &PropertyWatch::changed, &model, [&model, name = column.name](const QJsonValue &title) {
        model.setColumnTitle(name, title.toString());
    });
}

void ListTexts::watchFilter(const AdminField &filter, FilterChips &chips, FilterPanel &panel)
{
    if (!filter.label.isFunction())
        return;
    auto *watch = new PropertyWatch(m_scope, filter.label, AnswerKind::Text, this);
    connect(watch, &PropertyWatch::changed, this,
            [&chips, &panel, name = filter.name](const QJsonValue &title) {
                chips.setTitle(name, title.toString());
                panel.setTitle(name, title.toString());
            });
}

} // namespace backdesk::ui

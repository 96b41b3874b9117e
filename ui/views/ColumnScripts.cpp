// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ColumnScripts.h"

#include "ui/script/ScriptRunner.h"
#include "ui/views/CellFormat.h"

namespace backdesk::ui
{

namespace
{

/// A function of all rows made of the columns' functions of one: crossing to the scripts' thread costs more
/// than most of them do. A cell is [value], or [null, error]. What functions promise is waited for.
QString pageSource(const QStringList &columns)
{
    return QStringLiteral("(function (items, values) {"
                          " const columns = [") +
           columns.join(u',') +
           QStringLiteral(
               "];"
               " const waiting = [];"
               " const isPromise = value => value && typeof value.then === 'function';"
               " const rows = items.map((item, row) => columns.map((column, place) => {"
               " const cell = [null];"
               " const keep = shown => { cell[0] = shown === undefined ? null : shown };"
               " const fail = error => { cell[0] = null; cell[1] = String(error) };"
               " const show = value => column[1] ? column[1](value, item) : value;"
               " try {"
               " const value = column[0] ? column[0](item) : values[row][place];"
               " if (isPromise(value)) { waiting.push(value.then(show).then(keep).catch(fail)) }"
               " else {"
               " const shown = show(value);"
               " if (isPromise(shown)) waiting.push(shown.then(keep).catch(fail)); else keep(shown)"
               " }"
               " } catch (error) { fail(error) }"
               " return cell;"
               " }));"
               " return waiting.length > 0 ? Promise.all(waiting).then(() => rows) : rows;"
               " })");
}

QString orNull(const AdminFunction &function)
{
    return function.isGiven() ? u'(' + function.source + u')' : QStringLiteral("null");
}

} // namespace

ColumnScripts::ColumnScripts(ScriptRunner *scripts, const QList<ListColumn> &columns, const QString &view,
                             QObject *parent)
    : QObject(parent), m_scripts(scripts), m_columns(columns), m_view(view)
{
    QStringList sources;
    for (int i = 0; i < columns.size(); ++i) {
        const ListColumn &column = columns.at(i);
        if (!column.isScripted())
            continue;
        m_places.append(i);
        sources.append(u'[' + orNull(column.getValue) + u',' + orNull(column.render) + u']');
        m_described.append(column.getValue.isGiven() ? column.getValue.place : column.render.place);
    }
    if (isNeeded())
        m_function = {pageSource(sources), m_described.join(QStringLiteral(", "))};
}

void ColumnScripts::run(const QJsonArray &items, const Done &done)
{
    if (!m_scripts || !isNeeded() || items.isEmpty())
        return;
    QJsonArray values;
    for (const QJsonValue item : items) {
        QJsonArray row;
        for (const int place : std::as_const(m_places))
            row.append(CellFormat::valueOf(m_columns.at(place), item.toObject()));
        values.append(row);
    }
    ScriptScope scope;
    scope.view = m_view;
    const qsizetype count = items.size();
    m_scripts->call(m_function, {items, values}, scope, this,
                    [this, count, done](const ScriptAnswer &answer) {
                        if (!answer.ok)
                            tell(answer.error);
                        QList<QJsonArray> rows;
                        const QJsonArray given = answer.value.toArray();
                        for (qsizetype row = 0; row < count; ++row) {
                            QJsonArray cells;
                            for (qsizetype place = 0; place < m_places.size(); ++place) {
                                const QJsonArray cell = given.at(row).toArray().at(place).toArray();
                                if (cell.size() > 1)
                                    tell(tr("%1 (%2)", "an error and its place")
                                             .arg(cell.at(1).toString(), m_described.at(place)));
                                cells.append(cell.at(0));
                            }
                            rows.append(cells);
                        }
                        done(rows);
                    });
}

void ColumnScripts::tell(const QString &error)
{
    if (m_told.contains(error))
        return;
    m_told.insert(error);
    Q_EMIT failed(error);
}

} // namespace backdesk::ui

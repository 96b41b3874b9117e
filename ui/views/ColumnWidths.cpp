// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ColumnWidths.h"

#include "ui/theme/Theme.h"

#include <algorithm>
#include <numeric>

namespace backdesk::ui
{

namespace
{

using Kind = ListColumn::Kind;

constexpr int Narrowest = 64;
/// A title longer than this is cut.
constexpr int WidestHead = 240;

struct Bounds {
    int least;
    int most;
};

Bounds boundsOf(const ListColumn &column)
{
    if (column.main)
        return {150, 340};
    switch (column.kind) {
    case Kind::Number:
    case Kind::Bool:
    case Kind::Bytes:
    case Kind::Secret:
        return {Narrowest, 160};
    case Kind::Date:
    case Kind::Choice:
    case Kind::Tuple:
    case Kind::Complex:
        return {Narrowest, 200};
    case Kind::LongText:
        return {140, 360};
    case Kind::RefsList:
    case Kind::List:
        return {120, 280};
    case Kind::Text:
    case Kind::Object:
    case Kind::File:
    case Kind::Any:
    case Kind::Ref:
    case Kind::Id:
        break;
    }
    return {100, 260};
}

bool isElastic(const ListColumn &column)
{
    return column.kind != Kind::Number && column.kind != Kind::Bool && column.kind != Kind::Date &&
           column.kind != Kind::Choice;
}

/// Adds `extra` to the columns, in proportion to `weights`.
void share(QList<int> &widths, const QList<int> &weights, int extra)
{
    const int all = std::accumulate(weights.cbegin(), weights.cend(), 0);
    if (all <= 0)
        return;
    int given = 0;
    qsizetype last = -1;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        if (weights.at(i) <= 0)
            continue;
        const int part = int(qint64(extra) * weights.at(i) / all);
        widths[i] += part;
        given += part;
        last = i;
    }
    widths[last] += extra - given;
}

/// Takes from whichever is the widest, so that what is short stays whole.
void shrink(QList<int> &widths, const QList<ColumnWish> &wishes, int missing)
{
    for (; missing > 0; --missing) {
        qsizetype widest = -1;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            if (widths.at(i) > wishes.at(i).least && (widest < 0 || widths.at(i) > widths.at(widest)))
                widest = i;
        }
        if (widest < 0)
            return;
        --widths[widest];
    }
}

} // namespace

ColumnWish columnWish(const ListColumn &column, const ColumnHead &head, int contentWidth)
{
    const double scale = Theme::current().textScale();
    const Bounds bounds = boundsOf(column);
    ColumnWish wish;
    const int whole = qMin(head.width, qRound(WidestHead * scale));
    const int sorted = head.sorted ? whole : 0;
    if (column.width > 0) {
        wish.wanted = wish.least = qMax(qRound(column.width * scale), sorted);
        return wish;
    }
    wish.elastic = isElastic(column);
    const int content = qMin(contentWidth, qRound(bounds.most * scale));
    wish.wanted = std::max({qRound(Narrowest * scale), content, whole});
    wish.least = wish.elastic ? qMax(qMin(qRound(bounds.least * scale), wish.wanted), sorted) : wish.wanted;
    return wish;
}

QList<int> fitColumns(const QList<ColumnWish> &wishes, int room)
{
    QList<int> widths;
    QList<int> hunger;
    for (const ColumnWish &wish : wishes) {
        widths.append(wish.wanted);
        hunger.append(wish.elastic ? wish.wanted : 0);
    }
    const int extra = room - std::accumulate(widths.cbegin(), widths.cend(), 0);
    if (extra < 0) {
        shrink(widths, wishes, -extra);
    } else if (extra > 0) {
        const bool anyElastic =
            std::any_of(hunger.cbegin(), hunger.cend(), [](int weight) { return weight > 0; });
        share(widths, anyElastic ? hunger : widths, extra);
    }
    return widths;
}

} // namespace backdesk::ui

// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/ListEmptyState.h"

#include "ui/admin/MessageTexts.h"
#include "ui/views/ListTexts.h"
#include "ui/widgets/EmptyState.h"

namespace backdesk::ui
{

StateBlock *ListEmptyState::unmatched(const ListState &state, QObject *context) const
{
    auto *none =
        new EmptyState(QStringLiteral("search"), replacedText(QStringLiteral("listView.emptyFiltered"),
                                                              tr("Nothing in “%1” matches.").arg(title)));
    none->setDetail(tr("Other words or fewer filters find more."));
    none->setAction(state.search.isEmpty() ? tr("Clear filters") : tr("Clear search and filters"),
                    QStringLiteral("x"));
    QObject::connect(none, &EmptyState::actionTriggered, context, clear);
    return none;
}

StateBlock *ListEmptyState::make(const ListState &state, QObject *context) const
{
    if (state.isNarrowed())
        return unmatched(state, context);
    if (isSelection) {
        auto *none = new EmptyState(QStringLiteral("inbox"), tr("Nothing belongs to “%1” now.").arg(title));
        none->setDetail(description);
        none->setAction(tr("Show all of “%1”").arg(whole));
        QObject::connect(none, &EmptyState::actionTriggered, context, showAll);
        return none;
    }
    const QString usual =
        replacedText(QStringLiteral("listView.empty"), tr("“%1” is still empty.").arg(whole),
                     {{QStringLiteral("title"), whole}});
    const auto textOr = [usual](const QString &text) { return text.isEmpty() ? usual : text; };
    auto *empty = new EmptyState(QStringLiteral("inbox"), textOr(texts->emptyText()));
    // A function that fails gives none.
    QObject::connect(texts, &ListTexts::emptyTextChanged, empty,
                     [empty, textOr](const QString &text) { empty->setText(textOr(text)); });
    empty->setDetail(description);
    if (!mayAdd) {
        empty->setAction({});
        return empty;
    }
    empty->setAction(tr("Add the first entry"), QStringLiteral("plus"));
    QObject::connect(empty, &EmptyState::actionTriggered, context, add);
    return empty;
}

} // namespace backdesk::ui

// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/FieldContext.h"

#include <QCoreApplication>
#include <QList>

class QLabel;

namespace backdesk::ui
{

class CollapsibleCard;
class FieldGrid;

/// Fields that stand together, in a card.
struct FormCard {
    QWidget *card = nullptr;
    FieldGrid *grid = nullptr;
    CollapsibleCard *titled = nullptr; ///< the card, where it has a title line
    QLabel *description = nullptr;     ///< of a described fieldset
    bool hidden = false;               ///< by the description

    /// Only of a described fieldset. A few words stand beside the title, more below it.
    void describe(const QString &text) const;
};

/// Makes the cards of a form. They belong to the parent, but stand in no layout yet.
class FormCards
{
    Q_DECLARE_TR_FUNCTIONS(backdesk::ui::FormCards)
public:
    FormCards(const CollectionMeta &collection, const FieldContext &context, QWidget *parent);

    /// Its own values first, then a card for each Dict and for each list of references.
    QList<FormCard> generated(const QStringList &hidden) const;
    /// One for each fieldset.
    QList<FormCard> described(const QList<AdminFieldset> &fieldsets, const QStringList &hidden) const;

private:
    FormCard mainCard(const QList<FieldMeta> &fields) const;
    FormCard ownCard(const FieldMeta &field) const;
    FormCard fieldset(const AdminFieldset &fieldset, const QStringList &hidden) const;
    FormCard frame(const QString &title, const QString &hint) const;

    const CollectionMeta &m_collection;
    const FieldContext &m_context;
    QWidget *m_parent;
};

} // namespace backdesk::ui

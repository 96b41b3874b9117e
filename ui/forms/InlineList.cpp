// SPDX-FileCopyrightText: 2026 The Backdesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/InlineList.h"

#include "ui/admin/MessageTexts.h"
#include "ui/connectors/Connector.h"
#include "ui/fields/ReferenceLabels.h"
#include "ui/forms/InlineCard.h"
#include "ui/theme/Controls.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Buttons.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/FieldsetHeader.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace backdesk::ui
{

InlineList::InlineList(const InlineTab &tab, const FieldContext &context, QWidget *parent)
    : QWidget(parent),
      m_tab(tab),
      m_context(context),
      m_column(new QVBoxLayout),
      m_add(makeButton(messageText(QStringLiteral("inlinesView.button.add"),
                                   {{QStringLiteral("title"), tab.about.title.text()}}),
                       QStringLiteral("plus"), this)),
      m_toggle(flatButton({}, {}, this)),
      m_note(new QLabel(this)),
      m_more(makeButton(tr("Show more"), {}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(themeSize(Size::GroupGap));
    auto *tools = new QHBoxLayout;
    tools->setSpacing(themeSize(Size::Gap));
    tools->addWidget(m_add);
    tools->addStretch(1);
    tools->addWidget(m_toggle);
    layout->addLayout(tools);
    m_column->setSpacing(themeSize(Size::Gap));
    layout->addLayout(m_column);
    m_note->setWordWrap(true);
    setTextStyle(m_note, TextStyle::Body, Color::Dim);
    layout->addWidget(m_note);
    layout->addWidget(m_more, 0, Qt::AlignLeading);
    layout->addStretch(1);
    connect(m_add, &QPushButton::clicked, this, [this] { add()->openWithFocus(); });
    connect(m_toggle, &QPushButton::clicked, this, &InlineList::toggleAll);
    connect(m_more, &QPushButton::clicked, this, &InlineList::ask);
    showState();
}

void InlineList::load()
{
    for (InlineCard *card : QList<InlineCard *>(m_cards))
        drop(card);
    m_loaded = 0;
    m_order.clear();
    ask();
}

void InlineList::ask()
{
    ListQuery query;
    query.filters = {{m_tab.reverse, m_context.itemId}};
    query.page = PageSize;
    query.skip = m_loaded;
    if (!m_tab.about.position.isEmpty())
        query.sort = {m_tab.about.position};
    m_more->setEnabled(false);
    const int generation = ++m_generation;
    m_context.connector->list(m_tab.collection.name, query)
        .then(this, [this, generation](const Reply &reply) {
            if (generation == m_generation)
                take(reply);
        });
}

void InlineList::take(const Reply &reply)
{
    m_more->setEnabled(true);
    m_known = true;
    m_failed = !reply.ok();
    if (m_failed) {
        m_note->setText(tr("These entries could not be loaded: %1").arg(reply.detail()));
    } else {
        const QJsonObject labels = reply.json.value(QLatin1String("_labels")).toObject();
        m_context.labels->absorb(labels);
        const QJsonObject names = labels.value(m_tab.collection.name).toObject();
        m_total = reply.json.value(QLatin1String("total")).toInteger();
        const QJsonArray items = reply.json.value(QLatin1String("result")).toArray();
        for (const QJsonValue each : items) {
            const QString id = each.toObject().value(QLatin1String("_id")).toString();
            addCard(id, each.toObject(), names.value(id).toString(id));
            m_order.append(id);
        }
        m_loaded += items.size();
    }
    showState();
    Q_EMIT changed();
}

InlineCard *InlineList::addCard(const QString &id, const QJsonObject &item, const QString &label)
{
    auto *card = new InlineCard(m_tab, m_context, id, item, label, this);
    // New ones stand at the end, what is loaded later before them.
    qsizetype at = m_cards.size();
    while (!id.isEmpty() && at > 0 && m_cards.at(at - 1)->isNew())
        --at;
    m_cards.insert(at, card);
    m_column->insertWidget(int(at), card);
    card->setMovable(!m_tab.about.position.isEmpty() && m_maySave);
    card->setAllowed(m_maySave, m_mayRemove);
    connect(card, &InlineCard::changed, this, &InlineList::changed);
    connect(card, &InlineCard::open, this, &InlineList::open);
    connect(card, &InlineCard::removeWanted, this, [this, card] { remove(card); });
    connect(card, &InlineCard::moveWanted, this, [this, card](int by) { move(card, by); });
    connect(card, &CollapsibleCard::collapsedChanged, this, &InlineList::showState);
    return card;
}

InlineCard *InlineList::add()
{
    InlineCard *card = addCard({}, {}, {});
    card->setCollapsed(false);
    if (!m_tab.about.position.isEmpty())
        number();
    showState();
    Q_EMIT changed();
    return card;
}

void InlineList::drop(InlineCard *card)
{
    m_cards.removeOne(card);
    m_asked.removeOne(card);
    m_column->removeWidget(card);
    card->hide();
    card->deleteLater();
}

void InlineList::remove(InlineCard *card)
{
    if (!card->isNew()) {
        // Nothing happens before the parent is saved, and until then it can be kept.
        card->setRemoved(true);
        card->keepButton()->setFocus(Qt::OtherFocusReason);
        return;
    }
    drop(card);
    m_add->setFocus(Qt::OtherFocusReason);
    showState();
    Q_EMIT changed();
}

void InlineList::move(InlineCard *card, int by)
{
    const qsizetype from = m_cards.indexOf(card);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= m_cards.size())
        return;
    m_cards.move(from, to);
    m_column->removeWidget(card);
    m_column->insertWidget(int(to), card);
    number();
    card->header()->setFocus(Qt::OtherFocusReason);
}

/// Every place that is not the stored one is to be stored.
void InlineList::number()
{
    int place = 0;
    for (InlineCard *card : std::as_const(m_cards)) {
        ++place;
        const QJsonValue now = card->item().value(m_tab.about.position);
        card->setPosition(!card->isNew() && now.isDouble() && now.toInt() == place ? -1 : place);
    }
}

void InlineList::toggleAll()
{
    const bool anyClosed = std::any_of(m_cards.begin(), m_cards.end(),
                                       [](const InlineCard *card) { return card->isCollapsed(); });
    for (InlineCard *card : std::as_const(m_cards))
        card->setCollapsed(!anyClosed);
    showState();
}

void InlineList::showState()
{
    const bool anyClosed = std::any_of(m_cards.begin(), m_cards.end(),
                                       [](const InlineCard *card) { return card->isCollapsed(); });
    m_toggle->setText(anyClosed ? messageText(QStringLiteral("form.button.expandAll"))
                                : messageText(QStringLiteral("form.button.collapseAll")));
    m_toggle->setVisible(m_cards.size() > 1);
    m_add->setVisible(m_mayAdd);
    m_more->setVisible(m_loaded < m_total);
    if (!m_failed)
        m_note->setText(tr("There is nothing here yet."));
    m_note->setVisible(m_failed || (m_cards.isEmpty() && (m_known || m_context.itemId.isEmpty())));
}

qint64 InlineList::count() const
{
    const auto added =
        std::count_if(m_cards.begin(), m_cards.end(), [](const InlineCard *card) { return card->isNew(); });
    const auto removed = std::count_if(m_cards.begin(), m_cards.end(),
                                       [](const InlineCard *card) { return card->isRemoved(); });
    return m_total + added - removed;
}

bool InlineList::isDirty() const
{
    return std::any_of(m_cards.begin(), m_cards.end(),
                       [](const InlineCard *card) { return card->isDirty(); });
}

int InlineList::changedCount() const
{
    int count = 0;
    for (const InlineCard *card : m_cards)
        count += card->changedCount();
    return count;
}

int InlineList::mistakeCount() const
{
    int count = 0;
    for (const InlineCard *card : m_cards)
        count += card->mistakeCount();
    return count;
}

void InlineList::setAllowed(bool list, bool add, bool save, bool remove)
{
    m_mayAdd = add;
    m_maySave = save;
    m_mayRemove = remove;
    for (InlineCard *card : std::as_const(m_cards)) {
        card->setAllowed(save, remove);
        card->setMovable(!m_tab.about.position.isEmpty() && save);
    }
    if (!list) {
        m_failed = true;
        m_note->setText(messageText(QStringLiteral("permissions.viewNotPermitted")));
    }
    showState();
}

void InlineList::operations(const QJsonValue &parent, Operations made)
{
    struct Pass {
        QList<QJsonObject> operations;
        qsizetype waiting = 1;
        bool fine = true;
        Operations made;
        void leave()
        {
            if (--waiting > 0)
                return;
            QJsonArray all;
            for (const QJsonObject &operation : operations)
                all.append(operation);
            made(fine, all);
        }
    };
    m_asked.clear();
    for (InlineCard *card : std::as_const(m_cards)) {
        if (card->isDirty())
            m_asked.append(card);
    }
    auto pass = std::make_shared<Pass>();
    pass->operations.resize(m_asked.size());
    pass->made = std::move(made);
    for (qsizetype i = 0; i < m_asked.size(); ++i) {
        ++pass->waiting;
        m_asked.at(i)->operation(parent, [pass, i](const QJsonObject &operation) {
            pass->fine = pass->fine && !operation.isEmpty();
            pass->operations[i] = operation;
            pass->leave();
        });
    }
    pass->leave();
}

void InlineList::stored(const QJsonArray &results)
{
    const QList<InlineCard *> asked = std::exchange(m_asked, {});
    for (qsizetype i = 0; i < asked.size(); ++i) {
        InlineCard *card = asked.at(i);
        if (card->isRemoved()) {
            --m_total;
            --m_loaded;
            drop(card);
            continue;
        }
        if (card->isNew()) {
            ++m_total;
            ++m_loaded;
        }
        card->stored(results.at(i).toObject());
    }
    m_order.clear();
    for (const InlineCard *card : std::as_const(m_cards))
        m_order.append(card->id());
    showState();
    Q_EMIT changed();
}

bool InlineList::refused(const QJsonArray &results)
{
    constexpr int firstFailure = 400;
    bool any = false;
    const QList<InlineCard *> asked = m_asked;
    for (qsizetype i = 0; i < asked.size(); ++i) {
        const QJsonObject result = results.at(i).toObject();
        if (result.value(QLatin1String("status")).toInt() < firstFailure)
            continue;
        any = true;
        asked.at(i)->refused(result);
    }
    Q_EMIT changed();
    return any;
}

void InlineList::reset()
{
    for (InlineCard *card : QList<InlineCard *>(m_cards)) {
        if (card->isNew())
            drop(card);
        else
            card->reset();
    }
    QList<InlineCard *> order = m_cards;
    std::stable_sort(order.begin(), order.end(), [this](const InlineCard *one, const InlineCard *other) {
        return m_order.indexOf(one->id()) < m_order.indexOf(other->id());
    });
    arrange(order);
    showState();
    Q_EMIT changed();
}

void InlineList::arrange(const QList<InlineCard *> &order)
{
    if (order == m_cards)
        return;
    m_cards = order;
    for (InlineCard *card : order)
        m_column->removeWidget(card);
    for (InlineCard *card : order)
        m_column->addWidget(card);
}

QList<InlineDraft> InlineList::keep() const
{
    QList<InlineDraft> drafts;
    for (const InlineCard *card : m_cards)
        drafts.append(card->keep());
    return drafts;
}

void InlineList::restore(const QList<InlineDraft> &drafts)
{
    QList<InlineCard *> order;
    QList<InlineCard *> others = m_cards;
    for (const InlineDraft &draft : drafts) {
        const auto same = [&draft](const InlineCard *card) { return card->id() == draft.id; };
        const auto found = std::find_if(others.begin(), others.end(), same);
        // Those that went meanwhile stay away.
        if (found == others.end() && !draft.id.isEmpty())
            continue;
        InlineCard *card = draft.id.isEmpty() ? addCard({}, {}, {}) : *found;
        others.removeOne(card);
        order.append(card);
        if (draft.isGiven())
            card->restore(draft);
    }
    arrange(order + others);
    showState();
    Q_EMIT changed();
}

void InlineList::focusFirst()
{
    if (m_cards.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_cards.first()->header()->setFocus(Qt::OtherFocusReason);
}

void InlineList::focusFirstMistake()
{
    for (InlineCard *card : std::as_const(m_cards)) {
        if (card->mistakeCount() > 0)
            return card->openWithFocus();
    }
}

} // namespace backdesk::ui
